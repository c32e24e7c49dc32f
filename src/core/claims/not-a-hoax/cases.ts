import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'これは冗談ではありません。',
      'はったりだと思うなら後悔します。',
      '我々は本気です。',
      'いたずらではないことをすぐに知るでしょう。',
      'うそは言いません。',
    ],
    quiet: [
      { text: '来週は避難訓練があります。', because: 'everyday' },
      { text: '犯人は冗談ではないと書いてくるそうです。', because: 'third-person' },
      { text: 'テストの結果をお知らせします。', because: 'everyday' },
      { text: '迷惑メールフォルダをご確認ください。', because: 'everyday' },
      { text: '冗談の好きな部長です。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'This is not a hoax.',
      'We do not bluff.',
      'Do not think this is a joke.',
      'I mean it.',
      'This is no empty threat.',
    ],
    quiet: [
      { text: 'The fire drill is on Monday.', because: 'everyday' },
      { text: 'Scammers claim that it is not a hoax.', because: 'third-person' },
      { text: 'The joke made everyone laugh.', because: 'everyday' },
      { text: 'Check your spam folder.', because: 'everyday' },
      { text: 'He plays a game of chess every day.', because: 'everyday' },
    ],
  },
};
