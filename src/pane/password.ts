import type { Analysis } from '../core/analysis';

/** Runs of the mail that may show a real password of the person. */
function passwordQuotes(analysis: Pick<Analysis, 'claims'>): readonly string[] {
  return analysis.claims.filter((claim) => claim.id === 'password-known' && claim.quote !== '').map((claim) => claim.quote);
}

/** Whether a quote for claim or alarm `id` would show it: the claim's own, or another that overlaps it. */
export function holdsPassword(analysis: Pick<Analysis, 'claims'>, id: string, quote: string): boolean {
  return id === 'password-known' || (quote !== '' && passwordQuotes(analysis).some((one) => one.includes(quote) || quote.includes(one)));
}

/** Shorter words stand in many sentences and would hide the subject for nothing. Characters. */
const SHORTEST_SECRET = 4;

/** Whether a line of the mail repeats a word out of those runs; a subject often is the password and nothing else. */
export function repeatsPassword(analysis: Pick<Analysis, 'claims'>, line: string): boolean {
  const quotes = passwordQuotes(analysis);
  return line
    .slice(0, 1_000)
    .split(/[\s"'“”‘’「」『』（）()<>,、。:：;]+/)
    .some((word) => word.length >= SHORTEST_SECRET && quotes.some((quote) => quote.includes(word)));
}
