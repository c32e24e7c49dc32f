import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '金額は話し合いで決めます。連絡先は torihiki@post.example です。',
      '交渉の部屋は https://room.example、会社コードは 7741 です。',
      'Tox ID を書いておくから、そこへ一言寄こせ。',
      '三日のうちに下のアドレスへ空メールを送ってください。\nkoushou@mail.example',
      '話ができる役職の人が、テレグラムの @kuroi_desk まで来ること。',
      'お返事は nagare@mail.example へ。条件はその返事で申し上げます。',
      '金額の相談はこちらのアドレスへ: deal@example.com',
      '話し合う気があるなら、テレグラムの @abc_case に連絡をよこせ。',
      '交渉窓口は下記チャットルームです。御社専用のIDでログインしてください。',
    ],
    quiet: [
      { text: 'このアドレスに返信しないでください。info@mail.example は読まれません。', because: 'negated' },
      { text: 'あなたのアドレス taro@example.com から送られている。', because: 'everyday' },
      { text: '返信しても無駄です。', because: 'everyday' },
      { text: '詐欺師はテレグラムで交渉すると言います。', because: 'another-actor' },
      { text: '写真を家族に送る。', because: 'everyday' },
      { text: '会社のサーバーから全部を写した。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'To arrange the terms write to deal@post.example within four days.',
      'Our negotiator waits in the chat at https://room.example, company code 44-A.',
      'Tox ID for talks is in the file.',
      'Contact us:\ndesk@mail.example',
      'Have someone with authority message @quiet_desk on Telegram.',
      'Send an empty mail to first-word@post.example and you\'ll hear the price.',
      'To discuss the price, write to desk@example.net or find us on Session, our ID is below.',
      'Your negotiator may reach us at talks@example.com; we answer within a day.',
      'Install qTox and add the following ID; we only talk there.',
    ],
    quiet: [
      { text: 'Do not reply to desk@mail.example, nobody reads it.', because: 'negated' },
      { text: 'This was sent from your own address bob@example.com.', because: 'everyday' },
      { text: 'No need to answer, I see it when you pay.', because: 'everyday' },
      { text: 'Scammers offer a chat for negotiations.', because: 'another-actor' },
      { text: 'I\'ll mail the film to everyone you know.', because: 'everyday' },
      { text: 'We copied every file from your server.', because: 'everyday' },
    ],
  },
};
