import type { Cue } from '../../meaning/cue';

export const ja: readonly Cue[] = [
  { all: ['顧客|会員|受講生|応募者|宿泊者|患者|病者|診療録|取引先|得意先|顧問先|社員|従業員|給料|給与|人事|契約|帳簿|台帳|名簿|設計|図面|試作|会計|履歴書|決算|申告書|見積|議事録|稟議|スキャン|合意の紙|取引の歴史|文書|資料一式|記録一式|customer|booking|カードの'], weight: 0.4 },
  { all: ['@site-things', '@intrude'], near: 60 },
  { all: ['@take', '@taken-things'], near: 50, weight: 0.8 },
];
