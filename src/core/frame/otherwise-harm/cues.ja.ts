import type { Cue } from '../../meaning/cue';

export const ja: readonly Cue[] = [
  { all: ['@or-else-ja', '@harms'], within: 2, near: 120, not: ['@lawful'] },
  { all: ['無視|不合格|不到着|動きがなければ|それがない|用意できてなかったら|買ってなかったら|くれないと|払わない人|払わなければ|届かなければ|期限後|それ以後|締め切り|リミット|制限', '@harms|オークション|セール|sale|notify|放流|プレゼント|充当|即時'], within: 2, near: 120, weight: 0.8, not: ['@lawful'] },
  { all: ['過ぎ|経過|切れ|越え|徒過|までに届かな|後であれば|遅れれば|遅れると', '@harms'], within: 2, near: 110, not: ['@lawful'] },
  { all: ['警察|誰かに話|相談|通報|返信|探り', 'その日に|その日のうち|直ちに|即座|即刻|すぐに|自動的に|早め|一斉に|先に', '@harms'], within: 2, near: 110, not: ['@lawful'] },
];
