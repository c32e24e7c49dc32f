import type { Cue } from '../../meaning/cue';

export const ja: readonly Cue[] = [
  { all: ['爆弾|爆薬|爆破|爆発|起爆|時限|爆ぜ|破裂|火薬|仕掛けた|荷物|毒ガス|サリン', '庁舎|市役所|学校|駅|建物|ビル|会社|社屋|店|病院|会場|客席|図書館|地下|階|施設|空港|イベント|公演|劇場'], within: 3, near: 160, not: ['訓練|想定|配送|お届け'], weight: 2 },
];
