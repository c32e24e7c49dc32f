import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '消費料金の未納により訴訟の最終通告をいたします。ご連絡なき場合は給料を差し押さえます。',
      '電気料金の未払いがあり、本日送電を停止します。電子マネーで即時にお支払いください。',
      '社長の私だ。買収の件で本日中に送金してほしい。誰にも話すな、極秘だ。',
      '取引銀行の監査により、今回のお支払いは新しい口座へ変更をお願いします。請求書を添付します。',
    ],
    quiet: [
      { text: 'お振込先は従来どおりで変更ありません。請求書を添付します。', because: 'everyday' },
      { text: '水道工事のため断水します。', because: 'everyday' },
      { text: '社長が来週お見えになります。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Invoice for your entry in the trade register: pay within eight days to confirm the order.',
      'It\'s the CEO; a wire transfer must go out today, it is confidential, don\'t call.',
      'Our bank account has changed because of an audit; please remit the next payment there.',
    ],
    quiet: [
      { text: 'The invoice for cleaning is attached; our bank details are unchanged.', because: 'everyday' },
      { text: 'The director visits us on Monday.', because: 'everyday' },
      { text: 'Please book the room for two.', because: 'everyday' },
    ],
  },
};
