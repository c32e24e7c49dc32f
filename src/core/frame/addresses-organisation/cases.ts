import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: ['御社のサイトに入りました。', '総務部 御中', '貴院の予約は止まります。', '取締役の方へお渡しください。'],
    quiet: [
      { text: 'あなたのカメラで録画しました。', because: 'everyday' },
      { text: '奥さんと友人に見せます。', because: 'everyday' },
      { text: 'お前の秘密を知っている。', because: 'everyday' },
    ],
  },
  en: {
    fires: ['Your company was entered last week.', 'We have written to your customers.', 'To the management', 'Your website will be slow on Monday.'],
    quiet: [
      { text: 'I filmed you through your camera.', because: 'everyday' },
      { text: 'Your wife and your friends will see it.', because: 'everyday' },
      { text: 'I know the password of your account.', because: 'everyday' },
    ],
  },
};
