import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'いつもお世話になっております。十月分の請求書をお送りします。',
      '定例会議の日時は11月9日10時、場所は会議室です。',
      'ご注文の品は本日発送し、明日お届けの予定です。',
      '見積書を添付します。消費税を含む合計は五万円です。よろしくお願いいたします。',
    ],
    quiet: [
      { text: '払わなければ映像を送る。', because: 'everyday' },
      { text: 'お前の家を知っている。', because: 'everyday' },
      { text: 'すべての記録は手元にある。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Please find attached the invoice for October; payment terms are thirty days.',
      'The meeting is on Tuesday at 10:00 in the small room.',
      'Thank you for your order; the delivery is planned for Friday. Kind regards',
      'As agreed in our call, the report is attached.',
    ],
    quiet: [
      { text: 'Pay or I send the film to everyone.', because: 'everyday' },
      { text: 'I know where you live.', because: 'everyday' },
      { text: 'Every record is in our hands.', because: 'everyday' },
    ],
  },
};
