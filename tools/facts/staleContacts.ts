import type { Contact, Contacts } from '../../src/text/contact';

/** Telephone numbers and offices move: after this many days a source should be read again. */
export const STALE_AFTER_DAYS = 180;

const DAY_MS = 86_400_000;

export interface StaleContact {
  readonly language: string;
  readonly contact: Contact;
  /** Whole days since its source was read; `null`: its date is none, or lies ahead. */
  readonly days: number | null;
}

/**
 * The contacts whose sources were read more than {@link STALE_AFTER_DAYS} days ago, the oldest first.
 * @param today a day in UTC, `2026-11-24`
 */
export function staleContacts(byLanguage: Readonly<Record<string, Contacts>>, today: string): readonly StaleContact[] {
  const all = Object.entries(byLanguage).flatMap(([language, contacts]) =>
    Object.values(contacts)
      .flat()
      .map((contact: Contact) => ({ language, contact, days: daysBetween(contact.checked, today) })),
  );
  return all.filter(({ days }) => days === null || days > STALE_AFTER_DAYS).sort((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity));
}

function daysBetween(checked: string, today: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(checked)) return null;
  const days = Math.floor((Date.parse(today) - Date.parse(checked)) / DAY_MS);
  return days >= 0 ? days : null;
}
