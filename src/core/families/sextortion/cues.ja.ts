import type { Cue } from '../../meaning/cue';

export const ja: readonly Cue[] = [
  { all: ['@audience', '@disclose'], near: 70, weight: 0.3 },
  { all: ['スマホ|携帯|電話に|端末|パソコン|デバイス|電脳|電悩|アプリ|ルーター|君の pc|機器|os|rat', '侵入|入れ|忍|感染|寄生|監視|乗っ取|仕込|ハッキング|潜|権限|作品|道具|仕組み'], near: 90, weight: 0.4 },
  { all: ['@intimate'] },
  { all: ['@on-film|カメラ|レンズ'], weight: 0.8 },
  { all: ['動画|写真|映像|顔写真', '作れ|作りま|合成|はずか|恥|非表示|見分けがつかない|脱|裸'], within: 2, near: 90, weight: 0.7 },
];
