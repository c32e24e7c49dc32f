import type { SignalId } from './cue';
import type { SentenceSigns } from './match';
import { PackedWeights } from './packedWeights';
import { PLACES } from './pieces';
import { sentenceFeatures } from './sentenceFeatures';

/** `threat`: the sentence is one of those that make a threat. `warns`: it calls such a mail a fraud, or tells about one. */
export type LearntId = SignalId | 'threat' | 'warns';

/** What a sentence is, besides what it asserts: never quoted as a claim or an alarm. */
export function isAbout(id: LearntId): id is 'threat' | 'warns' {
  return id === 'threat' || id === 'warns';
}

/** Models of one language, as `npm run train` writes them. */
export interface LearntData {
  /** Over sentences: what each asserts. */
  readonly signals: readonly { readonly id: LearntId; readonly bias: number; readonly scale: number; readonly threshold: number }[];
  readonly weights: string;
  /** Over the pieces of a whole speech: what the judge's model adds for them, by its outputs. */
  readonly speech: { readonly scales: readonly number[]; readonly weights: string };
}

/** How sure the model is of one signal in a whole text: that of the surest sentence, and which one it is. */
export interface LearntSign {
  readonly id: LearntId;
  /** Probability between 0 and 1. */
  readonly p: number;
  readonly threshold: number;
  readonly sentence: SentenceSigns;
}

export interface LearntReading {
  readonly signs: readonly LearntSign[];
  /** Distinct pieces of all sentences. */
  readonly pieces: ReadonlySet<number>;
  /** By output of the judge's model: the sum of its weights for those pieces. */
  readonly leaning: readonly number[];
}

/** Reads {@link LearntData} once, then any number of texts. Pure. */
export class LearntSignals {
  private readonly sentenceWeights: PackedWeights;
  private readonly speechWeights: PackedWeights;

  constructor(private readonly data: LearntData) {
    this.sentenceWeights = new PackedWeights(
      data.weights,
      data.signals.map(({ scale }) => scale),
    );
    this.speechWeights = new PackedWeights(data.speech.weights, data.speech.scales);
  }

  /** @param text folded; @param sentences its sentences with what cues and concepts found */
  read(text: string, sentences: readonly SentenceSigns[]): LearntReading {
    const { signals } = this.data;
    const best = signals.map(() => -Infinity);
    const where = signals.map(() => 0);
    const sums = new Float64Array(signals.length);
    const pieces = new Set<number>();
    for (let i = 0; i < sentences.length; i++) {
      for (let k = 0; k < sums.length; k++) sums[k] = signals[k]?.bias ?? 0;
      const { places, values } = sentenceFeatures(text, sentences, i);
      for (let f = 0; f < places.length; f++) {
        const place = places[f] ?? 0;
        if (place < PLACES) pieces.add(place);
        this.sentenceWeights.addTo(sums, place, values[f] ?? 0);
      }
      for (let k = 0; k < sums.length; k++) {
        const sum = sums[k] ?? 0;
        if (sum <= (best[k] ?? 0)) continue;
        best[k] = sum;
        where[k] = i;
      }
    }
    const signs = signals.flatMap(({ id, threshold }, k) => {
      const sentence = sentences[where[k] ?? 0];
      return sentence ? [{ id, threshold, p: 1 / (1 + Math.exp(-(best[k] ?? 0))), sentence }] : [];
    });
    return { signs, pieces, leaning: this.lean(pieces) };
  }

  private lean(pieces: ReadonlySet<number>): number[] {
    const sums = new Float64Array(this.data.speech.scales.length);
    for (const piece of pieces) this.speechWeights.addTo(sums, piece, 1);
    return [...sums];
  }
}
