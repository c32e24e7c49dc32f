import type { Cue, Lexicon, SignalId } from './cue';
import { hashOf } from './pieces';
import { chain, PhraseBook, type Alternative, type LiteralHit } from './phrases';
import { quotedSpans } from './quotations';
import { sentences, type Sentence } from './sentences';

/** A signal that fired, with the strongest run that made it fire (offsets in the folded text). */
export interface SignalHit {
  readonly id: SignalId;
  readonly start: number;
  readonly end: number;
  /** Sum over its distinct cues that fired; at least 1. */
  readonly weight: number;
}

/** How strongly each signal showed, also those below 1: for learning and for `npm run learn`. */
export interface Matches {
  readonly hits: readonly SignalHit[];
  readonly nearly: readonly SignalHit[];
  /** False when time ran out before the whole text was read. */
  readonly complete: boolean;
}

/** What one language's cues found, with each sentence for the model learnt over sentences. */
export interface CueMatches extends Matches {
  readonly sentences: readonly SentenceSigns[];
}

/** What one sentence holds: the concepts that are named in it, and how strongly cues of each signal fired there. */
export interface SentenceSigns extends Sentence {
  /** Hashes of their names, rising. */
  readonly concepts: readonly number[];
  readonly fired: ReadonlyMap<SignalId, number>;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface CompiledCue {
  readonly signal: SignalId;
  /** Each part as its word ids. */
  readonly parts: readonly (readonly number[])[];
  readonly not: readonly (readonly number[])[];
  readonly within: number;
  readonly ordered: boolean;
  readonly near: number;
  readonly weight: number;
}

const CJK_LANGUAGES = new Set(['ja', 'zh', 'zh-Hans', 'zh-Hant', 'ko']);
/** More hits of one part in one sentence than this bring nothing new; the bound keeps work linear. */
const HITS_PER_PART = 16;

/** What stands in one sentence: spans by word id. */
type SentenceFinds = ReadonlyMap<number, Span[]>;

const NOTHING: readonly Span[] = [];

/**
 * Reads all cues once; `match` then reads any number of texts. Pure: same text, same answer.
 *
 * A *word* here is one entry of a part: an alternative written out, or a concept, which stands for all
 * its alternatives. Words are shared by all cues, so that a sentence is looked through once.
 */
export class Matcher {
  private readonly book = new PhraseBook();
  private readonly wordIds = new Map<string, number>();
  /** word id → how often it is to be expected; only the order matters. */
  private readonly expected: number[] = [];
  private readonly alternativeIds = new Map<string, number>();
  private readonly alternatives: Alternative[] = [];
  /** alternative id → the words it is an instance of. */
  private readonly wordsOf: number[][] = [];
  /** literal id → the alternatives that begin with it, so that a sentence costs only what stands in it. */
  private readonly begunBy = new Map<number, number[]>();
  /** word id → hash of the concept's name, for words that are one. */
  private readonly concepts = new Map<number, number>();
  /** word id → the cues whose rarest part it belongs to. */
  private readonly cuesOfWord = new Map<number, CompiledCue[]>();

  /**
   * @param signals the cues of one language by signal
   * @param lexicon its concepts
   * @param letters joins spellings that mean the same, in cues and text alike; keeps the length
   */
  constructor(
    private readonly language: string,
    signals: readonly { readonly id: SignalId; readonly cues: readonly Cue[] }[],
    private readonly lexicon: Lexicon,
    private readonly letters: (text: string) => string = (text) => text,
  ) {
    for (const { id, cues } of signals) for (const cue of cues) this.addCue(id, cue);
    for (const name of Object.keys(lexicon)) this.concepts.set(this.wordId(`@${name}`), hashOf(name));
  }

  private addCue(signal: SignalId, cue: Cue): void {
    const wordsOf = (part: string): number[] => part.split('|').map((word) => this.wordId(word));
    const not = [...(cue.not ?? [])];
    if (!cue.evenReported && this.lexicon['reported']) not.push('@reported');
    const parts = cue.all.map(wordsOf);
    const compiled: CompiledCue = {
      signal,
      parts,
      not: not.map(wordsOf),
      within: cue.within ?? 1,
      ordered: cue.ordered ?? false,
      near: cue.near ?? (CJK_LANGUAGES.has(this.language) ? 90 : 180) * (cue.within ?? 1),
      weight: cue.weight ?? 1,
    };
    const cost = (part: readonly number[]): number => part.reduce((sum, word) => sum + (this.expected[word] ?? 0), 0);
    for (const word of parts.reduce((a, b) => (cost(b) < cost(a) ? b : a))) push(this.cuesOfWord, word, compiled);
  }

  private wordId(word: string): number {
    const known = this.wordIds.get(word);
    if (known !== undefined) return known;
    const id = this.expected.length;
    this.wordIds.set(word, id);
    const texts = new Set(expand(word, this.language, this.lexicon));
    let expected = 0;
    for (const text of texts) {
      expected += expectedCount(text);
      this.wordsOf[this.alternativeId(text)]?.push(id);
    }
    this.expected.push(expected);
    return id;
  }

  private alternativeId(text: string): number {
    const known = this.alternativeIds.get(text);
    if (known !== undefined) return known;
    const id = this.alternatives.length;
    const alternative = this.book.add(this.letters(text));
    this.alternativeIds.set(text, id);
    this.alternatives.push(alternative);
    this.wordsOf.push([]);
    push(this.begunBy, alternative[0] ?? -1, id);
    return id;
  }

  /**
   * @param folded folded text of one layer
   * @param stop asked now and then; true ends the work with what was found so far
   */
  match(folded: string, stop: () => boolean = () => false): CueMatches {
    const text = this.letters(folded);
    const literalHits = this.book.scan(text, stop);
    const quoted = quotedSpans(text);
    const all = sentences(text);
    const finds = this.findsBySentence(all, literalHits);
    const tally = new Tally();
    const signs: SentenceSigns[] = [];
    let complete = true;
    for (let i = 0; i < all.length; i++) {
      if ((i & 0xff) === 0xff && stop()) {
        complete = false;
        break;
      }
      const fired = new Map<SignalId, number>();
      for (const cue of this.cuesToTry(finds[i])) {
        const span = fires(cue, finds, i);
        if (!span || quoted.some((q) => span.start >= q.start && span.end <= q.end)) continue;
        tally.note(cue, span);
        fired.set(cue.signal, (fired.get(cue.signal) ?? 0) + cue.weight);
      }
      const sentence = all[i];
      if (sentence) signs.push({ ...sentence, concepts: this.conceptsIn(finds[i]), fired });
    }
    return { ...tally.result(), sentences: signs, complete };
  }

  private conceptsIn(finds: SentenceFinds | undefined): number[] {
    const hashes: number[] = [];
    for (const word of finds?.keys() ?? []) {
      const hash = this.concepts.get(word);
      if (hash !== undefined) hashes.push(hash);
    }
    return hashes.sort((a, b) => a - b);
  }

  private cuesToTry(finds: SentenceFinds | undefined): ReadonlySet<CompiledCue> {
    const cues = new Set<CompiledCue>();
    for (const word of finds?.keys() ?? []) for (const cue of this.cuesOfWord.get(word) ?? []) cues.add(cue);
    return cues;
  }

  private findsBySentence(all: readonly Sentence[], hits: readonly LiteralHit[]): (SentenceFinds | undefined)[] {
    const result: (SentenceFinds | undefined)[] = all.map(() => undefined);
    let h = 0;
    for (let i = 0; i < all.length; i++) {
      const sentence = all[i];
      if (!sentence) continue;
      const byLiteral = new Map<number, LiteralHit[]>();
      while (h < hits.length) {
        const hit = hits[h];
        if (!hit || hit.start >= sentence.end) break;
        h++;
        if (hit.start >= sentence.start && (byLiteral.get(hit.id)?.length ?? 0) < HITS_PER_PART) push(byLiteral, hit.id, hit);
      }
      if (byLiteral.size > 0) result[i] = this.wordsIn(byLiteral);
    }
    return result;
  }

  private wordsIn(byLiteral: ReadonlyMap<number, LiteralHit[]>): SentenceFinds {
    const found = new Map<number, Span[]>();
    for (const [literal, heads] of byLiteral) {
      for (const id of this.begunBy.get(literal) ?? []) {
        const alternative = this.alternatives[id] ?? [];
        const spans = alternative.length === 1 ? heads : chain(alternative.map((step, i) => (i === 0 ? heads : (byLiteral.get(step) ?? []))));
        if (spans.length === 0) continue;
        for (const word of this.wordsOf[id] ?? []) {
          const list = found.get(word);
          if (!list) found.set(word, [...spans]);
          else if (list.length < 2 * HITS_PER_PART) list.push(...spans);
        }
      }
    }
    return found;
  }
}

/** The narrowest run in the window that holds every part, or `undefined`. */
function fires(cue: CompiledCue, finds: readonly (SentenceFinds | undefined)[], at: number): Span | undefined {
  // The rarest part stands in sentence `at`; the others may stand up to `within - 1` sentences away.
  const from = Math.max(0, at - cue.within + 1);
  const to = Math.min(finds.length, at + cue.within);
  const lists: (readonly Span[])[] = [];
  for (const part of cue.parts) {
    const spans = spansOf(part, finds, from, to);
    if (spans.length === 0) return undefined;
    lists.push(spans);
  }
  if (cue.not.some((part) => spansOf(part, finds, from, to).length > 0)) return undefined;
  let best: Span | undefined;
  for (const head of lists[0] ?? []) {
    const run = cue.ordered ? orderedRun(head, lists) : nearestRun(head, lists);
    if (run && run.end - run.start <= cue.near && (!best || run.end - run.start < best.end - best.start)) best = run;
  }
  return best;
}

function spansOf(part: readonly number[], finds: readonly (SentenceFinds | undefined)[], from: number, to: number): readonly Span[] {
  let spans: Span[] | undefined;
  for (let i = from; i < to; i++) {
    for (const word of part) {
      const some = finds[i]?.get(word);
      if (some) spans = spans ? [...spans, ...some] : some;
    }
  }
  return spans ?? NOTHING;
}

/** Adds up which cues fired. A cue counts once, however often its words stand there. */
class Tally {
  private readonly fired = new Map<SignalId, { weight: number; best: Span; bestWeight: number; cues: Set<CompiledCue> }>();

  note(cue: CompiledCue, span: Span): void {
    const entry = this.fired.get(cue.signal);
    if (!entry) {
      this.fired.set(cue.signal, { weight: cue.weight, best: span, bestWeight: cue.weight, cues: new Set([cue]) });
    } else if (!entry.cues.has(cue)) {
      entry.cues.add(cue);
      entry.weight += cue.weight;
      if (cue.weight > entry.bestWeight) Object.assign(entry, { best: span, bestWeight: cue.weight });
    }
  }

  result(): { hits: SignalHit[]; nearly: SignalHit[] } {
    const hits: SignalHit[] = [];
    const nearly: SignalHit[] = [];
    for (const [id, { best, weight }] of this.fired) (weight >= FIRES ? hits : nearly).push({ id, start: best.start, end: best.end, weight });
    return { hits: hits.sort((a, b) => a.start - b.start), nearly };
  }
}

/** A signal fires at 1; sums of hundredths may fall short of it by rounding. */
const FIRES = 0.999;

/** Short words are common words: a cue is best tried from its longest, most telling part. */
function expectedCount(alternative: string): number {
  const longest = Math.max(...alternative.split('…').map((piece) => piece.length * (piece.charCodeAt(0) > 0x2e80 ? 2.5 : 1)));
  return longest <= 4 ? 20 : longest <= 6 ? 5 : 1;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function nearestRun(head: Span, lists: readonly (readonly Span[])[]): Span | undefined {
  let { start, end } = head;
  for (let k = 1; k < lists.length; k++) {
    let nearest: Span | undefined;
    let distance = Infinity;
    for (const span of lists[k] ?? []) {
      const d = Math.max(span.start - end, start - span.end, 0);
      if (d < distance) {
        distance = d;
        nearest = span;
      }
    }
    if (!nearest) return undefined;
    start = Math.min(start, nearest.start);
    end = Math.max(end, nearest.end);
  }
  return { start, end };
}

function orderedRun(head: Span, lists: readonly (readonly Span[])[]): Span | undefined {
  let end = head.end;
  for (let k = 1; k < lists.length; k++) {
    let next: Span | undefined;
    for (const span of lists[k] ?? []) if (span.start >= end && (!next || span.start < next.start)) next = span;
    if (!next) return undefined;
    end = next.end;
  }
  return { start: head.start, end };
}

/** A bare `@` is the sign itself, as in a mail address. */
function isConcept(word: string): boolean {
  return word.startsWith('@') && word !== '@';
}

/** The alternatives a word stands for: itself, or all that a concept names (concepts may name concepts). */
function expand(word: string, language: string, lexicon: Lexicon, depth = 0): string[] {
  if (!isConcept(word)) return [word];
  const entries = lexicon[word.slice(1)];
  if (!entries) throw new Error(`No concept ${word} in language ${language}.`);
  if (depth > 4) throw new Error(`Concepts of ${language} name one another in a circle: ${word}`);
  return entries.flatMap((entry) => entry.split('|').flatMap((one) => expand(one, language, lexicon, depth + 1)));
}
