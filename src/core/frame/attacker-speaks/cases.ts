import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '私はあなたの端末に入り込み、すべてを録画した。',
      '我々は御社のサーバーから台帳を写し取った。',
      'お前の秘密は俺が握っている。',
      '顧客名簿の一式は手元にあります。これは冗談ではない。',
      '弊方は貴社の認証基盤の不備を突き、記録一式を保全いたしました。',
    ],
    quiet: [
      { text: '私は営業部の田中です。資料をお送りします。', because: 'everyday' },
      { text: '攻撃者は私たちのサーバーに侵入し、名簿を盗みました。', because: 'another-actor' },
      { text: '貴社の許可のもと、診断として検証環境に侵入しました。', because: 'everyday' },
      { text: 'ご注文の商品を発送しました。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I broke into your laptop and filmed you.',
      'We copied your whole database last week.',
      'Your mails are in our hands, all of them.',
      'I have a film of you and I will send it to everyone.',
      'We planted a small program in your phone.',
    ],
    quiet: [
      { text: 'I have attached the minutes of our meeting.', because: 'everyday' },
      { text: 'Attackers copied the customer list of the firm.', because: 'another-actor' },
      { text: 'With your permission we broke into the test system.', because: 'everyday' },
      { text: 'We have received your order.', because: 'everyday' },
    ],
  },
};
