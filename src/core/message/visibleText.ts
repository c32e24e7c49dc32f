import { Parser } from 'htmlparser2';
import { BLOCK, CELL, NO_TEXT, PARAGRAPH, RAW_TEXT, VOID } from './htmlElements';
import type { Image, Link, VisibleText } from './reading';
import { unwrapLink } from './safeLinks';
import { parseColour, sameColour, type Colour } from './colours';
import { classesOf, type StyledElement } from './selectors';
import { pixels, type Declarations } from './styles';
import { StyleSheet } from './styleSheet';
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

/** What one open element hands down to what is inside it. */
interface Look {
  readonly name: string;
  /** Nothing inside is shown, whatever it says of itself. */
  readonly gone: boolean;
  /** Not even counted as hidden text: scripts, styles, the head. */
  readonly noText: boolean;
  readonly invisible: boolean;
  readonly fontSize: number;
  readonly colour: Colour | null;
  /** `null`: a picture or something else that is not known. */
  readonly background: Colour | null;
  readonly pre: boolean;
  readonly block: boolean;
  readonly element: StyledElement;
}

/** A page has both, written or not. */
const BODY: StyledElement = { tag: 'body', attributes: {}, classes: [], parent: { tag: 'html', attributes: {}, classes: [], parent: null } };

const PAGE: Look = {
  name: '',
  gone: false,
  noText: false,
  invisible: false,
  fontSize: 16,
  colour: [0, 0, 0, 1],
  background: [255, 255, 255, 1],
  pre: false,
  block: true,
  element: BODY,
};

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

  constructor(private readonly sheet: StyleSheet) {}

  get full(): boolean {
    return this.flow.full || this.elements >= MOST_ELEMENTS;
  }

  /** Reads from `from` on and returns where the next round begins. */
  read(html: string, from: number): number {
    this.stack = [PAGE];
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
    return { text: this.flow.text(), hiddenCharacters: this.hidden, links: this.links, images: this.images, truncated: cut || this.full };
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
    else if (PARAGRAPH.has(name)) this.flow.endBlock(2);
    else if (look.block) this.flow.endBlock(1);
    switch (name) {
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
    this.stack.pop();
    if (look.gone) return;
    if (name === 'a') this.endLink();
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') this.lists.pop();
    if (CELL.has(name)) this.flow.blank();
    else if (PARAGRAPH.has(name)) this.flow.endBlock(2);
    else if (look.block) this.flow.endBlock(1);
  }

  private text(text: string): void {
    const look = this.top;
    if (look.noText) return;
    if (look.gone || look.invisible || look.fontSize <= 1 || blendsIn(look)) {
      this.hidden += countShown(text);
      return;
    }
    const before = this.flow.length;
    this.flow.add(text, look.pre);
    if (this.link && this.flow.length > before) {
      if (this.link.at < 0) this.link.at = this.flow.lastStart;
      if (this.link.label.length < LABEL) this.link.label += ` ${text.slice(0, LABEL * 2)}`;
    }
  }

  private look(name: string, attributes: Readonly<Record<string, string>>, outer: Look): Look {
    if (outer.gone) return { ...outer, name, noText: outer.noText || NO_TEXT.has(name) };
    const element: StyledElement = { tag: name, attributes, classes: classesOf(attributes), parent: outer.element };
    const css = this.sheet.declarationsFor(element);
    const display = css.get('display');
    const visibility = css.get('visibility');
    const noText = NO_TEXT.has(name);
    const background = backgroundOf(css, attributes, outer.background);
    return {
      name,
      element,
      noText,
      gone: noText || 'hidden' in attributes || isGone(css),
      invisible: visibility === undefined ? outer.invisible : visibility === 'hidden' || visibility === 'collapse',
      fontSize: fontSizeOf(css.get('font-size') ?? fontShorthand(css.get('font')), outer.fontSize),
      colour: colourOf(css.get('color') ?? (name === 'font' ? attributes['color'] : name === 'body' ? attributes['text'] : undefined), outer.colour),
      background,
      pre: outer.pre || name === 'pre' || (css.get('white-space')?.startsWith('pre') ?? false),
      block: display === undefined ? BLOCK.has(name) || PARAGRAPH.has(name) : display === 'block' || display === 'table' || display === 'list-item' || display === 'flex' || ((BLOCK.has(name) || PARAGRAPH.has(name)) && !display.startsWith('inline') && display !== 'contents'),
    };
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

function isGone(css: Declarations): boolean {
  if (css.size === 0) return false;
  if (css.get('display') === 'none' || css.get('mso-hide') === 'all') return true;
  const opacity = css.get('opacity');
  if (opacity !== undefined && Number.parseFloat(opacity) < 0.1) return true;
  if (css.get('overflow')?.startsWith('hidden') && ['width', 'height', 'max-width', 'max-height'].some((side) => (pixels(css.get(side)) ?? 2) <= 1)) return true;
  if (/^(?:inset\((?:50|100)%|circle\(0)/.test(css.get('clip-path') ?? '')) return true;
  if ((pixels(css.get('text-indent')) ?? 0) < -500) return true;
  const position = css.get('position');
  if (position === 'absolute' || position === 'fixed') {
    if (['left', 'top', 'right', 'bottom'].some((side) => (pixels(css.get(side)) ?? 0) < -500)) return true;
    if (/^rect\(\s?[01]/.test(css.get('clip') ?? '')) return true;
  }
  return (pixels(css.get('margin-left')) ?? 0) < -900 || /scale\(\s?0\s?[,)]/.test(css.get('transform') ?? '');
}

/** A colour that is not known here may be seen well: `null`. */
function colourOf(value: string | undefined, outer: Colour | null): Colour | null {
  if (value === undefined || /^(?:inherit|unset|revert|revert-layer|currentcolor)$/i.test(value.trim())) return outer;
  return parseColour(value);
}

/** The size in `font: bold 12px/1.2 serif`; `undefined` when there is none. */
function fontShorthand(value: string | undefined): string | undefined {
  return value?.split(/[\s/]/, 8).find((part) => /^\.?\d/.test(part) && !/^[1-9]00$/.test(part));
}

/** Text in the colour of its ground, or in no colour at all. */
function blendsIn(look: Look): boolean {
  if (!look.colour) return false;
  if (look.colour[3] < 0.05) return true;
  return look.background !== null && sameColour(look.colour, look.background);
}

function backgroundOf(css: Declarations, attributes: Readonly<Record<string, string>>, outer: Colour | null): Colour | null {
  if (attributes['background'] !== undefined || css.has('background-image')) return null;
  const shorthand = css.get('background');
  const value = css.get('background-color') ?? shorthand ?? attributes['bgcolor'];
  if (value === undefined || value === 'none' || value === 'inherit') return outer;
  if (value.includes('url(') || value.includes('gradient')) return null;
  const colour = parseColour(value) ?? parseColour(value.split(/\s/, 1)[0]);
  if (!colour) return null;
  return colour[3] < 0.05 ? outer : colour[3] < 0.95 ? null : colour;
}

function fontSizeOf(value: string | undefined, outer: number): number {
  if (value === undefined) return outer;
  const relative = /^(\d{0,6}(?:\.\d{1,6})?)(em|%)/.exec(value);
  // Relative to a parent of size 0 a browser shows nothing.
  if (relative && relative[1] !== '') return outer * Number(relative[1]) * (relative[2] === '%' ? 0.01 : 1);
  return pixels(value) ?? (value === 'inherit' ? outer : 16);
}

function isTiny(attributes: Readonly<Record<string, string>>, css: Declarations): boolean {
  return (['width', 'height'] as const).some((side) => (pixels(attributes[side]) ?? pixels(css.get(side)) ?? 2) <= 1);
}

function backgroundImage(style: string | undefined): string | undefined {
  if (style === undefined) return undefined;
  const at = style.slice(0, 5_000).toLowerCase().indexOf('url(');
  return at < 0 ? undefined : style.slice(at + 4, at + 300).replace(/^['"\s]{0,4}/, '');
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
