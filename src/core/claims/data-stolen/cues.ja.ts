import type { Cue } from '../../meaning/cue';

/** Polite business takes and copies as well, and breach notices tell of somebody else. */
const not = ['添付いたします|添付します|ください|ご提出|ご記入|お送りいたします|お詫び|注意喚起|第三者|不正アクセス|可能性が|おそれが|ご契約|お申し込み|ご登録|ご予約|ご注文|ご利用|ご購入|ご連絡|ご参加|お問い合わせ|ご確認|ご返信|ございます。|@denied'];

export const ja: readonly Cue[] = [
  { all: ['@take', '@taken-things'], near: 36, not },
  { all: ['@take-loosely', '@taken-things'], near: 20, weight: 0.55, not: [...not, '動画|映像|カメラ|録画|お客様|お客さま|アカウント|本メール|いたします|いただきま|しております|名義|残高|否定|記録がある|そのまま|登録日時|やり取りの続き|@denied'] },
  { all: ['写し取|写しを取って|写しを取り|頂戴しています|運び出し'], weight: 0.55, not },
  { all: ['@ransom-talk'], weight: 0.45 },
];
