import type { DemandWords } from '../../evidence/demandWords';
import { italianNumbers } from './numbers';

const WEEKDAYS = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];

/** How Italian names money and time limits. */
export const demand: DemandWords = {
  numbers: italianNumbers(),
  currencies: {
    'dollari americani': 'USD', 'dollari usa': 'USD', 'dollari us': 'USD', dollari: 'USD', dollaro: 'USD', 'franchi svizzeri': 'CHF', franchi: 'CHF', sterline: 'GBP', 'sterlina': 'GBP',
    'euro in': 'EUR', euro: 'EUR', eurini: 'EUR', 'di bitcoin': 'BTC', 'di btc': 'BTC', bitcoin: 'BTC', bitcoins: 'BTC', litecoin: 'LTC', ether: 'ETH',
  },
  // With `per`, which English says before what recurs ("per day") and Italian before what the time is for.
  units: { 'ore per': 1, 'ora per': 1, 'giorni per': 24, 'giorno per': 24, 'settimane per': 168, 'settimana per': 168, ore: 1, ora: 1, giorni: 24, giorno: 24, giornate: 24, settimane: 168, settimana: 168, minuti: 1 / 60, minuto: 1 / 60, mesi: 720, mese: 720 },
  pay: [
    'paga', 'pagare', 'paghi', 'pagate', 'pago', 'pagamento', 'versa', 'versare', 'versi', 'versate', 'versamento', 'invia', 'inviare', 'inviate', 'invii', 'manda', 'mandare', 'mandate', 'mandami', 'trasferisci', 'trasferire', 'trasferisca', 'trasferite', 'bonifico', 'depositare', 'deposita', 'depositate', 'saldare',
    'prezzo', 'costo', 'costa', 'costerà', 'somma', 'importo', 'cifra', 'riscatto', 'in cambio', 'chiediamo', 'chiedo', 'esigiamo', 'voglio', 'vogliamo', 'pretendo', 'pretendiamo', 'equivalente', 'controvalore', 'portafoglio', 'indirizzo', 'silenzio', 'discrezione', 'compenso', 'dammi', 'dateci', 'sgancia', 'scuci', 'mi devi', 'mi dovete', 'per evitarlo', 'per evitare', 'bastano', 'basta', 'servono', 'da versare', 'raggiunge',
  ],
  notDemanded: ['clienti', 'multa', 'multe', 'perdita', 'perdite', 'perdere', 'danni', 'fatturato', 'stipendio', 'saldo', 'invece di', 'aumenta', 'aumenterà', 'raddoppia', 'raddoppierà', 'al giorno', 'ogni giorno', 'in più', 'di ritardo', 'poi', 'più tardi', 'non', 'sconto', 'profili', 'commissione'],
  limit: [
    'entro', 'in', 'tra', 'fra', 'hai', 'avete', 'ha', 'hai ancora', 'a disposizione', 'restano', 'resta', 'rimangono', 'termine', 'limite', 'scade', 'scadono', 'ti do', 'vi do', 'le do', 'diamo', 'concedo', 'concediamo', 'lascio', 'lasciamo', 'di tempo', 'tempo', 'prima di', 'per pagare', 'per il pagamento', 'al massimo', 'massimo', 'conto alla rovescia', 'timer',
    'esattamente', 'passati', 'dopo', 'trascorse', 'fino a', 'non più di', 'non oltre', 'aspetterò', 'aspettiamo', 'aspetto', 'soltanto', 'solo', 'da adesso', 'da ora', 'dopo la ricezione', 'non un minuto',
  ],
  notLimit: ['fa', 'da', 'per oltre', 'per più di', 'ultime', 'ultimi', 'ultima', 'ogni', 'tutte le', 'tutti i', 'al', 'lavorativi', 'anni', 'di video', 'di registrazione', 'di filmato', 'più tardi', 'di ritardo', 'sono passati', ...WEEKDAYS, 'alle', 'a partire'],
  untilBefore: ['entro', 'entro il', 'entro la', 'prima di', 'prima del', 'prima della', 'fino a', 'fino al', 'non oltre', 'al più tardi', 'scadenza', 'termine', 'ultimo giorno', 'scade', 'sino a'],
  untilAfter: [],
  days: [
    ...WEEKDAYS, 'domani', 'oggi', 'stasera', 'stanotte', 'mezzanotte', 'mezzogiorno', 'il fine settimana', 'la fine', 'fine di', 'fine del', 'fine mese', 'fine giornata', 'settimana prossima', 'mese prossimo', 'sera', 'mattina',
    'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre', 'natale', 'capodanno',
  ],
};
