import type { Analysis } from '../../core/analysis';
import type { Family, ScamFamily, Verdict } from '../../core/contract';

const LEAVE_IT = '払わず、返事もしないでください。';
const TO_FIRMS = `多くの会社に届く、型どおりの脅しです。${LEAVE_IT}`;
const NOT_ALONE = 'ひとりで決めずに、見てもらってください。返事も支払いもしないでください。';
const POLICE = '警察への連絡が先です。返事をせず、このまま残してください。';

/** The band at the top: one sentence, and one line that says what to do. */
const headline: Record<Verdict, string> = {
  'empty-threat': '確かめた範囲では、はったりです',
  'ask-it': '消さずに、IT担当へ',
  'other-scam': '詐欺と見られるメールです',
  'no-threat': '脅しは見つかりませんでした',
  unreadable: '内容を読み取れませんでした',
};

const bluff: Partial<Record<Family, string>> & { readonly other: string } = {
  'company-breach': TO_FIRMS,
  'ddos-ransom': TO_FIRMS,
  'reputation-attack': TO_FIRMS,
  sextortion: `同じ型の文面が、大勢に送られています。${LEAVE_IT}`,
  accusation: `警察がメールでお金を求めることはありません。${LEAVE_IT}`,
  'personal-leak': `名前や住所は、昔の漏えいからも手に入ります。${LEAVE_IT}`,
  other: `大勢に送られる、型どおりのメールです。${LEAVE_IT}`,
};

const handOver: Partial<Record<Family, string>> & { readonly other: string } = {
  'bomb-threat': POLICE,
  hitman: POLICE,
  'company-breach': '侵入があったかどうかは、IT担当が記録で確かめます。返事はしないでください。',
  'ddos-ransom': '攻撃への備えは、IT担当ができます。返事はしないでください。',
  sextortion: NOT_ALONE,
  'personal-leak': NOT_ALONE,
  accusation: '本物かどうかは、書かれた連絡先を使わずに確かめます。返事はしないでください。',
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

export const verdict = {
  headline,
  bluff,
  handOver,
  scam,
  noThreat: '問題がないという証明ではありません。気になるときは、IT担当に聞いてください。',
  unreadable,
  unreadableNext: (why: string): string => `${why}心当たりがなければ、消さずにIT担当に聞いてください。`,
  /** Spoken once by assistive programs when the verdict is there. */
  spoken: (headlineText: string, next: string): string => `判定：${headlineText}。${next}`,
  outOfTime: '時間の都合で、途中までの判定です。',
  shared: '共有メールボックスのメールです。報告は、ご自身の名前で送られます。',
  pasted: '貼り付けた文章の判定です。どこから来たかは、文章だけでは分かりません。',
};
