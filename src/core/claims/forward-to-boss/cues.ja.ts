import type { Cue } from '../../meaning/cue';

/** Selling and recruiting ask for the same every day. */
const not = ['ご注文|履歴書|応募|採用|求人|見本市|展示会|セミナー|ご検討|ご提案書|弊社サービス|ご担当者様へご転送|ご担当者様にご転送|ご担当の方へご転送|担当者様へお取り次ぎ'];

export const ja: readonly Cue[] = [
  { all: ['@hands-on', '@who-decides'], near: 36, weight: 0.5, not },
  { all: ['この|本|これ|此|当|必ず|すぐ|直ち|ただち|そのまま|即座|至急|早急|ください|なさい|しろ|せよ|されたし|見せて。|読んだら|権限をお持ちでない|判断できません|決められない|でないなら|他の人|削除する|無視', '@hands-on', '@who-decides'], near: 60, weight: 0.5, not },
];
