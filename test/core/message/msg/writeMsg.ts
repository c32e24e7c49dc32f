import * as CFB from 'cfb';
import { PROPERTY } from '../../../../src/core/message/msg/properties';

/** A value as [MS-OXMSG] stores it: text as UTF-16, bytes, a number, or 8-bit text in some charset. */
export type Value = string | number | Uint8Array | { readonly narrow: Uint8Array };
export type PropertyName = keyof typeof PROPERTY;
export type Values = Partial<Record<PropertyName, Value>>;

export interface Item {
  readonly values: Values;
  readonly recipients?: readonly Values[];
  /** `embedded`: an Outlook item inside. */
  readonly attachments?: readonly (Values & { readonly embedded?: Item })[];
}

/** Writes an Outlook item by another's implementation of compound files, so that ours is not tested against itself. */
export function writeMsg(item: Item): Uint8Array {
  const container = CFB.utils.cfb_new();
  add(container, '', item, 32);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

function add(container: CFB.CFB$Container, path: string, item: Item, header: number): void {
  addValues(container, path, item.values, header);
  item.recipients?.forEach((values, i) => addValues(container, `${path}/__recip_version1.0_#${number(i)}`, values, 8));
  item.attachments?.forEach(({ embedded, ...values }, i) => {
    const below = `${path}/__attach_version1.0_#${number(i)}`;
    addValues(container, below, embedded ? { attachmentMethod: 5, ...values } : { attachmentMethod: 1, ...values }, 8);
    if (embedded) add(container, `${below}/__substg1.0_3701000D`, embedded, 24);
  });
}

function addValues(container: CFB.CFB$Container, path: string, values: Values, header: number): void {
  const rows: Buffer[] = [Buffer.alloc(header)];
  for (const [name, value] of Object.entries(values) as [PropertyName, Value][]) {
    const id = PROPERTY[name];
    const row = Buffer.alloc(16);
    const [type, bytes] = stored(value);
    row.writeUInt32LE(id * 0x10000 + type, 0);
    row.writeUInt32LE(6, 4);
    row.writeUInt32LE(typeof value === 'number' ? value : bytes.length, 8);
    rows.push(row);
    if (typeof value !== 'number') CFB.utils.cfb_add(container, `${path}/__substg1.0_${id.toString(16).toUpperCase().padStart(4, '0')}${type.toString(16).toUpperCase().padStart(4, '0')}`, bytes);
  }
  CFB.utils.cfb_add(container, `${path}/__properties_version1.0`, Buffer.concat(rows));
}

function stored(value: Value): [type: number, bytes: Buffer] {
  if (typeof value === 'number') return [3, Buffer.alloc(0)];
  if (typeof value === 'string') return [0x1f, Buffer.from(value, 'utf16le')];
  return value instanceof Uint8Array ? [0x102, Buffer.from(value)] : [0x1e, Buffer.from(value.narrow)];
}

function number(i: number): string {
  return i.toString(16).toUpperCase().padStart(8, '0');
}

/** RTF in Outlook's compression, every byte a literal ([MS-OXRTFCP]). */
export function packRtf(rtf: string): Uint8Array {
  const source = Buffer.from(rtf, 'latin1');
  const body: number[] = [];
  for (let i = 0; i < source.length; i += 8) body.push(0, ...source.subarray(i, i + 8));
  const head = Buffer.alloc(16);
  head.writeUInt32LE(body.length + 12, 0);
  head.writeUInt32LE(source.length, 4);
  head.writeUInt32LE(0x75465a4c, 8);
  return Uint8Array.from([...head, ...body]);
}

export const TRANSPORT = [
  'Received: from mail.example.net (203.0.113.9) by mx.example.co.jp; Mon, 5 Jan 2026 10:00:00 +0900',
  'Authentication-Results: mx.example.co.jp; spf=fail smtp.mailfrom=example.co.jp',
  'From: =?utf-8?B?5pSv5omV?= <office@example.co.jp>',
  'To: office@example.co.jp',
  'Subject: hello',
  '',
  '--b',
  'Content-Type: text/plain',
].join('\r\n');

