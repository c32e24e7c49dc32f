import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '貴社のサイトにddos攻撃を実施します。',
      '予約ページに大量のアクセスを送り込み、止めます。',
      '今夜から御社のサーバーに負荷をかけて落とします。',
      '貴店の回線は麻痺し、電話もつながらなくなる。',
      '攻撃は月曜に開始し、貴社のサービスを停止させます。',
    ],
    quiet: [
      { text: 'サーバーのメンテナンスのため、夜間に停止します。', because: 'everyday' },
      { text: '通信障害は復旧しました。ご不便をおかけしました。', because: 'another-actor' },
      { text: '電話の受付は五時までです。', because: 'everyday' },
      { text: '攻撃者はddos攻撃を実施すると脅します。', because: 'third-person' },
      { text: '駅からのアクセスを地図に載せました。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'We will launch a ddos attack on your network.',
      'Your website will be flooded with traffic until you pay us.',
      'Our botnet takes your online shop offline on Monday.',
      'I will knock your servers out unless you send the fee.',
      'Your phone lines will be jammed by our callers.',
    ],
    quiet: [
      { text: 'The site is down for maintenance tonight.', because: 'everyday' },
      { text: 'Scammers claim that they will ddos your site.', because: 'third-person' },
      { text: 'Traffic is heavy on the ring road.', because: 'everyday' },
      { text: 'Our engineers fixed the server.', because: 'everyday' },
      { text: 'The shop closes at six.', because: 'everyday' },
    ],
  },
};
