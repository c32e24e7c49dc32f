import type { SignalId } from './cue';
import type { SentenceSigns } from './match';
import { piecesOf, place, PLACES } from './pieces';

/** One sentence for a linear model: places below twice {@link PLACES}, each with its value. */
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
const MOST_PAIRED = 16;
const FEWEST_PIECES = 6;

/** What the model sees of the sentence at `i`: its pieces, its concepts and their pairs, the cues that fired, and the same of its neighbours, weaker. */
export function sentenceFeatures(text: string, sentences: readonly SentenceSigns[], i: number): SentenceFeatures {
  const sentence = sentences[i];
  if (!sentence) return { places: [], values: [] };
  const pieces = new Set<number>();
  piecesOf(text.slice(sentence.start, sentence.end), pieces);
  const places = [...pieces];
  const values: number[] = new Array<number>(places.length).fill(1 / Math.sqrt(Math.max(FEWEST_PIECES, places.length)));
  const add = (at: number, value: number): void => {
    places.push(PLACES + at);
    values.push(value);
  };
  const concepts = [...sentence.concepts].sort();
  concepts.forEach((name, k) => {
    add(place(CONCEPT, name), 0.5);
    for (let m = k + 1; m < Math.min(concepts.length, MOST_PAIRED); m++) add(place(CONCEPT_PAIR, `${name}&${concepts[m] ?? ''}`), 0.35);
  });
  for (const [signal, weight] of sentence.fired) add(place(CUE, signal), Math.min(weight, 2));
  for (const neighbour of [sentences[i - 1], sentences[i + 1]]) {
    for (const name of neighbour?.concepts ?? []) add(place(BESIDE, name), 0.25);
    for (const [signal, weight] of neighbour?.fired ?? new Map<SignalId, number>()) add(place(CUE_BESIDE, signal), 0.4 * Math.min(weight, 2));
  }
  return { places, values };
}
