import type { Cue } from '../../meaning/cue';

export const ja: readonly Cue[] = [
  { all: ['小説|長編|短編|粗筋|あらすじ|プロット|脚本|台本|シナリオ|登場人物|主人公|連載|原稿|章立て|舞台|公演|映画|ドラマ|謎解き|ボードゲーム|編集部|第一章|探偵', '場面|展開|結末|犯人|書い|読|描|役|題名|枚|稿|台詞|お送り|次作|感想'], within: 2, near: 110, evenReported: true },
];
