import type {
  AlarmFinding, ClaimFinding, ClaimId, DemandFinding, Family, NotChecked, OriginFinding, Quote, TodoId, Verdict, WalletFinding, Wrapper,
} from './contract';
import type { LetterDisguise } from './evidence/disguisedLetters';
import type { AttachmentFact } from './evidence/evidence';

/** What the caller knows besides the mail. */
export interface Context {
  /** Milliseconds of a clock that only moves forward; passed in so that the core needs none. */
  readonly clock: () => number;
  /** Milliseconds that normalise, evidence, judge and explain may take together. */
  readonly budgetMs: number;
  /** Domains of the organisation, lower case. Empty: the domain of {@link Context.userAddress} counts, unless public. */
  readonly ownDomains: readonly string[];
  readonly userAddress: string | null;
  /** authserv-ids (RFC 8601) that the administrator named. */
  readonly trustedAuthservIds: readonly string[];
}

/** A check of this very mail that succeeded. Only such checks are told as facts. */
export type Check =
  | { readonly id: 'came-from-outside'; readonly address: string | null }
  | { readonly id: 'authentication-failed'; readonly line: string }
  | { readonly id: 'nothing-attached' }
  | { readonly id: 'no-remote-image' }
  | { readonly id: 'wallet-invalid'; readonly address: string };

/**
 * One reason, in three steps: what the mail says → why it is untrue or unproven → what the check of
 * this mail showed. `claim` names the truth to show; the words live beside the claim.
 */
export interface Reason {
  readonly kind: 'origin' | 'absence' | 'claim';
  readonly claim: ClaimId;
  readonly quote: Quote;
  readonly check: Check | null;
}

/** Why an `ask-it` mail needs a person, one per alarm, or that it can't be judged alone. */
export type Concern =
  | { readonly kind: 'alarm'; readonly alarm: AlarmFinding }
  | { readonly kind: 'attachment-unread'; readonly name: string }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'out-of-time' };

/**
 * Something odd about this very mail, with the mail's own words (at most 60 characters) or the header line that shows
 * it; `quote: null` where it has no one place, or where the place would show a password. It supports an answer and
 * never decides one, and that none is there speaks for nothing.
 */
export type SupportingSign = { readonly quote: Quote | null } & (
  | { readonly id: 'disguised-letters'; readonly kinds: readonly LetterDisguise[] }
  /** Letters of another character set than the mail names. */
  | { readonly id: 'broken-letters' }
  /** Letters of simplified Chinese in Japanese words. */
  | { readonly id: 'mixed-scripts'; readonly glyphs: readonly string[] }
  | { readonly id: 'machine-translated' }
  /** Both days in UTC, `2026-03-01`: what the Date field says, what the receiving server wrote down. */
  | { readonly id: 'forged-date'; readonly stated: string; readonly recorded: string }
  | { readonly id: 'self-addressed' }
  /** Names a mail program that has not been made for many years. */
  | { readonly id: 'odd-mailer'; readonly program: string }
  | { readonly id: 'hidden-text'; readonly characters: number }
  /** The body for text-only programs says something else than the one that is shown. */
  | { readonly id: 'parts-differ' }
);

/** The answer to one mail: the scan contract's fields and what the pane needs to explain them. */
export interface Analysis {
  readonly verdict: Verdict;
  readonly family: Family | null;
  readonly confidence: number;
  readonly language: string;
  readonly wrapper: Wrapper;
  readonly claims: readonly ClaimFinding[];
  readonly alarms: readonly AlarmFinding[];
  readonly todo: readonly TodoId[];
  readonly notChecked: readonly NotChecked[];
  readonly origin: OriginFinding & { readonly outsideAddress: string | null; readonly claimsInside: boolean; readonly claimsSelf: boolean; readonly lines: readonly string[] };
  readonly wallets: readonly WalletFinding[];
  readonly demand: DemandFinding | null;
  readonly elapsedMs: number;
  /** For `unreadable`: why. */
  readonly unreadable: 'empty' | 'encrypted' | 'not-a-mail' | 'not-supported' | 'out-of-time' | 'too-large' | 'no-text' | null;
  /** Strongest first; the pane shows three. Only with `empty-threat`. */
  readonly reasons: readonly Reason[];
  /** Only with `ask-it`. */
  readonly concerns: readonly Concern[];
  /** Every check that succeeded. */
  readonly checks: readonly Check[];
  /** Only with `empty-threat` and `ask-it`. */
  readonly signs: readonly SupportingSign[];
  readonly attachments: readonly AttachmentFact[];
  /** The visible text of the judged mail and where its claims stand in it, for "the mail with its claims marked". */
  readonly shown: { readonly subject: string; readonly text: string; readonly marks: readonly { readonly start: number; readonly end: number; readonly claim: ClaimId }[] };
  /** Characters of the visible text that were hidden from the eye. `null`: the source can't tell. */
  readonly hiddenCharacters: number | null;
}
