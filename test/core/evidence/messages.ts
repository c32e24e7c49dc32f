import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attachment, HeaderField, Mailbox, Message, Preserves } from '../../../src/core/message/message';

const ALL: Preserves = { headers: true, rawHtml: true, attachmentContent: true, attachmentList: true };

export function message(parts: Partial<Message> = {}): Message {
  return { source: 'eml', preserves: ALL, subject: '', from: null, to: [], headers: [], html: null, text: '', attachments: [], carried: [], incomplete: [], ...parts };
}

/** A header block of `fixtures/headers`, unfolded as a reader of mails hands it over. */
export function fixtureMessage(name: string): Message {
  const block = readFileSync(join(__dirname, 'fixtures', 'headers', `${name}.eml`), 'utf8');
  const headers: HeaderField[] = block
    .trimEnd()
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .map((line) => {
      const colon = line.indexOf(':');
      return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
    });
  return message({ headers, from: mailbox(headers, 'From'), to: [mailbox(headers, 'To')].filter((one) => one !== null) });
}

function mailbox(headers: readonly HeaderField[], name: string): Mailbox | null {
  const value = headers.find((field) => field.name === name)?.value;
  return value === undefined ? null : { name: '', address: /<([^>]+)>/.exec(value)?.[1] ?? value };
}

export function attachment(name: string, head: string | readonly number[] | null, parts: Partial<Attachment> = {}): Attachment {
  const bytes = head === null ? null : typeof head === 'string' ? new TextEncoder().encode(head) : Uint8Array.from(head);
  return { name, contentType: '', size: bytes?.length ?? null, isInline: false, isMessage: false, head: bytes, ...parts };
}
