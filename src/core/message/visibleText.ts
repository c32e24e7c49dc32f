import { Parser } from 'htmlparser2';
import { CELL, NO_TEXT, PARAGRAPH, RAW_TEXT, VOID } from './htmlElements';
import { backgroundImage, blendsIn, isTiny, lookOf, PAGE, type Look } from './look';
import type { Image, Link, VisibleText } from './reading';
import { unwrapLink } from './safeLinks';
import { classesOf, type StyledElement } from './selectors';
import { contentText, pixels } from './styles';
import { reversedRun, shownOrder } from './shownOrder';
import { StyleSheet } from './styleSheet';
import { TableRow } from './tableRow';
import { TextFlow } from './textFlow';

/** More HTML than this is not read. */
const LONGEST_HTML = 2_000_000;
const MOST_ELEMENTS = 200_000;
const MOST_LINKS = 2_000;
const MOST_IMAGES = 2_000;
const LABEL = 200;
/** Nesting beyond this is read anew from there: a browser flattens it too, and closing tags stay cheap. */
const DEEPEST = 400;
/** Characters given to the parser at once: as much may be read twice where the nesting is too deep. */
const CHUNK = 2_048;
/** Characters of ruby in one block. */
const MOST_BESIDE = 20_000;
/** What a style sheet writes is read from this many characters on: less is a bullet or a quotation mark. */
const LONG_CONTENT = 20;
/** Input fields that show their value. */
const SHOWN_INPUT = /^(?:text|button|submit|reset|email|search|tel|url|number|date|time|datetime-local|month|week)$/i;

/** `[start, end)` of the text, shown from right to left because of one element. */
interface Turned {
  readonly by: number;
  readonly start: number;
  end: number;
}

/**
 * What the eye sees of an HTML body. Bounded in input, elements, depth and output; never throws, whatever
 * the HTML is.
 */
export function visibleText(html: string): VisibleText {
  const input = html.length > LONGEST_HTML ? html.slice(0, LONGEST_HTML) : html;
  const walker = new Walker(new StyleSheet(input));
  let from = 0;
  // Each round ends at the end of the input or where the nesting became too deep.
  while (from < input.length && !walker.full) from = walker.read(input, from);
  return walker.result(html.length > input.length);
}

class Walker {
  private readonly flow = new TextFlow();
  private readonly links: Link[] = [];
  private readonly images: Image[] = [];
  private hidden = 0;
  private elements = 0;
  private stack: Look[] = [PAGE];
  private link: { target: string; unwrapped: boolean; at: number; label: string } | null = null;
  /** Numbers of open ordered lists; -1 for lists without numbers. */
  private readonly lists: number[] = [];
  private readonly rows: { readonly row: TableRow; readonly outer: number[] }[] = [];
  private readonly turned: Turned[] = [];
  /** What stands small beside the words of this block (`<rt>`). */
  private beside = '';

  constructor(private readonly sheet: StyleSheet) {}

  get full(): boolean {
    return this.flow.full || this.elements >= MOST_ELEMENTS;
  }

  /** Reads from `from` on and returns where the next round begins. */
  read(html: string, from: number): number {
    this.stack = [PAGE];
    this.rows.length = 0;
    let deepAt = -1;
    const parser = new Parser({
      onopentag: (name, attributes) => {
        if (deepAt >= 0) return;
        this.open(name, attributes);
        if (this.stack.length > DEEPEST && !RAW_TEXT.has(name)) deepAt = from + parser.endIndex + 1;
      },
      ontext: (text) => {
        if (deepAt < 0 && !this.full) this.text(text);
      },
      onclosetag: (name) => {
        if (deepAt < 0) this.close(name);
      },
    });
    for (let at = from; at < html.length; at += CHUNK) {
      parser.write(html.slice(at, at + CHUNK));
      if (deepAt >= 0) return Math.max(deepAt, from + 1);
      if (this.full) return html.length;
    }
    parser.end();
    this.endLink();
    return deepAt >= 0 ? Math.max(deepAt, from + 1) : html.length;
  }

  result(cut: boolean): VisibleText {
    this.endLink();
    this.endBlock(1);
    return { text: shownOrder(this.inOrder(this.flow.text())), hiddenCharacters: this.hidden, links: this.links, images: this.images, truncated: cut || this.full };
  }

  /** What stood beside the words of the block is read once, in a line below it. */
  private endBlock(breaks: 1 | 2): void {
    if (this.beside !== '') {
      this.flow.endBlock(1);
      this.flow.add(this.beside, false);
      this.beside = '';
    }
    this.flow.endBlock(breaks);
  }

  private inOrder(text: string): string {
    if (this.turned.length === 0) return text;
    const pieces: string[] = [];
    let read = 0;
    for (const { start, end } of this.turned) {
      // Places inside a row whose cells were joined may have moved.
      const from = Math.max(read, start);
      pieces.push(text.slice(read, from), reversedRun(text.slice(from, end)));
      read = Math.max(from, end);
    }
    return pieces.join('') + text.slice(read);
  }

  private get top(): Look {
    return this.stack[this.stack.length - 1] ?? PAGE;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.elements++;
    const outer = this.top;
    const look = this.look(name, attributes, outer);
    if (!VOID.has(name)) this.stack.push(look);
    if (look.gone && name !== 'img') return;
    if (name === 'br') this.flow.lineBreak();
    else if (PARAGRAPH.has(name)) this.endBlock(2);
    else if (look.block) this.endBlock(1);
    this.write(look, 'before');
    switch (name) {
      case 'tr':
        this.rows.push({ row: new TableRow(), outer: this.flow.beginRow() });
        break;
      case 'input':
        this.field(attributes, look);
        break;
      case 'textarea':
        if (attributes['placeholder'] !== undefined) this.text(attributes['placeholder'], look);
        break;
      case 'a':
      case 'area':
        this.beginLink(attributes['href']);
        break;
      case 'img':
        this.image(attributes['src'], look.gone || isTiny(attributes, this.sheet.declarationsFor(look.element)));
        break;
      case 'ul':
      case 'menu':
      case 'dir':
        this.lists.push(-1);
        break;
      case 'ol':
        this.lists.push(Math.trunc(pixels(attributes['start']) ?? 1));
        break;
      case 'li':
        this.beginItem();
        break;
      default:
        break;
    }
    const picture = attributes['background'] ?? backgroundImage(attributes['style']);
    if (picture !== undefined) this.image(picture, false);
  }

  private close(name: string): void {
    if (VOID.has(name)) return;
    const look = this.top;
    if (look.name !== name || this.stack.length === 1) return;
    if (look.after) this.text(look.after.text, look.after.look);
    this.stack.pop();
    if (look.gone) return;
    if (name === 'tr') this.endRow();
    if (name === 'a') this.endLink();
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') this.lists.pop();
    if (CELL.has(name)) {
      this.flow.cellGap();
      this.rows.at(-1)?.row.endCell();
    }
    else if (PARAGRAPH.has(name)) this.endBlock(2);
    else if (look.block) this.endBlock(1);
  }

  /** What a rule with `content` writes before an element, now, or behind it, when it ends. */
  private write(look: Look, side: 'before' | 'after'): { text: string; look: Look } | null {
    if (!this.sheet.writes) return null;
    const css = this.sheet.declarationsFor(look.element, side);
    const text = contentText(css.get('content') ?? '', look.element.attributes);
    if (text.length <= LONG_CONTENT) return null;
    const written = { text, look: lookOf(look.element, css, look, this.elements) };
    if (side === 'before') this.text(text, written.look);
    return written;
  }

  private endRow(): void {
    const ended = this.rows.pop();
    if (!ended) return;
    this.flow.endRow(ended.outer, ended.row.isSpelled);
    this.rows.at(-1)?.row.hold();
  }

  private field(attributes: Readonly<Record<string, string>>, look: Look): void {
    const shown = attributes['value'] || attributes['placeholder'];
    if (shown === undefined || !SHOWN_INPUT.test(attributes['type'] || 'text')) return;
    this.flow.blank();
    this.text(shown, look);
    this.flow.blank();
  }

  private text(text: string, look = this.top): void {
    if (look.noText) return;
    if (look.gone || look.invisible || look.fontSize <= 1 || blendsIn(look)) {
      this.hidden += countShown(text);
      return;
    }
    if (look.beside) {
      this.beside = (this.beside + text).slice(0, MOST_BESIDE);
      return;
    }
    const before = this.flow.length;
    this.flow.add(text, look.pre);
    this.rows.at(-1)?.row.add(text, countShown(text));
    if (look.turnedBy > 0) this.turn(look.turnedBy, before);
    if (this.link && this.flow.length > before) {
      if (this.link.at < 0) this.link.at = this.flow.lastStart;
      if (this.link.label.length < LABEL) this.link.label += ` ${text.slice(0, LABEL * 2)}`;
    }
  }

  private turn(by: number, start: number): void {
    const last = this.turned.at(-1);
    if (last?.by === by && last.end === start) last.end = this.flow.length;
    else this.turned.push({ by, start, end: this.flow.length });
  }

  private look(name: string, attributes: Readonly<Record<string, string>>, outer: Look): Look {
    if (outer.gone) return { ...outer, name, after: null, noText: outer.noText || NO_TEXT.has(name) };
    const element: StyledElement = { tag: name, attributes, classes: classesOf(attributes), parent: outer.element };
    const look = lookOf(element, this.sheet.declarationsFor(element), outer, this.elements);
    return look.gone ? look : { ...look, after: this.write(look, 'after') };
  }

  private beginItem(): void {
    const last = this.lists.length - 1;
    const number = this.lists[last] ?? -1;
    if (number < 0) this.flow.add('• ', false);
    else {
      this.flow.add(`${number}. `, false);
      this.lists[last] = number + 1;
    }
  }

  private beginLink(href: string | undefined): void {
    this.endLink();
    if (href === undefined || href.trim() === '' || href.startsWith('#')) return;
    this.link = { ...unwrapLink(href), at: -1, label: '' };
  }

  private endLink(): void {
    const { link } = this;
    this.link = null;
    if (!link || this.links.length >= MOST_LINKS) return;
    const words = link.label.replace(/\s+/g, ' ').trim();
    // An address written out as the label may be a rewritten one as well, with the recipient in it.
    const written = unwrapLink(words);
    const label = (written.unwrapped ? written.target : words).slice(0, LABEL);
    this.links.push({ label, target: link.target, at: link.at < 0 ? this.flow.length : link.at, unwrapped: link.unwrapped });
  }

  private image(source: string | undefined, tiny: boolean): void {
    if (source === undefined || source.trim() === '' || this.images.length >= MOST_IMAGES) return;
    this.images.push({ kind: /^\s*(?:https?:)?\/\//i.test(source) ? 'remote' : 'embedded', tiny });
  }
}

/** Characters that would show: neither blank nor filler, so that preheader padding does not count. */
function countShown(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 32 && unit !== 0xa0 && unit !== 0xad && unit !== 0x34f && (unit < 0x2000 || unit > 0x200f) && unit !== 0xfeff) count++;
  }
  return count;
}
