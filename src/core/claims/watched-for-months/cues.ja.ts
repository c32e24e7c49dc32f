import type { Cue } from '../../meaning/cue';

/** The author watched the reader for weeks or months. */
export const ja: readonly Cue[] = [
  { all: ['@long-while', '@spied-on', '@you|@attacker|帰り道|生活|暮らし|隣に'], not: ['@innocent', '@daily'], near: 60 },
  { all: ['ずっと…見て|ずっと…見守|ずっと…拝見|ずっと…監視|ずっと…眺め|ずっと…覗|ずっと…のぞ|ずっと…隣|ずっと…そば|ずっと…傍|ずっと…観察|から…監視して|から…見ていま|から…見てい|から…拝見して|から…覗いて|から…観察して|か月…監視|か月…見て|ヶ月…監視|ヶ月…見て|ヶ月…観察|か月…観察|毎晩…見て|毎晩…眺め|夜ごと…見|夜な夜な|生活の観客|日常を見|生活を見|生活を覗|生活をのぞ|暮らしを見|暮らしぶりを|一挙手一投足|行動を監視|あなたを監視|貴方を監視|あなたを見てき|あなたを見ていま|あなたを観察|帰り道をご一緒|後ろを歩'], not: ['@innocent', '@daily'] },
  { all: ['閲覧記録|閲覧履歴|閲覧の記録|ブラウザの履歴|行動記録|検索履歴|会話の記録', '@long-while|分の'], not: ['@innocent', '@daily'], near: 30 },
  { all: ['@malware|端末|パソコン|スマホ', '@long-while', '動いて|潜|住|居|見|働|滞在|たつ|経つ|ずっと|隠れ'], not: ['@innocent', '@daily', '弊社', '更新'], near: 45 },
];
