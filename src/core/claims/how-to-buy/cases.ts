import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'ビットコインの買い方は検索すればすぐ分かります。',
      '暗号資産は取引所のアプリで簡単に購入できます。',
      'コインの購入方法が分からなければ動画サイトで調べてください。',
      'ビットコインはコンビニの機械でも買えます。',
      '初めての方は、取引所の口座を開いてビットコインを買ってください。',
    ],
    quiet: [
      { text: 'コンビニで切手を買えます。', because: 'everyday' },
      { text: '購入方法は店頭でお尋ねください。', because: 'everyday' },
      { text: '動画の作り方を調べました。', because: 'everyday' },
      { text: '犯人はビットコインの買い方を検索しろと書いてくるという手口です。', because: 'third-person' },
      { text: '口座の開設には印鑑が必要です。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'If you do not know how to buy bitcoin, search Google for it.',
      'You can buy bitcoin with a credit card on any exchange.',
      'Coins are sold at machines in many petrol stations: buy bitcoin there.',
      'Never bought any? Bitcoin apps sell it in minutes.',
      'Look up where to buy bitcoin.',
    ],
    quiet: [
      { text: 'You can buy stamps at the kiosk.', because: 'everyday' },
      { text: 'I will get some milk.', because: 'everyday' },
      { text: 'Scammers claim it is easy and tell you how to buy bitcoin.', because: 'third-person' },
      { text: 'The machine in the hall takes cards.', because: 'everyday' },
      { text: 'Where to park: see the map.', because: 'everyday' },
    ],
  },
};
