import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '脅迫メールを見分ける研修を行います。全員が受講してください。',
      '次の例文は教材用です。詐欺のどこに気づくか考えましょう。',
      '県警によると、企業を脅した男が逮捕された。',
      '分析会社の集計では、身代金の支払いは減っています。',
    ],
    quiet: [
      { text: 'これは訓練ではない。爆弾を置いた。', because: 'negated' },
      { text: '新入社員研修の日程をお送りします。', because: 'everyday' },
      { text: '詳しい事例はいらない。払え。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Please finish the e-learning course on blackmail mails.',
      'According to the study, fewer victims of ransomware paid.',
      'The police said that an extortion gang was arrested.',
      'In this lesson you will read a phishing mail.',
    ],
    quiet: [
      { text: 'This is not a drill. The bomb is in the hall.', because: 'negated' },
      { text: 'The language course starts on Monday.', because: 'everyday' },
      { text: 'You will learn your lesson soon.', because: 'everyday' },
    ],
  },
};
