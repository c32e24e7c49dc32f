import type { Analysis, Concern } from '../core/analysis';
import type { Family, Verdict } from '../core/contract';
import type { Judged } from './paneState';

/** Only where the verdict rests on nothing real being shown. */
export function asksQuestion(analysis: Analysis): boolean {
  return analysis.verdict === 'empty-threat';
}

export function offersDeletion(verdict: Verdict): boolean {
  return verdict === 'empty-threat' || verdict === 'other-scam';
}

export interface Shown {
  readonly verdict: Verdict;
  readonly family: Family | null;
  readonly concerns: readonly (Concern | { readonly kind: 'person-said-yes' })[];
}

/** The verdict as the person sees it: their own "yes" outweighs what the mail looks like. */
export function shownVerdict({ analysis, answer }: Pick<Judged, 'analysis' | 'answer'>): Shown {
  const { verdict, family, concerns } = analysis;
  if (answer === 'yes' && asksQuestion(analysis)) return { verdict: 'ask-it', family, concerns: [{ kind: 'person-said-yes' }, ...concerns] };
  return { verdict, family, concerns };
}
