import type { FrameId } from '../../frame/frameIds';
import type { Cue } from '../../meaning/cue';

const notScam = ['@not-scam'];
const threatMail = 'truffa|truffe|ricatto|ricatti|estorsion*|sextortion|phishing|frode|frodi|finte email|finta email|finte mail|falsi messaggi|fraudolent*|bufala|bufale|minacce';

/** Who speaks and what for, in Italian. */
export const frame: Readonly<Record<FrameId, readonly Cue[]>> = {
  'demand-payment': [
    { all: ['paga|pagare|paghi|pagate|pagando|versa|versi|versare|versate|invia|inviare|inviate|manda|mandare|trasfer*|deposit*|sgancia|dammi|dateci|salda*', '@sums', '@stops'], within: 3, near: 420, not: ['@lawful', '@donation'] },
    { all: ['prezzo di|prezzo del|in cambio di|in cambio|chiediamo|chiedo|voglio|vogliamo|pretendo|pretendiamo|esigiamo|costa|costerà|riscatto|silenzio|discrezione|bastano|mi servono|compenso', '@sums'], near: 130, weight: 0.7, not: ['@lawful', '@donation'] },
    { all: ['invia*|paga|paghi|pagare|pagate|versa*|manda|mandate|trasfer*|deposit*|dammi|dateci|voglio|vogliamo|restitu*|mi dovete|mi devi', '@sums'], near: 110, weight: 0.6, not: ['@lawful', '@donation', 'prelievo'] },
    { all: ['€|euro|dollari|$', '@coin-name', 'invia*|paga|paghi|pagare|pagate|versa*|versi|manda|trasfer*|deposit*|qui|all\'indirizzo|in bitcoin|in btc|in litecoin|in ether|in monero|in usdt|in cripto*|in eth'], near: 110, weight: 0.5, not: ['@lawful', '@donation', '@coin-trade'] },
    { all: ['@coin-name|$|€|euro|dollari', '@stops'], within: 2, near: 220, weight: 0.6, not: ['@lawful', '@donation', '@coin-trade'] },
    { all: ['prezzo del nostro silenzio|prezzo del mio silenzio|comprare il mio silenzio|comprare il nostro silenzio|finché non paghi|finché non avrete pagato|se paghi|se pagate|se paga|una volta pagato|ricevuta la somma|ricevuto il pagamento|ricevuto il denaro|dopo il pagamento|a pagamento avvenuto|appena arrivano i soldi|paghi e'], not: ['@lawful', 'se paga entro'] },
    { all: ['a meno che|altrimenti|oppure|o io|o noi', 'paga*|pagh*|firm*|restitu*|dimett*|vers*|ritir*', '@harms'], within: 2, near: 200, not: ['@lawful'] },
  ],
  'otherwise-harm': [
    { all: ['@or-otherwise', '@harms'], within: 2, near: 260, not: ['@lawful', '@donation'] },
    { all: ['scaduto il|passati i|dopo tre giorni|a mezzanotte|a partire da|ogni giorno|trascorse', '@harms'], within: 2, near: 200, not: ['@lawful', '@donation'] },
    { all: ['polizia|parli|parlate|pompieri|autorità|rispond*|sbirri|carabinieri', 'subito|immediatamente|automaticamente|lo saprò|se vedo|se vai|se tu|se chiami', '@harms|scatta|sei morto'], within: 2, near: 220, not: ['@lawful'] },
  ],
  'attacker-speaks': [
    { all: ['@attacker-acts', '@did', 'vi|vostro|vostra|vostri|vostre|ti|tuo|tua|tuoi|tue|suo|sua|suoi|database|file|copia|copie|archivi*|dati'], near: 170, not: ['@innocent'] },
    { all: ['ho|abbiamo|possiedo|possediamo|in mano nostra|in mano mia|nelle nostre mani|nelle mie mani|in nostro possesso|in mio possesso|riposano|riposa', 'vostri file|vostri dati|vostro database|tuoi dati|vostra posta|tue mail|tuoi segreti|vostri segreti|tuoi contatti|tutto|video|registrazion*|copia|copie|prove|foto|tua password|archivi*|fatture'], near: 100, not: ['@innocent'] },
    { all: ['mando|manderò|mandero|invio|invierò|inviero|manderemo|invieremo|pubblico|pubblicherò|pubblicheremo|diffondo|diffonderò|diffonderemo|posso mandare|mi basta un clic|infangheremo|attaccheremo|mostrerò|posso distruggere|possiamo distruggere|dirò|venderemo|venderò', '@audience|tutto|video|dati|filmino|nome|vostro|tuo|tua|mandarlo'], near: 110, weight: 0.8, not: ['@innocent', 'ordine del giorno'] },
    { all: ['non è una burla|non è uno scherzo|non stiamo bluffando|non sto bluffando|non scherz*|non sto scherzando|sono serio|siamo seri|facciamo sul serio|non giocare|pensaci bene|pensateci bene|ultimo avvertimento|sei avvisato|siete avvisati|brutta notizia|cattiva notizia|uomo avvisato'], weight: 0.6 },
    { all: ['non mi conosci|lei non mi conosce|voi non ci conoscete|chi siamo|chi sono io|nostro gruppo|nostra squadra|siamo il collettivo|siamo un gruppo|il mio mestiere|il nostro mestiere|sono un hacker|siamo hacker', 'hacker|noi|io|me|collettivo|gruppo|ma'], near: 110, weight: 0.4 },
  ],
  'payment-channel': [
    { all: ['portafoglio|indirizzo|wallet|qui sotto|seguente|qui:|verso|a questo', '@coin-name|bc1*|0x*|ltc1*'], within: 2, near: 220, not: ['@donation', 'newsletter|quotazione|mercato|prelievo'] },
    { all: ['bc1*|0x*|ltc1*', 'paga*|versa*|invia*|manda*|trasfer*|euro|dollari|btc|eth|usdt'], within: 2, near: 220, not: ['@donation', 'contratto'] },
    { all: ['carta regalo|carte regalo|buoni regalo|carta prepagata|postepay|paysafecard|western union|moneygram|ricarica|gift card|buoni amazon', 'compra*|acquist*|invia*|paga*|codic*|con|tramite'], near: 110 },
    { all: ['in contanti|busta|borsa', 'euro|mila|soldi|banconote|€'], within: 2, near: 160, not: ['@lawful', 'regalo|collega'] },
  ],
  'warns-of-scam': [
    { all: ['è una truffa|è una frode|è una bufala|è un falso|è un tentativo|sono truffe|sono false|sono falsi|si tratta di una truffa|si tratta di un tentativo|si tratta di una bufala|truffa nota|truffa classica|truffa diffusa|nota truffa|questa truffa|la truffa|queste truffe|email fraudolenta|email fraudolente|mail fraudolenta|mail fraudolente|messaggio fraudolento|messaggi fraudolenti|finta email|finte email|finta mail|finte mail|falso messaggio|falsi messaggi|tentativo di phishing|tentativo di truffa|tentativo di estorsione|finto ricatto|finti ricatti|truffa della webcam', 'mail|email|e-mail|messagg*|lettera|lettere|questa|queste|questo|ricevut*|ignor*|cancell*|segnal*|ondata|video|pag*'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['ricatto|ricatti|sextortion|estorsione|estorsioni|email di minaccia|mail di minaccia|mail di ricatto|email di ricatto|email di phishing|mail di phishing|falsi allarmi bomba|fatture false|finte fatture', 'ricevut*|segnalat*|aumento|aumentano|ondata|numeros*|molti|diversi|colpi*|polizia|ignor*|pag*|campagna|colleghi|clienti|circola*|in questi giorni|vittime|inoltr*'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['sostien*|sostenendo|si sostiene|afferm*|dichiara*|dicendo|minacci*|facendo credere|pretend*|fingendo|chiedendo|chiede', 'filmat*|ripres*|hackerat*|violat*|registrat*|video|bitcoin*|database|bomba|password|dati|contatti|attacco|riscatto', 'mail|email|e-mail|messagg*|letter*|mittente|campagna|testo|truffator*|autor*'], within: 2, near: 260, evenReported: true, not: [...notScam, 'ho|abbiamo|mio|nelle mie'] },
    { all: ['circola|circolano|ondata di|molti di voi|alcuni di voi|diversi di voi|altri hanno ricevuto|colleghi hanno ricevuto|stesso messaggio|stesso testo|inviate in massa|inviati in massa|invio massivo|stanno arrivando', 'truffa|truffe|finte|falsi|ricatto|ricatti|estorsion*|minacc*|phishing|mail|email|messaggi|messaggio|ignor*|segnal*|non pagate'], within: 2, near: 240, evenReported: true, not: notScam },
    { all: ['truffator*|criminali|malintenzionati|malviventi|ricattator*|cybercriminali|l\'autore|il mittente|chi scrive', 'sosteng*|sostien*|afferm*|dicono|dice|scriv*|minacci*|vogliono|vuole|chied*|pretend*|non hanno|non ha|bluff*|sper*|approfitt*|cerc*|contano'], near: 120, evenReported: true, not: [...notScam, 'generato|usa e getta'] },
    { all: ['non pagate|non pagare|non paghi|non rispondete|non rispondere|non cliccate|non cliccare|ignorate|ignoratelo|ignoralo|cancellatelo|cancellatela|cancellalo|cancellala|eliminatelo|eliminatela|non date seguito|non cedete|cestinate', 'truffa|truffe|finta|finte|falso|frode|bufala|segnal*|ufficio informatico|assistenza|bluff|phishing|inoltrate|nessuno è stato|nessuno ha|niente è stato|cestino'], within: 2, near: 240, evenReported: true, not: notScam },
    { all: ['nessuno è stato ripreso|nessuno è stato filmato|nessuno ha filmato|nessuno ha violato|nulla è stato violato|niente è stato violato|non esiste alcun video|non esiste nessun video|nessun video esiste|non c\'è alcun video|non esiste|inventato di sana pianta|inventata di sana pianta|pura invenzione|minacce a vuoto|minaccia a vuoto|è solo un bluff|è un bluff|non proviene da noi|non arriva da noi|non chiediamo mai|non chiederemo mai|non le chiederemo mai|non vi chiederemo mai', 'mail|email|messagg*|minacc*|truffa|video|ripreso|falso|password|lettera|nessuno|dati'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['attenzione|diffidate|diffidare|occhio alle|occhio ai|prestate attenzione|fate attenzione|avviso|allerta|come riconoscere|non cascateci|non cadete|prudenza', threatMail], near: 150, evenReported: true },
  ],
  'teaches-or-reports': [
    { all: ['formazione|e-learning|corso|modulo|quiz|webinar|seminario|esercitazione|simulazione|sensibilizzazione|approfondimento|guida|scheda|lezione', 'phishing|truff*|ricatt*|estorsion*|sextortion|riscatto|ransomware|minacc*|sicurezza|cybersicurezza|frod*|hackeraggio|bomba'], within: 2, near: 220, evenReported: true, not: ['non è un\'esercitazione', 'moduli di contatto', 'allegato'] },
    { all: ['secondo|ricercatori|analisti|studio|indagine|statistiche|sondaggio|rapporto|la polizia ha|arrestat*|condannat*|indagat*|europol|trimestre|rispetto allo|%|articolo|newsletter|podcast|notizie|cronaca|in questo numero', 'riscatt*|ransomware|estorsion*|sextortion|truff*|gang|ricatt*|vittim*|cyber*|hacker|pirati|attacchi|phishing|frod*|criminali'], within: 2, near: 220, evenReported: true, not: ['secondo me'] },
    { all: ['esempio di|per esempio|a titolo di esempio|esempi di|caso di studio|fittizi*|consiglio della settimana|suggerimento della settimana', 'truff*|phishing|ricatt*|minacc*|estorsion*|mail|email|messagg*'], near: 160, evenReported: true },
  ],
  business: [
    { all: ['fattura|fatture|preventivo|ordine d\'acquisto|numero d\'ordine|ordine n*|consegna|spedizion*|spedit*|numero di tracciamento|scadenza|scaduta|condizioni di pagamento|iva|totale|netto a pagare|ricevuta|bolla|iban|commissione di rete', 'in allegato|numero|data|grazie|gentile|importo|euro|€|concordat*|n.|vostro|suo|tuo|pagamento|saldo|rete'], near: 150 },
    { all: ['riunione|ordine del giorno|verbale|appuntamento|incontro|workshop|conferenza|pranzo|calendario|agenda|call|videochiamata|ferie|colloquio', 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|settimana prossima|alle 9|alle 10|alle 14|sala|grazie|cartella|partecip*|video'], near: 150 },
    { all: ['ciao a tutti|cari colleghi|care colleghe|gentili colleghi|buongiorno a tutti|cari amici|cari genitori|cari soci|gentile cliente|gentili clienti|gentile signora|gentile signor|egregi signori|cari volontari|ciao giulia', 'grazie|sarà|siamo|è|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|prossim*|quest\'anno|vostr*|abbiamo|ho|la tua'], within: 3, near: 300, weight: 0.4 },
    { all: ['cordiali saluti|cordialmente|distinti saluti|un cordiale saluto|saluti|a presto|buona giornata|buon fine settimana|buon weekend|buona serata|non esiti a|non esitate a|non esitare a|grazie in anticipo|resto a disposizione|restiamo a disposizione|in attesa di|fatemi sapere|fammi sapere|un caro saluto|ci scusiamo per'], weight: 0.5, not: ['saluti a te'] },
    { all: ['come concordato|come da accordi|come promesso|in seguito a|facendo seguito|la ringraziamo|vi ringraziamo|ti ringraziamo|grazie per|grazie alle vostre|grazie a voi|siamo lieti|in allegato trova|in allegato trovate|le confermiamo|ti confermiamo|è stata eseguita|è stato eseguito|è stata registrata|è stata ricevuta', 'riunione|telefonata|ordine|offerta|contratto|visita|document*|fattura|rapporto|prenotazione|richiesta|colloquio|pagamento|prelievo|donazion*|acquisto|iscrizione|bonifico|sostegno|rifugio'], near: 140, not: ['come prova'] },
    { all: ['conferma di|conferma del|conferma dell|riepilogo|ricevuta n|ricevuta di|tuo prelievo|tuo acquisto|suo acquisto|tuo deposito|tuo ordine|transazione confermata|operazione eseguita|data:|commissione di rete|commissione:|commissioni', 'btc|eth|ordine|pagamento|prelievo|operazione|importo|indirizzo|n.|:|eseguit*|confermat*|euro'], near: 130, weight: 0.8 },
    { all: ['servizio clienti|area personale|area clienti|non hai richiesto tu|ricevuta fiscale|associazione|volontari|tesoriere|assemblea|quota associativa|donazioni|donatori|questa operazione'], weight: 0.8 },
  ],
  'legal-demand': [
    { all: ['tribunale|avvocat*|avv.|ufficiale giudiziario|diffida|diffido|messa in mora|azione legale|vie legali|atto di citazione|citazione|risarcimento|procedimento|contenzioso|giudice di pace|mediazione|mio assistito|mia assistita|nostro assistito|nostro cliente|decreto ingiuntivo|garante', 'entro|termine|giorni|pratica|riferimento|presente|ricevimento|raccomandata|adire|pagamento|somma|articolo|euro|€|reclamo|conto di|spese'], within: 2, near: 240, not: ['riscatto'] },
    { all: ['contratto|locazione|condizioni generali|clausola|articolo|recesso|rinnovo|preavviso|convenzione', 'ai sensi|in conformità|a norma|scade|recede*|con la presente|preavviso|articolo|giorni|rinnov*'], near: 140 },
    { all: ['non pagat*|insolut*|in ritardo|sollecito|rate|credito|recupero crediti|creditore|arretrati|interessi di mora|saldo dovuto|da saldare|scaduta', 'paga*|importo|fattura|sald*|conto|€|euro|giorni|bonifico'], near: 150, not: ['stipendi arretrati'] },
    { all: ['distinti saluti|con osservanza|in nome e per conto|studio legale|egregi signori|a vostro carico|mi vedrò costrett*'], weight: 0.6 },
  ],
  'security-notice': [
    { all: ['violazione dei dati|violazione di dati|incidente|accesso non autorizzato|fuga di dati|attacco informatico|ransomware|account compromesso|intrusione', 'ci scusiamo|scuse|la informiamo|vi informiamo|comunicazione|indagine|garante|denuncia|autorità|misure|abbiamo adottato|cosa è successo|cosa può fare|clienti interessati|persone interessate|ripristin*|per precauzione|rilevato|consigliamo'], within: 3, near: 330, evenReported: true, not: ['btc|bitcoin*|pagate|nostro silenzio|miglior offerente|nostro blog'] },
    { all: ['vulnerabilità|penetration test|pentest|divulgazione|proof of concept|cvss|cve*|xss|sql injection|gravità|rimedio|patch|firmware', 'rapporto|coordinat*|corrett*|correzione|perimetro|risultati|90 giorni|incarico|raccomand*|testat*|audit|aggiornamento'], within: 2, near: 240, evenReported: true, not: ['btc|bitcoin*'] },
    { all: ['ufficio informatico|supporto informatico|reparto it|helpdesk|help desk|manutenzione|interruzione|guasto|backup|sala server', 'password|casella|caselle|non disponibil*|riavvi*|aggiornamento|sabato|finestra|segnal*|chiamate|ticket|stato|migrazione|pianificat*|inoltrate|cancellatelo'], within: 2, near: 220, evenReported: true },
    { all: ['abbiamo sporto denuncia|informato il garante|notificato al garante|ci scusiamo per il disagio|non sono coinvolti|non sono coinvolte|potrebbero essere stati|le consigliamo di|vi consigliamo di', 'dati|clienti|scuse|messagg*|password|bancari|denuncia|copiati|sospetti|garante|informazioni'], within: 2, near: 240, evenReported: true },
  ],
  'bulk-footer': [
    { all: ["disiscriviti|disiscriversi|disiscrivi*|disiscrizione|annulla l'iscrizione|annulla iscrizione|annullare l'iscrizione|cancella iscrizione|cancellati|gestisci le preferenze|versione online|visualizza nel browser|ricevi questo messaggio perché|ricevi questa email perché|riceve questa email perché|non ricevere più|non desideri più|informativa sulla privacy|tutti i diritti riservati"] },
    { all: ['mailing list|newsletter|iscrizione|iscritto|iscritti|abbonamento|nostre notizie', 'uscire|annulla*|gestisci|archivio|disdire|clicca|numero|non ricevere|ricevi'], near: 130 },
  ],
  'asks-whether-real': [
    { all: ['è vero?|è vera?|è reale|è autentica|è una truffa?|è una truffa o|vero o falso|devo preoccuparmi|dobbiamo preoccuparci|c\'è da preoccuparsi|cosa devo fare|cosa faccio|che faccio|che si fa|cosa facciamo|posso cancellarla|posso cancellarlo|la posso cancellare|puoi guardare|potete guardare|potete controllare|puoi controllare|potreste verificare|ci date un\'occhiata|che ne pensate|che ne pensi|cos\'è questa|che roba è'], evenReported: true },
    { all: ['mi è arrivata|mi è arrivato|ci è arrivata|ho ricevuto questa|ho ricevuto questo|abbiamo ricevuto questa|abbiamo ricevuto questo|è arrivata stamattina|arrivata oggi|guardate cosa', 'mail|email|e-mail|messaggio|lettera|questa|roba', 'minacc*|ricatto|strana|strano|paura|bitcoin|?|sospett*|inquietante|dice di|preoccup*'], within: 2, near: 220, evenReported: true },
  ],
  'addresses-organisation': [
    { all: ['@your-organisation'] },
    { all: ['vostri clienti|vostri dipendenti|vostri partner|vostri fornitori|vostri pazienti|vostri soci|vostri concorrenti|vostro concorrente|vostri iscritti|vostri azionisti|vostra clientela|vostro personale|vostro ufficio legale|vostri amministratori|vostri collaboratori|archivio clienti|ogni acquirente|caselle di posta dei dipendenti'] },
    { all: ['alla direzione|direzione generale|direttore generale|titolare|amministratore delegato|il dirigente|responsabile it|responsabile informatico|al responsabile|consiglio di amministrazione|webmaster|proprietario del sito|spettabile|egregi signori'] },
  ],
  fiction: [
    { all: ['romanzo|capitolo|manoscritto|sinossi|sceneggiatura|racconto|trama|copione|episodio|gioco da tavolo|serata giochi|escape room|cena con delitto|personaggio|personaggi|giallo', 'scriv*|scritt*|lettor*|scena|finale|editore|editrice|contessa|eroe|eroina|cattivo|atto|regole|poliziesco|giocatori|revisione|bozza'], within: 2, near: 200, evenReported: true },
  ],
  grievance: [
    { all: ['reclamo|rimborso|rimborsat*|i miei soldi|rotto|rotta|difettos*|mai arrivat*|mai ricevut*|maleducat*|servizio clienti|ordine n*|recensione|consumator*|garanzia|scuse', 'basta|ultima volta|ultimo sollecito|terza volta|delus*|vergogn*|furios*|esigo|pretendo|venerdì|altrimenti|scandalos*|inaccettabil*|associazione dei consumatori'], within: 3, near: 330, not: ['stella|bitcoin*|btc'] },
    { all: ['dimissioni|mi dimetto|il mio capo|il mio responsabile|dodici anni|squadra|preavviso', 'stanc*|ingiust*|mai perdon*|basta|amar*|esausto|esaurit*|mobbing|umili*|addio|stuf*'], within: 2, near: 220, weight: 0.7 },
    { all: ['rumore|spazzatura|parcheggio|siepe|recinto|cane|abbaia|di sopra|pianerottolo|condominio|amministratore di condominio|padrone di casa', 'smett*|ancora|denunci*|segnal*|stuf*|terza volta|disturbo|per favore'], within: 2, near: 200, not: ['bitcoin*|btc', 'minuti'] },
    { all: ['non voglio soldi|non chiedo soldi|non è questione di soldi|non chiedo niente|non voglio denaro|voglio solo che|non chiediamo soldi'], weight: 0.7 },
  ],
};
