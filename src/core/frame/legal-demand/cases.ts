import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '期限までにお支払いがない場合、裁判所に支払督促を申し立てます。',
      '答弁書の提出期限は十二月九日です。',
      '代理人弁護士より、内容証明の書面でご通知いたします。',
      '契約は第十八条の定めに基づき、三月末で満了します。規約により更新されない場合は解約となり、未納分は月末までにお支払いください。',
    ],
    quiet: [
      { text: '払わなければ動画を家族に送る。', because: 'everyday' },
      { text: '会議の資料を添付します。', because: 'everyday' },
      { text: '警察は無駄だ。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Without a reaction we will apply for a court order, which causes further costs.',
      'Our client has transferred the claim to us; please pay by 9 December.',
      'The hearing is in writing; you may comment within fourteen days.',
      'This is the last reminder of an overdue invoice.',
    ],
    quiet: [
      { text: 'Pay or I send the film to your family.', because: 'everyday' },
      { text: 'The minutes are attached.', because: 'everyday' },
      { text: 'The police can\'t help you.', because: 'everyday' },
    ],
  },
};
