import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'あなたのメールアカウントに侵入しました。',
      '貴方の受信箱は私の手の中です。',
      'お前のアカウントを乗っ取った。',
      'あなたのメールボックスの鍵は私が持っています。',
      '私は君のインスタに入り、全部読んだ。',
    ],
    quiet: [
      { text: 'アカウントを乗っ取ったと主張するメールにご注意ください。', because: 'third-person' },
      { text: 'アカウントへの侵入は確認されていません。', because: 'negated' },
      { text: '件名は「あなたのアカウントを乗っ取りました」でした。新人の皆さんには、朝礼のときに印刷したものを回覧しています。', because: 'quoted' },
      { text: 'メールの件、承知しました。', because: 'everyday' },
      { text: '犯人は社員のアカウントに侵入した疑いがあります。', because: 'another-actor' },
      { text: '新しいメールアドレスを名刺に載せます。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I hacked your mailbox last month.',
      'We have full access to your email account.',
      'I got into your Facebook and read your private messages.',
      'Your inbox belongs to me now.',
      'I logged into your account and copied what was there.',
    ],
    quiet: [
      { text: 'The attackers claim that they hacked your account.', because: 'third-person' },
      { text: 'Nobody has gained access to your account.', because: 'negated' },
      { text: 'The letter began "I hacked your email account and changed nothing". Grandmother laughed about the sheet at lunch and used it to wrap the bread for the ducks.', because: 'quoted' },
      { text: 'You have a new message in your inbox from the canteen.', because: 'everyday' },
      { text: 'The intern forgot to log out of the shared printer.', because: 'another-actor' },
      { text: 'We opened an account with the water company.', because: 'everyday' },
    ],
  },
};
