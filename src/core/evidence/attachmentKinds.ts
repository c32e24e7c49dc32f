import type { AttachmentKind } from './evidence';

const list = (endings: string) => endings.split(' ');

/** Kinds by the ending of the name, lower case, without the dot. */
const ENDINGS: Readonly<Partial<Record<AttachmentKind, readonly string[]>>> = {
  program: list(
    'exe scr com pif bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta msi msp msix appx cpl dll sys jar apk app dmg pkg deb rpm sh command run lnk url scf website reg inf chm hlp iso img vhd vhdx udf application appref-ms gadget job library-ms search-ms settingcontent-ms theme ttf xll wll py pyw rb pl one onepkg diagcab msc',
  ),
  archive: list('zip rar 7z gz tgz tar bz2 xz zst cab ace arj lzh lha z uue wim'),
  page: list('html htm shtml xhtml xht mht mhtml svg'),
  'macro-document': list('docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam sldm accdb accde mde xla wiz'),
  data: list('csv tsv sql txt log json xml yaml yml xlsx ods db sqlite sqlite3 mdb dbf dump bak pst ost vcf ldif md ini conf cfg'),
  document: list('pdf doc dot docx dotx rtf xls xlt ppt pot pps pptx potx ppsx odt odp odg pages numbers key xps oxps epub'),
  picture: list('png jpg jpeg jpe gif bmp tif tiff webp heic heif ico avif jfif'),
  mail: list('eml msg mbox'),
  calendar: list('ics ical vcs'),
  signature: list('p7s asc sig pgp'),
};
const KIND_OF: ReadonlyMap<string, AttachmentKind> = new Map(
  Object.entries(ENDINGS).flatMap(([kind, endings]) => endings.map((ending): [string, AttachmentKind] => [ending, kind as AttachmentKind])),
);

const TYPES: Readonly<Record<string, AttachmentKind>> = {
  'application/pdf': 'document', 'application/msword': 'document', 'application/rtf': 'document', 'text/rtf': 'document',
  'application/zip': 'archive', 'application/x-zip-compressed': 'archive', 'application/x-rar-compressed': 'archive', 'application/vnd.rar': 'archive', 'application/x-7z-compressed': 'archive', 'application/gzip': 'archive',
  'text/html': 'page', 'application/xhtml+xml': 'page', 'image/svg+xml': 'page',
  'text/csv': 'data', 'text/plain': 'data', 'application/sql': 'data', 'application/json': 'data', 'text/xml': 'data', 'application/xml': 'data', 'text/vcard': 'data', 'text/x-vcard': 'data',
  'message/rfc822': 'mail', 'message/global': 'mail', 'application/vnd.ms-outlook': 'mail', 'text/calendar': 'calendar',
  'application/pkcs7-signature': 'signature', 'application/x-pkcs7-signature': 'signature', 'application/pgp-signature': 'signature', 'application/pgp-keys': 'signature',
  'application/x-msdownload': 'program', 'application/x-msdos-program': 'program', 'application/javascript': 'program', 'text/javascript': 'program', 'application/java-archive': 'program', 'application/x-ms-shortcut': 'program',
};

/** What the last ending of a name says; marks that turn the writing direction and trailing dots don't count. */
export function kindByName(name: string): AttachmentKind | null {
  return KIND_OF.get(ending(name)) ?? null;
}

/** The last ending, lower case, without the dot. */
export function ending(name: string): string {
  const plain = name.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').slice(-200).replace(/[. ]+$/, '');
  return plain.includes('.') ? (plain.split('.').at(-1) ?? '').toLowerCase() : '';
}

export function kindByType(contentType: string): AttachmentKind | null {
  const type = contentType.toLowerCase().split(';')[0]?.trim() ?? '';
  if (type.startsWith('image/')) return TYPES[type] ?? 'picture';
  // Parts of bounces and patches: plain text that a mail program wrote or shows.
  return TYPES[type] ?? (type.startsWith('text/') || type === 'message/delivery-status' ? 'data' : null);
}
