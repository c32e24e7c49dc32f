import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'あなたを殺す仕事を依頼されました。',
      'お前の命に注文が入った。前金も受け取った。',
      '弟さんの始末を請け負いました。',
    ],
    quiet: [
      { text: '建物に爆弾を置いた。', because: 'everyday' },
      { text: '新しい仕事の依頼です。', because: 'everyday' },
      { text: '小説の主人公は殺し屋で、依頼を受けてあなたを追います。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I was hired to kill you by somebody you know.',
      'Someone ordered your death and I took the job.',
      'A client paid me for acid in your face.',
    ],
    quiet: [
      { text: 'A bomb is in the hall.', because: 'everyday' },
      { text: 'The client ordered two chairs.', because: 'everyday' },
      { text: 'In the game you kill the dragon by order of the king, chapter two.', because: 'everyday' },
    ],
  },
};
