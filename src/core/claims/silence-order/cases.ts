import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '警察に相談するな。',
      'このことは誰にも話さないでください。',
      '通報した場合、すぐに公開します。',
      '返信は無駄です。読みません。',
      '誰かに話したら、その時点で全員に送る。',
    ],
    quiet: [
      { text: '警察に言うなと脅す手口です。すぐ相談してください。', because: 'third-person' },
      { text: '返事を急ぐ必要はありません。', because: 'negated' },
      { text: '文面には「警察に相談するな、すぐに公開する」とありました。変わった手紙を集めた棚に、先週の一通と並べて置いてあります。', because: 'quoted' },
      { text: 'このメールは送信専用です。ご返信いただいてもお答えできません。', because: 'everyday' },
      { text: '店長は記者に短く答えました。', because: 'another-actor' },
      { text: '不明な点は担当者までお気軽にご相談ください。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Do not call the police.',
      'Tell nobody about this letter.',
      'If you go to the police, I publish it at once.',
      'Don\'t try to contact me, the address is not mine.',
      'If I find that you have shared this with anyone, the video goes out.',
    ],
    quiet: [
      { text: 'Scammers tell you not to call the police; do call them.', because: 'third-person' },
      { text: 'There is no need to hurry, ask us whenever you like.', because: 'negated' },
      { text: 'The note said "do not call the police or it goes online tonight". The sheet now lies in the folder of curious letters, next to the one from the prince.', because: 'quoted' },
      { text: 'This is an automated message, please do not reply to this email.', because: 'everyday' },
      { text: 'The director asked the press to wait.', because: 'another-actor' },
      { text: 'Please report the fault to the caretaker.', because: 'everyday' },
    ],
  },
};
