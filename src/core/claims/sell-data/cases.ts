import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'データは最高入札者に売却します。',
      '名簿は闇市場で競売にかけられる。',
      '欲しがる競合他社に資料を渡します。',
      '買い手はすでに何人も待っています。',
      '払わなければ記録を第三者へ譲渡します。',
    ],
    quiet: [
      { text: '当店では新商品の販売を開始しました。', because: 'everyday' },
      { text: 'お客様の情報を第三者に販売しません。', because: 'negated' },
      { text: '不要な車の買取を行っています。', because: 'everyday' },
      { text: '今月の売上をまとめました。', because: 'everyday' },
      { text: '詐欺師はデータを売ると脅します。', because: 'third-person' },
    ],
  },
  en: {
    fires: [
      'The database will be sold to the highest bidder.',
      'Otherwise the archive goes to your competitors for cash.',
      'Several buyers are already waiting for the list.',
      'We will auction your records on a dark web forum.',
      'Your files will be traded to anyone willing to pay.',
    ],
    quiet: [
      { text: 'We will never sell your data to third parties.', because: 'negated' },
      { text: 'Our spring sale starts on Monday.', because: 'everyday' },
      { text: 'Scammers claim that they will sell the data to the highest bidder.', because: 'third-person' },
      { text: 'The house on Mill Lane has found a new owner.', because: 'everyday' },
      { text: 'Please give the keys to the caretaker.', because: 'everyday' },
    ],
  },
};
