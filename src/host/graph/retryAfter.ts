const SECONDS = /^\d{1,18}$/;
/** IMF-fixdate, the one form that senders may write (RFC 9110 §5.6.7). */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** Nobody waits longer; a larger number of the server says no more than this one. */
const LONGEST_MS = 86_400_000;

/**
 * A Retry-After (RFC 9110 §10.2.3) in milliseconds from now, 0 to a day; `null` where there is none, or none
 * that can be read.
 * @param now milliseconds since 1970
 */
export function retryAfterMs(value: string | null, now: number): number | null {
  const text = value?.trim() ?? '';
  if (SECONDS.test(text)) return Math.min(Number(text) * 1_000, LONGEST_MS);
  if (!HTTP_DATE.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.min(Math.max(at - now, 0), LONGEST_MS);
}
