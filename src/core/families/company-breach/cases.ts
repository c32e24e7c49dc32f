import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '貴社の顧客名簿を写し取った。',
      '御社のサーバーに侵入し、契約書類をすべて持ち出しました。',
      '社内の人事の記録は我々の手中にある。',
    ],
    quiet: [
      { text: 'あなたの部屋を録画した。', because: 'everyday' },
      { text: '契約書をお送りします。', because: 'everyday' },
      { text: '爆弾を置いた。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'We copied your company\'s customer records.',
      'Your network was penetrated and the contracts are in our hands.',
      'The management should know that all client files were exported.',
    ],
    quiet: [
      { text: 'I filmed you in your bedroom.', because: 'everyday' },
      { text: 'The contract is attached.', because: 'everyday' },
      { text: 'A bomb is in the hall.', because: 'everyday' },
    ],
  },
};
