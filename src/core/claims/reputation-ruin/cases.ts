import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '貴社の評判は地に落ちます。',
      '店の口コミを星一つで埋め尽くす。',
      '誰も御社を信用しなくなる。',
      '偽のレビューを千件投稿します。',
      '貴社のドメインはブラックリストに登録されます。',
    ],
    quiet: [
      { text: 'レビューのご協力をお願いいたします。', because: 'everyday' },
      { text: '平素は格別のお引き立てを賜り厚く御礼申し上げます。', because: 'everyday' },
      { text: 'お客様からの評価が上がり、社員一同喜んでおります。', because: 'everyday' },
      { text: '攻撃者は評判を落とすと脅します。', because: 'third-person' },
      { text: '新しい看板のデザイン案をお送りします。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Your reputation will be destroyed.',
      'We will post thousands of fake reviews about your shop.',
      'Nobody will trust your company again.',
      'Spam will go out in your name until your domain is on every blacklist.',
      'Your brand will be dragged through the mud.',
    ],
    quiet: [
      { text: 'Please leave us a review after your stay.', because: 'everyday' },
      { text: 'Our brand guidelines are attached.', because: 'everyday' },
      { text: 'Scammers claim that they will ruin your reputation.', because: 'third-person' },
      { text: 'The meeting is moved to three.', because: 'everyday' },
      { text: 'Thank you for the kind words about our service.', because: 'everyday' },
    ],
  },
};
