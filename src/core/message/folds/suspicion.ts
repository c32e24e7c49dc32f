/**
 * One look at every character of folded text, to see which disguises are worth looking for. Ordinary
 * text is left after it.
 */
export interface Suspicion {
  /** Letters that are neither ASCII nor East Asian. */
  readonly foreign: boolean;
  /** Single letters with one same sign between them, four in a row. */
  readonly spaced: boolean;
  /** Offsets of digits and signs that touch a Latin letter, as in "p4ss". */
  readonly digits: readonly number[];
  /** Offsets of East Asian characters between Latin letters, as in "paあss". */
  readonly inserted: readonly number[];
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Read as a letter only between letters: both occur beside words of ordinary text. */
const SIGN = 3;
const SEPARATOR = 4;

/** Digits and signs that are written for letters. */
export const FOR_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '2': 'z', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g',
  '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e', '£': 'l', '¢': 'c',
};
export const SEPARATORS = ' .-_*/|~+,\'·・•';

const DOLLAR = 0x24;
const BAR = 0x7c;
const EURO = 0x20ac;

const CLASSES = new Uint8Array(128);
for (const c of SEPARATORS) if (c < '\u0080') CLASSES[c.charCodeAt(0)] = SEPARATOR;
for (const c of Object.keys(FOR_LETTERS)) if (c < '\u0080') CLASSES[c.charCodeAt(0)] = c <= '9' && c >= '0' ? DIGIT : SIGN;
for (let c = 97; c <= 122; c++) CLASSES[c] = LETTER;

function classOf(unit: number): number {
  if (unit < 128) return CLASSES[unit] ?? OTHER;
  // € £ ¢ stand for letters, · ・ • between them.
  if (unit === EURO || unit === 0xa3 || unit === 0xa2) return SIGN;
  return unit === 0xb7 || unit === 0x30fb || unit === 0x2022 ? SEPARATOR : OTHER;
}

export function suspect(text: string): Suspicion {
  const digits: number[] = [];
  const inserted: number[] = [];
  let foreign = false;
  let spaced = false;
  let before = OTHER;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const now = classOf(unit);
    if (now > LETTER) {
      if (now === DIGIT) {
        if (before === LETTER || classOf(text.charCodeAt(i + 1)) === LETTER) digits.push(i);
      } else if (now === SIGN && classOf(text.charCodeAt(i + 1)) === LETTER && (before === LETTER || unit === DOLLAR || unit === EURO)) digits.push(i);
      if (now === SEPARATOR || unit === BAR) spaced ||= unit === text.charCodeAt(i + 2) && unit === text.charCodeAt(i + 4) && isSpacedOut(text, i);
    } else if (unit >= 0xa1) {
      if (unit >= 0x2e80 && unit < 0xa4d0) {
        if (before === LETTER && classOf(text.charCodeAt(i + 1)) === LETTER) inserted.push(i);
      } else if (unit < 0x2000 ? unit >= 0xc0 || unit === 0xa1 : unit >= 0x2c00 && unit < 0xac00) foreign = true;
    }
    before = now;
  }
  return { foreign, spaced, digits, inserted };
}

/** Whether the separators at `i`, `i + 2` and `i + 4` have something like letters between them. */
function isSpacedOut(text: string, i: number): boolean {
  return [i - 1, i + 1, i + 3].every((k) => {
    const unit = text.charCodeAt(k);
    return unit > 0x20 && (classOf(unit) === LETTER || classOf(unit) === DIGIT || classOf(unit) === SIGN || unit >= 0xc0);
  });
}
