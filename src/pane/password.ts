import type { Analysis } from '../core/analysis';

/** Runs of the mail that may show a real password of the person. */
export function passwordQuotes(analysis: Pick<Analysis, 'claims'>): readonly string[] {
  return analysis.claims.filter((claim) => claim.id === 'password-known' && claim.quote !== '').map((claim) => claim.quote);
}

/** Whether a quote for claim or alarm `id` would show it: the claim's own, or another that overlaps it. */
export function holdsPassword(analysis: Pick<Analysis, 'claims'>, id: string, quote: string): boolean {
  return id === 'password-known' || (quote !== '' && passwordQuotes(analysis).some((one) => one.includes(quote) || quote.includes(one)));
}
