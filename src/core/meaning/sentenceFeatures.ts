import type { SignalId } from './cue';
import type { SentenceSigns } from './match';
import { hashOf, piecesOf, placeOf, PLACES } from './pieces';

/** One sentence for a linear model: places below {@link ALL_PLACES}, each with its value. */
export interface SentenceFeatures {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

/** Places of signs lie above those of pieces, so that no chance collision mixes letters and meaning. */
export const ALL_PLACES = 2 * PLACES;

const CONCEPT = 21;
const CONCEPT_PAIR = 22;
const CUE = 23;
const BESIDE = 24;
const CUE_BESIDE = 25;
/** Pairs grow with the square: of more concepts than this the later ones stay single. */
const MOST_PAIRED = 12;
const FEWEST_PIECES = 6;

/** What the model sees of the sentence at `i`: its pieces, its concepts and their pairs, the cues that fired, and the same of its neighbours, weaker. */
export function sentenceFeatures(text: string, sentences: readonly SentenceSigns[], i: number): SentenceFeatures {
  const sentence = sentences[i];
  if (!sentence) return { places: [], values: [] };
  const pieces = new Set<number>();
  piecesOf(text, sentence.start, sentence.end, pieces);
  const places = [...pieces];
  const values: number[] = new Array<number>(places.length).fill(1 / Math.sqrt(Math.max(FEWEST_PIECES, places.length)));
  const add = (kind: number, hash: number, value: number): void => {
    places.push(PLACES + placeOf(kind, hash));
    values.push(value);
  };
  const { concepts } = sentence;
  for (let k = 0; k < concepts.length; k++) {
    const one = concepts[k] ?? 0;
    add(CONCEPT, one, 0.5);
    // Both orders of a pair give one place.
    for (let m = k + 1; m < Math.min(concepts.length, MOST_PAIRED); m++) add(CONCEPT_PAIR, Math.imul(one, 31) + Math.imul(concepts[m] ?? 0, 31) + Math.imul(one, concepts[m] ?? 0), 0.35);
  }
  for (const [signal, weight] of sentence.fired) add(CUE, hashOfSignal(signal), Math.min(weight, 2));
  for (const neighbour of [sentences[i - 1], sentences[i + 1]]) {
    if (!neighbour) continue;
    for (const concept of neighbour.concepts) add(BESIDE, concept, 0.25);
    for (const [signal, weight] of neighbour.fired) add(CUE_BESIDE, hashOfSignal(signal), 0.4 * Math.min(weight, 2));
  }
  return { places, values };
}

const hashes = new Map<SignalId, number>();

function hashOfSignal(signal: SignalId): number {
  const known = hashes.get(signal);
  if (known !== undefined) return known;
  const hash = hashOf(signal);
  hashes.set(signal, hash);
  return hash;
}
