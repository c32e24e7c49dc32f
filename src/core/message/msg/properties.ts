import { decodeAs, decodeBytes } from '../charsets';
import { charsetOfCodePage, type Charset } from '../charsetLabels';
import type { Storage } from './compoundFile';

/** Property ids of [MS-OXPROPS] that are read. */
export const PROPERTY = {
  messageClass: 0x001a,
  subject: 0x0037,
  sentByName: 0x0042,
  sentByAddress: 0x0065,
  transportHeaders: 0x007d,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  recipientType: 0x0c15,
  displayTo: 0x0e04,
  body: 0x1000,
  reportText: 0x1001,
  rtf: 0x1009,
  html: 0x1013,
  displayName: 0x3001,
  address: 0x3003,
  smtpAddress: 0x39fe,
  attachment: 0x3701,
  attachmentExtension: 0x3703,
  attachmentShortName: 0x3704,
  attachmentMethod: 0x3705,
  attachmentName: 0x3707,
  attachmentType: 0x370e,
  attachmentContentId: 0x3712,
  attachmentFlags: 0x3714,
  internetCodePage: 0x3fde,
  messageCodePage: 0x3ffd,
  senderSmtp: 0x5d01,
  sentBySmtp: 0x5d02,
  attachmentHidden: 0x7ffe,
} as const;

const STREAM = '__properties_version1.0';
const ROW = 16;
const MOST_ROWS = 2_000;
const UNICODE = 0x001f;
const STRING8 = 0x001e;
const BINARY = 0x0102;

/** Bytes before the first row of a property stream ([MS-OXMSG] §2.4.1). */
export const HEADER_BYTES = { message: 32, embedded: 24, part: 8 } as const;

/** The properties of a mail, a recipient or an attachment in one storage ([MS-OXMSG] §2.4). */
export class Properties {
  private readonly numbers = new Map<number, number>();
  /** Of 8-bit strings; `undefined`: as they look. */
  readonly charset: Charset | undefined;

  /** @param charset of the mail that this is a part of */
  constructor(
    readonly storage: Storage,
    header: number,
    charset?: Charset,
  ) {
    const rows = storage.streams.get(STREAM)?.read(header + MOST_ROWS * ROW) ?? new Uint8Array(0);
    const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
    for (let at = header; at + ROW <= rows.length; at += ROW) this.numbers.set(view.getUint32(at, true) >>> 16, view.getUint32(at + 8, true));
    this.charset = charset ?? charsetOfCodePage(this.number(PROPERTY.messageCodePage) ?? 0) ?? charsetOfCodePage(this.number(PROPERTY.internetCodePage) ?? 0) ?? undefined;
  }

  number(id: number): number | undefined {
    return this.numbers.get(id);
  }

  /** A string of at most `limit` bytes; `''` when absent. */
  text(id: number, limit: number): string {
    const wide = this.stream(id, UNICODE)?.read(limit & ~1);
    if (wide) return withoutFill(decodeAs(wide, 'utf-16le'));
    const narrow = this.stream(id, STRING8)?.read(limit);
    return narrow ? withoutFill(decodeBytes(narrow, this.charset)) : '';
  }

  bytes(id: number, limit: number): Uint8Array | null {
    return this.stream(id, BINARY)?.read(limit) ?? null;
  }

  /** Bytes as the directory gives them; `null` when absent. */
  size(id: number): number | null {
    return this.stream(id, BINARY)?.size ?? null;
  }

  private stream(id: number, type: number): Storage['streams'] extends ReadonlyMap<string, infer S> ? S | undefined : never {
    return this.storage.streams.get(`__substg1.0_${hex(id)}${hex(type)}`);
  }
}

/** Without the NULs that strings are filled up with at their end. */
export function withoutFill(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

export function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
