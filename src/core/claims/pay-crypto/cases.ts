import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '0.05 BTCを送れ。',
      '十万円分のビットコインを払ってください。',
      '支払いは仮想通貨のみ。',
      'USDTで1500ちょうだい。',
      'お前のスマホに侵入した。イーサで払えば奥さんには黙っていてやる。',
    ],
    quiet: [
      { text: 'ビットコインを払えと脅す詐欺が増えています。', because: 'third-person' },
      { text: '当店では仮想通貨でのお支払いはお受けしていません。', because: 'negated' },
      { text: 'そこには「十万円分のビットコインを払ってください」とありました。昼休みに皆で首をかしげましたが、そのあとは普段どおり仕事に戻りました。', because: 'quoted' },
      { text: 'ビットコインは前日比で二パーセント下がりました。', because: 'everyday' },
      { text: 'いとこがビットコインを少し買ったそうです。', because: 'another-actor' },
      { text: 'コインランドリーは二階です。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Send 0.05 BTC to my wallet or everything goes to your boss.',
      'You will pay 900 dollars in bitcoin.',
      'I hacked your phone and your wife will see it. I take litecoin.',
      'Bitcoin only.',
      'Pay us 2,000 USDT and we forget the matter.',
    ],
    quiet: [
      { text: 'Criminals ask for cryptocurrency in such mails.', because: 'third-person' },
      { text: 'We do not accept virtual currency at the counter.', because: 'negated' },
      { text: 'The mail demanded: "You will pay 900 dollars in bitcoin to my wallet." The colleagues in the canteen shook their heads over it and went back to their soup.', because: 'quoted' },
      { text: 'Bitcoin fell by two percent on Monday, analysts say.', because: 'everyday' },
      { text: 'My cousin bought some bitcoin and a bicycle.', because: 'another-actor' },
      { text: 'The museum gift shop sells a commemorative coin.', because: 'everyday' },
    ],
  },
};
