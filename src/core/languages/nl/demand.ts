import type { DemandWords } from '../../evidence/demandWords';

export const demand: DemandWords = {
  currencies: {
    'amerikaanse dollar': 'USD', 'us dollar': 'USD', 'us-dollar': 'USD', 'euro\'s': 'EUR', pond: 'GBP', 'britse pond': 'GBP', 'zwitserse frank': 'CHF', 'bit coins': 'BTC', 'bit-coins': 'BTC', 'bitcoins': 'BTC',
  },
  units: { uur: 1, uren: 1, u: 1, dagen: 24, dag: 24, werkdagen: 24, etmaal: 24, etmalen: 24, weken: 168, week: 168, minuten: 1 / 60, minuut: 1 / 60, maand: 720 },
  numbers: {
    één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, veertien: 14, vijftien: 15, twintig: 20, vierentwintig: 24, dertig: 30, zesendertig: 36, achtenveertig: 48, vijftig: 50,
    tweeënzeventig: 72, zesennegentig: 96, honderd: 100, halve: 0.5, anderhalve: 1.5, anderhalf: 1.5, tweehonderd: 200, driehonderd: 300, vierhonderd: 400, vijfhonderd: 500, zeshonderd: 600, zevenhonderd: 700, achthonderd: 800, negenhonderd: 900,
    duizend: 1000, twaalfhonderd: 1200, vijftienhonderd: 1500, tweeduizend: 2000, vijfentwintighonderd: 2500, drieduizend: 3000, vierduizend: 4000, vijfduizend: 5000, tienduizend: 10_000, twintigduizend: 20_000,
  },
  pay: [
    'betaal', 'betaalt', 'betalen', 'betaling', 'maak', 'maken', 'overmaken', 'overgemaakt', 'stuur', 'stuurt', 'sturen', 'zend', 'draag', 'stort', 'storten', 'bedrag', 'som', 'prijs', 'kost', 'kosten', 'losgeld', 'zwijggeld', 'zwijgen', 'vragen', 'vraag', 'eisen', 'eis',
    'aanbod', 'gift', 'vergoeding', 'tegenwaarde', 'waarde', 'adres', 'portemonnee', 'wil', 'willen', 'leg', 'precies', 'kopen', 'koop',
  ],
  notDemanded: [
    'omzet', 'verlies', 'verliezen', 'schade', 'boete', 'boetes', 'stijgt', 'verdubbelt', 'verhoogd', 'per dag', 'elke dag', 'iedere dag', 'dagelijks', 'daarna', 'later', 'salaris', 'winst', 'saldo', 'klanten', 'in plaats van', 'korting', 'normaal',
  ],
  limit: [
    'binnen', 'in', 'heeft', 'hebt', 'hebben', 'heb', 'krijgt', 'krijgen', 'nog', 'slechts', 'maar', 'termijn', 'deadline', 'geef', 'geven', 'tijd', 'betalen', 'betaling', 'na', 'klok', 'resten', 'rest', 'wacht', 'wachten', 'uiterlijk', 'vanaf nu', 'ultimatum', 'verloopt', 'openen', 'geduld',
  ],
  notLimit: ['geleden', 'sinds', 'al', 'per', 'elke', 'ieder', 'iedere', 'om de', 'afgelopen', 'vorige', 'oud', 'lang', 'eerder', 'later'],
  untilBefore: ['tot', 'tot en met', 'voor', 'uiterlijk', 'uiterlijk op', 'tegen', 'niet later dan', 'op', 'deadline:', 'tot het einde van', 'geduld tot'],
  untilAfter: [],
  days: [
    'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'maandagavond', 'vrijdagavond', 'zaterdagavond', 'zondagavond', 'morgen', 'morgenavond', 'overmorgen', 'vanavond', 'middernacht', 'het weekend', 'laatste dag van de maand', 'einde van de maand', 'eind van de maand',
    'einde van de week', 'eind van de week', 'volgende week', 'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december', 'kerst', 'vijf uur',
  ],
};
