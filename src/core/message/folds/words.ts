import { STOPWORDS } from '../languageMarks';
import type { Edit, FoldedRun } from './edits';
import { keyWord } from './keyWords';
import { lookAlike, ofOneAlphabet, type LookAlike } from './lookAlikes';

/** Signs of a word that are read as letters here: `¡` only between two of them. */
const LETTER = /^\p{L}$/u;
const EAST_ASIAN = 0x2e80;
const HANGUL = 0xac00;

/**
 * `plain`: ASCII. `mixed`: alphabets that no language mixes. `foreign`: another alphabet, with letters that look
 * like no Latin ones. `doubtful`: another alphabet, but all its letters look Latin. `accented`: Latin.
 */
type WordKind = 'plain' | 'mixed' | 'foreign' | 'doubtful' | 'accented';

interface Word {
  readonly kind: WordKind;
  readonly from: number;
  readonly to: number;
  /** Read as Latin letters without accents. */
  readonly read: string;
  /** Read as Latin letters with the accents it has. */
  readonly kept: string;
  /** Which paragraph of the text it stands in. */
  readonly paragraph: number;
  /** Whether the word in a certain alphabet before it is Latin; `null` when there is none. */
  readonly latinBefore: boolean | null;
}

/** How many frequent small words of English, and of the other language with most, stand in some words. */
interface Counts {
  words: number;
  english: number;
  /** Of these, the ones that only English has. */
  certain: number;
  readonly others: Map<string, number>;
  readonly accents: Set<string>;
}

/**
 * `shown` is the text that `run` was folded from: capitals look like other letters than small ones do.
 *
 * Words with letters of other alphabets or with accents, read as Latin ones where they are no language's.
 *
 * - A word that mixes Latin letters with look-alikes is read as Latin. One that is all look-alikes is so
 *   only between Latin words: a Russian or Greek sentence has words beside it that look like no Latin.
 * - Accents go only from English: which letters are used tells little, as "å" for every "a" is good
 *   Swedish. Frequent small words tell the language, the accented ones read without accents ("yóur") for
 *   English and as they stand for all others. Without such words, letters that no single alphabet holds
 *   together are decoration. Where few words have accents, names and borrowed words keep theirs, and only
 *   words of threats lose them. Paragraphs decide for themselves where they can, so that a mail in two
 *   languages keeps its accents in one.
 */
export function readLookAlikes(run: FoldedRun, shown: string): { edits: Edit[]; letters: number; accents: number } {
  const { words, paragraphs } = collect(run, shown);
  const whole = sum(paragraphs);
  const decided = paragraphs.map((counts) => dropsAccents(counts) ?? dropsAccents(whole) ?? !ofOneAlphabet(whole.accents));
  const accented = words.reduce((n, { kind }) => (kind === 'accented' ? n + 1 : n), 0);
  const many = accented >= (ofOneAlphabet(whole.accents) ? FEWEST_ACCENTED : 2) && accented * ACCENTED_SHARE >= whole.words;
  const foreign = words.some(({ kind }) => kind === 'foreign');
  const edits: Edit[] = [];
  let letters = 0;
  let accents = 0;
  let latinAfter: boolean | null = null;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) continue;
    if (word.kind === 'accented') {
      if (decided[word.paragraph] === true && (many || keyWord(word.read) !== undefined)) {
        edits.push({ from: word.from, to: word.to, put: word.read });
        accents++;
      }
    } else if (word.kind === 'mixed' || (word.kind === 'doubtful' && isAmongLatin(word.latinBefore, latinAfter, foreign))) {
      edits.push({ from: word.from, to: word.to, put: decided[word.paragraph] === true ? word.read : word.kept });
      letters++;
    }
    if (word.kind !== 'doubtful') latinAfter = word.kind !== 'foreign';
  }
  return { edits: edits.reverse(), letters, accents };
}

/** Beside words of its own alphabet it needs Latin ones on both sides: "на Windows" is Russian. */
function isAmongLatin(before: boolean | null, after: boolean | null, foreign: boolean): boolean {
  if (foreign) return before === true && after === true;
  return before === true || after === true;
}

function collect(run: FoldedRun, shown: string): { words: Word[]; paragraphs: Counts[] } {
  const { text } = run;
  const words: Word[] = [];
  let counts = emptyCounts();
  const paragraphs: Counts[] = [counts];
  let latinBefore: boolean | null = null;
  // Of plain words in a row only the first is kept: it is there to be Latin.
  let plainKept = false;
  for (let i = 0; i < text.length; ) {
    if (text.charCodeAt(i) === 10) {
      counts = emptyCounts();
      paragraphs.push(counts);
    }
    const plainTo = plainEnd(text, i);
    const to = wordEnd(text, i, plainTo);
    if (to === plainTo && to > i) {
      countWord(counts, text.slice(i, to), text.slice(i, to));
      if (!plainKept) words.push({ kind: 'plain', from: i, to, read: '', kept: '', paragraph: 0, latinBefore: null });
      plainKept = true;
      latinBefore = true;
    } else if (to > i) {
      const { kind, read, kept, accents } = readWord(run, shown, i, to);
      const written = text.slice(i, to);
      countWord(counts, written, kind === 'foreign' ? written : read);
      for (const accent of accents) counts.accents.add(accent);
      words.push({ kind, from: i, to, read, kept, paragraph: paragraphs.length - 1, latinBefore });
      if (kind !== 'doubtful') latinBefore = kind !== 'foreign';
      plainKept = false;
    }
    i = Math.max(to, i + 1);
  }
  return { words, paragraphs };
}

function plainEnd(text: string, i: number): number {
  let k = i;
  while (isPlain(text.charCodeAt(k))) k++;
  return k;
}

function isPlain(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** The end of the word that begins at `i` and is plain up to `k`; `i` itself where none does. */
function wordEnd(text: string, i: number, plainTo: number): number {
  let k = plainTo;
  while (k < text.length && isWordLetter(text, k, k > i)) k++;
  return k;
}

function isWordLetter(text: string, i: number, inside: boolean): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) return isPlain(unit);
  if (unit === 0xa1) return inside && LETTER.test(text[i + 1] ?? '');
  if (unit < 0xc0 || (unit >= EAST_ASIAN && (unit < 0xa4d0 || unit >= HANGUL))) return false;
  return LETTER.test(text[i] ?? '');
}

function readWord({ text, start, end }: FoldedRun, shown: string, from: number, to: number): { kind: WordKind; read: string; kept: string; accents: string } {
  const tally: Record<LookAlike['kind'] | 'ascii', number> = { ascii: 0, exact: 0, loose: 0, fancy: 0, accented: 0, own: 0 };
  let read = '';
  let kept = '';
  let accents = '';
  const alphabets = new Set<number>();
  for (let k = from; k < to; k++) {
    const letter = text[k] ?? '';
    if (letter < '\u0080') {
      tally.ascii++;
      read += letter;
      kept += letter;
      continue;
    }
    const at = start[k] ?? 0;
    const like = lookAlike(letter, end[k] === at + 1 ? (shown[at] ?? letter) : letter);
    tally[like.kind]++;
    if (like.kind === 'accented') accents += letter;
    else if (like.kind !== 'fancy') alphabets.add(alphabetOf(letter.charCodeAt(0)));
    read += like.read;
    kept += like.kind === 'accented' ? letter : like.read;
  }
  return { read, kept, accents, kind: kindOf(tally, read, alphabets.size > 1) };
}

function kindOf({ ascii, exact, loose, fancy, accented, own }: Record<LookAlike['kind'] | 'ascii', number>, read: string, several: boolean): WordKind {
  const latin = ascii + accented + fancy;
  const other = exact + loose;
  if (own > 0) return 'foreign';
  if (other === 0) return fancy > 0 ? 'mixed' : accented > 0 ? 'accented' : 'plain';
  if (several) return 'mixed';
  if (latin === 0) return loose > 0 ? 'foreign' : 'doubtful';
  // Units are mixed by right: "μm", "kΩ".
  if (loose > latin || (loose > 0 && read.length <= 2)) return 'foreign';
  return latin * 2 >= other ? 'mixed' : 'doubtful';
}

/** Greek, Cyrillic and Armenian follow one another (U+0370, U+0400, U+0530). */
function alphabetOf(unit: number): number {
  if (unit < 0x400 || (unit >= 0x1f00 && unit < 0x2000)) return 0;
  return unit < 0x530 ? 1 : 2;
}

function emptyCounts(): Counts {
  return { words: 0, english: 0, certain: 0, others: new Map(), accents: new Set() };
}

function countWord(into: Counts, written: string, read: string): void {
  into.words++;
  if (STOPWORDS.get(read)?.includes('en')) {
    into.english++;
    if (!SHARED.has(read)) into.certain++;
  }
  for (const language of STOPWORDS.get(written) ?? []) if (language !== 'en') into.others.set(language, (into.others.get(language) ?? 0) + 1);
}

function sum(all: readonly Counts[]): Counts {
  const whole = emptyCounts();
  for (const { words, english, certain, others, accents } of all) {
    whole.words += words;
    whole.english += english;
    whole.certain += certain;
    for (const [language, hits] of others) whole.others.set(language, (whole.others.get(language) ?? 0) + hits);
    for (const accent of accents) whole.accents.add(accent);
  }
  return whole;
}

/** With fewer accented words, or fewer than one in so many, they may be names. */
const FEWEST_ACCENTED = 3;
const ACCENTED_SHARE = 10;
/** Of English text about one word in four is a frequent small one that is no other language's. */
const ENGLISH_SHARE = 8;
/** These are words of Swedish, Polish, German and others too, some only once their accents are gone ("för"). */
const SHARED = new Set('i to do for by me my be is has will was all can if or but from'.split(' '));

/** Whether the accents are decoration; `undefined` when the words do not tell. */
function dropsAccents({ words, english, certain, others }: Counts): boolean | undefined {
  const other = Math.max(0, ...others.values());
  if (other >= 2 && other >= english) return false;
  return certain >= 2 && english > other && certain * ENGLISH_SHARE >= words ? true : undefined;
}
