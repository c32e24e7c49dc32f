import { decodeShown } from './folds/encodings';
import type { Reading } from './reading';

/** All words of a mail, subject first, carried mails last; those behind entities and misread bytes as they were meant. */
export function wholeText(reading: Reading): string {
  const text = [reading.subject, reading.visible.text, ...reading.carried.map(wholeText)].join('\n');
  return decodeShown(text)?.text ?? text;
}
