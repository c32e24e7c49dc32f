import PostalMime from 'postal-mime';
import type { Address } from 'postal-mime';

/** One mail of the simulated mailbox, as the server behind Outlook would hold it. */
export interface StoredMail {
  /** File name without its ending. */
  readonly name: string;
  /** Counts moves: Exchange gives another id after each. */
  readonly generation: number;
  readonly headers: string;
  readonly subject: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly date: Date | null;
  readonly messageId: string;
  readonly html: string | null;
  readonly text: string | null;
  readonly attachments: readonly StoredAttachment[];
  readonly encrypted: boolean;
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface StoredAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly isInline: boolean;
}

interface Listed {
  readonly file: string;
}

/** Reads the samples the server lists. */
export async function loadMails(folder: string): Promise<readonly StoredMail[]> {
  const listed = (await (await fetch(`${folder}index.json`)).json()) as readonly Listed[];
  return Promise.all(
    listed.map(async ({ file }) => {
      const bytes = await (await fetch(folder + encodeURIComponent(file))).arrayBuffer();
      return parseMail(file.replace(/\.eml$/, ''), bytes);
    }),
  );
}

export async function parseMail(name: string, bytes: ArrayBuffer): Promise<StoredMail> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const headers = headerBlock(bytes);
  return {
    name,
    generation: 0,
    headers,
    subject: mail.subject ?? '',
    from: person(mail.from),
    to: (mail.to ?? []).map(person).filter((each) => each !== null),
    date: mail.date === undefined || Number.isNaN(Date.parse(mail.date)) ? null : new Date(mail.date),
    messageId: mail.messageId ?? '',
    html: mail.html ?? null,
    text: mail.text ?? null,
    attachments: mail.attachments.map((attachment) => ({
      name: attachment.filename ?? (attachment.mimeType === 'message/rfc822' ? 'mail' : 'attachment'),
      contentType: attachment.mimeType,
      bytes: bytesOf(attachment.content),
      isInline: attachment.related === true,
    })),
    encrypted: /^content-type:\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/im.test(headers),
  };
}

function person(address: Address | undefined): Person | null {
  return address === undefined || address.address === undefined ? null : { name: address.name, address: address.address };
}

/** Everything before the first empty line, one character a byte. */
function headerBlock(bytes: ArrayBuffer): string {
  const raw = new TextDecoder('latin1').decode(bytes);
  const end = raw.search(/\r?\n\r?\n/);
  return end < 0 ? raw : raw.slice(0, end);
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
