import { decoderFor } from './textDecoders';

/**
 * A charset as this folder names it: a name of the Encoding Standard, lower case, or one of the four that
 * it leaves out or that platforms read differently.
 */
export type Charset = string;

/** Labels that tell nothing about the bytes below them. */
const TELLS_NOTHING = /^(?:us-?ascii|ascii|ansi_x3.*|iso-?646.*|(?:x-)?unknown.*|default|binary|8-?bit|7-?bit|none|null|_?autodetect.*|x-user-defined|user-defined|ansi|iso-8859-14)?$/;

/**
 * How senders misspell or rename a charset, without blanks, `x-`, `cs`, `_`, `-`, `.` and `:`. Names that
 * the Encoding Standard knows need no line here.
 */
const NAMES: Readonly<Record<string, Charset>> = {
  utf8: 'utf-8', utf: 'utf-8', unicode11utf8: 'utf-8', utf8mb4: 'utf-8', cp65001: 'utf-8',
  utf7: 'utf-7', unicode11utf7: 'utf-7', cp65000: 'utf-7',
  utf16: 'utf-16le', unicode: 'utf-16le', ucs2: 'utf-16le', utf16le: 'utf-16le', utf16be: 'utf-16be', unicodefffe: 'utf-16be',
  shiftjis: 'shift_jis', sjis: 'shift_jis', mskanji: 'shift_jis', windows31j: 'shift_jis', ms932: 'shift_jis', sjiswin: 'shift_jis', shiftjis2004: 'shift_jis', cp943: 'shift_jis', cp943c: 'shift_jis',
  eucjp: 'euc-jp', ujis: 'euc-jp', eucjpms: 'euc-jp', eucjpwin: 'euc-jp', extendedunixcodepackedformatforjapanese: 'euc-jp', cp51932: 'euc-jp', cp20932: 'euc-jp',
  iso2022jp: 'iso-2022-jp', iso2022jp1: 'iso-2022-jp', iso2022jp2: 'iso-2022-jp', iso2022jp3: 'iso-2022-jp', iso2022jp2004: 'iso-2022-jp', iso2022jpms: 'iso-2022-jp', jis: 'iso-2022-jp', jis7: 'iso-2022-jp', junet: 'iso-2022-jp', cp50220: 'iso-2022-jp', cp50221: 'iso-2022-jp', cp50222: 'iso-2022-jp',
  gb18030: 'gb18030', gb2312: 'gb18030', gb231280: 'gb18030', gbk: 'gb18030', euccn: 'gb18030', cp936: 'gb18030', cp54936: 'gb18030', ms936: 'gb18030', chinese: 'gb18030',
  big5: 'big5', big5hkscs: 'big5', cp950: 'big5', big5eten: 'big5', big5tw: 'big5',
  euckr: 'euc-kr', ksc56011987: 'euc-kr', ksc5601: 'euc-kr', ksc56011989: 'euc-kr', cp949: 'euc-kr', cp51949: 'euc-kr', uhc: 'euc-kr', ms949: 'euc-kr', korean: 'euc-kr', ksx1001: 'euc-kr',
  koi8r: 'koi8-r', koi8: 'koi8-r', cp20866: 'koi8-r', koi8u: 'koi8-u', cp21866: 'koi8-u',
  cp850: 'cp850', cp437: 'cp437', cp866: 'ibm866', cp858: 'cp850', cp10000: 'macintosh', macroman: 'macintosh', applemacroman: 'macintosh', cp874: 'windows-874', tis620: 'windows-874',
  latin1: 'windows-1252', latin2: 'iso-8859-2', latin5: 'windows-1254', latin9: 'iso-8859-15', latin: 'windows-1252', cp819: 'windows-1252', cp28591: 'windows-1252', cp28599: 'windows-1254',
};

/** The charset that a label means; `null` for one that means nothing, to us or at all. */
export function charsetOfLabel(label: string): Charset | null {
  const given = label.slice(0, 80).toLowerCase().replace(/^[\s"']{1,5}|[\s"';]{1,5}$/g, '').replace(/\*.*$/, '');
  if (TELLS_NOTHING.test(given)) return null;
  const bare = given.replace(/[\s_.:-]/g, '').replace(/^(?:x-?x?|cs)(?=[a-z])/, '');
  const page = /^(?:windows|win|cp|ibm|dos|ms|mswin|microsoftcp)?(\d{3,5})$/.exec(bare)?.[1];
  const found = NAMES[bare] ?? (page === undefined ? undefined : charsetOfCodePage(Number(page))) ?? decoderFor(given)?.encoding;
  if (found !== undefined) return found;
  const latin = /^(?:iso)?8859(\d{1,2})$/.exec(bare)?.[1];
  return latin === undefined ? null : (decoderFor(`iso-8859-${latin}`)?.encoding ?? null);
}

/** The charset of a Windows code page number, as Outlook stores it; `null` for one that tells nothing. */
export function charsetOfCodePage(page: number): Charset | null {
  const named = NAMES[`cp${String(page)}`];
  if (named !== undefined) return named;
  if (page === 932) return 'shift_jis';
  if (page === 1200) return 'utf-16le';
  if (page === 1201) return 'utf-16be';
  if (page >= 1250 && page <= 1258) return `windows-${String(page)}`;
  if (page > 28_591 && page <= 28_606) return decoderFor(`iso-8859-${String(page - 28_590)}`)?.encoding ?? null;
  return null;
}
