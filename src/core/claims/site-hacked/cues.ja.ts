import type { Cue } from '../../meaning/cue';

/** Warnings of somebody else's doing, and the reader's own devices, which are other claims. */
const not = ['検知しました|ご注意ください|お使いのパソコン|ルーター|ご自宅|家の中|スマホ|カメラ|可能性が|おそれが|第三者|何者か|外部から|不正アクセス|お詫び|注意喚起|@denied|予約語|お客様|お客さま|攻撃者|リニューアル'];

export const ja: readonly Cue[] = [
  { all: ['@intrude', '@site-things'], near: 40, not },
  { all: ['@intrude-loosely', '@site-things'], near: 18, weight: 0.55, not },
  { all: ['@ransom-talk'], weight: 0.45 },
];
