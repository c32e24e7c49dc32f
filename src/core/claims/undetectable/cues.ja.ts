import type { Cue } from '../../meaning/cue';

/** Nothing finds it and no change of password helps. */
export const ja: readonly Cue[] = [
  { all: ['@guards', '@blind'], not: ['@innocent', '@bureau', 'お客様', '弊社', '警備員', '来客', '下記の', 'ノード', 'アカウント情報'], near: 50 },
  { all: ['@remedy', '@no-use', '@attacker|今さら|もう|私の|経路|口を|毎回|無駄|無意味|意味|遅|届|ついて|空し|映像|作品|寄生|すぐ|瞬間|その都度|影響'], not: ['@innocent', '@bureau', 'してください'], within: 2, near: 90 },
  { all: ['検出不可能|検知不可能|見つけることはでき|見つけられません|見つかりません|見つからない|痕跡を残さ|痕跡は残|足跡を残さ|気づかなかったのは|気付かなかったのは|誰も気づ|誰も気付|誰にも気づ|誰にも気付|取り除くことは|取り除けません|消すことはでき', '@malware|@attacker|@device|対策|痕跡|ため'], not: ['@innocent', '@bureau'], within: 2, near: 80 },
  { all: ['時間ごとに|時間おきに|毎朝|毎日|毎晩|絶えず|常に|分ごとに', '姿を|形を|顔を|署名を|名札|着替え|書き換|自分を変|更新|変装|名前を変'], not: ['@innocent', 'お客様', '弊社', 'ニュース'], near: 45 },
];
