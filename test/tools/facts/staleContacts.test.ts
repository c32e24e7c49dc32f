import { expect, test } from '@jest/globals';
import type { Contact, Contacts } from '../../../src/text/contact';
import { staleContacts } from '../../../tools/facts/staleContacts';
import { WORDS } from '../../text/allWords';

const contact = (id: string, checked: string): Contact => ({ id, name: id, reach: '000', href: null, source: 'https://help.example/', checked });
const contacts = (...police: Contact[]): Contacts => ({ distress: [], police, images: [], consumers: [], security: [] });
const found = (checked: string, today: string): readonly (number | null)[] => staleContacts({ en: contacts(contact('one', checked)) }, today).map(({ days }) => days);

test.each([
  ['2026-11-24', '2026-11-24', []],
  ['2026-11-24', '2027-05-23', []],
  ['2026-11-24', '2027-05-24', [181]],
  ['2024-02-29', '2026-11-24', [999]],
  ['2026-11-25', '2026-11-24', [null]],
  ['2026-11', '2026-11-24', [null]],
  ['2026-02-30x', '2026-11-24', [null]],
  ['2026-99-99', '2026-11-24', [null]],
])('read on %s, today %s', (checked, today, expected) => {
  expect(found(checked, today)).toEqual(expected);
});

test('every list of every language is looked at, the oldest first', () => {
  const old = contact('old', '2020-01-01');
  const older = contact('older', '2019-01-01');
  const stale = staleContacts({ ja: { ...contacts(old), images: [older] }, en: contacts(contact('new', '2026-11-01')) }, '2026-11-24');
  expect(stale.map(({ language, contact: { id } }) => `${language} ${id}`)).toEqual(['ja older', 'ja old']);
});

test('the contacts of the pane are fresh on the day of this release and stale a year later', () => {
  const byLanguage = { ja: WORDS.ja.contacts, en: WORDS.en.contacts };
  expect(staleContacts(byLanguage, '2026-11-24')).toEqual([]);
  expect(staleContacts(byLanguage, '2027-11-24').length).toBeGreaterThan(10);
});
