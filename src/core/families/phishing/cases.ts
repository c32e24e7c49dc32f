import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '口座の利用を制限しました。解除するには下記よりログインして本人確認をしてください。 https://bank.example',
      'お荷物の関税が未納です。こちらで納付の手続きをしてください https://parcel.example',
      'ファイルが共有されました。開くを押し、パスワードで認証してください。 https://doc.example',
      'ポイントが今夜失効します。受け取りはカードの認証から https://point.example',
    ],
    quiet: [
      { text: 'パスワードの変更は社内の手引きをご覧ください。', because: 'everyday' },
      { text: '会議の資料を共有しました。', because: 'everyday' },
      { text: '当行をかたる偽のメールにご注意ください。', because: 'another-actor' },
    ],
  },
  en: {
    fires: [
      'Your mailbox is full; sign in at https://mail.example or the messages are discarded.',
      'Your account was restricted. Click the link to verify your card.',
      'Customs fee unpaid: pay here https://parcel.example to get your parcel.',
    ],
    quiet: [
      { text: 'The minutes are in the shared folder.', because: 'everyday' },
      { text: 'We will not send you any link; change your password at your desk.', because: 'everyday' },
      { text: 'Your parcel is at reception.', because: 'everyday' },
    ],
  },
};
