import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '届いた商品が壊れていました。返金してください。納得できません。',
      '店長の謝罪を求めます。お金は要りません。',
      '退職届を出しました。あの責任を一人にかぶせたことは忘れません。有給は全部使います。限界です。辞めます。会議で評価された部長を許せません。クレームではなく苦情として、謝罪を求めます。',
    ],
    quiet: [
      { text: '払わなければ写真を貼る。', because: 'everyday' },
      { text: '納品書を送ります。', because: 'everyday' },
      { text: 'すべて見ていた。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I\'ve had it: the sofa is broken and I want a refund.',
      'Please stop the noise upstairs, it is the third time.',
      'This is my complaint; by Friday I want an apology.',
    ],
    quiet: [
      { text: 'Pay or the film goes out.', because: 'everyday' },
      { text: 'The invoice is attached.', because: 'everyday' },
      { text: 'We copied everything.', because: 'everyday' },
    ],
  },
};
