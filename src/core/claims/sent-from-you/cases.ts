import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'このメールはあなたのアカウントから送りました。',
      '差出人をご覧ください、御社のアドレスです。',
      'この手紙は貴社のメールサーバーを使って送っています。',
      '送信者の欄に自分の名前があることに気づいたでしょう。',
      '本状は貴方のメールから届いています。',
    ],
    quiet: [
      { text: '会議の資料をメールで送りました。', because: 'everyday' },
      { text: 'このメールは送信専用のアドレスから配信しています。', because: 'everyday' },
      { text: '差出人を装うなりすましメールにご注意ください。', because: 'third-person' },
      { text: '明日の集合場所は駅前です。', because: 'everyday' },
      { text: 'ご返信は担当の田中までお願いします。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'As you can see, this letter was sent from your own account.',
      'Look at the sender: it is your own address.',
      'I am using your mail server to write this.',
      'This message came from your mailbox.',
      'Check the From line, the mail comes from yourself.',
    ],
    quiet: [
      { text: 'Please see the agenda attached for tomorrow.', because: 'everyday' },
      { text: 'This mailbox is not monitored.', because: 'everyday' },
      { text: 'Scammers claim that the mail came from your own account.', because: 'third-person' },
      { text: 'The parcel left our warehouse today.', because: 'everyday' },
      { text: 'Could you send the form back by Friday?', because: 'everyday' },
    ],
  },
};
