import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'このメールを必ず社長に渡してください。',
      '決定権のない方は、すぐに責任者へ転送しなさい。',
      'この手紙を経営者の机の上に置いてください。',
      '読んだら上の人に見せてください。',
      '判断できる役員にこの通知をそのまま回してください。',
    ],
    quiet: [
      { text: 'お手数ですが、ご担当者様へご転送いただけますと幸いです。', because: 'everyday' },
      { text: '履歴書を採用の責任者にお渡しください。', because: 'everyday' },
      { text: '会議室の鍵を返してください。', because: 'everyday' },
      { text: 'セミナーの案内を上司の方にもお見せください。', because: 'everyday' },
      { text: '注文書をお送りします。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Give this letter to the owner at once.',
      'Forward this message immediately to someone who can decide.',
      'If you are not the director, hand this notice to him now.',
      'Kindly pass this mail to your management without delay.',
      'Only the managing director should read this; bring it to the board today.',
    ],
    quiet: [
      { text: 'Please forward my resume to the manager in charge.', because: 'everyday' },
      { text: 'Could you pass the salt to the chef?', because: 'everyday' },
      { text: 'The brochure is for your director.', because: 'everyday' },
      { text: 'Show your ticket at the door.', because: 'everyday' },
      { text: 'We look forward to seeing you.', because: 'everyday' },
    ],
  },
};
