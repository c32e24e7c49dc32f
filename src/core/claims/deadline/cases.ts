import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '四十八時間だけ猶予をやる。',
      'カウントダウンは開封の時に始まった。',
      '二日以内に払わなければ、録画を友人に送る。',
      '御社に侵入した。金曜までに払えば破棄します。',
      '残り時間は三日だ。',
    ],
    quiet: [
      { text: '二日以内に払えと脅すメールは詐欺です。', because: 'third-person' },
      { text: '期限はありません。いつでもお返事ください。', because: 'negated' },
      { text: '「四十八時間だけ猶予をやる」という脅し文句でした。新人の皆さんには、朝礼のときに印刷したものを回覧しています。', because: 'quoted' },
      { text: 'お支払期日は11月30日です。', because: 'everyday' },
      { text: '審査委員会は金曜に結論を出します。', because: 'another-actor' },
      { text: '申込の締切は来週の水曜です。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I give you 48 hours.',
      'You have three days to make the payment.',
      'The countdown has begun, and your boss is first in line.',
      'We broke into your server. Until Friday, or your reputation is gone.',
      'I will wait until Sunday, not longer.',
    ],
    quiet: [
      { text: 'Scammers claim that you only have 48 hours.', because: 'third-person' },
      { text: 'There is no deadline; answer whenever it suits you.', because: 'negated' },
      { text: 'It warned: "I give you 48 hours and not a minute more." Grandmother laughed about the sheet at lunch and used it to wrap the bread for the ducks.', because: 'quoted' },
      { text: 'The invoice is payable within 30 days.', because: 'everyday' },
      { text: 'The committee decides on Friday.', because: 'another-actor' },
      { text: 'Abstracts are due by 14 January.', because: 'everyday' },
    ],
  },
};
