import type { ClaimId } from '../../contract';
import type { Cue } from '../../meaning/cue';

const business = 'come concordato|come da accordi|su sua richiesta|su vostra richiesta|in allegato|cordiali saluti|informativa|accesso non autorizzato|abbiamo rilevato|disiscri*|gentile cliente|fornitore di servizi';
const everyday = 'condividi questa|condividete|newsletter|disiscri*|nostri clienti|nostro cliente|servizio clienti|area clienti|seguici|seguiteci|informativa|nostri partner|nostri soci|recensione|la tua opinione|invita';
const donationOrTrade = ['@coin-trade', '@donation'];
const noSite = ['sistema operativo', 'antivirus', 'porno*', 'webcam', 'fotocamera', 'telecamera', 'tuo dispositivo', 'suo dispositivo', 'tuo computer', 'suo computer', 'tuo telefono', 'trojan', 'sito per adulti', 'siti per adulti', business, 'nostri server', 'nostro server', 'nuovo server', 'nostro sito', 'manutenzione', 'tuo account'];
const noSale = ['vendiamo i nostri', 'nostri prodotti', 'saldi', 'immobile', 'immobili', 'disiscri*', 'non vendiamo', 'non venderemo', 'mai venduti', 'catalogo', 'abbonamento', 'beneficenza'];
const unreal = 'burla|scherz*|bufala|bluff*|presa in giro|spam|truffa|gioco|esercitazione|bugia|minaccia a vuoto|minacce a vuoto|parole al vento|finta|finto|falso|pesce d\'aprile|test';
const hand = 'inoltr*|consegn*|mostr*|trasmett*|passa|passate|passi|gir*|comunic*|port*|dai|date|presenti|presentate|recapit*|metti|mettete|sottopo*';
const boss = 'titolare|direzione|direttore|direttrice|dirigente|dirigenti|responsabile|decidere|decisione|decisioni|proprietario|proprietaria|amministratore|amministratrice|presidente|capo|superiore|superiori|vertici|ceo|consiglio di amministrazione|chi comanda|chi decide|firma|autorizzat*|potere di|autorità di';
const paid = 'pag*|ricevut*|ricev*|denaro|soldi|somma|bonifico|versamento|versare|una volta|dopo|poi|appena|quando|se|prometto|promess*|garanti*|parola|in cambio|contro|btc|bitcoin*|subito|euro|cifra|e';
const target = 'vostro sito|vostri siti|vostro server|vostri server|vostra rete|vostro negozio|vostri servizi|vostro servizio|vostra piattaforma|vostra infrastruttura|vostro portale|vostre linee|vostra pagina|vostri sistemi|vostro centralino|vostro dominio|vostra vpn|vostra azienda|tuo sito|tuo server|suo sito|sito e negozio|nessuna protezione|vostra protezione';

/** What mails of extortion assert, in Italian. */
export const claims: Readonly<Record<ClaimId, readonly Cue[]>> = {
  'device-hacked': [
    { all: ['@attacker', '@intrudes', '@your-device'], not: ['@innocent'], near: 130 },
    { all: ['@own-malware'], not: ['@innocent'] },
    { all: ['@malware', '@plants', '@your-device'], not: ['@innocent', '@denied', 'è stato rilevato|sono stati rilevati|assistenza|chiami|chiama'], near: 150 },
    { all: ['@malware', '@attacker-acts', 'installat*|infettat*|piazzat*|inserit*|iniettat*|infilat*|messo|nascost*|caricat*|impiantat*|piantat*', '@your-device|sito per adulti|siti per adulti|porno*|dentro|ti|le'], not: ['@innocent'], within: 2, near: 220 },
    { all: ['@your-device', 'mi appartiene|mi obbedisce|è mio|sotto il mio controllo|sotto il nostro controllo|in mano mia|lavora per me|mi racconta tutto|mi parla|due padroni|altro padrone|secondo padrone|non ha segreti|alla mia mercé|è in mano'], near: 120 },
    { all: ['@attacker', 'vedo|vedere|vedono|accesso|registr*|controll*|leggo|leggere|ascolto|copio|mi mostra', 'tuo schermo|suo schermo|vostro schermo|tua tastiera|sua tastiera|ogni tasto|tutto ciò che digiti|tutto quello che scrivi|tutto quello che digiti|tuo microfono|schermo, tastiera|fotocamera e microfono|microfono e fotocamera|tuoi tasti'], not: ['@innocent'], near: 130 },
    { all: ['ospite|inquilino|passeggero|compagno|spia|cimice|programmino', '@your-device', 'da|abita|vive|dorme|discreto|silenzioso|senza che|a tua insaputa|a sua insaputa|mesi|settimane|mio|infilato'], not: ['@innocent'], near: 130 },
    { all: ['@your-device', 'è stato hackerato|è stato violato|è stato infettato|è infetto|è stato compromesso|sono stati infettati|sono stati violati|e\' stato infettato|e\' stato violato|e\' stato hackerato|hackerato', 'mio|mia|miei|da me|da noi|nostro|noi|ho|quando hai|quando ha'], not: ['@innocent', '@denied'], near: 140 },
  ],
  'account-hacked': [
    { all: ['@attacker-acts', '@intrudes', '@your-account'], not: ['@innocent', 'mio account|nostro account'], near: 110 },
    { all: ['@your-account', 'è stato hackerato|è stato violato|è stato compromesso|è hackerato|sono stati violati|in mano mia|nelle mie mani|sotto il mio controllo|è mio|è mia|non è più solo'], not: ['@innocent', 'se'], near: 90 },
    { all: ['@attacker-acts', 'letto|leggo|leggere|copiat*|scaricat*|sfogliat*', 'tue mail|tue email|tue e-mail|tuoi messaggi|tua posta|tue chat|sue mail|sue email|sua posta|suoi messaggi|vostra posta|vostre mail|tua corrispondenza|sua corrispondenza|vostra corrispondenza|tue conversazioni|tua casella'], not: ['@innocent', 'grazie|abbiamo ricevuto'], near: 100 },
    { all: ['dal tuo stesso indirizzo|dal tuo stesso account|dal suo stesso indirizzo|dal vostro stesso indirizzo|dal tuo account|dal suo account|dalla tua casella|dalla tua stessa casella', 'accesso|hackerat*|controllo|significa|prova|vuol dire|dimostra'], within: 2 },
  ],
  'site-hacked': [
    { all: ['@attacker|noi', '@intrude', '@site-things'], near: 120, not: noSite },
    { all: ['vostro|vostra|vostri|vostre|suo|www*|.com|.it|.net|.org', 'sito|siti|server|rete|database|infrastruttura|sistemi|dominio|portale|negozio', 'è stato hackerato|è stato violato|è stato compromesso|è stata violata|è stata compromessa|sono stati violati|sono stati compromessi|è stato penetrato|hackerato|in mano nostra|sotto il nostro controllo|è nostro|è nostra'], near: 90, not: noSite },
    { all: ['@intrude', '@site-things'], near: 80, weight: 0.55, not: noSite },
    { all: ['@ransom-talk'], weight: 0.45 },
    { all: ['@coin-lore'], weight: -0.45 },
    { all: ['siamo rimasti|abbiamo passato|abbiamo passeggiato|ci siamo fermati|abbiamo vissuto|siamo dentro|siamo stati nella|siamo stati dentro|abbiamo girato', 'rete|server|sistem*|sito|intranet|negozio|notti|giorni|settimane|dentro'], near: 110, not: noSite },
  ],
  'data-stolen': [
    { all: ['@attacker', '@take', '@taken-things'], near: 110, not: [business, 'cartella condivisa|backup dei vostri|nuovo server|tuo ordine|buona giornata', 'video'] },
    { all: ['@take', '@taken-things', 'vostro|vostri|vostra|vostre|tuoi|tue|tuo|tua|suoi|intero|intera|tutti|tutte|completo|completa|gb|tb'], near: 90, weight: 0.55, not: [business, 'potrebbero|vietat*', 'video'] },
    { all: ['vostri dati|vostri file|vostro database|vostri documenti|vostri archivi|vostro archivio|vostra contabilità|tuoi file|tue foto|tuoi dati|vostri segreti|archivio clienti|vostra posta|i dati dei vostri', 'in mano nostra|in mano mia|nelle nostre mani|nelle mie mani|in nostro possesso|in mio possesso|sono nostri|da noi|sui nostri server|sono stati copiati|sono stati esfiltrati|sono stati estratti|sono stati scaricati|sono stati rubati|sono stati sottratti|è stato copiato'], near: 100, not: [business] },
    { all: ['@ransom-talk'], weight: 0.45 },
    { all: ['@coin-lore'], weight: -0.45 },
  ],
  'sent-from-you': [
    { all: ['messaggio|mail|email|e-mail|lettera|scriv*|invi*|mand*|mittente|parte|arriva|proviene|riga', 'tuo stesso|tua stessa|suo stesso|sua stessa|vostro stesso|vostra stessa|tuo proprio|dal tuo account|dal suo account|dal tuo indirizzo|dal vostro indirizzo|dal suo indirizzo|dalla tua casella|dalla vostra casella|dal vostro server|dal suo server|con il tuo indirizzo|sei tu stesso|sei tu|da casa vostra'], near: 120, not: ['@automated', 'area personale'] },
    { all: ['mittente|campo da|indirizzo di invio', 'tuo indirizzo|suo indirizzo|vostro indirizzo|tu stesso|il tuo|il tuo nome|te stesso'], near: 90, not: ['@automated'] },
    { all: ['@attacker-acts', 'us*|utilizz*|scriv*|invi*|mand*|pass*', 'vostro server di posta|vostro server smtp|vostro stesso server|tuo stesso account|vostra stessa posta|tuo server'], near: 110 },
  ],
  'recorded-video': [
    { all: ['@you-on-film', '@intimate|@camera|metà|a sinistra|a destra'], not: ['@innocent', '@public-film'], near: 160 },
    { all: ['@on-film', '@intimate', '@attacker-acts|@camera', '@you'], not: ['@innocent', '@public-film'], near: 170 },
    { all: ['registrato|filmato|filmata|ripreso|ripresa|fatto un video|montato un video|video di|video in cui|video dove|beccato|catturato', '@intimate|metà dello schermo|a sinistra|a destra|schermo diviso', '@you'], not: ['@innocent', '@public-film'], within: 2, near: 200 },
    { all: ['@your-camera', 'attivat*|acces*|controll*|accesso|grazie a|attraverso|tramite|offert*|registrat*|filmat*|ripres*|vist*|guard*|mi ha mostrato|mi ha regalato|mi ha dato|non mente', '@attacker|mio', '@you', '@on-film|vist*|guard*|@intimate'], not: ['@innocent', '@public-film', 'disattiva|copri'], near: 160 },
    { all: ['@on-film', 'metà sinistra|metà destra|metà dello schermo|a sinistra|a destra|schermo diviso|doppio schermo|fianco a fianco|riquadro', '@you'], not: ['@public-film'], within: 2 },
    { all: ['video|film|filmato|filmino|immagini|clip|sequenz*|foto|scatti|minuti', 'sei nudo|sei nuda|dimentica ogni pudore|dimentichi ogni pudore|senza vestiti|ti tocchi|si tocca|non vorresti|non vorrebbe|momenti intimi|tuoi momenti|suoi momenti|tuoi piaceri|suoi piaceri|a tua insaputa|a sua insaputa|senza che tu lo sapessi|momenti di solitudine', '@attacker|mio|@you'], not: ['@public-film', '@innocent'], within: 2, near: 200 },
    { all: ['@you-on-film', 'cam|telecamera|fotocamera|webcam|obiettivo', '@attacker'], not: ['@innocent', '@public-film', 'foto|riunione'], within: 2, near: 120 },
    { all: ['sextape|sex tape|tuoi nudi|tuo video intimo|tuoi video intimi|tuo video hot|tuo filmino', '@you|@attacker'], not: ['@innocent', '@public-film'], near: 110 },
  ],
  'password-known': [
    { all: ['è la tua password|era la tua password|è una tua password|la tua password è|la tua password era|la sua password è|la vostra password è|la tua password:|la tua password e\'|una delle tue password|una delle sue password|tua vecchia password|sua vecchia password|è la sua password|è tua questa password|la tua pass è'], not: ['@service-desk'] },
    { all: ['@secret', 'conosco|conosciamo|so|ho|abbiamo|possiedo|recuperat*|trovat*|intercettat*|in mio possesso|in mano mia', '@you'], not: ['@service-desk', 'cambiare|cambi|serve|servirà|utenti|reinstall*'], near: 90 },
    { all: ['@secret', 'ti dice qualcosa|le dice qualcosa|riconosc*|familiare|ti ricorda|ricordi|come prova|la prova|tanto per farti'], not: ['@service-desk'], within: 2, near: 180 },
  ],
  'personal-details-known': [
    { all: ['so|sappiamo|conosco|conosciamo', 'dove abiti|dove abita|dove vivi|dove vive|dove lavori|dove lavora|dove dormi|dove parcheggi|dove parcheggia|dove vanno i tuoi|dove va tua figlia|il tuo indirizzo|il suo indirizzo|il tuo numero|il suo numero|il tuo nome|la tua via|la tua strada|la tua famiglia|la sua famiglia|i tuoi figli|i suoi figli|a che ora|le tue abitudini|le sue abitudini|tutto di te|tutto di lei|tutto su di te|che scuola|la tua targa|dove state'], not: ['@innocent', 'consegna|pacco'], near: 120 },
    { all: ['tuo indirizzo|suo indirizzo|casa tua|casa sua|tua porta|sua porta|tua via|tua strada|sotto casa', 'passare a trovarti|passo a trovarti|vengo a trovarti|farti visita|farle visita|foto della|davanti|suonare|street view|google maps|abiti ancora|abita ancora'], not: ['@innocent', 'consegn*|pacco|appuntamento|tecnico'], near: 120 },
    { all: ['nome, indirizzo|nome e indirizzo|indirizzo e numero|indirizzo e telefono|data di nascita|codice fiscale|numero di telefono', '@attacker-acts', 'tutto|possesso|conosc*|ho|abbiamo|in mano'], not: ['@innocent', 'potrebbero|modulo|compil*|inser*'], near: 130 },
  ],
  'watched-for-months': [
    { all: ['@attacker-acts|@attacker|ti ha|ha visto|programma', '@watches-you', '@long-while'], not: ['@innocent', 'sono disponibile|cliente da|seguo il corso'], near: 130 },
    { all: ['da allora|da quel giorno|da quel momento|tutto questo tempo', '@attacker|@attacker-acts', '@watches-you|tutto|ogni'], not: ['@innocent'], near: 110 },
    { all: ['ha visto ciò che vede|ha visto lei|ti ha visto|ha guardato con te|giorno e notte|notte e giorno|ogni tuo gesto|ogni suo gesto|ogni tua mossa|ogni sua mossa|ogni tua attività|ogni sua attività|tutta la tua vita|ogni tuo passo|ti seguo da', '@attacker|@attacker-acts|@watches-you|da'], not: ['@innocent'], near: 120 },
  ],
  undetectable: [
    { all: ['@guards', '@blind'], not: ['@innocent'], near: 140 },
    { all: ['@remedy', '@no-use'], not: ['@innocent'], near: 140 },
    { all: ['@malware|driver', 'non rilevabile|irrilevabile|invisibile|firma ogni|firme ogni|aggiorna la firma|passa inosservat*|non lascia traccia|non lascia tracce|si riscrive|sopravvive'], not: ['@innocent'], near: 120 },
  ],
  'tracking-read': [
    { all: ['@read-this', '@mail-tells'], not: ['@innocent', 'ricevuta del tuo'], near: 130 },
    { all: ['@read-this', 'termine|ore|conto alla rovescia|timer|cronometro|tempo|contatore|orologio', 'inizia*|iniziat*|cominci*|partit*|parte|partirà|scatt*|decorr*|corre|avviat*'], within: 2, near: 180 },
    { all: ['pixel spia|pixel invisibile|pixel di tracciamento|pixel nascosto|un pixel|immagine invisibile', 'lett*|apert*|saprò|so|vedo|messaggio|lettera|mail'], not: ['marketing|cookie*|newsletter|blocc*'], within: 2, near: 200 },
    { all: ['saprò quando|saprò che|sapremo quando|so che hai aperto|so che hai letto|so che lei ha|vedrò quando|vedo che hai aperto|vedo che hai letto|sapro\' quando'], not: ['@innocent', 'appena saprò'] },
  ],
  'publish-to-contacts': [
    { all: ['tuo|tua|tuoi|tue|vostro|vostra|vostri|vostre|suo|sua|suoi|sue|ogni|tutti|tutte|tutta', '@audience', '@disclose', 'io|noi|sarà|saranno|ricever*|vedr*|sapr*|mando|mand*|invier*|inviar*|se|altrimenti|oppure|o|clic|posso|possiamo|avr*|finisce|finir*'], near: 140, not: [everyday, business] },
    { all: ['@attacker-acts|elenco|lista', 'tuoi contatti|suoi contatti|vostri contatti|tua rubrica|sua rubrica|tutti i tuoi amici|tuoi follower|tua lista', 'ho|abbiamo|copiat*|recuperat*|scaricat*|conosco|possiedo|salvat*|pront*|raccolt*'], near: 100, weight: 0.5, not: [everyday] },
    { all: ['tutti|mondo intero|tutto il mondo|tutto il paese|tutta la città|tutto internet|chiunque', 'lo vedranno|lo vedrà|vedranno|vedrà|saprà|sapranno|riceverà|riceveranno|al corrente|scoprirà|scopriranno|lo sapranno|guarderanno'], near: 80, not: [everyday, business] },
    { all: ['@audience', '@disclose'], near: 60, weight: 0.55, not: [everyday, business, 'copia di|archivio clienti|inoltrare questo'] },
    { all: ['@ransom-talk'], weight: 0.45 },
    { all: ['@coin-lore'], weight: -0.45 },
  ],
  'sell-data': [
    { all: ['@sells', '@buyers'], near: 100, not: noSale },
    { all: ['vend*|vendita|rivend*|messi in vendita|all\'asta|monetizz*', 'dati|database|file|document*|archivi*|cartelle|informazioni|copia|tutto|pacchetto|credenziali|elenco', 'saranno|sarà|noi|altrimenti|oppure|darknet|se|verranno|verrà|venderemo|venderò'], near: 90, not: [...noSale, 'nostri'] },
    { all: ['acquirent*|compratore|compratori|concorrent*', 'aspett*|pront*|già|interessat*|propost*|offert*|trovat*|fila', 'dati|database|copia|archivi*|noi|essa|tutto|li'], near: 100, not: noSale },
    { all: ['vendita|vendut*|vender*|venderemo|rivend*', 'darknet|dark web|miglior offerente|asta|mercato nero|forum'], near: 80, not: noSale },
  ],
  'reputation-ruin': [
    { all: ['reputazione|buon nome|vostro nome|il nome|tuo nome|suo nome|immagine|marchio|credibilità|fiducia|onore|prestigio', 'distrugg*|distrutt*|rovin*|infang*|macchi*|sporc*|perd*|finit*|trascin*|fango|danneggi*|annient*|demol*|a pezzi|fine della|ne risentir*|non si riprender*|compromess*|crollo|croller*'], near: 100, not: ['agenzia di|proteggiamo|migliorare|per non perdere'] },
    { all: ['nessuno|chi', 'si fiderà|si fida|si fidera|vi crederà|verrà più|vorrà più|comprerà più'], near: 80 },
    { all: ['recensioni false|false recensioni|recensioni negative|recensioni da una stella|una stella|recensioni pessime|profili falsi|finti profili|falsi reclami|commenti negativi|articoli falsi|voci false|campagna diffamatoria|campagna di diffamazione', '@attacker|vostro|vostra|migliaia|centinaia|pubblic*|post*|inond*|apparir*'], near: 120, not: ['segnala|rimuovere le|come rispondere'] },
    { all: ['spam|posta indesiderata|moduli di contatto|messaggi offensivi|email pubblicitarie', 'a nome vostro|a vostro nome|a tuo nome|a nome del|vostro dominio|vostro indirizzo|vostro sito|vostro marchio|firmat*'], near: 150, not: ['filtro|antispam|cartella spam'] },
    { all: ['vostro dominio|vostro sito|vostro ip|vostri indirizzi|tuo dominio', 'lista nera|liste nere|blacklist*|bloccat*'], near: 90 },
    { all: ['tua carriera|sua carriera|vostra azienda|tuo matrimonio|suo matrimonio|tua vita|sua vita|vostra attività|vostra società|vostra insegna|tua attività', 'distrugg*|distrutt*|rovin*|finit*|croll*|fallir*|fallimento|annient*|a pezzi|inferno|non si risolleverà|non si riprender*'], near: 80 },
  ],
  'search-deindex': [
    { all: ['deindicizz*|de-indicizz*|disindicizz*'], not: ['agenzia|audit', 'gdpr'] },
    { all: ['motori di ricerca|motore di ricerca|google|bing|risultati di ricerca|posizionamento|ricerche', 'sparir*|scompar*|cancell*|rimoss*|rimozion*|esclus*|bannat*|penalizz*|lista nera|introvabil*|non trover*|invisibil*|croll*|affond*', 'vostro|vostri|vostre|vostra|tuo|tuoi|suo|link'], near: 140, not: ['diritto all\'oblio|agenzia'] },
    { all: ['link tossici|backlink|link spazzatura|black hat', '@attacker|vostro'], near: 110, not: ['agenzia|audit'] },
  ],
  'pay-crypto': [
    { all: ['@coin-name'], not: donationOrTrade, weight: 0.6 },
    { all: ['@asks-money|@hold|@spread'], weight: 0.4 },
    { all: ['@coin-lore'], weight: -0.6 },
    { all: ['@coin', 'paga|paghi|pagare|pagate|versa|versi|versare|versate|invia|inviare|inviate|invii|manda|mandate|trasfer*|deposit*|dammi|dateci|sgancia|scuci', 'mio portafoglio|nostro portafoglio|mio wallet|nostro wallet|mio indirizzo|nostro indirizzo|all\'indirizzo|questo indirizzo|portafoglio seguente|indirizzo qui sotto|in bitcoin|in criptovalut*|in btc|in monero|in eth|in cripto'], not: donationOrTrade, within: 2, near: 200 },
    { all: ['euro|dollari|€|$', 'verso questa fila|a questa fila|questo codice|questa sequenza|questa stringa'], near: 120 },
  ],
  deadline: [
    { all: ['@limit-any'], not: ['@everyday-limit'], weight: 0.64 },
    { all: ['@coin-name'], not: donationOrTrade, weight: 0.36 },
    { all: ['@hold'], weight: 0.18 },
    { all: ['@spread'], weight: 0.18 },
    { all: ['@bargain'], weight: 0.18 },
    { all: ['@coin-lore'], weight: -0.36 },
    { all: ['ti do|le do|vi do|vi diamo|ti diamo|le diamo|ti concedo|vi concediamo|ti lascio|vi lasciamo|hai a disposizione|avete a disposizione|ha a disposizione|ti restano|vi restano|le restano|hai esattamente|avete esattamente', 'ore|ora|giorni|giorno|settimana|24h|48h|72h|mezzanotte|tempo'], not: ['@everyday-limit', 'ferie'], near: 70 },
    { all: ['conto alla rovescia|timer|il tempo stringe|cronometro|clessidra|ore contate|tic tac|ultimatum', '@hold|@spread|@you'], not: ['@everyday-limit'], near: 150 },
    { all: ['hai|avete|ha|entro', 'ore|giorni|24h|48h|72h|venerdì|lunedì|domenica|mezzanotte|settimana', 'per pagare|per il pagamento|per effettuare|per versare|per il versamento|per trasferire|di tempo|per saldare|per decidere'], not: ['@everyday-limit'], near: 120 },
    { all: ['passati i|passato il|scaduto il|scaduti i|dopo tre giorni|trascorse|trascorso il|dopo il termine|senza un contatto entro|senza risposta entro|senza pagamento entro|oltre tale termine', 'pubblic*|vend*|vendita|raddoppi*|pers*|diffond*|aggiunt*|comparir*|online|distrugg*|prezzo|ore|giorni|ced*'], not: ['@everyday-limit', 'penale|more'], near: 150 },
    { all: ['entro|prima di|non oltre', 'venerdì|lunedì|martedì|mercoledì|giovedì|sabato|domenica|domani|stasera|mezzanotte', 'voglio|pretendo|pretendiamo|vogliamo|esigo|paga|pagate|soldi|altrimenti'], not: ['@everyday-limit'], near: 120 },
  ],
  'silence-order': [
    { all: ['@forbids', '@tells', '@helpers'], not: ['@innocent', 'non esitare|non esiti|non esitate|non la informa|abbiamo informato|sporto denuncia|nessuno è venuto'], near: 80 },
    { all: ['se vai|se va|se andate|se vedo|se scopro|se vediamo|se chiami|se chiama|se avvis*|se avvert*|se contatt*|se parli|se ne parli|al minimo|alla minima|ogni tentativo|una parola', 'polizia|sbirri|carabinieri|autorità|avvocat*|qualcuno|chiunque|denuncia|forze dell\'ordine|pompieri|giornali|nessuno', 'subito|immediat*|allora|sarà|saranno|automaticamente|invier*|pubblic*|esplod*|sei morto|mort*|pentir*|diffond*|perd*|raddoppi*|lo saprò|tutto|finisce|scatta'], not: ['@innocent', 'non esit*'], near: 180 },
    { all: ['tienilo per te|tenetelo per voi|lo tenga per sé|tenga la faccenda per sé|tieni la faccenda per te|resti tra noi|resta tra noi|resterà tra noi|rimanga tra noi|non una parola|acqua in bocca|bocca chiusa|bocca cucita|in silenzio e|mantieni il silenzio|non farne parola|non fatene parola|non dirlo a|non ditelo a|non lo dica a|non parlarne|non parlatene|non ne parli|niente polizia|niente sirene|niente pompieri|niente sbirri|niente avvocati|niente carabinieri|senza polizia|né polizia|a nessuno'], not: ['@innocent', 'non appartien*|somigli*'] },
    { all: ['polizia|denuncia|carabinieri|autorità|sbirri', 'inutile|non serve|non servirà|non ha senso|sarebbe un errore|è un errore|non può nulla|non può niente|non potranno|non ti aiuter*|tempo perso|errore|non mi trover*|non ci trover*|piangere'], not: ['@innocent'], near: 120 },
    { all: ['@forbids', '@answers', '@because-none'], not: ['@automated', 'non esit*'], within: 2, near: 220 },
    { all: ['non provare a rispondere|non provare a contattar*|non cercare di rispondere|non cercare di contattar*|non cercarmi|non cercateci|inutile rispondere|inutile rispondermi|inutile risponderci|non rispondermi|non rispondere a questa mail, |non rispondete, |non scriveteci|non scrivermi|non scriverci|nessuno legge|nessuno leggerà|non leggiamo|non leggerò|non risponderemo|non risponderò|niente trattative|nessuna trattativa|non si tratta'], not: ['@automated', 'si tratta di'] },
  ],
  'promise-delete': [
    { all: ['cancell*|elimin*|distrugg*|distrutt*|distruzione|bruci*|brucer*|fuoco|disinstall*|disattiv*|strapp*|butt*|svuot*|sparir*|sparisc*', 'video|film|filmato|filmino|copia|copie|tutto|dati|file|immagini|registrazione|ogni cosa|archivi*|cassetto|prove|materiale|il mio virus|il mio programma|foto|database|li|lo|la', paid], near: 150, not: ['puoi eliminare|cancellatelo|cancellalo|account sarà|verrà eliminato entro|diritto di|backup|vecchia copia|richiesta di cancellazione|a meno che|inoltrate'], weight: 0.6 },
    { all: ['@attacker|@attacker-acts|saranno|sarà|verrà|noi|finirà', 'cancell*|elimin*|distrugg*|distrutt*|bruci*|brucer*|fuoco|dimentic*|sparisc*|sparir*|svuot*|lascer*|lascio|pari|torneremo|tacer*|restitu*', 'pagamento|pag*|denaro|soldi|somma|versamento|bonifico|ricevut*|poi|subito|dopo|in cambio|una volta|appena|btc|bitcoin|eth|e|cambio'], near: 150, weight: 0.4, not: ['fattura|cancellatelo'] },
    { all: ['non sentirai più parlare|non sentirete più|non mi sentirai più|non ci sentirete più|ti lascio in pace|ti lascerò in pace|vi lasceremo in pace|vi lasciamo in pace|saremo pari|siamo pari|dimentichiamo tutto|dimentico tutto|dimenticheremo tutto|dimenticherò|ti dimentico|paghi e sparisco|spariremo|sparirò|sparisco|non torneremo più|non tornerò|ti lascio vivere|la lascio vivere|annullo tutto|annulleremo tutto|metterci una pietra|metto una pietra'], not: ['fattura|fatture'] },
    { all: ['ti prometto|le prometto|vi promettiamo|hai la mia parola|avete la nostra parola|parola d\'onore|garantiamo|garantisco|mantengo la parola|manteniamo la parola', 'cancell*|elimin*|distrugg*|dimentic*|spar*|in pace|mai'], near: 130 },
    { all: ['@ransom-talk'], weight: 0.4 },
    { all: ['@coin-lore'], weight: -0.4 },
  ],
  untraceable: [
    { all: ['bitcoin*|btc|cripto*|portafoglio|transazion*|pagament*|indirizzo|io|noi|server|mi|ci', 'non tracciabil*|intracciabil*|irrintracciabil*|anonimo|anonimi|anonima|introvabil*|impossibile rintracciar*|impossibile risalire|impossibile trovar*|non può essere rintracciat*|non può essere tracciat*|non possono essere rintracciat*|non lascia traccia|non lascia tracce|non lasciamo tracce|non mi trover*|non ci trover*|non riusciranno a trovar*|nessuna traccia'], near: 120, not: ['@innocent', 'sondaggio|questionario|dono|donazione'] },
  ],
  'not-a-hoax': [
    { all: ['non|né|nessun|nessuna|mai|niente', unreal], ordered: true, near: 40, not: ['in gioco|fuori gioco|non esit*'] },
    { all: ['pens*|cred*|prend*|dubit*|sembr*', unreal], near: 60, not: ['se hai ricevuto|segnal*|ufficio informatico|attenzione'] },
    { all: ['sono serio|siamo seri|facciamo sul serio|faccio sul serio|non sto scherzando|non scherzo|non scherziamo|non mettermi alla prova|non metteteci alla prova|non giocare con me|non giocate con noi|mantengo sempre la parola|non dubitarne|prendi sul serio|prendetelo sul serio|prendete sul serio'], not: ['@innocent'] },
  ],
  'forward-to-boss': [
    { all: [hand, 'messaggio|lettera|pagina|email|mail|e-mail|questo|questa|comunicazione', boss], near: 110, weight: 0.55, not: ['cv|curriculum|candidatura|fattura|preventivo|brochure|ferie|corso|mio capo|mio responsabile'] },
    { all: ['preghiamo|prego|si prega|subito|immediatamente|solo|esclusivamente|chi ha|chi nella|se non è lei|se non sei tu|al titolare|senza indugio', hand, boss], near: 120, weight: 0.5, not: ['cv|curriculum|fattura|preventivo|corso'] },
    { all: ['@ransom-talk'], weight: 0.4 },
    { all: ['@coin-lore'], weight: -0.4 },
  ],
  'how-to-buy': [
    { all: ['compra*|acquist*|procur*|ottenere|ottieni', '@coin-name', 'come|google|cerca|ricerca|motore|digita|tabaccheria|tabaccaio|piattaforma|carta di credito|carta|se non sai|se non sa|se non sapete|mai|sito|app|bancomat|atm|tutorial|guida'], within: 2, near: 150, not: ['@coin-trade', 'newsletter'] },
    { all: ['coinbase|binance|kraken|young platform|bitpanda|conio|moonpay|crypto.com|localbitcoins|bitstamp', 'compra*|acquist*|bitcoin*|btc|cripto*|account|conto'], near: 110, not: ['@coin-trade'] },
  ],
  violence: [
    { all: ['@attacker|@attacker-acts|qualcuno|lui|loro|uomo', '@kills', '@you-or-yours'], not: ['@play', 'ammazzare il tempo'], near: 130 },
    { all: ['@explosive', '@premises', 'nascost*|piazzat*|messo|messa|collocat*|posat*|installat*|esplod*|esploder*|salt*|si trova|mio uomo|scatt*|morti|fuoco|innesc*|c\'è'], not: ['@play'], within: 2, near: 220 },
    { all: ['pagat*|assoldat*|contratto|commissionat*|incaricat*|ordine|cliente', 'ucciderti|ucciderla|ammazzarti|ammazzarla|farti fuori|farla fuori|eliminarti|eliminarla|tua morte|sua morte|assassin*|acido', '@you|testa|ti|la'], not: ['@play'], within: 2, near: 220 },
    { all: ['sei morto|sei morta|morirai|morirete|ti ammazzo|ti uccido|ti ucciderò|ti ammazzerò|ti faccio fuori|la pagherai con la vita|ti taglio la gola'], not: ['@play', 'dal ridere'] },
  ],
  'service-attack': [
    { all: ['ddos|negazione del servizio|denial of service|botnet|booter|stresser|syn flood', '@attacker|vostro|vostra|vostri|tuo|la nostra'], near: 160, not: ['nostri tecnici|manutenzione|ci scusiamo|fornitore|abbiamo subito|corso'] },
    { all: ['satur*|inond*|sommers*|sommerger*|sovraccaric*|paralizz*|attacc*|bombard*|a terra|offline|irraggiungibil*|non raggiungibil*|cadr*|blocc*|affond*|buttiamo giù|butteremo giù|mettere in ginocchio', target, '@attacker|@attacker-acts|saranno|sarà|verranno|verrà|traffico|richieste|gbps|tbps|altrimenti|finché|a partire|milioni|resteranno|se'], near: 150, not: ['nostri tecnici|manutenzione|ci scusiamo|aggiornamento'] },
    { all: ['gbps|tbps|gigabit', 'attacc*|traffico|protezione|potenza|botnet|reggerà'], near: 110, not: ['tariffa|fibra|velocità|offerta'] },
  ],
  'legal-accusation': [
    { all: ['pedoporn*|pedofil*|pornografia infantile|pornografia minorile|immagini di minori|video di minori|abuso su minori|adescamento di minori|minorenn*|materiale illegale', '@you', '@accuses|@attacker-acts|visitat*|scaricat*'], not: ['@innocent', 'gita|biglietto|autorizzazione dei genitori'], within: 2, near: 230 },
    { all: ['@officer', '@accuses', '@you'], not: ['@innocent', 'abbiamo sporto|furto|sua denuncia|tua denuncia|sei morto|non ha senso'], within: 2, near: 230, weight: 0.7 },
    { all: ['tua connessione|sua connessione|tuo indirizzo ip|suo indirizzo ip|tuo ip|suo ip', 'scaricat*|visitat*|identificat*|rilevat*|utilizzat*|usat*', 'illegal*|illecit*|vietat*|reato|reati|minori|penal*|crimin*'], not: ['@innocent'], near: 180 },
    { all: ['@misdeed', '@knows-it', '@you', '@attacker-acts|prove'], not: ['@innocent', 'codice etico|procedura|segnalazioni'], within: 2, near: 200 },
    { all: ['denuncia contro di te|denuncia contro di lei|procedimento contro|procedimento a suo carico|indagine a suo carico|indagini a suo carico|indagini a tuo carico|mandato di arresto|mandato di cattura|sarà arrestat*|sarai arrestat*|lei è accusat*|sei accusat*|lei è indagat*|sei indagat*|accusato di|accusata di'], not: ['@innocent', 'reclamo'] },
  ],
};
