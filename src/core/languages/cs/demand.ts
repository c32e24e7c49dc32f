import type { DemandWords } from '../../evidence/demandWords';

export const demand: DemandWords = {
  currencies: {
    'americkych dolarů': 'USD', 'amerických dolarů': 'USD', 'dolarech': 'USD', 'dolarů': 'USD', 'dolary': 'USD', 'dolar': 'USD', usd: 'USD',
    eurech: 'EUR', eura: 'EUR', euro: 'EUR', eur: 'EUR', 'českých korun': 'CZK', korunách: 'CZK', korun: 'CZK', koruny: 'CZK', 'kč': 'CZK', czk: 'CZK', liber: 'GBP', 'zlotých': 'PLN',
    bitcoinech: 'BTC', bitcoinu: 'BTC', 'bitcoinů': 'BTC', bitcoiny: 'BTC', bitcoin: 'BTC', btc: 'BTC',
    'etherů': 'ETH', etheru: 'ETH', ethery: 'ETH', litecoinech: 'LTC', 'litecoinů': 'LTC', litecoinu: 'LTC', litecoiny: 'LTC', monera: 'XMR', moner: 'XMR', dogecoinů: 'DOGE',
  },
  units: { 'týden': 168, hodinách: 1, hodinami: 1, hodin: 1, hodiny: 1, hodinu: 1, hodina: 1, hod: 1, dnech: 24, 'dnů': 24, dny: 24, dní: 24, den: 24, 'týdnů': 168, 'týdny': 168, 'týdne': 168, 'měsíc': 720, minut: 1 / 60, minuty: 1 / 60 },
  pay: [
    'zaplať', 'zaplaťte', 'zaplatit', 'zaplatíte', 'zaplacení', 'zaplacených', 'platba', 'platbu', 'platby', 'plaťte', 'uhraďte', 'uhradit', 'pošlete', 'pošli', 'poslat', 'pošle', 'zašlete', 'zaslat', 'převeďte', 'převést', 'převod', 'chci', 'chceme', 'požaduji', 'požadujeme',
    'žádáme', 'stojí', 'cena', 'cenu', 'částka', 'částku', 'suma', 'peněženka', 'peněženku', 'peněženky', 'bitcoin', 'bitcoinech', 'bitcoinu', 'bitcoiny', 'btc', 'usdt', 'krypto', 'výkupné', 'mlčení', 'mlčenlivost', 'adresu', 'za',
  ],
  notDemanded: ['ztráta', 'ztratíte', 'pokuta', 'pokuty', 'škoda', 'škody', 'obrat', 'zisk', 'každý den', 'denně', 'zvyšuje', 'zvýší', 'vzroste', 'zdvojnásobí', 'navíc', 'místo', 'poplatek', 'sleva', 'běžně'],
  limit: ['do', 'máte', 'máš', 'během', 'lhůta', 'lhůtu', 've lhůtě', 'zbývá', 'zbývají', 'dávám', 'dáváme', 'dám', 'termín', 'nejpozději', 'čas', 'na zaplacení', 'na platbu', 'od otevření', 'po přečtení', 'počkám', 'odpočet', 'jen', 'pouze', 'přesně'],
  notLimit: ['před', 'posledních', 'už', 'již', 'déle než', 'každé', 'každých', 'denně', 'pracovních', 'pracovní', 'záznamu', 'videa', 'starý', 'nazpět', 'po dobu'],
  untilBefore: ['do', 'nejpozději', 'nejpozději v', 'nejpozději do', 'než', 'lhůta do', 'termín do', 'před', 'splatnost'],
  untilAfter: [],
  days: [
    'pondělí', 'pondělka', 'úterý', 'úterka', 'středy', 'středu', 'čtvrtka', 'čtvrtek', 'pátku', 'pátek', 'soboty', 'sobotu', 'neděle', 'neděli', 'zítřka', 'zítra', 'dnešní', 'dneška', 'půlnoci', 'poledne', 'večera', 'rána', 'konce týdne', 'konce měsíce', 'konce',
    'ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu', 'prosince', 'vánoc', 'výplaty', 'setmí',
  ],
  numbers: {
    'půl': 0.5, jeden: 1, jednoho: 1, jednu: 1, dva: 2, 'dvě': 2, dvou: 2, 'tři': 3, 'tří': 3, 'čtyři': 4, 'čtyř': 4, 'pět': 5, 'pěti': 5, 'šest': 6, 'šesti': 6, sedm: 7, sedmi: 7, osm: 8, 'devět': 9, deset: 10, deseti: 10,
    'dvanáct': 12, 'dvanácti': 12, 'patnáct': 15, 'dvacet': 20, 'dvacet čtyři': 24, 'dvaceti čtyř': 24, 'třicet': 30, 'čtyřicet': 40, 'čtyřicet osm': 48, 'čtyřiceti osmi': 48, 'padesát': 50, 'sedmdesát dva': 72, 'sedmdesáti dvou': 72,
    sto: 100, tisíc: 1_000, 'tisíce': 1_000, 'dva tisíce': 2_000, 'tři tisíce': 3_000, 'pět tisíc': 5_000, 'deset tisíc': 10_000, 'dvacet tisíc': 20_000, 'padesát tisíc': 50_000, 'pět set': 500, 'osm set': 800, 'devět set': 900,
  },
};
