import type { SignalId } from './cue';
import { isAbout, type LearntId, type LearntReading, type LearntSign, type LearntSignals } from './learnt';
import type { Matcher, Matches, SignalHit } from './match';

/** What reads one language: its cues, and the model learnt over its sentences where there is one. */
export interface LanguageReader {
  readonly matcher: Matcher;
  readonly learnt: LearntSignals | null;
}

/** What a text says, in all its languages together. */
export interface Meaning extends Matches {
  /** How sure it is of each claim and alarm, 0 to 1: by the learnt model, or by the cues where a language has none. */
  readonly sure: ReadonlyMap<LearntId, number>;
  /** Distinct small pieces of the text, where a learnt model read it. */
  readonly pieces: ReadonlySet<number>;
  /** By output of the judge's model: what the pieces add to it. */
  readonly leaning: readonly number[];
}

/**
 * @param text folded text of one layer
 * @param stop asked now and then; true ends the work with what was found so far
 */
export function readMeaning(readers: readonly LanguageReader[], text: string, stop: () => boolean = () => false): Meaning {
  return joined(readers.map((reader) => readLanguage(reader, text, stop)));
}

const UNREAD: LearntReading = { signs: [], pieces: new Set(), leaning: [] };
/** How sure a cue alone makes, and the share of that for cues that fall short. */
const BY_CUE = 0.85;
const BY_WEAK_CUES = 0.4;
/** Far below the thresholds: what fired a cue must be no less likely than this by the model. */
const CLAIM_AGREES = 0.08;
const ALARM_AGREES = 0.2;

function readLanguage({ matcher, learnt }: LanguageReader, text: string, stop: () => boolean): Meaning {
  const found = matcher.match(text, stop);
  const { signs, pieces, leaning } = learnt?.read(text, found.sentences) ?? UNREAD;
  const decided = new Set<string>(signs.map(({ id }) => id));
  // A cue names a claim where the model does not disagree, and an alarm where it half agrees: a false one sends a bluff to a person.
  const agrees = new Set<string>(signs.filter(({ id, p }) => p >= (id.startsWith('claim:') ? CLAIM_AGREES : ALARM_AGREES)).map(({ id }) => id));
  const hits = [...found.hits.filter(({ id }) => !decided.has(id) || agrees.has(id)), ...signs.flatMap((sign) => hitOf(sign, found.hits))];
  const sure = learnt ? new Map(signs.map(({ id, p }) => [id, p])) : sureByCues(found);
  const nearly = [...found.nearly.filter(({ id }) => !decided.has(id)), ...signs.flatMap((sign) => nearlyOf(sign))];
  return { hits: hits.sort((a, b) => a.start - b.start), nearly, complete: found.complete, sure, pieces, leaning };
}

/** Where the model is sure enough: at the run of the cue that fired in the sentence, else at the sentence. */
function hitOf({ id, p, threshold, sentence }: LearntSign, cueHits: readonly SignalHit[]): SignalHit[] {
  if (isAbout(id) || p < threshold) return [];
  const cue = cueHits.find((hit) => hit.id === id && hit.start >= sentence.start && hit.end <= sentence.end);
  return [{ id, start: cue?.start ?? sentence.start, end: cue?.end ?? sentence.end, weight: Math.max(1, cue?.weight ?? 0) + p }];
}

/** What the model is too unsure of to name it by itself: its weight is the probability. */
function nearlyOf({ id, p, threshold, sentence }: LearntSign): SignalHit[] {
  return isAbout(id) || p >= threshold ? [] : [{ id, start: sentence.start, end: sentence.end, weight: p }];
}

function sureByCues({ hits, nearly }: Matches): Map<LearntId, number> {
  const sure = new Map<LearntId, number>();
  for (const { id, weight } of nearly) if (asserts(id)) sure.set(id, BY_WEAK_CUES * Math.max(0, Math.min(1, weight)));
  for (const { id } of hits) if (asserts(id)) sure.set(id, BY_CUE);
  const most = Math.max(0, ...sure.values());
  if (most > 0) sure.set('threat', most);
  return sure;
}

function asserts(id: SignalId): boolean {
  return id.startsWith('claim:') || id.startsWith('alarm:');
}

/** Weak cues keep company within their language alone: the same word in two lexicons is one sign, not two. */
function joined(all: readonly Meaning[]): Meaning {
  const [only] = all;
  if (only && all.length === 1) return { ...only, hits: strongest(only.hits), nearly: strongest(only.nearly) };
  const sure = new Map<LearntId, number>();
  for (const meaning of all) for (const [id, p] of meaning.sure) sure.set(id, Math.max(p, sure.get(id) ?? 0));
  return {
    hits: strongest(all.flatMap(({ hits }) => hits)),
    nearly: strongest(all.flatMap(({ nearly }) => nearly)),
    complete: all.every(({ complete }) => complete),
    sure,
    pieces: union(all.map(({ pieces }) => pieces)),
    leaning: summed(all.map(({ leaning }) => leaning)),
  };
}

function strongest(hits: readonly SignalHit[]): SignalHit[] {
  const byId = new Map<SignalId, SignalHit>();
  for (const hit of hits) if ((byId.get(hit.id)?.weight ?? 0) < hit.weight) byId.set(hit.id, hit);
  return [...byId.values()].sort((a, b) => a.start - b.start);
}

/** The first set itself where the others add nothing: most texts are in one language and one layer. */
export function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const filled = sets.filter(({ size }) => size > 0);
  const [only] = filled;
  if (filled.length <= 1) return only ?? new Set();
  const all = new Set<number>();
  for (const set of filled) for (const value of set) all.add(value);
  return all;
}

/** Sums by position. Each language's weights see its own letters alone, so that what two languages say adds up. */
export function summed(lists: readonly (readonly number[])[]): number[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, k) => lists.reduce((sum, list) => sum + (list[k] ?? 0), 0));
}
