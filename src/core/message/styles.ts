/** Declarations by property, lower case, without `!important`; the text of `content` as it stands. */
export type Declarations = ReadonlyMap<string, string>;

export const NO_DECLARATIONS: Declarations = new Map();

/** One declaration of a rule or of a `style` attribute. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
}

const MOST_DECLARATIONS = 60;
const LONGEST_INLINE = 10_000;
const LONGEST_VALUE = 200;
/** Text that a style sheet writes itself. */
const LONGEST_CONTENT = 20_000;

/** Reads `a: b; c: d`. Bounded; what it can't read it leaves out. */
export function parseDeclarations(css: string): Declaration[] {
  const found: Declaration[] = [];
  let from = 0;
  while (from < css.length && found.length < MOST_DECLARATIONS) {
    const end = skipTo(css, from, ';');
    const piece = css.slice(from, end);
    from = end + 1;
    const colon = piece.indexOf(':');
    if (colon <= 0) continue;
    const name = piece.slice(0, Math.min(colon, 100)).trim().toLowerCase();
    const written = piece.slice(colon + 1, colon + 1 + (name === 'content' ? LONGEST_CONTENT : LONGEST_VALUE));
    const important = /!\s{0,5}important\s{0,20}$/i.test(written.slice(-40));
    const bare = (important ? written.slice(0, written.lastIndexOf('!')) : written).trim();
    if (name !== '' && bare !== '') found.push({ name, value: name === 'content' ? bare : bare.toLowerCase(), important });
  }
  return found;
}

/** The declarations of a `style` attribute. */
export function inlineDeclarations(style: string | undefined): readonly Declaration[] {
  return style === undefined ? [] : parseDeclarations(withoutComments(style.slice(0, LONGEST_INLINE)));
}

/** The place of the next `stop` that stands in no string; the end of the text when there is none. */
export function skipTo(css: string, from: number, stop: string): number {
  let quote = '';
  for (let i = from; i < css.length; i++) {
    const c = css[i] ?? '';
    if (c === '\\') i++;
    else if (quote !== '') {
      // A string ends with its line (CSS Syntax §4.3.5).
      if (c === quote || c === '\n') quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === stop) return i;
  }
  return css.length;
}

/** Comments part nothing that matters here: one is read as nothing. */
export function withoutComments(css: string): string {
  if (!css.includes('/*')) return css;
  const pieces: string[] = [];
  let from = 0;
  while (from < css.length) {
    const open = css.indexOf('/*', from);
    if (open < 0) break;
    pieces.push(css.slice(from, open));
    const close = css.indexOf('*/', open + 2);
    from = close < 0 ? css.length : close + 2;
  }
  pieces.push(css.slice(from));
  return pieces.join('');
}

/** The text of a `content` property: strings, with `attr()` filled in; `''` for pictures, counters and the like. */
export function contentText(value: string, attributes: Readonly<Record<string, string>>): string {
  let text = '';
  for (let i = 0; i < value.length && text.length < LONGEST_CONTENT; ) {
    const c = value[i] ?? '';
    if (c === '"' || c === "'") {
      const end = stringEnd(value, i);
      text += unescaped(value.slice(i + 1, end));
      i = end + 1;
      continue;
    }
    const attribute = c === 'a' || c === 'A' ? /^attr\(\s{0,5}([\w-]{1,50})\s{0,5}\)/i.exec(value.slice(i, i + 70)) : null;
    if (attribute) text += (attributes[(attribute[1] ?? '').toLowerCase()] ?? '').slice(0, LONGEST_CONTENT);
    i += attribute?.[0].length ?? 1;
  }
  return text.slice(0, LONGEST_CONTENT);
}

function stringEnd(css: string, open: number): number {
  let i = open + 1;
  while (i < css.length && css[i] !== css[open]) i += css[i] === '\\' ? 2 : 1;
  return Math.min(i, css.length);
}

/** CSS Syntax §4.3.7: a backslash and up to six hexadecimal digits with one blank after them, or any other sign. */
function unescaped(text: string): string {
  return text.replace(/\\(?:([\da-f]{1,6})\s?|([\s\S]))/gi, (_, hex: string | undefined, sign: string | undefined) => {
    if (hex === undefined) return sign === '\n' ? '' : (sign ?? '');
    const point = parseInt(hex, 16);
    return point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\ufffd' : String.fromCodePoint(point);
  });
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
