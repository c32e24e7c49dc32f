import type { Analysis } from '../core/analysis';
import type { AlarmFinding, ClaimFinding, DemandFinding, Family, NotChecked, OriginFinding, TodoId, Verdict, WalletFinding, Wrapper } from '../core/contract';
import { unreadableAnalysis } from '../core/explain/unreadableAnalysis';

/** One line of `scan --json`, version 1: what other programs read. Fields are added, never renamed. */
export interface ScanLine {
  readonly version: 1;
  readonly file: string;
  readonly verdict: Verdict;
  readonly family: Family | null;
  readonly confidence: number;
  readonly language: string;
  readonly wrapper: Wrapper;
  readonly claims: readonly ClaimFinding[];
  readonly alarms: readonly AlarmFinding[];
  readonly todo: readonly TodoId[];
  readonly notChecked: readonly NotChecked[];
  readonly origin: OriginFinding;
  readonly wallets: readonly WalletFinding[];
  readonly demand: DemandFinding | null;
  readonly elapsedMs: number;
  /** Only with `unreadable`: why, for people. */
  readonly error?: string;
}

export function scanLine(file: string, analysis: Analysis): ScanLine {
  return {
    version: 1,
    file,
    verdict: analysis.verdict,
    family: analysis.family,
    confidence: analysis.confidence,
    language: analysis.language,
    wrapper: analysis.wrapper,
    claims: analysis.claims,
    alarms: analysis.alarms,
    todo: analysis.todo,
    notChecked: analysis.notChecked,
    origin: { status: analysis.origin.status, evidence: analysis.origin.evidence },
    wallets: analysis.wallets,
    demand: analysis.demand,
    elapsedMs: Math.round(analysis.elapsedMs * 100) / 100,
    ...(analysis.unreadable ? { error: UNREADABLE[analysis.unreadable] } : {}),
  };
}

/** A file of which nothing is known but `why`, told to people at a command line. */
export function unreadableLine(file: string, why: string): ScanLine {
  return { ...scanLine(file, unreadableAnalysis('not-a-mail')), error: why };
}

/** Why a mail could not be read, for people at a command line. */
export const UNREADABLE: Readonly<Record<NonNullable<Analysis['unreadable']>, string>> = {
  empty: 'The file is empty.',
  encrypted: 'The mail is encrypted.',
  'not-a-mail': 'This is not a mail.',
  'not-supported': 'This kind of file is not read. Save the mail as .eml or .msg and try again.',
  'out-of-time': 'Reading took too long and nothing was found so far.',
  'too-large': 'The file is too large.',
  'no-text': 'The mail holds no text that could be read.',
};
