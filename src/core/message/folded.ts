/**
 * Text folded for matching, with the way back. `text` is NFKC, lower case, without invisible
 * characters, blanks collapsed; every position of it knows the run of the visible text it came from,
 * so that a quote is always an exact run of what the reader sees.
 */
export interface Folded {
  readonly text: string;
  /** `start[i]` is the offset in the visible text where folded character `i` came from. Length `text.length`. */
  readonly start: Uint32Array;
  /** `end[i]` is the offset just after it. Length `text.length`. */
  readonly end: Uint32Array;
  /** What had to be undone to read it, with how often: evidence of its own. */
  readonly undone: Readonly<Record<Disguise, number>>;
}

/**
 * `invisible`: characters that show nothing. `width`: full- and half-width forms. `compatibility`:
 * mathematical, enclosed and other variants of letters. `combining`: marks that no spelling needs. Then
 * words: `lookAlike` letters of other alphabets, `accented` where no language has the accents, `spaced`
 * letter by letter, `digits` and signs for letters, `inserted` kana or ideographs. `entities`: references
 * and tags written out in text. `bytes`: UTF-8 shown as Windows-1252, letters of it.
 */
export const DISGUISES = ['invisible', 'width', 'compatibility', 'combining', 'lookAlike', 'accented', 'spaced', 'digits', 'inserted', 'entities', 'bytes'] as const;
export type Disguise = (typeof DISGUISES)[number];
