import { subjectAndBody } from './subjectAndBody';

/**
 * The bytes that a filter on a mail server would get: an `.eml` as it is, a `.txt` in the plainest envelope that
 * no filter takes offence at. `null` for what only Outlook writes.
 */
export function rawMail(file: string, bytes: Uint8Array): Uint8Array | null {
  if (file.endsWith('.msg')) return null;
  if (!file.endsWith('.txt')) return bytes;
  const { subject, body } = subjectAndBody(new TextDecoder().decode(bytes));
  const encoded = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`);
  const id = Buffer.from(file).toString('hex').slice(-32);
  const header = [
    'Received: from mail.example.net (mail.example.net [192.0.2.25]) by mx.example.com with ESMTPS id 4XyZ; Mon, 23 Nov 2026 09:00:00 +0900',
    'Date: Mon, 23 Nov 2026 09:00:00 +0900',
    'From: Sender <sender@example.net>',
    'To: Reader <reader@example.com>',
    `Subject: ${encoded(subject)}`,
    `Message-ID: <${id}.1@mail.example.net>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const lines = Buffer.from(body).toString('base64').match(/.{1,76}/g) ?? [];
  return new TextEncoder().encode(`${[...header, '', ...lines].join('\r\n')}\r\n`);
}
