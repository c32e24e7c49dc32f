import type { Analysis } from '../../core/analysis';
import type { Family, ScamFamily, Verdict } from '../../core/contract';

const BLUFF = '大勢に送られる型どおりのメールです。払わず、返事もしないでください。';
const BLUFF_TELL = '払わず、返事もしないでください。IT担当に知らせておけば十分です。';

/** The band at the top: one sentence, and one line that says what to do. */
const headline: Record<Verdict, string> = {
  'empty-threat': '確かめた範囲では、はったりです',
  'ask-it': '消さずに、IT担当へ',
  'other-scam': '詐欺と見られるメールです',
  'no-threat': '脅しは見つかりませんでした',
  unreadable: '内容を読み取れませんでした',
};

const bluff: Partial<Record<Family, string>> & { readonly other: string } = {
  'company-breach': BLUFF_TELL,
  'ddos-ransom': BLUFF_TELL,
  'reputation-attack': BLUFF_TELL,
  other: BLUFF,
};

const handOver: Partial<Record<Family, string>> & { readonly other: string } = {
  'bomb-threat': '危害の予告は、警察が判断します。返事をせず、このまま残してください。',
  hitman: '危害の予告は、警察が判断します。返事をせず、このまま残してください。',
  other: 'このメールは、人の目で確かめる必要があります。返事もしないでください。',
};

const scam: Record<ScamFamily | 'other', string> = {
  'support-scam': '書いてある番号に、電話しないでください。',
  'one-click-billing': '払わないでください。連絡もいりません。',
  'fictitious-billing': '払わないでください。連絡もいりません。',
  phishing: 'リンクを開かないでください。パスワードも入れないでください。',
  'advance-fee': '返事をしないでください。お金も送らないでください。',
  'fake-law-firm': 'リンクも添付も、開かないでください。',
  'beg-bounty': '払わないでください。返事はIT担当に任せます。',
  other: '払わず、返事もしないでください。リンクも開かないでください。',
};

const unreadable: Record<NonNullable<Analysis['unreadable']>, string> = {
  empty: '本文に、読める文字がありません。',
  encrypted: '暗号化されているため、中身を読めません。',
  'not-a-mail': 'メールの形をしていません。',
  'not-supported': 'この形式は、まだ読めません。',
  'out-of-time': '時間内に読み終わりませんでした。',
  'too-large': '大きすぎて、読めませんでした。',
  'no-text': '画像だけのメールなど、文字がないものは読めません。',
};

const family: Record<Family, string> = {
  'company-breach': '会社のデータを盗んだという脅し',
  sextortion: '映像を撮ったという脅し',
  'reputation-attack': '評判を落とすという脅し',
  'ddos-ransom': 'サービスを止めるという脅し',
  'bomb-threat': '爆発物を置いたという脅し',
  hitman: '命をねらうという脅し',
  accusation: '罪を言い立てる脅し',
  'personal-leak': '個人情報をばらまくという脅し',
  'support-scam': '偽のサポート窓口',
  'one-click-billing': 'ワンクリック請求',
  'fictitious-billing': '身に覚えのない請求',
  phishing: 'パスワードなどを盗む偽メール（フィッシング）',
  'advance-fee': '先にお金を払わせる詐欺',
  'fake-law-firm': '法律事務所をかたる偽メール',
  'beg-bounty': '弱点を見つけたと言って謝礼を求めるメール',
};

export const verdict = {
  headline,
  bluff,
  handOver,
  scam,
  noThreat: '問題がないという証明ではありません。気になるときは、IT担当に聞いてください。',
  unreadable,
  unreadableNext: (why: string): string => `${why}心当たりがなければ、消さずにIT担当に聞いてください。`,
  family,
  /** Spoken once by assistive programs when the verdict is there. */
  spoken: (headlineText: string, next: string): string => `判定：${headlineText}。${next}`,
  outOfTime: '時間の都合で、途中までの判定です。',
  shared: '共有メールボックスのメールです。報告は、ご自身の名前で送られます。',
  pasted: '貼り付けた文章の判定です。どこから来たかは、文章だけでは分かりません。',
};
