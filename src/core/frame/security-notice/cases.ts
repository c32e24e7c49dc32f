import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '第三者による不正アクセスが判明し、調査の結果をお知らせします。深くお詫び申し上げます。',
      '貴社の許可のもとで行った脆弱性診断の速報です。対策は次のとおりです。',
      '情報システム課より、メールボックスの停止についてご案内します。',
      '情報漏えいの可能性に関するお詫びとご報告',
    ],
    quiet: [
      { text: '我々が不正に入り、すべてを写した。払え。', because: 'everyday' },
      { text: '来週の会議の資料です。', because: 'everyday' },
      { text: '映像を公開する。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'We regret to inform you of a data breach; affected customers are being told.',
      'The penetration test is finished; findings and remediation are in the report.',
      'IT service desk: the mailbox server is unavailable on Saturday for maintenance.',
      'I found a vulnerability and would like to coordinate the disclosure.',
    ],
    quiet: [
      { text: 'We took your data, pay us in bitcoin.', because: 'everyday' },
      { text: 'Lunch on Friday?', because: 'everyday' },
      { text: 'Your film will be sent to everyone.', because: 'everyday' },
    ],
  },
};
