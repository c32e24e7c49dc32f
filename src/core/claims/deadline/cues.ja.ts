import type { Cue } from '../../meaning/cue';

/** A limit that the author sets. A day or a span named beside two sides of extortion anywhere in the mail is such a limit. */
export const ja: readonly Cue[] = [
  { all: ['@limit-any'], not: ['@everyday-limit'], weight: 0.64 },
  { all: ['@coin-name'], not: ['@coin-trade'], weight: 0.36 },
  { all: ['@hold'], weight: 0.18 },
  { all: ['@spread'], weight: 0.18 },
  { all: ['@bargain'], weight: 0.18 },
  { all: ['@coin-lore'], weight: -0.36 },
  { all: ['@clock', '時間|日|秒|分|開'], not: ['@everyday-limit', 'ログイン'], near: 40 },
  { all: ['時間以内|日以内|時間後|日後|時間だけ|日だけ|日間|時間|曜まで|日まで', '待って|待ちます|猶予|くれてやる|死ぬ|慈悲|延長は|認めま|与え'], not: ['@everyday-limit'], near: 30 },
];
