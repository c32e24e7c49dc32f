import type { Currency } from '../contract';
import type { Folded } from '../message/folded';
import type { FoundWallet } from './evidence';
import { COIN_NAMES, WALLET_FORMATS, inAlphabet } from './walletFormats';
import type { WalletFormat } from './walletFormats';

/** More addresses than this are a list, not a demand. */
const MOST = 20;
/** Checksums computed at most for one text: what hostile text can cost. */
const MOST_CHECKSUMS = 400;
/** A coin's name this near, in folded characters, says which coin an address is for. */
const NAMED_WITHIN = 80;
/** … and this near, that it is for Tether. */
const CARRIED_WITHIN = 250;
/** Words joined at most in search of taken-apart addresses, and beginnings tried with later parts. */
const MOST_JOINS = 40_000;
const MOST_PARTED = 100;
const LONGEST_ADDRESS = 106;

/** A run of letters and digits of the text, `[start, end)`. */
interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * Addresses of coins in a text, in order, at most {@link MOST}, without repeats. Also those written
 * with separators or line breaks in between or in two parts, but these only when their checksum
 * holds. `valid: false` is told of whole words that have an address's prefix, length and mixture of
 * digits and letters.
 *
 * @param folded the folding of `visible`
 * @param visible as the reader sees it; Base58 needs its capital letters
 */
export function findWallets(folded: Folded, visible: string): FoundWallet[] {
  return new WalletSearch(folded.text, inOriginalCase(folded, visible)).run();
}

class WalletSearch {
  private readonly found: FoundWallet[] = [];
  private readonly known = new Set<string>();
  private checksums = 0;
  private joins = 0;
  private parted = 0;

  constructor(
    private readonly folded: string,
    private readonly text: string,
  ) {}

  run(): FoundWallet[] {
    const words = wordsOf(this.text);
    for (const word of words) this.lookAtWord(word);
    const taken = words.map((word) => this.found.some((one) => one.start <= word.start && word.end <= one.end));
    for (let i = 0; i < words.length; i++) if (taken[i] !== true) this.joinFrom(words, i, taken);
    return this.found.sort((a, b) => a.start - b.start).slice(0, MOST);
  }

  private lookAtWord(word: Word): void {
    const length = word.end - word.start;
    if (length < 25 || length > LONGEST_ADDRESS + 12 || this.found.length >= MOST) return;
    const glued = GLUED.exec(this.folded.slice(word.start, word.end))?.[0].length ?? 0;
    const starts = glued > 0 ? [0, glued] : [0];
    for (const skip of starts) {
      const address = this.text.slice(word.start + skip, word.end);
      for (const format of WALLET_FORMATS) {
        if (!hasPrefix(address, format)) continue;
        if (this.holds(address, format)) {
          this.add(format, address, word.start + skip, word.end, true);
          return;
        }
        if (this.looksLike(address, format, word)) {
          this.add(format, address, word.start + skip, word.end, false);
          return;
        }
      }
    }
  }

  /** Whether a word that fails its checksum is meant as an address all the same. */
  private looksLike(address: string, format: WalletFormat, word: Word): boolean {
    if (address.length < format.wrongFrom || address.length > format.longest) return false;
    // Parts of links, file names and identifiers look alike; only a true checksum counts there.
    if (/[/=&?%@#\-_.+\\]/.test(this.text[word.start - 1] ?? ' ') || /[/=&%@_\-+\\]/.test(this.text[word.end] ?? ' ')) return false;
    if (format.wrong === 'named' && !this.isNamed(format, word)) return false;
    if (format.alphabet === 'hex') return everyIn(address, format);
    if (format.alphabet === 'bech32') return format.currency !== 'BCH' || everyIn(address, format);
    return everyIn(address, format) && /\d/.test(address.slice(1)) && /[a-z]/.test(address) && /[A-Z]/.test(address);
  }

  private isNamed(format: WalletFormat, word: Word): boolean {
    const names = [...COIN_NAMES[format.currency], ...(format.currency === 'TRX' ? COIN_NAMES.USDT : [])];
    return this.near(word.start, word.end, names, NAMED_WITHIN);
  }

  private near(start: number, end: number, names: readonly string[], within: number): boolean {
    const before = this.folded.slice(Math.max(0, start - within), start);
    const after = this.folded.slice(end, end + within);
    return names.some((name) => before.includes(name) || after.includes(name));
  }

  /** Joins the words that follow one that begins like an address. */
  private joinFrom(words: readonly Word[], first: number, taken: boolean[]): void {
    const head = words[first];
    if (!head || this.found.length >= MOST || this.checksums >= MOST_CHECKSUMS || this.joins >= MOST_JOINS) return;
    const possible = BY_FIRST_SIGN.get(this.text[head.start] ?? '');
    if (!possible) return;
    const formats = possible.filter((format) => this.mayBegin(format, head.start, words, first));
    if (formats.length === 0) return;
    const longest = Math.max(...formats.map((format) => format.longest));
    const shortest = Math.min(...formats.map((format) => format.shortest));
    let joined = this.text.slice(head.start, head.end);
    for (let i = first + 1; i < words.length && joined.length < longest && this.joins < MOST_JOINS; i++) {
      this.joins++;
      const word = words[i];
      const last = words[i - 1];
      if (!word || !last || taken[i] === true || !this.joinable(last, word)) break;
      joined += this.text.slice(word.start, word.end);
      if (joined.length < shortest) continue;
      for (const format of formats) {
        if (!mixed(joined, format) || !this.holds(joined, format)) continue;
        this.add(format, joined, head.start, word.end, true);
        taken.fill(true, first, i + 1);
        return;
      }
    }
    this.joinParts(words, first, taken, formats);
  }

  /** "Part 1: bc1q… part 2: …": a beginning and one or two of the words that follow it. */
  private joinParts(words: readonly Word[], first: number, taken: boolean[], formats: readonly WalletFormat[]): void {
    const head = words[first];
    if (!head || head.end - head.start < 8) return;
    const beginning = this.text.slice(head.start, head.end);
    if (!/\d/.test(beginning) || !/[a-z]/i.test(beginning) || this.parted++ > MOST_PARTED) return;
    const near = words.slice(first + 1, first + 13).filter((word) => word.start - head.end < 160);
    const tails: { text: string; end: number; last: number }[] = [];
    near.forEach((word, i) => {
      const one = this.text.slice(word.start, word.end);
      tails.push({ text: one, end: word.end, last: first + 1 + i });
      near.slice(i + 1).forEach((next, j) => {
        tails.push({ text: one + this.text.slice(next.start, next.end), end: next.end, last: first + 2 + i + j });
      });
    });
    for (const tail of tails) {
      const joined = beginning + tail.text;
      for (const format of formats) {
        if (!mixed(joined, format) || !this.holds(joined, format)) continue;
        this.add(format, joined, head.start, tail.end, true);
        taken.fill(true, first, tail.last + 1);
        return;
      }
    }
  }

  private joinable(last: Word, next: Word): boolean {
    return next.start - last.end <= 8 && SEPARATOR.test(this.text.slice(last.end, next.start));
  }

  /** Whether an address of this format may begin here, looking at a few characters only. */
  private mayBegin(format: WalletFormat, at: number, words: readonly Word[], first: number): boolean {
    let begin = '';
    for (let i = first; i < words.length && i < first + 4 && begin.length < 4; i++) {
      const word = words[i];
      if (word) begin += this.text.slice(word.start, word.end);
    }
    if (!hasPrefix(begin, format)) return false;
    // Words of ordinary text begin with T, D, p or q at every step; what follows must be one of the alphabet.
    const head = this.text.slice(at, Math.min(words[first]?.end ?? at, at + format.longest));
    return everyIn(head, format);
  }

  private holds(address: string, format: WalletFormat): boolean {
    if (address.length < format.shortest || address.length > format.longest || !everyIn(address, format)) return false;
    if (this.checksums >= MOST_CHECKSUMS) return false;
    this.checksums++;
    return format.holds(address);
  }

  private add(format: WalletFormat, address: string, start: number, end: number, valid: boolean): void {
    const key = format.anyCase ? address.toLowerCase() : address;
    if (this.known.has(key)) return;
    this.known.add(key);
    this.found.push({ currency: this.currencyOf(format, start, end), address, valid, start, end });
  }

  /** Tether has no addresses of its own: it travels on Tron and Ethereum. */
  private currencyOf(format: WalletFormat, start: number, end: number): Currency {
    const carries = format.currency === 'TRX' || format.currency === 'ETH';
    return carries && this.near(start, end, COIN_NAMES.USDT, CARRIED_WITHIN) ? 'USDT' : format.currency;
  }
}

/** Nearly every word of ordinary text is set aside by its first sign. */
const BY_FIRST_SIGN: ReadonlyMap<string, readonly WalletFormat[]> = new Map(
  Array.from('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', (sign): [string, readonly WalletFormat[]] => [
    sign,
    WALLET_FORMATS.filter((format) => format.prefixes.some((prefix) => (format.anyCase ? prefix[0] === sign.toLowerCase() : prefix[0] === sign))),
  ]).filter(([, formats]) => formats.length > 0),
);

/** A coin's name written without a blank before its address. */
const GLUED = /^(?:btc|bitcoin|eth|ltc|xmr|usdt|trc20|wallet|address)(?=[13tl4]|bc1|0x)/;
/** What stands between the groups of a taken-apart address: blanks, line ends, quote marks, one sign. */
const SEPARATOR = /^[ \n>]{0,4}[-_=*.|~+,/'"]{0,3}[ \n>]{0,4}$/;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isLetterOrDigit(text.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push({ start, end: i });
      start = -1;
    }
  }
  return words;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function hasPrefix(address: string, format: WalletFormat): boolean {
  return format.prefixes.some((prefix) => (format.anyCase ? address.slice(0, prefix.length).toLowerCase() : address.slice(0, prefix.length)) === prefix);
}

function everyIn(address: string, format: WalletFormat): boolean {
  const from = format.alphabet === 'bech32' ? (format.prefixes[0]?.length ?? 0) : 0;
  for (let i = from; i < address.length; i++) if (!inAlphabet(address[i] ?? '', format.alphabet)) return false;
  return true;
}

/** Joined words of ordinary text seldom have this mixture: it spares their checksums. */
function mixed(joined: string, format: WalletFormat): boolean {
  if (joined.length < format.shortest || joined.length > format.longest) return false;
  if (format.alphabet !== 'base58') return /\d/.test(joined);
  return /\d/.test(joined.slice(1)) && /[a-z]/.test(joined) && /[A-Z]/.test(joined);
}

/** The folded text with the capital letters of the visible one: same length, same positions. */
function inOriginalCase(folded: Folded, visible: string): string {
  const { text, start, end } = folded;
  const pieces: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const lower = text[i] ?? '';
    pieces.push(lower >= 'a' && lower <= 'z' ? originalLetter(visible, start[i] ?? 0, end[i] ?? 0, lower) : lower);
  }
  return pieces.join('');
}

function originalLetter(visible: string, from: number, to: number, lower: string): string {
  for (let k = from; k < Math.min(to, from + 4); k++) {
    const letter = visible[k] ?? '';
    if (letter === lower) return lower;
    const plain = letter < '\u0080' ? letter : letter.normalize('NFKC');
    if (plain.length === 1 && plain.toLowerCase() === lower) return plain;
  }
  return lower;
}
