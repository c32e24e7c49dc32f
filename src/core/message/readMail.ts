import type { ReadOptions } from './parseEml';
import type { ReadOutcome } from './message';
import { isCompoundFile } from './msg/compoundFile';
import { looksLikeRawMail, parseHtml, parseTxt } from './parseText';
import { latin } from './skim';
import { firstMail } from './splitMbox';

type Kind = 'eml' | 'msg' | 'mbox' | 'txt' | 'html' | 'not-supported' | 'not-a-mail';

/** Endings that say what a file is. */
const ENDINGS: Readonly<Record<string, Kind>> = {
  eml: 'eml',
  emlx: 'eml',
  mht: 'eml',
  mhtml: 'eml',
  txt: 'txt',
  text: 'txt',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  msg: 'msg',
  oft: 'msg',
  mbox: 'mbox',
  mbx: 'mbox',
  pst: 'not-supported',
  ost: 'not-supported',
};

/** First bytes of files that are no mail, whatever they are called. */
const MAGIC: readonly (readonly [string, Kind])[] = [
  ['!BDN', 'not-supported'],
  ['%PDF', 'not-a-mail'],
  ['PK\u0003\u0004', 'not-a-mail'],
  ['\u0089PNG', 'not-a-mail'],
  ['\u00ff\u00d8\u00ff', 'not-a-mail'],
  ['GIF8', 'not-a-mail'],
  ['7z\u00bc\u00af', 'not-a-mail'],
];

/** Reads a file that holds one mail, by its ending and its first bytes. Never rejects. */
export async function readMail(input: { readonly name: string; readonly bytes: Uint8Array }, options: ReadOptions): Promise<ReadOutcome> {
  try {
    const kind = kindOf(input.name, input.bytes);
    switch (kind) {
      case 'eml':
        return await readEml(input.bytes, options);
      case 'mbox':
        return await readEml(firstMail(input.bytes), options);
      case 'msg':
        return await readMsg(input.bytes, options);
      case 'html':
        return parseHtml(input.bytes);
      case 'txt':
        return parseTxt(input.bytes);
      default:
        return { kind: 'unreadable', why: kind };
    }
  } catch {
    // Expected failures are outcomes already; what is left (no memory, a lost network for the parser) reads as no mail.
    return { kind: 'unreadable', why: 'not-a-mail' };
  }
}

async function readEml(bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  // Loaded only when a raw mail is read: the pane in Outlook never needs it.
  const { parseEml } = await import('./parseEml');
  return parseEml(withoutCount(bytes), options);
}

async function readMsg(bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> {
  const { parseMsg } = await import('./msg/parseMsg');
  return parseMsg(bytes, options);
}

/** Apple's `.emlx` begins with a line that holds the length of the mail. */
function withoutCount(bytes: Uint8Array): Uint8Array {
  const count = /^\d{1,12}[ \t]{0,10}\r?\n/.exec(latin(bytes.subarray(0, 40)));
  return count ? bytes.subarray(count[0].length) : bytes;
}

function kindOf(name: string, bytes: Uint8Array): Kind {
  const head = latin(bytes.subarray(0, 20_000));
  // Outlook's own format, whatever it is called; what is called so and is none can only be a raw mail.
  if (isCompoundFile(bytes)) return 'msg';
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic) return magic[1];
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = ENDINGS[ending];
  if (known === 'msg') return looksLikeRawMail(head) ? 'eml' : 'not-a-mail';
  // A raw mail saved as text is a raw mail.
  if (known === 'txt' || known === undefined) {
    if (looksLikeRawMail(head)) return known === undefined && head.startsWith('From ') ? 'mbox' : 'eml';
    if (known === undefined && /^\s{0,200}<(?:!doctype html|html|head|body|meta|div|p|table)\b/i.test(head)) return 'html';
    return 'txt';
  }
  return known;
}
