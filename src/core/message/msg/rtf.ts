import { decodeBytes } from '../charsets';
import { charsetOfCodePage, type Charset } from '../charsetLabels';
import { latin } from '../skim';

/** What an RTF body holds: HTML that Outlook wrapped into it ([MS-OXRTFEX]), or text. */
export interface RtfBody {
  readonly kind: 'html' | 'text';
  readonly value: string;
}

const MOST_GROUPS = 1_000;
const LONGEST = 1_000_000;

/** Groups that hold no words of the mail. */
const SILENT = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'footer', 'listtable', 'listoverridetable', 'generator', 'themedata', 'datastore', 'xmlnstbl', 'fldinst', 'filetbl', 'revtbl', 'rsidtbl']);
const WRITTEN: Readonly<Record<string, string>> = { par: '\n', line: '\n', row: '\n', sect: '\n', page: '\n', cell: ' ', tab: '\t', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', endash: '–', emdash: '—', emspace: ' ', enspace: ' ' };
/** Code pages of `\fcharset` ([RTF] font table). */
const FONT_PAGES: Readonly<Record<number, number>> = { 77: 10_000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 };

interface Group {
  silent: boolean;
  /** Inside `{\*\htmltag …}`: HTML as it was, whatever stands around. */
  tag: boolean;
  /** Between `\htmlrtf` and `\htmlrtf0`: words for RTF only. */
  rtfOnly: boolean;
  font: number;
  /** Characters that stand for an older reader after `\u`. */
  skip: number;
}

/** The words of RTF: one pass over its tokens, bounded, never throws. */
export function readRtf(bytes: Uint8Array): RtfBody | null {
  const source = latin(bytes.subarray(0, 4_000_000));
  if (!/^\s{0,100}\{\\rtf/.test(source)) return null;
  const head = source.slice(0, 2_000);
  const html = /\\fromhtml1?(?!\d)/.test(head);
  const value = new RtfReader(source, html).run();
  return value.trim() === '' ? null : { kind: html ? 'html' : 'text', value };
}

class RtfReader {
  private readonly pieces: string[] = [];
  private length = 0;
  private group: Group = { silent: false, tag: false, rtfOnly: false, font: -1, skip: 1 };
  private readonly groups: Group[] = [];
  private readonly fonts = new Map<number, Charset>();
  private inFonts = -1;
  private page: Charset | undefined;
  private bytes: number[] = [];
  /** Characters still to be left out after `\u`. */
  private left = 0;
  private star = false;
  private opened = false;

  constructor(
    private readonly source: string,
    private readonly html: boolean,
  ) {}

  run(): string {
    const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]{1,8000})|[\r\n]{1,8000}|\\/giy;
    for (let found = token.exec(this.source); found && this.length < LONGEST; found = token.exec(this.source)) {
      const [, word, number, byte, symbol, brace, text] = found;
      if (brace === '{') this.open();
      else if (brace === '}') this.close();
      else if (word !== undefined) this.control(word, number === undefined ? null : Number(number));
      else if (byte !== undefined) this.byte(Number.parseInt(byte, 16));
      else if (symbol !== undefined) this.symbol(symbol);
      else if (text !== undefined) this.text(text);
    }
    this.flush();
    return this.pieces.join('');
  }

  private open(): void {
    this.flush();
    if (this.groups.length < MOST_GROUPS) {
      this.groups.push(this.group);
      this.group = { ...this.group };
    }
    this.opened = true;
    this.star = false;
  }

  private close(): void {
    this.flush();
    if (this.groups.length <= this.inFonts) this.inFonts = -1;
    this.group = this.groups.pop() ?? this.group;
    this.left = 0;
    this.opened = false;
  }

  private control(word: string, number: number | null): void {
    const first = this.opened;
    this.opened = false;
    if (word === 'u' && number !== null) {
      this.flush();
      this.write(String.fromCharCode(number & 0xffff));
      this.left = this.group.skip;
      return;
    }
    this.flush();
    this.left = 0;
    if (first && SILENT.has(word)) {
      this.group.silent = true;
      if (word === 'fonttbl') this.inFonts = this.groups.length;
      return;
    }
    if (this.star) {
      this.star = false;
      if (word === 'htmltag' || word === 'mhtmltag') {
        // `mhtmltag` repeats a tag with addresses of Outlook's own.
        this.group.tag = word === 'htmltag';
        this.group.silent = word === 'mhtmltag';
      } else this.group.silent = true;
      return;
    }
    switch (word) {
      case 'ansicpg':
        this.page = charsetOfCodePage(number ?? 0) ?? undefined;
        break;
      case 'uc':
        this.group.skip = Math.max(0, Math.min(10, number ?? 1));
        break;
      case 'f':
        this.group.font = number ?? -1;
        break;
      case 'fcharset': {
        const charset = charsetOfCodePage(FONT_PAGES[number ?? 0] ?? 0);
        if (this.inFonts >= 0 && charset !== null) this.fonts.set(this.group.font, charset);
        break;
      }
      case 'htmlrtf':
        this.group.rtfOnly = number !== 0;
        break;
      case 'bin':
        // Binary bytes follow, which no token of ours can step over: nothing after them is read.
        this.group.silent = true;
        break;
      default:
        if (word in WRITTEN) this.write(WRITTEN[word] ?? '');
    }
  }

  private symbol(symbol: string): void {
    if (symbol === '*') {
      this.star = this.opened;
      return;
    }
    this.opened = false;
    if (symbol === '~') this.write('\u00a0');
    else if (symbol === '_') this.write('-');
    else if (symbol === '\n' || symbol === '\r') this.write('\n');
    else if (symbol === '\\' || symbol === '{' || symbol === '}') this.byte(symbol.charCodeAt(0));
  }

  private byte(byte: number): void {
    this.opened = false;
    if (this.left > 0) this.left--;
    else if (this.shown()) this.bytes.push(byte);
  }

  private text(text: string): void {
    this.opened = false;
    const kept = text.slice(this.left);
    this.left = Math.max(0, this.left - text.length);
    if (!this.shown()) return;
    // A Shift_JIS letter may end in a byte that is plain ASCII.
    for (let i = 0; i < kept.length; i++) this.bytes.push(kept.charCodeAt(i) & 0xff);
  }

  private shown(): boolean {
    return !this.group.silent && (this.group.tag || !this.group.rtfOnly);
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    // Tags are written in the code page of the document, not of a font.
    const charset = (this.html && this.group.tag ? undefined : this.fonts.get(this.group.font)) ?? this.page;
    this.write(bytes.some((byte) => byte >= 0x80) ? decodeBytes(bytes, charset) : latin(bytes));
  }

  private write(text: string): void {
    if (!this.shown()) return;
    this.pieces.push(text);
    this.length += text.length;
  }
}
