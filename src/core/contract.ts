/**
 * The one vocabulary: ids of verdicts, families, claims, alarms and things to do.
 * Ids are stable: they are added, never renamed. Other programs read them from `scan --json` and
 * from the pane's `data-verdict` and `data-family`.
 */

export const VERDICTS = ['empty-threat', 'ask-it', 'other-scam', 'no-threat', 'unreadable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const THREAT_FAMILIES = [
  'company-breach',
  'sextortion',
  'reputation-attack',
  'ddos-ransom',
  'bomb-threat',
  'hitman',
  'accusation',
  'personal-leak',
] as const;
export type ThreatFamily = (typeof THREAT_FAMILIES)[number];

export const SCAM_FAMILIES = [
  'support-scam',
  'one-click-billing',
  'fictitious-billing',
  'phishing',
  'advance-fee',
  'fake-law-firm',
  'beg-bounty',
] as const;
export type ScamFamily = (typeof SCAM_FAMILIES)[number];

export type Family = ThreatFamily | ScamFamily;

/** What the mail asserts. */
export const CLAIM_IDS = [
  'device-hacked',
  'account-hacked',
  'site-hacked',
  'data-stolen',
  'sent-from-you',
  'recorded-video',
  'password-known',
  'personal-details-known',
  'watched-for-months',
  'undetectable',
  'tracking-read',
  'publish-to-contacts',
  'sell-data',
  'reputation-ruin',
  'search-deindex',
  'pay-crypto',
  'deadline',
  'silence-order',
  'promise-delete',
  'untraceable',
  'not-a-hoax',
  'forward-to-boss',
  'how-to-buy',
  'violence',
  'service-attack',
  'legal-accusation',
] as const;
export type ClaimId = (typeof CLAIM_IDS)[number];

/** Why a person must look. */
export const ALARM_IDS = [
  'proof-attached',
  'leak-site',
  'contact-channel',
  'files-encrypted',
  'inside-origin',
  'reply-thread',
  'internal-facts',
  'known-person',
  'violence',
  'malware-risk',
  'ransomware-wallet',
] as const;
export type AlarmId = (typeof ALARM_IDS)[number];

export const TODO_IDS = ['call-police', 'change-password', 'tell-it'] as const;
export type TodoId = (typeof TODO_IDS)[number];

/** What carried the layer that was judged. */
export const WRAPPERS = ['none', 'forward', 'reply', 'bounce', 'list', 'form'] as const;
export type Wrapper = (typeof WRAPPERS)[number];

export type OriginStatus = 'outside' | 'inside' | 'unknown';

/** `subject`, `body`, `headers` (a raw line, unfolded) or `attachment:NAME`. */
export type Where = 'subject' | 'body' | 'headers' | `attachment:${string}`;

/** An exact run of what the reader sees, at most 200 characters, and where it stands. */
export interface Quote {
  readonly quote: string;
  readonly where: Where;
}

export interface ClaimFinding extends Quote {
  readonly id: ClaimId;
}

export interface AlarmFinding extends Quote {
  readonly id: AlarmId;
}

/**
 * A check that was not made, and why.
 * `not-provided`: the source of the mail does not hand this over.
 * `failed`: it was there but could not be read. `out-of-time`: the budget ended first.
 * `not-built`: this version cannot look for it.
 */
export interface NotChecked {
  readonly id: CheckId | AlarmId | `attachment:${string}`;
  readonly why: 'not-provided' | 'failed' | 'out-of-time' | 'not-built';
}

/** Things that are checked on a mail besides its words. */
export type CheckId = 'headers' | 'origin' | 'attachments' | 'hidden-text' | 'remote-images' | 'links' | 'body';

export interface OriginFinding {
  readonly status: OriginStatus;
  /** The lines that prove it, as short facts: `dmarc=fail header.from=example.co.jp`, `AuthAs Anonymous`, an address. */
  readonly evidence: readonly string[];
}

export type Currency = 'BTC' | 'ETH' | 'LTC' | 'DOGE' | 'DASH' | 'BCH' | 'TRX' | 'USDT' | 'XMR';

export interface WalletFinding {
  readonly currency: Currency;
  /** As it stands in the mail once joined: no blanks, no separators. */
  readonly address: string;
  /** Whether its checksum holds. A wrong one is worth telling: nobody could pay to it. */
  readonly valid: boolean;
}

export interface DemandFinding {
  readonly amount: number | null;
  /** ISO 4217 code or a {@link Currency}. */
  readonly currency: string | null;
  readonly deadlineHours: number | null;
}
