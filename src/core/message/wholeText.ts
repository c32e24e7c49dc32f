import type { Reading } from './reading';

/** All words of a mail, subject first, carried mails last. */
export function wholeText(reading: Reading): string {
  return [reading.subject, reading.visible.text, ...reading.carried.map(wholeText)].join('\n');
}
