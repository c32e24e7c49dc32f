import type { AlarmId } from '../../contract';
import type { Cue } from '../../meaning/cue';

const noAnswer = 'non rispondere|non rispondete|non risponda|inutile rispondere|nessuno legge|nessuno leggerà|disiscri*|servizio clienti|area personale|area clienti';
const harmless = 'a riposo|in transito|end-to-end|https|tls|pgp|la password segue|password a parte|via sms|separatamente|file zip|allegato è|in modo sicuro|sicur*|per la vostra protezione|connessione cifrata|messaggio cifrato|messaggistica cifrata|password sono cifrate|password cifrate|formazione|webinar|ricercatori|ospedale|newsletter|backup cifrato|backup sono cifrati|disco cifrato|blockchain|secondo uno|consiglio|nodo|nodi|canali|on-chain|lightning|protocollo|protocolli|sviluppatori';
const ownFiles = 'vostri file|tutti i file|i file|file|vostri dati|tutti i dati|i dati|server|dischi|disco|documenti|database|banche dati|backup|macchine virtuali|rete|sistemi|postazioni|computer|cartelle|condivisioni|nas|archivi|infrastruttura|foto';

/** What makes a person look, as far as Italian words show it. */
export const alarms: Readonly<Partial<Record<AlarmId, readonly Cue[]>>> = {
  'contact-channel': [
    { all: ['@|[at]|(at)|chiocciola', 'contatt*|scriv*|raggiung*|trattare|trattativ*|negozi*|rispond*|mail|indirizzo|conoscere|cifra|importo|istruzioni|discut*|propost*|accord*'], within: 3, near: 320, not: [noAnswer, 'bc1*'] },
    { all: ['telegram|tox|qtox|session|signal:|su signal|wickr|threema|jabber|xmpp|icq|whatsapp|discord|proton*|tutanota|onionmail|simplex', 'contatt*|scriv*|trattare|negozi*|account|utente|nome|aggiung*|:|@'], within: 2, near: 200, not: [noAnswer, 'gruppo|gruppi', 'tutti i tuoi|tutti i suoi'] },
    { all: ['://|hxxp*|.onion', 'discut*|trattare|trattativ*|negozi*|chat|stanza|portale|supporto|contatt*|identificativo|codice|chiave|inserire|accedi*|istruzioni|entrate|sala'], within: 3, near: 330, not: ['@coin-lore', 'disiscri*|clicca|cliccando|comprare', noAnswer] },
    { all: ['tor browser|browser tor|torproject*|.onion', 'link|sito|pagina|scaric*|install*|apri*|visit*|acced*|entra*|chat'], within: 2 },
    { all: ['nostra chat|la chat|chat dedicata|stanza di trattativa|nostro negoziatore|portale di trattativa|pagina di trattativa', 'identificativo|codice|password|entra*|acced*|aspett*|chiave|inseri*|aperta'], within: 2, not: ['di tutti i tuoi|amici'] },
    { all: ['prezzo|somma|cifra|importo|condizioni', 'quando scriverete|quando scriverai|una volta in contatto|trattabile|sarà fissat*|vi sarà comunicat*|ti sarà comunicat*|conoscere la|conoscere il|discut*|dipende da'], weight: 0.5, near: 110 },
  ],
  'files-encrypted': [
    { all: [ownFiles, 'cifrat*|criptat*|crittografat*|crittati|cryptat*|bloccati con|cifratura'], near: 90, not: [harmless] },
    { all: ['abbiamo cifrato|abbiamo criptato|abbiamo crittografato|abbiamo bloccato|ho cifrato|ho criptato|sono stati cifrati|sono stati criptati|sono cifrati|sono criptati', ownFiles], near: 90, not: [harmless] },
    { all: ['decifr*|decript*|decritt*|chiave privata|recuperare i file|recuperare i vostri|ripristinare i vostri|sbloccare i vostri', 'vostro|vostri|nostra|pagare|pagate|prezzo|acquist*|contatt*|solo|gratis|file|trattare|persi'], near: 140, not: [harmless] },
    { all: [ownFiles, 'illeggibil*|inaccessibil*|non si aprono|non si apriranno|nuova estensione|inutilizzabil*', 'chiave|recuper*|ripristin*|pagare|pagate|riscatto|contatt*|scriv*'], within: 3, near: 260, not: [harmless, 'ddos', 'assistenza'] },
  ],
  'proof-attached': [
    { all: ['allegat*|in allegato|file allegato|archivio allegato|link qui sotto|scaricabil*', 'prova|prove|campion*|estratt*|elenco dei file|elenco di file|lista dei file|anteprima|schermate|screenshot|prime righe|alcuni file|contratti come|parte dei vostri|fotogramma'], within: 2, near: 200, not: ['senza allegat*|nessun allegato|fattura|preventivo|estratto conto|prova di pagamento|ricevuta'] },
    { all: ['campione di|campioni|come prova|a titolo di prova|ecco un estratto|alcune righe|ecco le prime', 'database|dati|file|clienti|righe|tabella|contratti|documenti|cartelle|:'], near: 130, not: ['fattura|campioni gratuiti|nessun', 'password'] },
  ],
  'leak-site': [
    { all: ['nostro blog|nostro sito|nostra pagina|nostro portale|nostra vetrina|nostra bacheca|sito di leak|sito di fughe|lista delle vittime|elenco delle vittime|nostro canale|pagina pubblica', 'pubblic*|aggiunt*|comparir*|apparir*|figurer*|messo|messi|online|annunci*|mostrat*|divulg*|finir*|conto alla rovescia|archivi|dati|inserit*'], near: 150, not: ['visita il|offerte|consigli|iscri*|formazione|nostri clienti|riunione|aggiornamento|corso'] },
  ],
  violence: [
    { all: ['@attacker|@attacker-acts|qualcuno|lui|loro|uomo', '@kills', '@you-or-yours'], not: ['@play', 'ammazzare il tempo'], near: 110 },
    { all: ['bomba|bombe|esplosiv*|ordigno|ordigni|dinamite|tritolo|carica esplosiva|pacco bomba', '@premises', 'nascost*|piazzat*|messo|messa|collocat*|posat*|installat*|esplod*|esploder*|salt*|si trova|mio uomo|scatt*|morti|c\'è'], not: ['@play'], within: 2, near: 220 },
    { all: ['pagat*|assoldat*|contratto|commissionat*', 'ucciderti|ucciderla|ammazzarti|ammazzarla|farti fuori|farla fuori|eliminarti|eliminarla|assassin*|acido', '@you|ti|la'], not: ['@play'], within: 2, near: 220 },
    { all: ['dare fuoco|darò fuoco|daremo fuoco|incendiare|incendierò|sparatoria|salterà in aria|saltare in aria', '@premises|@you'], not: ['@play'], near: 140 },
  ],
  'malware-risk': [
    { all: ['allegato|file allegato|archivio|link|documento allegato', 'apri*|scaric*|clicc*|vedere|guard*|attiva*|esegu*', 'video|prova|prove|te stesso|macro|contenuto|.zip|.exe|.html|password dell\'archivio'], within: 2, near: 220, not: ['@innocent', 'fattura'] },
  ],
  'known-person': [
    { all: ['anni insieme|anni di convivenza|stavamo insieme|siamo stati insieme|vivevamo insieme|mi hai lasciato|mi hai lasciata|mi hai mollato|mi hai mollata|mi hai tradito|mi hai tradita|dopo la nostra rottura|da quando ci siamo lasciati|nostra separazione|nostro divorzio|nostra casa|nostre vacanze|tuo nuovo uomo|tuo nuovo ragazzo|tua nuova ragazza|tua nuova fiamma|ti amavo|ti ho amato|ti ho amata|il tuo ex|la tua ex|mi avevi promesso|che mi devi|mi devi ancora|ti ho prestato|che ti ho prestato'] },
    { all: ['mi avete licenziato|mi avete licenziata|mi avete cacciato|mi avete cacciata|mi avete mandato via|mio licenziamento|ho lavorato per voi|ho lavorato da voi|ho lavorato per te|quando lavoravo|anni nella vostra|anni nel vostro|anni in questa azienda|mia vecchia scrivania|mio vecchio posto|mio successore|ex dipendente|ex collega|vostro ex|vostra ex|stipendi arretrati|straordinari mai pagati|straordinari non pagati|che mi dovete|mi dovete ancora|mia liquidazione'] },
    { all: ['sono il tuo vicino|sono il suo vicino|tua vicina di|stessa via|stesso palazzo|stesso piano|stesso pianerottolo|stesso ufficio|stessa squadra|stesso reparto|stessa mensa|due scrivanie|scrivania accanto|ti incrocio|la incrocio|ci incrociamo|collega di stanza', 'io|ho|noi|ti|tu|la|ci'], near: 130, not: ['@innocent'] },
  ],
  'internal-facts': [
    { all: ['\\\\…\\'] },
    { all: ['verbale del|verbali del|consiglio di amministrazione del|riunione del|comitato del|cartella chiamata|cartella denominata|file chiamato|la condivisione|contratto con|gara per|offerta a|accordo con|causa con', '.xlsx|.docx|.pdf|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|pagina|sig.|dott.|ing.|signor|società|firmat*', 'abbiamo|letto|ho|copiat*|conserv*|tenut*'], within: 2, near: 260, weight: 0.7, not: ['@innocent'] },
    { all: ['192.168.*|10.….….|198.51.100.*|203.0.113.*|192.0.2.*|srv-*|vpn-*|fs-*|dc-*|account di amministratore|account di servizio|controller di dominio|server di backup|cassetto|cassaforte|sala server|post-it', 'chiamat*|nominat*|password|ancora|dal|macchina|stessa|apert*|codice|chiave'], within: 2, near: 170, weight: 0.7, not: ['@innocent', 'mio cassetto|svuoterò'] },
    { all: ['.xlsx|.xls|.docx|.doc|.pptx|.pst|.kdbx|.mdb', 'chiamat*|denominat*|cartella|file|desktop|condivisione|disco'], near: 120, not: ['allegat*|apri*'] },
    { all: ['nessuno di esterno|solo tre di noi|solo gli addetti|facile da verificare|sapete chi'], weight: 0.6 },
  ],
  'reply-thread': [
    { all: ['in risposta alla tua|in risposta alla sua|facendo seguito alla tua mail|nel tuo messaggio del|mi scrivevi|come scrivevi|come scriveva', '@attacker', 'contratto|offerta|bonifico|fattura|progetto|appuntamento'], within: 2, near: 220, weight: 0.5 },
  ],
};
