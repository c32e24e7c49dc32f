import type { Family } from '../../contract';
import type { Cue } from '../../meaning/cue';

/** What tells one kind of threat or fraud from another, in Italian. */
export const families: Readonly<Record<Family, readonly Cue[]>> = {
  'company-breach': [
    { all: ['clienti|clientela|fatture|buste paga|cedolini|stipendi|contratti|personale|corrispondenza|archivi|archivio|database|anagrafiche|documenti|progetti|preventivi|caselle di posta|contabilità|ordini|gare'], weight: 0.4 },
    { all: ['@site-things', '@intrude'], near: 110 },
    { all: ['@take', '@taken-things'], near: 90, weight: 0.8 },
  ],
  sextortion: [
    { all: ['@audience', '@disclose'], near: 110, weight: 0.3 },
    { all: ['tuo computer|suo computer|tuo telefono|suo telefono|tuo dispositivo|tuoi dispositivi|sistema operativo|tuo pc|suo pc|trojan|software spia|dispositivi che|piccolo apparecchio', 'install*|infett*|infil*|accesso|controll*|programma|guard*|virus|spia|ospite'], near: 120, weight: 0.4 },
    { all: ['@intimate'] },
    { all: ['@on-film|@camera', '@you'], near: 90, weight: 0.8, not: ['formazione|riunione|corso'] },
  ],
  'reputation-attack': [
    { all: ['recensioni|stella|stelle|voti|falsi reclami|diffamazione|diffamatori*|voci|articoli|calunni*|boicott*', 'pubblic*|post*|inond*|invi*|scriv*|diffond*|migliaia|centinaia|profili|cominc*|ogni giorno|apparir*', 'paga*|$|€|euro|btc|bitcoin*|eth|altrimenti|entro|ferm*|costa|bastano|prezzo'], within: 3, near: 480 },
    { all: ['spam|moduli di contatto|pubblicità|posta indesiderata', 'a nome vostro|a vostro nome|a nome del|vostro dominio|vostro marchio|vostro indirizzo|firmat*', 'lista nera|blocc*|invi*|milioni|migliaia|paga*|ricever*'], within: 3, near: 380 },
    { all: ['infang*|rovin*|distrugg*|macchi*|sporc*|trascin*', 'nome|reputazione|marchio|immagine'], near: 90, weight: 0.7 },
    { all: ['recensioni|stella|reputazione|spam|diffamazione|voci|moduli di contatto|boicottaggio|profili falsi|profili finti'], weight: 0.5 },
  ],
  'ddos-ransom': [
    { all: ['ddos|negazione del servizio|satur*|inond*|sommers*|botnet|traffico|richieste|gbps|tbps|banda|attacco', 'vostro sito|vostri server|vostra rete|vostro negozio|vostri servizi|vostra infrastruttura|vostre linee|sito e negozio', 'offline|ferm*|cominc*|ore|irraggiungibil*|non raggiungibil*|lunedì|giorno|test|reggerà|cadr*'], within: 3, near: 420, not: ['test di carico|manutenzione'] },
    { all: ['ddos|negazione del servizio|botnet'] },
    { all: ['gbps|tbps|al secondo|milioni di richieste'] },
    { all: ['attacc*|satur*|offline|irraggiungibil*|sommers*|sovraccaric*|dimostrazione'], weight: 0.4 },
  ],
  'bomb-threat': [
    { all: ['bomba|bombe|esplosiv*|ordigno|tritolo|dinamite|detonator*|pacco bomba|esplode|esploder*', 'edificio|palazzo|uffici|ufficio|scuola|stazione|ospedale|atrio|locali|centro commerciale|aeroporto|municipio|negozio|evacu*|azienda|sede'], within: 3, near: 330, not: ['esercitazione|consegna|tracciamento'], weight: 2 },
  ],
  hitman: [
    { all: ['uccider*|ammazz*|assassin*|tua morte|sua morte|tua vita|sua vita|acido|sicario|eliminar*|farti fuori|farla fuori|mio mestiere|sei morto', 'ordine|assoldat*|pagat*|contratto|cliente|incarico|committente|qualcuno vuole|mi hanno chiesto|qualcuno che', '@you|ti|la'], within: 3, near: 420, not: ['gioco|giochi|romanzo|capitolo|assicurazione'], weight: 2 },
  ],
  accusation: [
    { all: ['@officer', '@accuses'], within: 2, near: 220, weight: 0.8, not: ['sei morto'] },
    { all: ['pedo*|minorenn*|minori|amante|tradisci|tradimento|infedel*|frode|in nero|riciclaggio|evasione|reato|reati|illecit*'], weight: 0.9, not: ['@innocent'] },
    { all: ['investigatore|detective|questura|carabinieri|procura|mandato di|procedimento'], weight: 0.5, not: ['niente carabinieri|dai carabinieri'] },
  ],
  'personal-leak': [
    { all: ['chat|messaggi|lettere|foto|diario|debiti|prestiti|medic*|clinica|diagnosi|cronologia|indirizzo|numero di telefono|dati personali|vita privata|identità|codice fiscale|passaporto|segreti|sito di incontri|siti di incontri', 'ho|abbiamo|trapelat*|in mano mia|nelle mie mani|recuperat*|letto|ottenut*|comprat*|conosco|trovat*', '@you'], within: 2, near: 260, weight: 0.7, not: ['vostra azienda|webcam|filmat*|nudo|porno*'] },
    { all: ['@audience', '@disclose'], near: 110, weight: 0.5 },
    { all: ['chat|foto|debiti|diagnosi|cronologia|identità|passaporto|segreti|incontri|relazione|medic*|appunti'], weight: 0.4 },
  ],
  'support-scam': [
    { all: ['virus|trojan|spyware|malware|infett*|infetto|hacker|pericolo|avviso di sicurezza|errore|errori|attività sospetta|connessione sospetta', 'suo pc|tuo pc|suo computer|tuo computer|windows|suo dispositivo|tuo dispositivo|sua licenza|microsoft|suo mac|suo sistema|computer infetto', 'chiam*|telefon*|numero verde|tecnico|tecnici|assistenza|supporto tecnico|componga|componi'], within: 3, near: 420, not: ['bitcoin*|btc'], weight: 1.65 },
    { all: ['rimborso|rinnovo|abbonamento|addebitat*|antivirus|norton|mcafee|defender|assistenza', 'chiam*|telefon*|numero|componga', '€|$|annull*|rimbors*|buoni regalo|da remoto|contest*|ufficio fatturazione'], within: 3, near: 400, weight: 1.2, not: ['servizio clienti al'] },
    { all: ['non spenga|non spegnere|non spegnete|non riavvi*|non chiuda|non chiudere|è bloccato|è stato bloccato', 'chiam*|componga|tecnico|assistenza|supporto'], within: 3, near: 330, not: ['bitcoin*|btc'], weight: 1.65 },
    { all: ['chiami|chiama|chiamate|telefoni|telefona|componga', 'numero|tecnico|gratuit*|verde|800*|02*|06*|subito|operatore|assistenza|supporto'], near: 110, weight: 0.4 },
    { all: ['da remoto|controllo remoto|anydesk|teamviewer|ripulir*|tecnico certificato|si collegherà'], weight: 0.7 },
    { all: ['virus|trojan|infett*|infetto|hacker|malware|pericolo'], weight: 0.4 },
  ],
  'one-click-billing': [
    { all: ['adulti|18 anni|video|incontri|area riservata|iscrizione confermata|iscrizione completata|grazie per l\'iscrizione|cartomanzia|oroscopo|abbonamento', 'quota|paga*|addebit*|€|euro|importo|salda*|canone', 'membro|contratto|iscri*|recesso|annull*|cliccato|cliccando|entro tre giorni|operatore|per errore'], within: 3, near: 420, not: ['bitcoin|btc|portafoglio|filmat*|masturb*|museo|biblioteca|palestra|quota associativa'], weight: 1.65 },
    { all: ['per errore', 'reced*|annull*|contatt*|chiam*', 'quota|paga*|membro|iscri*'], within: 3, near: 330, weight: 1.2, not: ['fattura n'] },
  ],
  'fictitious-billing': [
    { all: ['registro|annuario|marchio registrato|nome a dominio|elenco delle imprese|camera di commercio|pagine', 'iscrizione|diritti|rinnovo|scadenza|fattura|pagamento|importo', 'conferm*|entro|scade*|giorni|contatt*|versamento|pubblicazione'], within: 3, near: 420, not: ['tribunale|udienza|cancelleria', 'bitcoin*|btc', 'sei iscritto|newsletter'], weight: 1.65 },
    { all: ['amministratore delegato|presidente|direttore generale|direttrice generale|sono in riunione|acquisizione|fusione|con gli avvocati|operazione riservata', 'bonifico|trasferimento|pagamento|buoni regalo|carte regalo|paga*', 'riservat*|discrezione|urgente|urgenza|oggi|nessun altro|tra noi|non chiamarmi|non mi chiami|entro le 15|subito'], within: 3, near: 420, not: ['bitcoin*|btc|wallet|violat*'], weight: 1.65 },
    { all: ['iban|coordinate bancarie|conto bancario|conto corrente|nuovo conto|nuova banca|nostra banca', 'cambiat*|cambio|modificat*|nuovo|nuova|nuove|aggiornat*|verifica|temporaneamente', 'fattur*|pagament*|fornitore|bonific*|prossim*'], within: 2, near: 260, not: ['non sono cambiat*|non è cambiat*|invariat*'], weight: 1.65 },
    { all: ['luce|elettricità|gas|pedaggio|tasse|imposte|acqua|multa|agenzia delle entrate|bolletta|inps|bollo', 'non pagat*|distacc*|ultimo avviso|ritardo|rimborso|sospen*', 'clicc*|link|://|subito|carta|entro 24|entro 48'], within: 3, near: 330, weight: 1.65 },
    { all: ['pignoramento|citazione|azione legale|ufficiale giudiziario', 'contattateci|ci contatti|chiam*|salda*|contenuti non pagati|canone non pagato', 'stipendio|ultimo avviso|numero di pratica|mediazione'], within: 3, near: 330, weight: 1.2, not: ['avv.|studio legale'] },
  ],
  phishing: [
    { all: ['account|casella|password|carta|accesso|acceda|accedi|banca|conto|wallet|frase di recupero|busta paga|credenziali|identità|spazio|quota', '://|link|clicc*|pulsante|qui sotto|allegato|apri|apra|qui', 'sospes*|sospensione|limitat*|limite|scad*|bloccat*|trattenut*|conferm*|verific*|aggiorn*|insolit*|entro 24|ore|convalid*|inserisc*|disattiv*'], within: 3, near: 420, not: ['non vi invieremo|non chiediamo mai|circola*|trattativ*|bitcoin*|comprare'], weight: 1.2 },
    { all: ['pacco|spedizione|consegna|dogana|corriere', '://|link|clicc*|qui', 'spese|paga*|non pagat*|conferm*|indirizzo|carta|nuova consegna|bloccat*|giacenza'], within: 3, near: 330, weight: 1.5 },
    { all: ['rimborso|premio|vincitore|vincitrice|buono|punti fedeltà|ha condiviso un file|documento condiviso|messaggio vocale|fax|documento protetto', '://|link|clicc*|apri|apra|allegato|pulsante', 'password|acced*|carta|riscuot*|banca|inserisc*|credenziali'], within: 3, near: 360, weight: 1.5 },
    { all: ['://|link|pulsante|clicc*'], weight: 0.35, not: ['disiscri*|annulla iscrizione|vostri link'] },
    { all: ['account|casella|password|carta|banca|pacco|messaggio vocale|conto'], weight: 0.35 },
    { all: ['sospes*|sospensione|scade|bloccat*|limite|entro il|entro 24|entro 48|disattiv*|azione richiesta'], weight: 0.35 },
    { all: ['inserisca|inserisci|acceda|accedi al|verific*|confermi la|conferma la tua|confermare la|convalid*|aggiorni|riattiv*'], weight: 0.4 },
  ],
  'advance-fee': [
    { all: ['eredità|ereditari*|successione|milioni|lotteria|vinto|fondi|beneficiario|deposito|defunt*|vedova|principe|ministro|banca centrale', 'spese|anticipo|conto|trasferimento|trasferire|coordinate|commissione|%|percentuale|quota|notaio', 'fiducia|riservat*|rispond*|contatt*|urgente|suo nome|proposta|parte|onest*'], within: 3, near: 460, not: ['bitcoin*|btc|violat*'], weight: 1.65 },
    { all: ['prestito tra privati|offerta di prestito|prestiti tra privati|prestito rapido|finanziamento rapido', 'tasso|%|contatt*|pratica|spese'], within: 2, near: 260, weight: 1.65 },
  ],
  'fake-law-firm': [
    { all: ["diritto d'autore|diritti d'autore|copyright|proprietà intellettuale|contraffazione|studio legale|ufficio legale|titolare dei diritti", 'prove|dettagli|document*|fascicolo|schermate|elenco|rapporto', '://|scaric*|link|zip|password|apri*|macro|archivio'], within: 3, near: 460, not: ['bitcoin*|btc'], weight: 1.2 },
    { all: ['recuperare|recupero|fondi persi|vittim*|sue perdite', 'studio legale|avvocat*|onorario|anticipo|acconto', 'fondi|denaro|importo|%|spese|truffa'], within: 3, near: 420, weight: 1.2, not: ['non pagate'] },
  ],
  'beg-bounty': [
    { all: ['falla|falle|vulnerabilità|bug|dmarc|spf|clickjacking|xss|injection', 'vostro sito|vostro dominio|vostra applicazione|vostri server', 'ricompensa|premio|bounty|compens*|gratifica|paypal|pensiero'], within: 3, near: 420, not: ['dati saranno|vendut*|pubblic*|sfruttato una'], weight: 1.65 },
    { all: ['ricercatore di sicurezza|ricercatrice di sicurezza|hacker etico|bug bounty|buona fede', 'ricompensa|premio|compens*|paypal|falla'], within: 2, near: 260, weight: 1.2 },
  ],
};
