import type { ReadOptions } from './parseEml';
import type { ReadOutcome } from './message';
import { looksLikeRawMail, parseHtml, parseTxt } from './parseText';
import { latin } from './skim';

type Kind = 'eml' | 'txt' | 'html' | 'not-supported' | 'not-a-mail';

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
  msg: 'not-supported',
  oft: 'not-supported',
  mbox: 'not-supported',
  pst: 'not-supported',
  ost: 'not-supported',
};

/** First bytes of files that are no mail, whatever they are called; Outlook's `.msg` is a compound file. */
const MAGIC: readonly (readonly [string, Kind])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'not-supported'],
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

/** Apple's `.emlx` begins with a line that holds the length of the mail. */
function withoutCount(bytes: Uint8Array): Uint8Array {
  const count = /^\d{1,12}[ \t]{0,10}\r?\n/.exec(latin(bytes.subarray(0, 40)));
  return count ? bytes.subarray(count[0].length) : bytes;
}

function kindOf(name: string, bytes: Uint8Array): Kind {
  const head = latin(bytes.subarray(0, 20_000));
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic) return magic[1];
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = ENDINGS[ending];
  // A raw mail saved as text is a raw mail.
  if (known === 'txt' || known === undefined) {
    if (looksLikeRawMail(head)) return 'eml';
    if (known === undefined && /^\s{0,200}<(?:!doctype html|html|head|body|meta|div|p|table)\b/i.test(head)) return 'html';
    return 'txt';
  }
  return known;
}
