import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '庁舎に爆弾を仕掛けた。',
      '駅の地下で爆発が起きる。',
      '客席の下に爆ぜるものを置いた。',
    ],
    quiet: [
      { text: '爆弾が見つかった想定の訓練を施設で行います。', because: 'everyday' },
      { text: '荷物をお届けします。', because: 'everyday' },
      { text: '命をもらう。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'A bomb is hidden in your office.',
      'The device in the building explodes at five.',
      'A parcel in the hall will blow up.',
    ],
    quiet: [
      { text: 'The drill starts with a bomb in the building.', because: 'everyday' },
      { text: 'Your parcel is in the lobby, ready for delivery.', because: 'everyday' },
      { text: 'I was paid to kill you.', because: 'everyday' },
    ],
  },
};
