const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE_TIME = /(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4}|\d{2}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([+-])(\d{2})(\d{2}))?/i;

/**
 * Milliseconds since 1970 of a date-time as mail writes it (RFC 5322 §3.3, two-digit years by its §4.3);
 * `null` where it is none. A zone that is not written as an offset counts as UTC.
 */
export function mailDate(value: string): number | null {
  const found = DATE_TIME.exec(value.slice(0, 200).replace(/\s+/g, ' '));
  if (!found) return null;
  const [, day = '', name = '', written = '', hour = '', minute = '', second = '0', sign = '+', zoneHours = '0', zoneMinutes = '0'] = found;
  const month = MONTHS.indexOf(name.toLowerCase());
  const year = Number(written) + (written.length > 2 ? 0 : Number(written) < 50 ? 2000 : 1900);
  const [d, h, m, s] = [Number(day), Number(hour), Number(minute), Number(second)];
  if (month < 0 || d < 1 || d > 31 || h > 23 || m > 59 || s > 60 || year < 1970) return null;
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000;
  return Date.UTC(year, month, d, h, m, s) - (sign === '-' ? -zone : zone);
}
