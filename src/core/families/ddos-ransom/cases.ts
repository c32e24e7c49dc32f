import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '十二月一日よりDDoS攻撃を開始し、サイトを止めます。',
      '回線に負荷をかけ、サービスを落とす。これは全力の一割だ。',
      '毎秒百万の接続を送り、店のページを開けなくする。',
    ],
    quiet: [
      { text: 'サーバーの保守のため停止します。', because: 'everyday' },
      { text: 'サイトを新しくしました。', because: 'everyday' },
      { text: '映像を送る。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'We start a DDoS on your servers on Monday.',
      'Two million requests a second will hit your shop until it is offline.',
      'Your network is flooded with traffic; it stops when we are paid.',
    ],
    quiet: [
      { text: 'The site is down for maintenance.', because: 'everyday' },
      { text: 'A queue formed at the door of the museum.', because: 'everyday' },
      { text: 'I filmed you.', because: 'everyday' },
    ],
  },
};
