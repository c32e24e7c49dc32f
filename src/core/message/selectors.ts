/** Parts of one selector: `a b > c` has three. */
const MOST_COMPOUNDS = 8;

/** An open element as selectors see it. */
export interface StyledElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  readonly parent: StyledElement | null;
}

/** `p.a#b[c=d]`, and how it stands to the part before it. */
export interface Compound {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly id: string;
  readonly attributes: readonly AttributeTest[];
  /** Right inside the part before it. */
  readonly child: boolean;
}

interface AttributeTest {
  readonly name: string;
  /** `''`: it only has to be there. */
  readonly operator: string;
  readonly value: string;
}

export type Pseudo = '' | 'before' | 'after';

export interface Selector {
  /** The last one first: the element itself, then what must be around it. */
  readonly compounds: readonly Compound[];
  readonly pseudo: Pseudo;
  readonly weight: number;
  /** False when a part of it is not understood: it may match less than it seems to. */
  readonly certain: boolean;
}

const NO_CLASSES: readonly string[] = [];

/** Class names as selectors compare them; mail programs and old pages do not tell capitals apart. */
export function classesOf(attributes: Readonly<Record<string, string>>): readonly string[] {
  const written = attributes['class'];
  return written === undefined ? NO_CLASSES : [...new Set(written.slice(0, 500).toLowerCase().split(/\s+/, 20))];
}

export function idOf(element: StyledElement): string {
  return element.attributes['id']?.slice(0, 100).toLowerCase() ?? '';
}

export function fits({ tag, classes, id, attributes }: Compound, element: StyledElement): boolean {
  if (tag !== '' && tag !== element.tag) return false;
  if (id !== '' && id !== idOf(element)) return false;
  return classes.every((name) => element.classes.includes(name)) && attributes.every((test) => fitsAttribute(test, element.attributes[test.name]));
}

function fitsAttribute({ operator, value }: AttributeTest, written: string | undefined): boolean {
  if (written === undefined) return false;
  const has = written.slice(0, 2_000).toLowerCase();
  switch (operator) {
    case '':
      return true;
    case '=':
      return has === value;
    case '^=':
      return value !== '' && has.startsWith(value);
    case '$=':
      return value !== '' && has.endsWith(value);
    case '*=':
      return value !== '' && has.includes(value);
    case '~=':
      return has.split(/\s+/).includes(value);
    default:
      return has === value || has.startsWith(`${value}-`);
  }
}

/** One simple selector, a combinator with the blanks around it, or a pseudo-class or -element. */
const SIMPLE = /(\s{0,20}[>+~]\s{0,20}|\s{1,20})|([.#]?)(-?[a-z_\u0080-\uffff][\w\u0080-\uffff-]{0,100}|\*)|\[\s{0,5}([\w-]{1,50})\s{0,5}(?:([~|^$*]?=)\s{0,5}["']?([^"'\]]{0,200})["']?\s{0,5}(?:i\s{0,5})?)?\]|(::?)([a-z-]{1,40})/y;
/** True for no element of a mail that is only looked at. */
const NEVER = new Set(['hover', 'active', 'focus', 'focus-within', 'focus-visible', 'target', 'visited', 'selection', 'marker', 'placeholder', 'first-line', 'first-letter', '-moz-focus-inner']);

interface Draft {
  tag: string;
  readonly classes: string[];
  id: string;
  readonly attributes: AttributeTest[];
}

/** `null` for what is no selector, or surely matches nothing. */
export function parseSelector(written: string): Selector | null {
  const text = written.toLowerCase();
  const compounds: Compound[] = [];
  let now: Draft = { tag: '', classes: [], id: '', attributes: [] };
  let child = false;
  let pseudo: Pseudo = '';
  let weight = 0;
  let certain = true;
  SIMPLE.lastIndex = 0;
  for (let at = 0; at < text.length; at = SIMPLE.lastIndex) {
    SIMPLE.lastIndex = at;
    const found = SIMPLE.exec(text);
    if (!found) return null;
    const [, combinator, sign, name = '', attribute, operator = '', value = '', colons, pseudoName = ''] = found;
    if (combinator !== undefined) {
      const kind = combinator.trim();
      // What stands beside an element is not kept: the part before is not looked at.
      if (kind === '+' || kind === '~') certain = false;
      compounds.push({ ...now, child });
      now = { tag: '', classes: [], id: '', attributes: [] };
      child = kind === '>';
      if (compounds.length >= MOST_COMPOUNDS) return null;
      if (kind === '+' || kind === '~') {
        compounds.length = 0;
        child = false;
      }
    } else if (attribute !== undefined) {
      now.attributes.push({ name: attribute, operator, value });
      weight += 100;
    } else if (colons !== undefined) {
      if (NEVER.has(pseudoName)) return null;
      if (pseudoName === 'before' || pseudoName === 'after') pseudo = pseudoName;
      else if (pseudoName === 'root') now.tag = 'html';
      else if (pseudoName !== 'link' && pseudoName !== 'any-link') certain = false;
      if (text[SIMPLE.lastIndex] === '(') {
        const close = text.indexOf(')', SIMPLE.lastIndex);
        if (close < 0) return null;
        SIMPLE.lastIndex = close + 1;
      }
      weight += 100;
    } else if (sign === '.') {
      now.classes.push(name);
      weight += 100;
    } else if (sign === '#') {
      now.id = name;
      weight += 10_000;
    } else if (name !== '*') {
      now.tag = name;
      weight += 1;
    }
  }
  if (text === '') return null;
  compounds.push({ ...now, child });
  return { compounds: compounds.reverse(), pseudo, weight, certain };
}
