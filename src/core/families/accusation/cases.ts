import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'お前のひき逃げを見た。証拠も残っている。五十万円払え。',
      'あなたが児童ポルノを閲覧した記録があります。',
      '売上を隠していることを突き止めました。税務署に届ける前に、一ETHを払ってください。',
    ],
    quiet: [
      { text: '税務署の調査の日程です。', because: 'everyday' },
      { text: '顧客名簿を写した。', because: 'everyday' },
      { text: '警察署から交通安全のお知らせです。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I saw the theft and have proof; pay eight hundred dollars or the police hear of it.',
      'Your connection downloaded pictures of minors.',
      'The inspector offers to settle your case for 3,500 euros; the evidence is complete.',
    ],
    quiet: [
      { text: 'The police visit our school on Monday.', because: 'everyday' },
      { text: 'We copied your customer records.', because: 'everyday' },
      { text: 'The file is complete.', because: 'everyday' },
    ],
  },
};
