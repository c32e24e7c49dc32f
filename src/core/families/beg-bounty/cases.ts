import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '独立の研究者です。御社のサイトに脆弱性を発見しました。報奨金をお願いします。',
      'ドメインにDMARCの設定がないことに気づきました。謝礼をいただければ報告書をお送りします。',
      '善意のハッカーとしてバグを報告します。お礼を期待しています。',
    ],
    quiet: [
      { text: '脆弱性の対策会議は三時からです。', because: 'everyday' },
      { text: '発見のお礼に花を贈りました。', because: 'everyday' },
      { text: '名簿を持ち出した。払わなければ公開します。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I am an ethical hacker and found a bug on your website; I hope for a reward.',
      'Your domain has no DMARC record. As a security researcher I expect a bounty for this report.',
      'I found a clickjacking issue on your site; a token of appreciation by PayPal is welcome.',
    ],
    quiet: [
      { text: 'We fixed the bug in the order form.', because: 'everyday' },
      { text: 'The reward for the lost cat is 50 dollars.', because: 'everyday' },
      { text: 'We copied your database, pay or we leak it.', because: 'everyday' },
    ],
  },
};
