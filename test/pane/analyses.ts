import type { Analysis, Check, Concern, Reason } from '../../src/core/analysis';
import { SCAM_FAMILIES, THREAT_FAMILIES, type ClaimId, type Family, type NotChecked, type ScamFamily, type ThreatFamily, type TodoId, type Verdict } from '../../src/core/contract';
import type { Message } from '../../src/core/message/message';
import type { Reach } from '../../src/host/port';
import type { Judged, OpenedMail } from '../../src/pane/paneState';
import type { Language } from '../../src/text/language';

/** Hand-made answers, one a verdict and family, so that the pane can be built and seen without the engine. */

type Lines = readonly (readonly [ClaimId, string])[];

const MAILS: Readonly<Record<ThreatFamily, Readonly<Record<Language, Lines>>>> = {
  'company-breach': {
    ja: [
      ['sent-from-you', 'この連絡は御社のメールサーバーから送っています。'],
      ['data-stolen', '顧客の一覧と全員分の受信箱を複製しました。'],
      ['sell-data', '支払いがなければ、一番高い値を付けた者に売り渡します。'],
      ['deadline', '猶予は72時間です。'],
    ],
    en: [
      ['sent-from-you', 'This note goes out through your own mail server.'],
      ['data-stolen', 'We copied the customer list and every inbox.'],
      ['sell-data', 'Unless you pay, it goes to whoever offers most.'],
      ['deadline', 'The clock stops in 72 hours.'],
    ],
  },
  sextortion: {
    ja: [
      ['password-known', 'パスワードは hanabi1998 ですね。'],
      ['recorded-video', '画面とカメラの両方を録り、並べた映像にしました。'],
      ['publish-to-contacts', 'アドレス帳の全員に送ります。'],
      ['tracking-read', '開いた時刻はこちらに届いています。'],
    ],
    en: [
      ['password-known', 'Your password is hanabi1998, isn’t it.'],
      ['recorded-video', 'The camera and the screen were both taped, side by side.'],
      ['publish-to-contacts', 'Everyone in the address book will receive it.'],
      ['tracking-read', 'We were told the minute you opened this.'],
    ],
  },
  'reputation-attack': {
    ja: [
      ['reputation-ruin', '御社の名で数百万の迷惑メールを送り、信用を落とします。'],
      ['search-deindex', '検索結果から御社のサイトを消します。'],
    ],
    en: [
      ['reputation-ruin', 'Millions of junk mails will carry your name and ruin it.'],
      ['search-deindex', 'Search engines will drop your site.'],
    ],
  },
  'ddos-ransom': {
    ja: [
      ['service-attack', '金曜の朝から御社の回線を止めます。'],
      ['pay-crypto', '止めたければビットコインで払ってください。'],
    ],
    en: [
      ['service-attack', 'From Friday morning your lines will be flooded.'],
      ['pay-crypto', 'Pay in bitcoin if you want it to stop.'],
    ],
  },
  'bomb-threat': { ja: [['violence', '建物に爆発物を置きました。']], en: [['violence', 'An explosive has been placed in the building.']] },
  hitman: { ja: [['violence', '命を奪うよう頼まれました。']], en: [['violence', 'I was hired to end your life.']] },
  accusation: {
    ja: [
      ['legal-accusation', '児童に関する犯罪の記録が見つかりました。'],
      ['silence-order', '誰にも話さないでください。'],
    ],
    en: [
      ['legal-accusation', 'Records of an offence against children were found.'],
      ['silence-order', 'Speak to nobody about it.'],
    ],
  },
  'personal-leak': {
    ja: [
      ['personal-details-known', '住所と電話番号を知っています。'],
      ['publish-to-contacts', '知人全員に知らせます。'],
    ],
    en: [
      ['personal-details-known', 'I know where you live and your number.'],
      ['publish-to-contacts', 'All your acquaintances will hear of it.'],
    ],
  },
};

const SCAM_TEXT: Readonly<Record<Language, string>> = { ja: '至急、次の番号へお電話ください。', en: 'Call the number below at once.' };
const PLAIN_TEXT: Readonly<Record<Language, string>> = { ja: '来週の打ち合わせの資料をお送りします。', en: 'Here are the papers for next week’s meeting.' };

const TODO: Partial<Record<Family, readonly TodoId[]>> = {
  'company-breach': ['tell-it'],
  'ddos-ransom': ['tell-it'],
  'reputation-attack': ['tell-it'],
  'bomb-threat': ['call-police'],
  hitman: ['call-police'],
  sextortion: ['change-password'],
};

const BASE: Analysis = {
  verdict: 'no-threat',
  family: null,
  confidence: 0.99,
  language: 'ja',
  wrapper: 'none',
  claims: [],
  alarms: [],
  todo: [],
  notChecked: [
    { id: 'hidden-text', why: 'not-provided' },
  ] satisfies NotChecked[],
  origin: { status: 'unknown', evidence: [], outsideAddress: null, claimsInside: false, claimsSelf: false, lines: [] },
  wallets: [],
  demand: null,
  elapsedMs: 1,
  unreadable: null,
  reasons: [],
  concerns: [],
  checks: [],
  signs: [],
  attachments: [],
  shown: { subject: '', text: '', marks: [] },
  hiddenCharacters: null,
};

const OUTSIDE: Analysis['origin'] = {
  status: 'outside',
  evidence: ['dmarc=fail header.from=example.co.jp', 'AuthAs Anonymous', '203.0.113.9'],
  outsideAddress: '203.0.113.9',
  claimsInside: true,
  claimsSelf: true,
  lines: [
    'Authentication-Results: spf=fail (sender IP is 203.0.113.9) smtp.mailfrom=example.co.jp; dkim=none; dmarc=fail action=oreject header.from=example.co.jp;compauth=fail reason=601',
    'X-MS-Exchange-Organization-AuthAs: Anonymous',
  ],
};

const CHECKS: readonly Check[] = [{ id: 'came-from-outside', address: '203.0.113.9' }, { id: 'nothing-attached' }, { id: 'no-remote-image' }];

function threat(family: ThreatFamily, language: Language, verdict: 'empty-threat' | 'ask-it'): Analysis {
  const lines = MAILS[family][language];
  const text = lines.map(([, line]) => line).join('\n');
  const claims = lines.map(([id, quote]) => ({ id, quote, where: 'body' as const }));
  const reasons: Reason[] = claims.map(({ id, quote, where }) => ({
    kind: id === 'sent-from-you' ? 'origin' : id === 'data-stolen' || id === 'recorded-video' ? 'absence' : 'claim',
    claim: id,
    quote: { quote, where },
    check: id === 'sent-from-you' ? (CHECKS[0] ?? null) : id === 'data-stolen' || id === 'recorded-video' ? (CHECKS[1] ?? null) : id === 'tracking-read' ? (CHECKS[2] ?? null) : null,
  }));
  const rank = { origin: 0, absence: 1, claim: 2 };
  const alarm = family === 'bomb-threat' || family === 'hitman' ? 'violence' : 'proof-attached';
  const quote = alarm === 'violence' ? (lines[0]?.[1] ?? '') : 'customers_2025.csv';
  const concerns: readonly Concern[] = [{ kind: 'alarm', alarm: { id: alarm, quote, where: alarm === 'violence' ? 'body' : 'attachment:customers_2025.csv' } }];
  const asks = verdict === 'ask-it';
  return {
    ...BASE,
    verdict,
    family,
    language,
    claims,
    todo: TODO[family] ?? [],
    origin: OUTSIDE,
    checks: CHECKS,
    wallets: [{ currency: 'BTC', address: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', valid: true }],
    demand: { amount: 1950, currency: 'USD', deadlineHours: 72 },
    reasons: asks ? [] : reasons.sort((a, b) => rank[a.kind] - rank[b.kind]),
    concerns: asks ? concerns : [],
    alarms: asks ? concerns.flatMap((one) => (one.kind === 'alarm' ? [one.alarm] : [])) : [],
    shown: { subject: language === 'ja' ? '重要なお知らせ' : 'Read this now', text, marks: lines.map(([claim, line]) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length, claim })) },
  };
}

function scam(family: ScamFamily, language: Language): Analysis {
  return { ...BASE, verdict: 'other-scam', family, language, origin: { ...OUTSIDE, claimsInside: false, claimsSelf: false }, shown: { subject: '', text: SCAM_TEXT[language], marks: [] } };
}

export interface NamedAnalysis {
  readonly name: string;
  readonly verdict: Verdict;
  readonly language: Language;
  readonly analysis: Analysis;
}

/** Every verdict × family that the contract allows, in both languages. */
export const ANALYSES: readonly NamedAnalysis[] = (['ja', 'en'] as const).flatMap((language): NamedAnalysis[] => {
  const all: Analysis[] = [
    ...THREAT_FAMILIES.filter((family) => family !== 'bomb-threat' && family !== 'hitman').map((family) => threat(family, language, 'empty-threat')),
    ...THREAT_FAMILIES.map((family) => threat(family, language, 'ask-it')),
    ...SCAM_FAMILIES.map((family) => scam(family, language)),
    { ...BASE, verdict: 'no-threat', language, shown: { subject: '', text: PLAIN_TEXT[language], marks: [] } },
    { ...BASE, verdict: 'unreadable', language, unreadable: 'encrypted' },
  ];
  return all.map((analysis) => ({ name: `${analysis.verdict} ${analysis.family ?? ''} ${language}`.replace(/ {2}/, ' '), verdict: analysis.verdict, language, analysis }));
});

export function analysisOf(verdict: Verdict, family: Family | null, language: Language = 'ja'): Analysis {
  const found = ANALYSES.find((one) => one.verdict === verdict && one.analysis.family === family && one.language === language);
  if (!found) throw new Error(`No hand-made analysis for ${verdict} ${family ?? ''}.`);
  return found.analysis;
}

export function messageOf(text: string): Message {
  return {
    source: 'host',
    preserves: { headers: true, rawHtml: false, attachmentContent: true, attachmentList: true },
    subject: 'subject',
    from: { name: '山田 太郎', address: 'taro@example.co.jp' },
    to: [{ name: '', address: 'taro@example.co.jp' }],
    headers: [],
    html: null,
    text,
    attachments: [],
    carried: [],
    incomplete: [],
  };
}

/** As Outlook on the web tells it of a mailbox in the cloud. */
export const REACH: Reach = { account: 'office365', nestedAuth: true, graphId: 'AAMk-1', internetMessageId: '<1@example.com>' };

export function openedMail(key: string, text = ''): OpenedMail {
  return { key, message: messageOf(text), userAddress: 'taro@example.co.jp', shared: false, report: { kind: 'window' }, from: 'host', reach: REACH };
}

export function judgedOf(analysis: Analysis, changes: Partial<Judged> = {}): Judged {
  return { kind: 'judged', mail: openedMail('item-1', analysis.shown.text), analysis, answer: null, step: { kind: 'none' }, passwordShown: false, ...changes };
}
