import type { DemandWords } from '../../evidence/demandWords';

export const demand: DemandWords = {
  currencies: {
    'us-dollar': 'USD', 'us dollar': 'USD', 'amerikanische dollar': 'USD', 'schweizer franken': 'CHF', franken: 'CHF', sfr: 'CHF', stutz: 'CHF', pfund: 'GBP', 'britische pfund': 'GBP',
    zloty: 'PLN', kronen: 'CZK', rubel: 'RUB', 'bit coins': 'BTC', 'bit-coins': 'BTC', bitmünzen: 'BTC', 'tether usdt': 'USDT',
  },
  units: {
    stunden: 1, stunde: 1, std: 1, 'std.': 1, h: 1, tage: 24, tagen: 24, tag: 24, werktage: 24, werktagen: 24, kalendertage: 24, kalendertagen: 24, wochen: 168, woche: 168, minuten: 1 / 60, minute: 1 / 60, monat: 720,
  },
  numbers: {
    zwei: 2, drei: 3, vier: 4, fünf: 5, fuenf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, zwoelf: 12, vierzehn: 14, fünfzehn: 15, zwanzig: 20,
    vierundzwanzig: 24, dreißig: 30, dreissig: 30, sechsunddreißig: 36, achtundvierzig: 48, fünfzig: 50, zweiundsiebzig: 72, sechsundneunzig: 96, hundert: 100, halbe: 0.5, halber: 0.5, halben: 0.5, anderthalb: 1.5, eineinhalb: 1.5, zweieinhalb: 2.5,
    zweihundert: 200, dreihundert: 300, vierhundert: 400, fünfhundert: 500, fuenfhundert: 500, sechshundert: 600, siebenhundert: 700, achthundert: 800, neunhundert: 900, tausend: 1000, eintausend: 1000, tausendfünfhundert: 1500, eintausendfünfhundert: 1500,
    zweitausend: 2000, zweitausendfünfhundert: 2500, dreitausend: 3000, viertausend: 4000, fünftausend: 5000, fuenftausend: 5000, zehntausend: 10_000, zwanzigtausend: 20_000,
  },
  pay: [
    'zahlen', 'zahlung', 'zahle', 'zahlst', 'zahlt', 'bezahlen', 'bezahle', 'bezahlt', 'gezahlt', 'überweisen', 'überweise', 'überweist', 'überweisung', 'übertragen', 'transferieren', 'senden', 'sende', 'schick', 'schicken', 'schicke', 'einzahlen', 'betrag',
    'summe', 'preis', 'kostet', 'kosten', 'gebühr', 'schutzgebühr', 'lösegeld', 'schweigegeld', 'schweigen', 'verlangen', 'verlange', 'fordern', 'fordere', 'forderung', 'angebot', 'spende', 'entschädigung', 'gegenwert', 'wert', 'adresse', 'geldbörse',
    'ueberweisen', 'uebertragen', 'ueberweise', 'gebuehr', 'loesegeld', 'will', 'wollen', 'legen', 'genau', 'kaufen',
  ],
  notDemanded: [
    'umsatz', 'verlust', 'verlieren', 'schaden', 'schäden', 'strafe', 'bußgeld', 'steigt', 'erhöht', 'verdoppelt', 'täglich', 'pro tag', 'jeden tag', 'mit jedem tag', 'danach', 'später', 'gehalt', 'gewinn', 'guthaben', 'kunden', 'statt', 'rabatt', 'sonst', 'üblicherweise',
  ],
  limit: [
    'innerhalb', 'innert', 'binnen', 'in', 'haben', 'hast', 'habt', 'nur', 'noch', 'frist', 'gebe', 'geben', 'zeit', 'zahlen', 'zahlung', 'nach', 'vor', 'uhr', 'bleiben', 'bleibt', 'warte', 'warten', 'spätestens', 'ab jetzt', 'ab sofort', 'ultimatum', 'läuft ab', 'kriegst', 'bekommst', 'genau', 'öffnen',
  ],
  notLimit: ['vor', 'seit', 'alle', 'pro', 'jede', 'letzten', 'letzte', 'vergangenen', 'alt', 'lang', 'früher', 'zuvor', 'später', 'für zehn', 'rund um', 'heute um', 'von je', 'her'],
  untilBefore: ['bis', 'bis zum', 'bis spätestens', 'spätestens', 'vor', 'nicht später als', 'am', 'frist:', 'frist bis', 'bis ende'],
  untilAfter: [],
  days: [
    'montag', 'montagabend', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'freitagabend', 'samstag', 'samstagabend', 'sonnabend', 'sonntag', 'sonntagabend', 'morgen', 'morgen abend', 'übermorgen', 'heute abend', 'mitternacht', 'mittag', 'wochenende', 'dienstschluss', 'feierabend',
    'ende der woche', 'ende des monats', 'monatsende', 'monatsletzten', 'januar', 'jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember', 'weihnachten', 'silvester', 'nächste woche', 'nächsten',
  ],
};
