import type { CaseSet, SignalId } from '../meaning/cue';
import type { Verdict } from '../contract';

/** What a language's words must and must not find. Never bundled. */
export interface PackCases {
  /** Per signal: texts in which it must fire, and near misses in which it must not. */
  readonly signals: Readonly<Partial<Record<SignalId, CaseSet>>>;
  /** Whole mails as a reader sees them (first line `Subject: …`), with the verdicts that are right. */
  readonly mails: readonly { readonly text: string; readonly verdicts: readonly Verdict[]; readonly amount?: number; readonly currency?: string; readonly hours?: number }[];
}
