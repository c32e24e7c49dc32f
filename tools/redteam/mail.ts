/** A mail as a person reads it, before anything is done to it. */
export interface PlainMail {
  /** Where it came from, for the report. */
  readonly file: string;
  readonly language: 'ja' | 'en';
  readonly subject: string;
  readonly body: string;
}

/** A file as it is handed to the reader of mails. */
export interface MailBytes {
  /** Its ending says what it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A `.txt` file: subject and body, no header fields. */
export function textMail({ subject, body }: Pick<PlainMail, 'subject' | 'body'>): MailBytes {
  return { name: 'mail.txt', bytes: encode(`Subject: ${subject.replace(/\n/g, ' ')}\n\n${body}`) };
}

export interface Part {
  readonly type: string;
  readonly content: string | Uint8Array;
  /** An attachment's name. */
  readonly name?: string;
}

/**
 * A raw mail. One part is the body itself; two are alternatives unless one of them has a name.
 *
 * @param head further header lines, put first; they replace From where they have one
 */
export function rawMail(subject: string, parts: readonly Part[], head = ''): MailBytes {
  const from = /^from:/im.test(head) ? '' : 'From: Sender <sender@mailing.example>\r\n';
  const top = `${head}${from}To: office@example.co.jp\r\nSubject: ${encodedWord(subject)}\r\nDate: Mon, 23 Nov 2026 09:00:00 +0900\r\nMessage-ID: <1@mailing.example>\r\nMIME-Version: 1.0\r\n`;
  const [only] = parts;
  if (only && parts.length === 1) return { name: 'mail.eml', bytes: encode(`${top}${partText(only)}`) };
  const kind = parts.some(({ name }) => name !== undefined) ? 'mixed' : 'alternative';
  const inner = parts.map((part) => `--edge\r\n${partText(part)}`).join('\r\n');
  return { name: 'mail.eml', bytes: encode(`${top}Content-Type: multipart/${kind}; boundary="edge"\r\n\r\n${inner}\r\n--edge--\r\n`) };
}

function partText({ type, content, name }: Part): string {
  const named = name === undefined ? '' : `Content-Disposition: attachment; filename="${name}"\r\n`;
  // RFC 2046 §5.2.1: a mail inside a mail stands as it is.
  if (type.startsWith('message/')) return `Content-Type: ${type}\r\n${named}\r\n${Buffer.from(content).toString()}`;
  const base64 = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
  return `Content-Type: ${type}\r\n${named}Content-Transfer-Encoding: base64\r\n\r\n${base64}\r\n`;
}

/** RFC 2047, as one word: readers take long ones. */
function encodedWord(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return /^[\x20-\x7e]*$/.test(line) ? line : `=?UTF-8?B?${Buffer.from(line).toString('base64')}?=`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
