import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attachmentFacts } from '../../../src/core/evidence/attachments';
import { dataSample } from '../../../src/core/evidence/dataSample';
import type { AttachmentKind } from '../../../src/core/evidence/evidence';
import type { Attachment } from '../../../src/core/message/message';
import { attachment, message } from './messages';

const bytes = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string) => bytes(text).flatMap((code) => [code, 0]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = '%PDF-1.7';
const fact = (one: Attachment) => attachmentFacts(message({ attachments: [one] })).facts[0];

describe('attachmentFacts', () => {
  test.each<[string, Attachment, AttachmentKind, 'read' | 'not-built' | 'not-provided']>([
    ['a program', attachment('video.exe', bytes('MZ\u0090')), 'program', 'read'],
    ['a program named as a document', attachment('invoice.pdf', bytes('MZ\u0090')), 'program', 'read'],
    ['a double ending', attachment('invoice.pdf.scr', null), 'program', 'not-provided'],
    ['a turned name', attachment('invoice\u202efdp.exe', null), 'program', 'not-provided'],
    ['trailing dots', attachment('run.exe. .', null), 'program', 'not-provided'],
    ['a shortcut', attachment('photo.jpg', [0x4c, 0, 0, 0, 1, 0x14, 2, 0]), 'program', 'read'],
    ['a disk image', attachment('docs.iso', null), 'program', 'not-provided'],
    ['a script', attachment('see.js', 'WScript.Echo(1)'), 'program', 'read'],
    ['a ZIP', attachment('proof.zip', [...ZIP, 0, 0]), 'archive', 'read'],
    ['a RAR without ending', attachment('proof', bytes('Rar!\u001a\u0007\u0000')), 'archive', 'read'],
    ['a 7z', attachment('proof.dat', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'archive', 'read'],
    ['gzip', attachment('dump.sql.gz', [0x1f, 0x8b, 8]), 'archive', 'read'],
    ['a web page', attachment('open.html', '<html></html>'), 'page', 'read'],
    ['a web page called PDF', attachment('open.pdf', '  <!DOCTYPE html><script>'), 'page', 'read'],
    ['a drawing with script', attachment('pic.svg', '<svg onload="x()">'), 'page', 'read'],
    ['macros by name', attachment('list.xlsm', null), 'macro-document', 'not-provided'],
    ['macros inside an innocent name', attachment('list.docx', [...ZIP, ...bytes('[Content_Types].xml....word/vbaProject.bin')]), 'macro-document', 'read'],
    ['macros in an old document', attachment('letter.doc', [...OLE, ...new Array<number>(100).fill(0), ...wide('_VBA_PROJECT')]), 'macro-document', 'read'],
    ['an old document', attachment('letter.doc', [...OLE, 0, 0]), 'document', 'not-built'],
    ['a document', attachment('letter.docx', [...ZIP, ...bytes('....[Content_Types].xml')]), 'document', 'not-built'],
    ['a ZIP called document', attachment('letter.docx', [...ZIP, ...bytes('....run.exe')]), 'archive', 'read'],
    ['a PDF', attachment('letter.pdf', PDF), 'document', 'not-built'],
    ['a PDF of unknown content', attachment('letter.pdf', null), 'document', 'not-provided'],
    ['a picture', attachment('logo.png', [0x89, 0x50, 0x4e, 0x47], { isInline: true, contentType: 'image/png' }), 'picture', 'not-built'],
    ['a table', attachment('list.csv', 'a,b\n1,2'), 'data', 'read'],
    ['a workbook', attachment('list.xlsx', [...ZIP, ...bytes('....[Content_Types].xml')]), 'data', 'not-built'],
    ['a dump', attachment('db.sql', 'insert into t values (1)'), 'data', 'read'],
    ['text', attachment('note.txt', 'hello'), 'data', 'read'],
    ['an invitation', attachment('invite.ics', 'BEGIN:VCALENDAR'), 'calendar', 'read'],
    ['a signature', attachment('smime.p7s', null, { contentType: 'application/pkcs7-signature' }), 'signature', 'read'],
    ['a PGP signature', attachment('signature.asc', '-----BEGIN PGP SIGNATURE-----'), 'signature', 'read'],
    ['winmail.dat', attachment('winmail.dat', [0x78, 0x9f, 0x3e, 0x22], { contentType: 'application/ms-tnef' }), 'unknown', 'not-built'],
    ['the status part of a bounce', attachment('', 'Reporting-MTA: dns; mx.example.com', { contentType: 'message/delivery-status' }), 'data', 'read'],
    ['a patch', attachment('fix.patch', '--- a/x', { contentType: 'text/x-patch' }), 'data', 'read'],
    ['a type only', attachment('part', null, { contentType: 'application/x-msdownload' }), 'program', 'not-provided'],
    ['an Outlook file', attachment('mail.msg', [...OLE]), 'mail', 'not-built'],
    ['nothing to go by', attachment('blob', [1, 2, 3]), 'unknown', 'not-built'],
  ])('%s', (_, one, kind, content) => {
    expect(fact(one)).toMatchObject({ kind, content });
  });

  test('an attached mail is read when it was read as a mail', () => {
    const mail = attachment('original.eml', null, { isMessage: true, contentType: 'message/rfc822' });
    expect(attachmentFacts(message({ attachments: [mail, mail], carried: [message()] })).facts.map((one) => one.content)).toEqual(['read', 'not-provided']);
  });

  test('names what was not read', () => {
    const { notChecked, known } = attachmentFacts(message({ attachments: [attachment('a.pdf', PDF), attachment('b.txt', 'x')] }));
    expect(notChecked).toEqual([{ id: 'attachment:a.pdf', why: 'not-built' }]);
    expect(known).toBe(true);
  });

  test('knows whether it knows all', () => {
    const preserves = { headers: true, rawHtml: true, attachmentContent: false, attachmentList: false };
    expect(attachmentFacts(message({ preserves }))).toEqual({ facts: [], known: false, notChecked: [{ id: 'attachments', why: 'not-provided' }] });
    expect(attachmentFacts(message({ incomplete: ['parts-cut'] })).known).toBe(false);
    expect(attachmentFacts(message({ attachments: Array.from({ length: 300 }, (_, i) => attachment(`${i}.txt`, 'x')) }))).toMatchObject({ known: false });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.uint8Array({ maxLength: 400 }), (name, contentType, head) => fact(attachment(name, [...head], { contentType })) !== undefined));
  });
});

describe('dataSample', () => {
  const sample = (text: string, kind: AttachmentKind = 'data') => dataSample(new TextEncoder().encode(text), kind);

  test.each([
    ['rows of addresses', 'name,mail\nA,a@example.com\nB,b@example.com\nC,c@example.com\n'],
    ['addresses with passwords', 'a@example.com:hunter22\nb@example.com:letmein1\n'],
    ['a password column', 'id,user,password\n1,a,x\n2,b,y\n'],
    ['a dump', '-- dump\nINSERT INTO users VALUES (1);\n'],
    ['telephone numbers', Array.from({ length: 8 }, (_, i) => `株式会社${i},03-1234-567${i}`).join('\n')],
    ['a listing', Array.from({ length: 8 }, (_, i) => `C:\\share\\hr\\payroll-${i}.xlsx`).join('\r\n')],
    ['a Unix listing', Array.from({ length: 8 }, (_, i) => `-rw-r--r-- 1 root root 100 payroll-${i}.xlsx`).join('\n')],
  ])('sees %s', (_, text) => {
    expect(sample(text)).toBe(true);
    expect(dataSample(Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]), 'data')).toBe(true);
  });

  test.each([
    ['a letter', 'I hacked you. Send bitcoin to my wallet.\nAnswer to x@example.com\nYou have 48 hours.\nDo not tell anybody.\n'],
    ['figures', 'month,sales\n1,200\n2,300\n3,400\n'],
    ['nothing', ''],
  ])('not %s', (_, text) => {
    expect(sample(text)).toBe(false);
  });

  test('not in a PDF', () => {
    expect(sample('a@example.com\nb@example.com\nc@example.com', 'document')).toBe(false);
  });

  test('bounded work', () => {
    const began = performance.now();
    sample('a'.repeat(65_536));
    sample('0 '.repeat(32_768));
    sample('a@'.repeat(32_768));
    sample('\n'.repeat(65_536));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
