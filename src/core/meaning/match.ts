import type { Cue, Lexicon, Signal, SignalId } from './cue';
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

interface Span {
  readonly start: number;
  readonly end: number;
}

interface CompiledCue {
  readonly signal: SignalId;
  readonly language: string;
  readonly parts: readonly number[];
  readonly not: readonly number[];
  readonly within: number;
  readonly ordered: boolean;
  readonly near: number;
  readonly weight: number;
}

const CJK_LANGUAGES = new Set(['ja', 'zh', 'zh-Hans', 'zh-Hant', 'ko']);
/** More hits of one part in one sentence than this bring nothing new; the bound keeps work linear. */
const HITS_PER_PART = 16;

/** Reads all cues once; `match` then reads any number of texts. Pure: same text, same answer. */
export class Matcher {
  private readonly book = new PhraseBook();
  private readonly partIds = new Map<string, number>();
  /** part id → how many alternatives it has. */
  private readonly sizes: number[] = [];
  /** literal id → the alternatives that begin with it, so that a sentence costs only what stands in it. */
  private readonly begunBy = new Map<number, { readonly part: number; readonly alternative: Alternative }[]>();
  /** part id → cues that have it as their rarest part. */
  private readonly cuesOfPart = new Map<number, CompiledCue[]>();

  constructor(signals: readonly Signal[], lexicons: Readonly<Record<string, Lexicon>>) {
    for (const signal of signals) {
      for (const [language, cues] of Object.entries(signal.cues)) {
        const lexicon = lexicons[language] ?? {};
        for (const cue of cues ?? []) this.addCue(signal.id, cue, language, lexicon);
      }
    }
  }

  private addCue(signal: SignalId, cue: Cue, language: string, lexicon: Lexicon): void {
    const parts = cue.all.map((part) => this.partId(part, language, lexicon));
    const not = [...(cue.not ?? [])];
    if (!cue.evenReported && lexicon['reported']) not.push('@reported');
    const compiled: CompiledCue = {
      signal,
      language,
      parts,
      not: not.map((part) => this.partId(part, language, lexicon)),
      within: cue.within ?? 1,
      ordered: cue.ordered ?? false,
      near: cue.near ?? (CJK_LANGUAGES.has(language) ? 90 : 180) * (cue.within ?? 1),
      weight: cue.weight ?? 1,
    };
    const rarest = parts.reduce((a, b) => ((this.sizes[b] ?? 0) < (this.sizes[a] ?? 0) ? b : a));
    const list = this.cuesOfPart.get(rarest);
    if (list) list.push(compiled);
    else this.cuesOfPart.set(rarest, [compiled]);
  }

  private partId(part: string, language: string, lexicon: Lexicon): number {
    const key = `${language}\u0000${part}`;
    const known = this.partIds.get(key);
    if (known !== undefined) return known;
    const id = this.sizes.length;
    this.partIds.set(key, id);
    const alternatives = [...new Set(expand(part, lexicon, language))].map((text) => this.book.add(text));
    this.sizes.push(alternatives.length);
    for (const alternative of alternatives) {
      const first = alternative[0];
      if (first === undefined) continue;
      const list = this.begunBy.get(first);
      if (list) list.push({ part: id, alternative });
      else this.begunBy.set(first, [{ part: id, alternative }]);
    }
    return id;
  }

  /**
   * @param text folded text of one layer
   * @param stop asked now and then; true ends the work with what was found so far
   */
  match(text: string, stop: () => boolean = () => false): Matches {
    const literalHits = this.book.scan(text, stop);
    const quoted = quotedSpans(text);
    const all = sentences(text);
    const perSentence = this.partsBySentence(all, literalHits);
    // Weak cues keep company within their language: the same word in two lexicons is one sign, not two.
    const fired = new Map<string, { id: SignalId; weight: number; best: Span; bestWeight: number; cues: Set<CompiledCue> }>();
    let complete = true;
    for (let i = 0; i < all.length; i++) {
      if ((i & 0xff) === 0xff && stop()) {
        complete = false;
        break;
      }
      const here = perSentence[i];
      if (!here) continue;
      for (const part of here.keys()) {
        for (const cue of this.cuesOfPart.get(part) ?? []) {
          const span = this.fires(cue, perSentence, i);
          if (!span || quoted.some((q) => span.start >= q.start && span.end <= q.end)) continue;
          const key = `${cue.signal} ${cue.language}`;
          const entry = fired.get(key);
          if (!entry) fired.set(key, { id: cue.signal, weight: cue.weight, best: span, bestWeight: cue.weight, cues: new Set([cue]) });
          else if (!entry.cues.has(cue)) {
            entry.cues.add(cue);
            entry.weight += cue.weight;
            if (cue.weight > entry.bestWeight) Object.assign(entry, { best: span, bestWeight: cue.weight });
          }
        }
      }
    }
    const strongest = new Map<SignalId, SignalHit>();
    for (const { id, best, weight } of fired.values()) {
      if ((strongest.get(id)?.weight ?? -Infinity) < weight) strongest.set(id, { id, start: best.start, end: best.end, weight });
    }
    const hits: SignalHit[] = [];
    const nearly: SignalHit[] = [];
    for (const hit of strongest.values()) (hit.weight >= 0.999 ? hits : nearly).push(hit);
    return { hits: hits.sort((a, b) => a.start - b.start), nearly, complete };
  }

  /** For each sentence: part id → spans, only for parts that stand in it. */
  private partsBySentence(all: readonly Sentence[], hits: readonly LiteralHit[]): (Map<number, Span[]> | undefined)[] {
    const result: (Map<number, Span[]> | undefined)[] = new Array(all.length);
    let h = 0;
    for (let i = 0; i < all.length; i++) {
      const sentence = all[i];
      if (!sentence) continue;
      const byLiteral = new Map<number, LiteralHit[]>();
      while (h < hits.length) {
        const hit = hits[h];
        if (!hit || hit.start >= sentence.end) break;
        h++;
        if (hit.start < sentence.start) continue;
        const list = byLiteral.get(hit.id);
        if (!list) byLiteral.set(hit.id, [hit]);
        else if (list.length < HITS_PER_PART) list.push(hit);
      }
      if (byLiteral.size > 0) result[i] = this.partsOf(byLiteral);
    }
    return result;
  }

  private partsOf(byLiteral: ReadonlyMap<number, LiteralHit[]>): Map<number, Span[]> {
    const found = new Map<number, Span[]>();
    for (const [literal, heads] of byLiteral) {
      for (const { part, alternative } of this.begunBy.get(literal) ?? []) {
        const steps = alternative.map((id, i) => (i === 0 ? heads : (byLiteral.get(id) ?? [])));
        if (steps.some((step) => step.length === 0)) continue;
        const list = found.get(part);
        if (!list) found.set(part, chain(steps));
        else if (list.length < HITS_PER_PART * 2) list.push(...chain(steps));
      }
    }
    for (const [part, spans] of found) {
      if (spans.length === 0) found.delete(part);
      else spans.sort((a, b) => a.start - b.start);
    }
    return found;
  }

  /** The narrowest run in the window that holds every part, or `undefined`. */
  private fires(cue: CompiledCue, perSentence: readonly (Map<number, Span[]> | undefined)[], at: number): Span | undefined {
    // The rarest part stands in sentence `at`; the others may stand up to `within - 1` sentences away.
    const from = Math.max(0, at - cue.within + 1);
    const to = Math.min(perSentence.length, at + cue.within);
    const spansOf = (part: number): Span[] => {
      if (cue.within === 1) return perSentence[at]?.get(part) ?? [];
      const spans: Span[] = [];
      for (let i = from; i < to; i++) spans.push(...(perSentence[i]?.get(part) ?? []));
      return spans;
    };
    if (cue.not.some((part) => spansOf(part).length > 0)) return undefined;
    const lists = cue.parts.map(spansOf);
    if (lists.some((list) => list.length === 0)) return undefined;
    let best: Span | undefined;
    for (const head of lists[0] ?? []) {
      const run = cue.ordered ? orderedRun(head, lists) : nearestRun(head, lists);
      if (run && run.end - run.start <= cue.near && (!best || run.end - run.start < best.end - best.start)) best = run;
    }
    return best;
  }
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
    const next = (lists[k] ?? []).find((span) => span.start >= end);
    if (!next) return undefined;
    end = next.end;
  }
  return { start: head.start, end };
}

/** `a|@b|c` → literals, concepts replaced by their alternatives (concepts may name concepts). */
export function expand(part: string, lexicon: Lexicon, language: string, depth = 0): string[] {
  if (depth > 4) throw new Error(`Concepts of ${language} name one another in a circle: ${part}`);
  return part.split('|').flatMap((alternative) => {
    // A bare `@` is the sign itself, as in a mail address.
    if (!alternative.startsWith('@') || alternative === '@') return [alternative];
    const concept = lexicon[alternative.slice(1)];
    if (!concept) throw new Error(`No concept ${alternative} in language ${language}.`);
    return concept.flatMap((entry) => expand(entry, lexicon, language, depth + 1));
  });
}
