/** Declarations by property, lower case, without `!important`. */
export type Declarations = ReadonlyMap<string, string>;

/** Rules of `<style>` blocks with the simplest selectors: `.class`, `#id`, `tag`, `tag.class`. */
export type StyleRules = ReadonlyMap<string, Declarations>;

const MOST_RULES = 2_000;
const MOST_DECLARATIONS = 60;
const MOST_STYLE = 300_000;

export const NO_DECLARATIONS: Declarations = new Map();

/** Reads `a: b; c: d`. Bounded; what it can't read it leaves out. */
export function parseDeclarations(css: string): Declarations {
  const found = new Map<string, string>();
  for (const piece of css.slice(0, 10_000).split(';', MOST_DECLARATIONS)) {
    const colon = piece.indexOf(':');
    if (colon <= 0) continue;
    const name = piece.slice(0, colon).trim().toLowerCase();
    const value = piece.slice(colon + 1, colon + 200).toLowerCase().replace('!important', '').trim();
    if (name !== '' && value !== '') found.set(name, value);
  }
  return found;
}

/**
 * Collects the rules of all `<style>` blocks, wherever they stand. Rules inside `@media` and the like
 * are left out: whether they apply depends on the screen.
 */
export function parseStyleBlocks(html: string): StyleRules {
  const rules = new Map<string, Declarations>();
  let from = 0;
  let read = 0;
  const lower = html.toLowerCase();
  while (rules.size < MOST_RULES && read < MOST_STYLE) {
    const tag = lower.indexOf('<style', from);
    if (tag < 0) break;
    const open = lower.indexOf('>', tag);
    if (open < 0) break;
    let close = lower.indexOf('</style', open);
    if (close < 0) close = lower.length;
    const css = html.slice(open + 1, Math.min(close, open + 1 + MOST_STYLE - read));
    read += css.length;
    readRules(css, rules);
    from = close + 1;
  }
  return rules;
}

function readRules(css: string, rules: Map<string, Declarations>): void {
  let selector = '';
  let at = 0;
  while (at < css.length && rules.size < MOST_RULES) {
    if (css.startsWith('/*', at)) {
      const end = css.indexOf('*/', at + 2);
      if (end < 0) return;
      at = end + 2;
      continue;
    }
    const c = css[at] ?? '';
    if (c === '{') {
      const nested = selector.trim().startsWith('@');
      const close = nested ? endOfBlock(css, at) : css.indexOf('}', at);
      if (close < 0) return;
      if (!nested) addRule(selector, parseDeclarations(css.slice(at + 1, close)), rules);
      selector = '';
      at = close + 1;
    } else {
      // `@import …;` and `@charset …;` end at their semicolon and hold no rule.
      selector = c === ';' ? '' : selector.length < 2_000 ? selector + c : selector;
      at++;
    }
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++;
    else if (css[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

function addRule(selectors: string, declarations: Declarations, rules: Map<string, Declarations>): void {
  if (declarations.size === 0) return;
  for (const part of selectors.split(',', 50)) {
    const selector = part.replace('<!--', '').trim().toLowerCase();
    if (!/^(?:[a-z][a-z0-9]{0,20})?(?:[.#][\w-]{1,100})?$/.test(selector) || selector === '') continue;
    rules.set(selector, new Map([...(rules.get(selector) ?? []), ...declarations]));
  }
}

/** What applies to one element: rules by tag, class and id, then its own `style`. */
export function declarationsFor(tag: string, attributes: Readonly<Record<string, string>>, rules: StyleRules): Declarations {
  const own = attributes['style'];
  const inline = own === undefined ? NO_DECLARATIONS : parseDeclarations(own);
  if (rules.size === 0) return inline;
  const applying: Declarations[] = [];
  const add = (selector: string): void => {
    const rule = rules.get(selector);
    if (rule) applying.push(rule);
  };
  add(tag);
  const classes = (attributes['class'] ?? '').slice(0, 500).toLowerCase().split(/\s+/, 10);
  for (const name of classes) {
    add(`.${name}`);
    add(`${tag}.${name}`);
  }
  const id = attributes['id']?.slice(0, 100).toLowerCase();
  if (id) {
    add(`#${id}`);
    add(`${tag}#${id}`);
  }
  if (applying.length === 0) return inline;
  return new Map([...applying, inline].flatMap((set) => [...set]));
}

/** Pixels of a CSS length; points count 4/3; `null` for anything relative or unknown, except a plain zero. */
export function pixels(value: string | undefined): number | null {
  if (value === undefined) return null;
  const parts = /^(-?\d{0,9}(?:\.\d{1,9})?)\s?([a-z%]{0,4})/.exec(value);
  if (!parts || parts[1] === '' || parts[1] === '-') return null;
  const n = Number(parts[1]);
  if (n === 0) return 0;
  switch (parts[2]) {
    case 'px':
    case '':
      return n;
    case 'pt':
      return (n * 4) / 3;
    case 'em':
    case 'rem':
      return n * 16;
    default:
      return null;
  }
}

/** Red, green and blue from 0 to 255 and alpha from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const NAMED: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255, 1],
  black: [0, 0, 0, 1],
  transparent: [0, 0, 0, 0],
  red: [255, 0, 0, 1],
  green: [0, 128, 0, 1],
  blue: [0, 0, 255, 1],
  yellow: [255, 255, 0, 1],
  gray: [128, 128, 128, 1],
  grey: [128, 128, 128, 1],
  silver: [192, 192, 192, 1],
  navy: [0, 0, 128, 1],
  ivory: [255, 255, 240, 1],
  snow: [255, 250, 250, 1],
  whitesmoke: [245, 245, 245, 1],
  ghostwhite: [248, 248, 255, 1],
  floralwhite: [255, 250, 240, 1],
  lightgray: [211, 211, 211, 1],
  lightgrey: [211, 211, 211, 1],
};

/** `null` when it is no colour that is known here. */
export function parseColour(value: string | undefined): Colour | null {
  if (value === undefined) return null;
  const text = value.trim().toLowerCase();
  const named = NAMED[text];
  if (named) return named;
  const hex = /^#?([0-9a-f]{3,8})$/.exec(text)?.[1];
  if (hex !== undefined) return hexColour(hex);
  const rgb = /^rgba?\(([^)]{1,60})\)/.exec(text)?.[1];
  if (rgb === undefined) return null;
  const numbers = rgb.split(/[\s,/]+/, 5).filter((part) => part !== '').map((part) => (part.endsWith('%') ? Number(part.slice(0, -1)) * 2.55 : Number(part)));
  const [r, g, b, a = 1] = numbers;
  if (r === undefined || g === undefined || b === undefined || numbers.some(Number.isNaN)) return null;
  return [r, g, b, a > 1 ? a / 255 : a];
}

function hexColour(hex: string): Colour | null {
  const wide = hex.length <= 4 ? hex.replace(/./g, '$&$&') : hex;
  if (wide.length !== 6 && wide.length !== 8) return null;
  const part = (at: number): number => parseInt(wide.slice(at, at + 2), 16);
  return [part(0), part(2), part(4), wide.length === 8 ? part(6) / 255 : 1];
}

/** Too alike to be told apart by eye. */
export function sameColour(a: Colour, b: Colour): boolean {
  return Math.abs(a[0] - b[0]) <= 10 && Math.abs(a[1] - b[1]) <= 10 && Math.abs(a[2] - b[2]) <= 10;
}
