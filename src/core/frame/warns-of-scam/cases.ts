import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '録画したと脅す詐欺メールが出回っています。払わないでください。',
      'このメールは詐欺です。情シスに報告済みです。',
      '当社を装った不審なメールにご注意ください。',
      '同じ文面が三十人に届いています。無視して削除してください。',
      '中身はすべて作り話です。脅されても送金しないでください。詐欺です。',
    ],
    quiet: [
      { text: 'これは詐欺ではない。冗談でもない。', because: 'negated' },
      { text: '迷惑メールだと思って無視しないでください。', because: 'negated' },
      { text: '【警告】お前の映像を持っている。', because: 'everyday' },
      { text: '詐欺だと思うなら、期限まで待てばいい。', because: 'negated' },
      { text: '[SPAM] 支払いのお願い', because: 'everyday' },
      { text: '【詐欺注意】お前の映像を持っている。三日以内に払え。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'A fake letter is going round that says somebody filmed you; please ignore it.',
      'This is a scam email, just delete it.',
      'Scammers claim to have a video of you. Nobody has filmed anyone.',
      'Several of you received the same text. Don\'t pay, report it to the security team.',
      'Beware of blackmail mails that show an old password.',
    ],
    quiet: [
      { text: 'This is not a scam and not a hoax.', because: 'negated' },
      { text: 'You may think this is a fake mail, but you would be wrong.', because: 'negated' },
      { text: '[SPAM] Your account was hacked', because: 'everyday' },
      { text: 'WARNING: I have your film.', because: 'everyday' },
      { text: '[SCAM - FOR TRAINING] I have your film, pay by Friday.', because: 'everyday' },
      { text: 'Call it a scam if you like, you will pay all the same.', because: 'negated' },
      { text: 'Don\'t ignore this letter as spam, pay.', because: 'negated' },
    ],
  },
};
