import type { AttachmentKind } from './evidence';
import { plainText } from './magicBytes';

/** Lines of one file that are looked at. */
const MOST_LINES = 2_000;

/**
 * Whether the beginning of an attached file looks like taken data: rows with mail addresses, telephone
 * numbers or passwords, a database dump, a listing of files. Only plain text is read; what is packed
 * or compressed can't be told and gives `false`.
 */
export function dataSample(head: Uint8Array, kind: AttachmentKind): boolean {
  if (kind !== 'data' && kind !== 'unknown') return false;
  const text = plainText(head);
  if (/\b(?:insert into|create table|copy \w{1,60} \()/i.test(text)) return true;
  const lines = text.split(/\r?\n/).slice(0, MOST_LINES).map((line) => line.slice(0, 500)).filter((line) => line.trim() !== '');
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  const addresses = count(/[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]/i);
  if (addresses >= 3 && addresses * 4 >= lines.length) return true;
  if (count(/[\w.+-]{1,64}@[\w.-]{3,120}[:;|]\S{4,}/) >= 2) return true;
  if (/(?:^|[,;|\t"])(?:password|passwd|pass_?hash|pwd|card_?no|ssn)(?:$|[,;|\t"\r])/im.test(lines[0] ?? '') && lines.length >= 3) return true;
  const telephones = count(/(?:^|[^\d-])(?:\+\d{1,3}[ -]?|0)\d{1,4}[ -]\d{1,4}[ -]\d{3,4}(?!\d)/);
  if (telephones >= 5 && telephones * 2 >= lines.length) return true;
  const files = count(/^[d-][rwx-]{9}|<dir>|^\d{4}[/-]\d{2}[/-]\d{2} {1,4}\d{2}:\d{2}|^(?:[a-z]:\\|\\\\|\.{0,2}\/)[^\s,;]+/i);
  return files >= 5 && files * 2 >= lines.length;
}
