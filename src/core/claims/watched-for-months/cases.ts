import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '半年前からあなたをずっと見ていました。',
      '三か月の間、私は貴方の画面を覗いていた。',
      '私は何週間もあなたの生活を観察してきました。',
      '夏からずっと、君の部屋を監視している。',
      'この二か月、あなたの後ろを歩いていました。',
    ],
    quiet: [
      { text: '何か月も監視したと主張する文面が出回っています。', because: 'third-person' },
      { text: '監視された形跡は確認されていません。', because: 'negated' },
      { text: '「半年前からあなたをずっと見ていました」という一文がありました。変わった手紙を集めた棚に、先週の一通と並べて置いてあります。', because: 'quoted' },
      { text: '三か月間、弊社の研修を担当していただきました。', because: 'everyday' },
      { text: '猫が毎日、窓の外を眺めています。', because: 'another-actor' },
      { text: '新しい店は先月からにぎわっています。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I have been watching you for several months.',
      'For weeks I saw everything you did on your screen.',
      'My program has lived in your computer since last spring.',
      'I followed you for days, to work and back, every evening.',
      'We have been spying on you for a long time.',
    ],
    quiet: [
      { text: 'The sender claims to have watched you for months, like in all such mails.', because: 'third-person' },
      { text: 'Nobody has been watching you; there is no evidence of it.', because: 'negated' },
      { text: 'It ran: "I have been watching you for several months now." The sheet now lies in the folder of curious letters, next to the one from the prince.', because: 'quoted' },
      { text: 'We have been working on the new catalogue for months.', because: 'everyday' },
      { text: 'The heron has been standing at the pond for weeks.', because: 'another-actor' },
      { text: 'The series has been running since last autumn.', because: 'everyday' },
    ],
  },
};
