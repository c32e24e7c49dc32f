import { parseArgs } from 'node:util';
import { contacts as en } from '../src/text/en/contacts';
import { contacts as ja } from '../src/text/ja/contacts';
import type { Contacts } from '../src/text/contact';
import type { Language } from '../src/text/language';
import { STALE_AFTER_DAYS, staleContacts } from './facts/staleContacts';

const USAGE = `Usage: npm run check:facts

Names the places of help in the pane (src/text/LANGUAGE/contacts.ts) whose sources were read more than
${STALE_AFTER_DAYS} days ago. Open each source, mend what has changed, write the day into "checked".
A warning only: the exit status is 0 whatever is found, and nothing is fetched.

  --help   this text`;

const CONTACTS: Readonly<Record<Language, Contacts>> = { ja, en };

function main(): number {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
  } catch (error) {
    // parseArgs throws for unknown options; its message names the option.
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  const stale = staleContacts(CONTACTS, new Date().toISOString().slice(0, 10));
  for (const { language, contact, days } of stale) {
    const age = days === null ? `"${contact.checked}" is no day in the past` : `read ${days} days ago`;
    console.warn(`warning: ${language} ${contact.id} (${contact.reach}): ${age}, ${contact.source}`);
  }
  console.log(stale.length === 0 ? `Every contact was read within the last ${STALE_AFTER_DAYS} days.` : `${stale.length} ${stale.length === 1 ? 'contact' : 'contacts'} to read again.`);
  return 0;
}

process.exitCode = main();
