import type { Cue } from '../../meaning/cue';

/** The author filmed the reader in a private moment. */
export const ja: readonly Cue[] = [
  { all: ['@on-film', '@strong-intimate'], not: ['@innocent', '@public'], near: 70 },
  { all: ['@camera', '@on-film|届けて|見たもの|向いて|見てい|見ていま|覚えが', '@intimate|あなたの方|あなたを|貴方を|君を|お前を|あなたが|貴方が|君が|お前が'], not: ['@innocent', '@public'], near: 90 },
  { all: ['@camera', '@on-film|点け|起動|つけ|オン|有効', '@attacker|私の|勝手に|こっそり|ひそかに|知らぬ|知らない|気づかない|気付かない'], not: ['@innocent', '@public', '会議'], near: 70 },
  { all: ['@on-film', '@intimate', '@attacker|@you'], not: ['@innocent', '@public'], near: 80 },
  { all: ['@on-film', '@strong-intimate|ひとり|一人で|カメラ|レンズ', '@you|@attacker'], not: ['@innocent', '@public'], within: 2, near: 110 },
  { all: ['あなたの動画|貴方の動画|君の動画|お前の動画|あなたの映像|貴方の映像|あなたを撮|貴方を撮|君を撮|お前を撮|あなたの録画|あなたの姿|貴方の姿|webカメラの動画|ウェブカメラの動画|カメラの映像|恥ずかしい動画|はずかしい動画|例の動画|あなたが映|貴方が映|君が映|お前が映|あなたの顔と|左半分|二段組|二画面|画面と顔|顔と画面|正面から'], not: ['@innocent', '@public'] },
  { all: ['あの通話|ビデオ通話|ビデオチャット|通話', '残して|残って|録|最初から最後|保存|脱い', 'あなた|貴方|君|お前|全部|最初から最後'], not: ['@innocent', '@public', 'サポート', '品質', 'オペレーター'], within: 2, near: 80 },
  { all: ['レンズ|前のカメラ|前面カメラ|インカメ|内蔵カメラ|内側のカメラ|丸い穴|硝子の丸|小さな目', '回って|見て|覚え|届け|映|写|撮|録|開い|向い'], not: ['@innocent', '@public', '交換', '眼鏡', 'コンタクト', '一眼', '現場'], near: 50 },
  { all: ['旅行のとき|付き合って|二人で|ふたりで|寝てる|寝ている', '撮った|撮っ|写真|動画', '消してない|消していない|入ってる|残ってる|残っている|持ってる|見せる|貼る|貼っ|ばら'], not: ['@innocent'], within: 2, near: 80 },
  { all: ['カメラから|カメラで|レンズから|画面の目|機械の目|目が開', '全部|ぜんぶ|すべて|撮れ|見え|写|映|動く絵|届'], not: ['@innocent', '@public'], near: 45 },
  { all: ['左の半分|左半分|左側に|右の半分|右半分|右側に|並べて|二段', '見る物|見ていた|する事|していた|していること|あなた|貴方|顔|画面|動画'], not: ['@innocent', '@public', '駐車'], near: 50 },
];
