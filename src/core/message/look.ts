import { parseColour, sameColour, type Colour } from './colours';
import { BLOCK, NO_TEXT, PARAGRAPH } from './htmlElements';
import type { StyledElement } from './selectors';
import { pixels, type Declarations } from './styles';

/** What one open element hands down to what is inside it. */
export interface Look {
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
  /** Small letters over the words, which tell how these are read (`<rt>`). */
  readonly beside: boolean;
  readonly rightToLeft: boolean;
  /** Number of the element by which all letters run from right to left (`bidi-override`); 0 where none does. */
  readonly turnedBy: number;
  /** What the style sheet writes behind the element, and how it looks. */
  readonly after: { readonly text: string; readonly look: Look } | null;
}

/** A page has both, written or not. */
const BODY: StyledElement = { tag: 'body', attributes: {}, classes: [], parent: { tag: 'html', attributes: {}, classes: [], parent: null } };

/** The page around everything. */
export const PAGE: Look = {
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
  beside: false,
  rightToLeft: false,
  turnedBy: 0,
  after: null,
};

/** @param number of the element, its own in the page */
export function lookOf(element: StyledElement, css: Declarations, outer: Look, number: number): Look {
  const { tag: name, attributes } = element;
  const display = css.get('display');
  const visibility = css.get('visibility');
  const noText = NO_TEXT.has(name);
  const background = backgroundOf(css, attributes, outer.background);
  const block = isBlock(name, display);
  const rightToLeft = isRightToLeft(css, attributes, outer.rightToLeft);
  const override = css.get('unicode-bidi') ?? (name === 'bdo' ? 'bidi-override' : 'normal');
  return {
    after: null,
    beside: name === 'rt' || outer.beside,
    rightToLeft,
    // Letters of blocks inside are not turned (CSS Writing Modes §2.2).
    turnedBy: override.endsWith('override') ? (rightToLeft ? number : 0) : block ? 0 : outer.turnedBy,
    name,
    element,
    noText,
    gone: noText || (name === 'rp' && outer.element.tag === 'ruby') || 'hidden' in attributes || isGone(css),
    invisible: visibility === undefined ? outer.invisible : visibility === 'hidden' || visibility === 'collapse',
    fontSize: fontSizeOf(css.get('font-size') ?? fontShorthand(css.get('font')), outer.fontSize),
    colour: colourOf(css.get('color') ?? (name === 'font' ? attributes['color'] : name === 'body' ? attributes['text'] : undefined), outer.colour),
    background,
    pre: outer.pre || name === 'pre' || (css.get('white-space')?.startsWith('pre') ?? false),
    block,
  };
}

function isBlock(name: string, display: string | undefined): boolean {
  const usual = BLOCK.has(name) || PARAGRAPH.has(name);
  if (display === undefined) return usual;
  if (display === 'block' || display === 'table' || display === 'list-item' || display === 'flex') return true;
  return usual && !display.startsWith('inline') && display !== 'contents';
}

function isRightToLeft(css: Declarations, attributes: Readonly<Record<string, string>>, outer: boolean): boolean {
  const direction = (css.get('direction') ?? attributes['dir'])?.toLowerCase();
  return direction === 'rtl' || (direction !== 'ltr' && outer);
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
export function blendsIn(look: Look): boolean {
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

export function isTiny(attributes: Readonly<Record<string, string>>, css: Declarations): boolean {
  return (['width', 'height'] as const).some((side) => (pixels(attributes[side]) ?? pixels(css.get(side)) ?? 2) <= 1);
}

export function backgroundImage(style: string | undefined): string | undefined {
  if (style === undefined) return undefined;
  const at = style.slice(0, 5_000).toLowerCase().indexOf('url(');
  return at < 0 ? undefined : style.slice(at + 4, at + 300).replace(/^['"\s]{0,4}/, '');
}
