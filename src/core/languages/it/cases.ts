import type { PackCases } from '../packCases';

const WALLET = 'bc1qpe365shhmyv7alm5zxeue8gdrcntzqc2pj7j9z';

/** What the Italian words must and must not find. */
export const cases: PackCases = {
  signals: {
    'claim:device-hacked': {
      fires: [
        'Ho hackerato il tuo smartphone la scorsa primavera.',
        'Sul suo computer è stato installato da me un trojan.',
        'Abbiamo preso il controllo del tuo portatile.',
        'Il mio software spia gira nel tuo telefono da ottobre.',
        'il tuo pc e\' stato infettato dal mio malware',
        'Vedo il tuo schermo e ogni tasto che premi.',
      ],
      quiet: [
        { text: 'Il suo computer sarà sostituito martedì, salvi i documenti.', because: 'everyday' },
        { text: 'I truffatori sostengono di avere installato un virus sul telefono.', because: 'third-person' },
        { text: 'La nostra assistenza tecnica ha aggiornato l’antivirus del suo PC.', because: 'everyday' },
        { text: 'Nessuna prova che un virus abbia toccato i computer dei nostri clienti.', because: 'negated' },
      ],
    },
    'claim:account-hacked': {
      fires: ['Ho violato la tua casella di posta.', 'Sono entrato nel tuo account senza fatica.', 'Abbiamo avuto accesso a tutti i suoi profili.', 'Il tuo account è nelle mie mani.', 'Ho letto tutte le tue mail.'],
      quiet: [
        { text: 'Il tuo account è stato creato, ora puoi accedere.', because: 'everyday' },
        { text: 'Gli hacker hanno violato migliaia di account, secondo uno studio.', because: 'third-person' },
        { text: 'Grazie, ho letto la tua mail.', because: 'everyday' },
        { text: 'Il servizio clienti non ha accesso alla tua posta.', because: 'negated' },
      ],
    },
    'claim:site-hacked': {
      fires: ['Abbiamo sfruttato una falla del vostro sito.', 'Il vostro server www.example.org è stato compromesso.', 'Il nostro gruppo è penetrato nella vostra rete.', 'Siamo entrati nel vostro database.', 'La vostra infrastruttura è sotto il nostro controllo.'],
      quiet: [
        { text: "L'aggiornamento del vostro sito è previsto per giovedì alle 9.", because: 'everyday' },
        { text: 'Un malintenzionato ha avuto accesso non autorizzato a uno dei nostri server.', because: 'another-actor' },
        { text: 'Trojan trovato sul tuo computer dall’antivirus.', because: 'everyday' },
        { text: 'I criminali hanno compromesso la rete di un ospedale.', because: 'third-person' },
      ],
    },
    'claim:data-stolen': {
      fires: ['Abbiamo copiato tutti i vostri archivi clienti.', 'Ho scaricato i tuoi documenti e le tue foto.', 'I vostri dati sono adesso in mano nostra.', 'Possediamo i contratti e la contabilità degli ultimi cinque anni.', 'Sono stati esfiltrati 200 GB di vostre cartelle; pagate in bitcoin.'],
      quiet: [
        { text: 'In allegato la copia del vostro contratto.', because: 'everyday' },
        { text: 'Gli hacker hanno rubato i dati di 3.000 pazienti.', because: 'third-person' },
        { text: 'Come concordato ho copiato le cartelle sulla chiavetta.', because: 'everyday' },
        { text: 'Alcuni dati potrebbero essere stati copiati da terzi non autorizzati.', because: 'another-actor' },
      ],
    },
    'claim:sent-from-you': {
      fires: ['Guarda bene: questo messaggio arriva dal tuo stesso indirizzo.', 'Ti scrivo dal tuo account, è la prova.', 'Questa lettera parte dal vostro server.', 'Il mittente sei tu stesso.'],
      quiet: [
        { text: "Invia il modulo dalla tua area personale.", because: 'everyday' },
        { text: 'Messaggio inviato automaticamente, non rispondere.', because: 'everyday' },
        { text: 'Alcuni sostengono che la mail arrivi dal tuo stesso indirizzo.', because: 'third-person' },
      ],
    },
    'claim:recorded-video': {
      fires: [
        'Ti ho filmato mentre guardavi un sito porno.',
        'Ho acceso la tua webcam e registrato i tuoi piaceri solitari.',
        'A sinistra il film, a destra tu con i pantaloni abbassati: il video è venuto bene.',
        'Ho immagini di te nuda in camera.',
        'ho un video dove ti masturbi',
        'La fotocamera mi ha mostrato il suo volto davanti a un sito per adulti, tutto è registrato.',
      ],
      quiet: [
        { text: 'Ho registrato la riunione, il video della tua presentazione è nella cartella.', because: 'everyday' },
        { text: 'I ricattatori affermano di averti filmato davanti a un sito porno.', because: 'third-person' },
        { text: 'Il film del matrimonio è pronto, ti si vede ballare.', because: 'everyday' },
        { text: '«Ti ho filmato mentre ti masturbavi», dice questa finta mail.', because: 'quoted' },
      ],
    },
    'claim:password-known': {
      fires: ['La tua password è crostata33.', 'Conosco la tua password: primavera09.', 'vaniglia12, questa password ti dice qualcosa?', 'Era una delle tue password.'],
      quiet: [
        { text: 'La tua password scade tra dieci giorni.', because: 'everyday' },
        { text: 'Non comunicare mai la tua password.', because: 'everyday' },
        { text: 'Hai dimenticato la password? Ho preparato un link per reimpostarla.', because: 'everyday' },
      ],
    },
    'claim:personal-details-known': {
      fires: ['So dove abiti e dove vanno i tuoi figli.', 'Conosciamo il suo indirizzo e le sue abitudini.', 'Devo passare a trovarti davanti alla tua porta?', 'Ho tutto: nome, indirizzo, data di nascita.'],
      quiet: [
        { text: 'Il tecnico passerà a casa sua lunedì per la consegna.', because: 'everyday' },
        { text: 'Inserisca nome e indirizzo nel modulo.', because: 'everyday' },
        { text: 'Nomi, indirizzi e numeri di telefono potrebbero essere stati copiati.', because: 'another-actor' },
      ],
    },
    'claim:watched-for-months': {
      fires: ['Ti osservo da mesi.', 'Seguiamo le vostre attività da diverse settimane.', 'Da quel giorno ho visto tutto.', 'Per tre mesi ti ho spiato.'],
      quiet: [
        { text: 'È nostro abbonato da tre mesi.', because: 'everyday' },
        { text: 'Gli hacker sorvegliavano la rete da mesi.', because: 'third-person' },
        { text: 'Sono disponibile da lunedì.', because: 'everyday' },
      ],
    },
    'claim:undetectable': {
      fires: ['Nessun antivirus lo vede: non rileva nulla.', 'Cambiare la password non serve a niente.', 'Il mio virus è invisibile.', 'Formattare è inutile.'],
      quiet: [
        { text: 'Ricordati di cambiare la password ogni tre mesi.', because: 'everyday' },
        { text: "L'antivirus sarà aggiornato stanotte.", because: 'everyday' },
        { text: 'Secondo i ricercatori il virus è invisibile.', because: 'third-person' },
      ],
    },
    'claim:publish-to-contacts': {
      fires: ['Manderò il video a tutti i tuoi amici.', 'I vostri clienti riceveranno l’elenco di ciò che nascondete.', 'Tua moglie e il tuo capo vedranno il filmino.', 'Altrimenti lo sapranno tutti.', 'Con un clic i suoi familiari e colleghi saranno informati.'],
      quiet: [
        { text: 'Condividi questa offerta con tutti i tuoi amici!', because: 'everyday' },
        { text: 'I truffatori minacciano di mandare un video a tutti i tuoi contatti.', because: 'third-person' },
        { text: 'I nostri clienti riceveranno il nuovo opuscolo a gennaio.', because: 'everyday' },
        { text: 'Il servizio clienti aspetta la tua recensione.', because: 'everyday' },
      ],
    },
    'claim:sell-data': {
      fires: ['I file saranno venduti al miglior offerente.', 'Metteremo il database all’asta sul darknet.', 'I vostri concorrenti ci offrono già un buon prezzo.', 'Tutto verrà rivenduto nei forum.'],
      quiet: [
        { text: 'I suoi dati non verranno mai venduti, non vendiamo nulla a terzi.', because: 'negated' },
        { text: 'Vendiamo i nostri quadri a un’asta di beneficenza.', because: 'everyday' },
        { text: 'Gli hacker hanno venduto il database su un forum.', because: 'third-person' },
      ],
    },
    'claim:reputation-ruin': {
      fires: ['La vostra reputazione sarà distrutta.', 'Centinaia di recensioni false verranno pubblicate.', 'Nessuno si fiderà più di voi.', 'Trascineremo il vostro nome nel fango.'],
      quiet: [
        { text: 'Lascia una recensione al nostro negozio.', because: 'everyday' },
        { text: 'Proteggiamo la reputazione del vostro marchio.', because: 'everyday' },
        { text: 'La nostra reputazione è ottima.', because: 'everyday' },
      ],
    },
    'claim:pay-crypto': {
      fires: ['Versa 900 euro in bitcoin su questo portafoglio.', 'Invia 0,1 BTC al mio indirizzo.', 'Il pagamento avviene solo in Monero.', 'Voglio duemila euro in criptovaluta.', 'Dovete pagare in Litecoin.'],
      quiet: [
        { text: 'Il bitcoin guadagna il 3 % questa settimana.', because: 'everyday' },
        { text: 'Sostieni la nostra associazione con una donazione in bitcoin.', because: 'everyday' },
        { text: 'I truffatori chiedono 500 euro in bitcoin.', because: 'third-person' },
        { text: 'La preghiamo di pagare la fattura con bonifico.', because: 'everyday' },
      ],
    },
    'claim:deadline': {
      fires: ['Ti do 48 ore.', 'Hai tre giorni per pagare.', 'Avete a disposizione 72 ore, non un minuto di più.', 'Il conto alla rovescia per te è cominciato.', 'Manda i bitcoin entro venerdì a mezzanotte.'],
      quiet: [
        { text: 'La fattura va saldata entro 30 giorni.', because: 'everyday' },
        { text: 'Iscrivetevi entro il 3 marzo.', because: 'everyday' },
        { text: 'Il negozio è aperto 24 ore su 24.', because: 'everyday' },
        { text: 'I truffatori danno 48 ore alle vittime per pagare.', because: 'third-person' },
      ],
    },
    'claim:silence-order': {
      fires: ['Non avvisare la polizia.', 'Non parlarne con nessuno.', 'Inutile rispondere a questa mail.', 'Se contattate le autorità, pubblichiamo tutto subito.', 'Tienilo per te.'],
      quiet: [
        { text: 'Messaggio automatico, non è possibile rispondere.', because: 'everyday' },
        { text: 'Non esiti a contattare il nostro ufficio informatico.', because: 'everyday' },
        { text: 'Abbiamo informato la polizia e il Garante.', because: 'everyday' },
        { text: 'Nessuno è venuto alla riunione con i colleghi.', because: 'everyday' },
      ],
    },
    'claim:promise-delete': {
      fires: ['Dopo il pagamento cancellerò il video.', 'Ricevuto il denaro, tutte le copie saranno distrutte.', 'Paga e non sentirai più parlare di me.', 'Elimineremo i vostri dati in cambio della somma.'],
      quiet: [
        { text: 'Puoi eliminare il tuo account quando vuoi.', because: 'everyday' },
        { text: 'I file temporanei saranno cancellati sabato.', because: 'everyday' },
        { text: 'I truffatori promettono di cancellare il video dopo il pagamento.', because: 'third-person' },
      ],
    },
    'claim:untraceable': {
      fires: ['Il bitcoin è anonimo, non mi troveranno.', 'I miei server sono irrintracciabili.', 'È impossibile rintracciarmi, io non lascio tracce.', 'Questo indirizzo non può essere tracciato.'],
      quiet: [
        { text: 'Il sondaggio è anonimo.', because: 'everyday' },
        { text: 'Il suo pacco è introvabile.', because: 'everyday' },
        { text: 'È possibile una donazione anonima in bitcoin.', because: 'everyday' },
      ],
    },
    'claim:not-a-hoax': {
      fires: ['Questo non è uno scherzo.', 'Non credere che sia un bluff.', 'Facciamo sul serio.', 'Se pensi sia una truffa, aspetta domani.'],
      quiet: [
        { text: 'È una truffa nota.', because: 'everyday' },
        { text: 'Il gioco inizia alle otto.', because: 'everyday' },
        { text: 'Ti preghiamo di aggiungerci ai contatti.', because: 'everyday' },
      ],
    },
    'claim:violence': {
      fires: ['Qualcuno mi ha pagato per ammazzarti.', 'Una bomba è nascosta nel vostro palazzo.', 'Ti farò del male e brucerò la casa: morirai.', 'Ho un contratto: un cliente vuole la tua morte.'],
      quiet: [
        { text: 'Giovedì esercitazione di evacuazione in tutto il palazzo: una finta bomba sarà messa nell’atrio.', because: 'everyday' },
        { text: 'In questo giallo il killer nasconde una bomba nella stazione: un romanzo da leggere.', because: 'everyday' },
        { text: 'Sentite condoglianze per la morte di sua madre.', because: 'everyday' },
      ],
    },
    'claim:service-attack': {
      fires: ['Un attacco DDoS colpirà i vostri server.', 'Il vostro sito sarà irraggiungibile se non pagate.', 'Inonderemo la vostra rete di richieste.', 'La nostra botnet paralizzerà il vostro negozio.'],
      quiet: [
        { text: 'Il vostro sito sarà offline sabato per manutenzione.', because: 'everyday' },
        { text: 'Abbiamo subito un attacco DDoS, i nostri tecnici lavorano.', because: 'another-actor' },
        { text: 'La fibra offre una velocità di 8 gigabit.', because: 'everyday' },
      ],
    },
    'claim:legal-accusation': {
      fires: ['Abbiamo la prova che lei visita siti pedopornografici.', 'Il suo indirizzo IP ha scaricato materiale illegale.', 'Sarà emesso un mandato di arresto, lei è accusato di riciclaggio.', 'Ho le foto di te con la tua amante, so tutto.'],
      quiet: [
        { text: "Gita scolastica: serve l'autorizzazione dei genitori per i minori.", because: 'everyday' },
        { text: 'La polizia ha arrestato tre sospetti, secondo una fonte.', because: 'third-person' },
        { text: 'La sua denuncia per il furto della bici è stata registrata in questura.', because: 'everyday' },
      ],
    },
    'frame:warns-of-scam': {
      fires: ['È una truffa: non pagate e cancellate il messaggio.', 'Circolano mail di ricatto, molti colleghi ne hanno ricevute.', 'Un messaggio in cui si sostiene che siete stati filmati è arrivato stamattina.', 'I truffatori scrivono lo stesso testo a migliaia di persone.', 'Nessun video esiste, questa mail è inventata di sana pianta.'],
      quiet: [
        { text: 'Pensi che sia una truffa? Eppure ho il video.', because: 'negated' },
        { text: 'Non è uno scherzo, paga.', because: 'negated' },
        { text: 'Ho hackerato il tuo account e voglio 500 euro.', because: 'everyday' },
        { text: 'La riunione di martedì è rinviata.', because: 'everyday' },
      ],
    },
    'frame:otherwise-harm': {
      fires: ['Se non pagate, tutto sarà pubblicato.', 'Altrimenti mando il video ai tuoi genitori.', 'In caso contrario i vostri clienti sapranno tutto.', 'In caso di rifiuto venderemo il database.', 'Scaduto il termine, i file saranno diffusi.'],
      quiet: [
        { text: 'In difetto di pagamento adiremo il tribunale.', because: 'everyday' },
        { text: 'Se non puoi venire, scrivimi.', because: 'everyday' },
        { text: 'Altrimenti pranziamo insieme martedì?', because: 'everyday' },
        { text: 'Se la fattura non viene saldata saranno dovuti interessi di mora.', because: 'everyday' },
      ],
    },
    'frame:business': {
      fires: ['In allegato il preventivo n. 431 per un importo di 300 €.', 'La riunione di lunedì si sposta in sala 4.', 'Cordiali saluti e grazie per il vostro ordine.', 'Il suo ordine è stato spedito, numero di tracciamento in allegato.', 'Conferma del tuo acquisto: ordine n. 88, commissione: 2 €.'],
      quiet: [
        { text: 'Ho hackerato il tuo account.', because: 'everyday' },
        { text: 'Hai 48 ore.', because: 'everyday' },
        { text: 'I tuoi amici vedranno tutto.', because: 'everyday' },
        { text: 'Manda i soldi qui.', because: 'everyday' },
      ],
    },
    'alarm:files-encrypted': {
      fires: ['Tutti i vostri file sono criptati.', 'Abbiamo cifrato i vostri server e i backup.', 'Pagate per ricevere la chiave e decifrare i vostri documenti.'],
      quiet: [
        { text: "L'allegato è cifrato, la password segue via SMS.", because: 'everyday' },
        { text: 'I nostri backup sono cifrati a riposo.', because: 'everyday' },
      ],
    },
    'alarm:contact-channel': {
      fires: ['Scriveteci a trattativa@mail.example per discutere.', 'Contattateci su Telegram: @ombra.', 'Installate Tor Browser e aprite questo link.'],
      quiet: [
        { text: 'Non rispondere a mittente@mail.example, nessuno legge.', because: 'everyday' },
        { text: 'I tuoi amici su Facebook vedranno tutto.', because: 'everyday' },
      ],
    },
  },
  mails: [
    { text: `Subject: Ti abbiamo visto\n\nBuonasera, quest'estate ho preso il controllo del tuo telefono. La fotocamera ti ha ripreso nudo davanti a un sito per adulti. Paga 980 euro in bitcoin entro 48 ore a ${WALLET}, altrimenti il video arriva a colleghi e parenti. Poi cancello tutto. Non una parola alla polizia.`, verdicts: ['empty-threat'], amount: 980, currency: 'EUR', hours: 48 },
    { text: `Subject: I vostri server\n\nSiamo penetrati nella rete della vostra società ed abbiamo esportato l'archivio clienti. Duemilacinquecento dollari in BTC entro tre giorni a ${WALLET}, o i dati saranno venduti al miglior offerente. Inoltrate questa mail alla direzione. Inutile rispondere.`, verdicts: ['empty-threat'], amount: 2500, currency: 'USD', hours: 72 },
    { text: `Subject: sei fritto\n\nti ho hackerato il pc e la webcam era accesa mentre ti toccavi, ho tutto registrato. 300 euro btc ${WALLET} hai 24 ore se no i tuoi amici ricevono il video`, verdicts: ['empty-threat'], amount: 300, currency: 'EUR', hours: 24 },
    { text: 'Subject: File bloccati\n\nTutti i vostri file sono stati cifrati dal nostro gruppo. Per la chiave di decrittazione contattateci a sesamo@mail.example. Senza risposta entro quattro giorni i vostri dati saranno pubblicati sul nostro blog.', verdicts: ['ask-it'], hours: 96 },
    { text: 'Subject: Uscite\n\nHo messo una bomba nei vostri uffici. Versate 10.000 euro in bitcoin entro mezzogiorno o esploderà. Niente polizia.', verdicts: ['ask-it'], amount: 10000, currency: 'EUR' },
    { text: 'Subject: Promemoria sicurezza\n\nCiao a tutti, circola una mail di ricatto: il mittente sostiene di avere filmato la persona e chiede 900 euro in bitcoin. È una truffa, non pagate, non rispondete e segnalatela all’ufficio informatico. Buona giornata.', verdicts: ['no-threat'] },
    { text: 'Subject: Il suo ordine 5512\n\nGentile cliente, grazie per il suo ordine. Il pacco sarà consegnato giovedì. Importo pagato: 59,90 €. Se non riceve nulla entro 5 giorni contatti il servizio clienti. Cordiali saluti, il negozio.', verdicts: ['no-threat'] },
    { text: `Subject: Il tuo acquisto di criptovaluta\n\nCiao, il tuo acquisto di 0,02 BTC è stato eseguito. Indirizzo di destinazione: ${WALLET}. Commissione di rete: 0,00005 BTC. Riepilogo disponibile nella tua area personale.`, verdicts: ['no-threat'] },
    { text: 'Subject: Pacco in giacenza\n\nIl suo pacco è bloccato in dogana. Clicchi sul link https://pacco-traccia.example per pagare le spese di 1,99 € e confermare indirizzo e carta entro 24 ore.', verdicts: ['other-scam'] },
  ],
};
