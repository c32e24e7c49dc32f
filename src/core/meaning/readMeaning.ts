import type { SignalId } from './cue';
import type { LearntId, LearntSign, LearntSignals } from './learnt';
import type { Matcher, Matches, SignalHit } from './match';

/** What reads one language: its cues, and the model learnt over its sentences where there is one. */
export interface LanguageReader {
  readonly matcher: Matcher;
  readonly learnt: LearntSignals | null;
}

/** What a text says, in all its languages together. */
export interface Meaning extends Matches {
  /** How sure the learnt model is of each signal: 0 to 1, of the surest sentence. Empty where no language has one. */
  readonly learnt: ReadonlyMap<LearntId, number>;
}

/**
 * @param text folded text of one layer
 * @param stop asked now and then; true ends the work with what was found so far
 */
export function readMeaning(readers: readonly LanguageReader[], text: string, stop: () => boolean = () => false): Meaning {
  return strongestOf(readers.map((reader) => readLanguage(reader, text, stop)));
}

function readLanguage({ matcher, learnt }: LanguageReader, text: string, stop: () => boolean): Meaning {
  const found = matcher.match(text, stop);
  const signs = learnt?.read(text, found.sentences) ?? [];
  const decided = new Set<string>(signs.map(({ id }) => id));
  const hits = [...found.hits.filter(({ id }) => !decided.has(id)), ...signs.flatMap((sign) => hitOf(sign, found.hits))];
  return { hits: hits.sort((a, b) => a.start - b.start), nearly: found.nearly, complete: found.complete, learnt: new Map(signs.map(({ id, p }) => [id, p])) };
}

/** Where the model is sure enough: at the run of the cue that fired in the sentence, else at the sentence. */
function hitOf({ id, p, threshold, sentence }: LearntSign, cueHits: readonly SignalHit[]): SignalHit[] {
  if (id === 'threat' || p < threshold) return [];
  const cue = cueHits.find((hit) => hit.id === id && hit.start >= sentence.start && hit.end <= sentence.end);
  return [{ id, start: cue?.start ?? sentence.start, end: cue?.end ?? sentence.end, weight: Math.max(1, cue?.weight ?? 0) + p }];
}

/** Weak cues keep company within their language alone: the same word in two lexicons is one sign, not two. */
function strongestOf(all: readonly Meaning[]): Meaning {
  const strongest = (hits: readonly SignalHit[]): SignalHit[] => {
    const byId = new Map<SignalId, SignalHit>();
    for (const hit of hits) if ((byId.get(hit.id)?.weight ?? 0) < hit.weight) byId.set(hit.id, hit);
    return [...byId.values()].sort((a, b) => a.start - b.start);
  };
  const learnt = new Map<LearntId, number>();
  for (const meaning of all) for (const [id, p] of meaning.learnt) learnt.set(id, Math.max(p, learnt.get(id) ?? 0));
  return { hits: strongest(all.flatMap(({ hits }) => hits)), nearly: strongest(all.flatMap(({ nearly }) => nearly)), complete: all.every(({ complete }) => complete), learnt };
}
