import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'このメールを開いたことは、私に通知されています。',
      '開封した瞬間から時計が動き出しました。',
      'お読みになった時刻は記録しました。',
      'この手紙には目印を埋めてあるので、読めばわかります。',
      'あなたが開いた秒からカウントが始まっています。',
    ],
    quiet: [
      { text: '開封がわかると主張する詐欺です。', because: 'third-person' },
      { text: '画像がないので、開いたことは伝わっていません。', because: 'negated' },
      { text: '「開封した瞬間から時計が動き出しました」と結ばれています。新人の皆さんには、朝礼のときに印刷したものを回覧しています。', because: 'quoted' },
      { text: '資料をご覧のうえ、会議にお越しください。', because: 'everyday' },
      { text: '審判は笛を吹き、時計を動かしました。', because: 'another-actor' },
      { text: 'お読みいただきありがとうございました。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I know that you have read this letter, a hidden pixel told me.',
      'The timer started the moment you opened this message.',
      'As soon as you open this email I will be notified.',
      'Time runs from the second you read this.',
      'I see you opened it, so the clock is ticking.',
    ],
    quiet: [
      { text: 'The scammers claim that they see when you open this mail.', because: 'third-person' },
      { text: 'There is no pixel in it that could report anything.', because: 'negated' },
      { text: 'At the end: "The timer started when you opened this email." Grandmother laughed about the sheet at lunch and used it to wrap the bread for the ducks.', because: 'quoted' },
      { text: 'Please read the minutes before Tuesday.', because: 'everyday' },
      { text: 'The nurse starts the clock and the child reads aloud.', because: 'another-actor' },
      { text: 'Opening times of the canteen have changed.', because: 'everyday' },
    ],
  },
};
