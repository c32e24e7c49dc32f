import type { SignalId } from './cue';
import type { SentenceSigns } from './match';
import { ALL_PLACES, sentenceFeatures } from './sentenceFeatures';

/** `threat`: the sentence is one of those that make a threat. */
export type LearntId = SignalId | 'threat';

/** Weights of a linear model over sentences, as `npm run learn` writes them. */
export interface LearntData {
  readonly signals: readonly { readonly id: LearntId; readonly bias: number; readonly scale: number; readonly threshold: number }[];
  /** Base64 of, for each place in rising order: the step from the last place (varint), the number of weights, and for each its signal and weight (one signed byte). */
  readonly weights: string;
}

/** How sure the model is of each signal in a whole text: that of the surest sentence, and which one it is. */
export interface LearntSign {
  readonly id: LearntId;
  /** Probability between 0 and 1. */
  readonly p: number;
  readonly threshold: number;
  readonly sentence: SentenceSigns;
}

/** Reads {@link LearntData} once, then any number of texts. Pure. */
export class LearntSignals {
  /** place → where its weights begin in {@link signal} and {@link weight}, and where they end. */
  private readonly begin = new Int32Array(ALL_PLACES + 1);
  private readonly signal: Uint8Array;
  private readonly weight: Float32Array;

  constructor(private readonly data: LearntData) {
    const bytes = base64(data.weights);
    const signals: number[] = [];
    const weights: number[] = [];
    let at = 0;
    let place = 0;
    let next = 0;
    while (at < bytes.length) {
      let step = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        step |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      place += step;
      while (next <= place) this.begin[next++] = signals.length;
      for (let count = bytes[at++] ?? 0; count > 0; count--) {
        const signal = bytes[at++] ?? 0;
        signals.push(signal);
        weights.push((((bytes[at++] ?? 0) << 24) >> 24) * (data.signals[signal]?.scale ?? 0));
      }
    }
    while (next <= ALL_PLACES) this.begin[next++] = signals.length;
    this.signal = Uint8Array.from(signals);
    this.weight = Float32Array.from(weights);
  }

  /** @param text folded; @param sentences its sentences with what cues and concepts found */
  read(text: string, sentences: readonly SentenceSigns[]): LearntSign[] {
    const { signals } = this.data;
    const best = signals.map(() => -Infinity);
    const where = signals.map(() => 0);
    const sums = new Float64Array(signals.length);
    for (let i = 0; i < sentences.length; i++) {
      signals.forEach(({ bias }, k) => (sums[k] = bias));
      this.addUp(text, sentences, i, sums);
      for (let k = 0; k < sums.length; k++) {
        const sum = sums[k] ?? 0;
        if (sum > (best[k] ?? 0)) {
          best[k] = sum;
          where[k] = i;
        }
      }
    }
    return signals.flatMap(({ id, threshold }, k) => {
      const sentence = sentences[where[k] ?? 0];
      return sentence ? [{ id, threshold, p: 1 / (1 + Math.exp(-(best[k] ?? 0))), sentence }] : [];
    });
  }

  private addUp(text: string, sentences: readonly SentenceSigns[], i: number, sums: Float64Array): void {
    const { places, values } = sentenceFeatures(text, sentences, i);
    for (let f = 0; f < places.length; f++) {
      const place = places[f] ?? 0;
      const end = this.begin[place + 1] ?? 0;
      for (let w = this.begin[place] ?? 0; w < end; w++) {
        const k = this.signal[w] ?? 0;
        sums[k] = (sums[k] ?? 0) + (this.weight[w] ?? 0) * (values[f] ?? 0);
      }
    }
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(text: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) value[DIGITS.charCodeAt(i)] = i;
  const clean = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < clean.length; i++) {
    held = (held << 6) | (value[clean.charCodeAt(i)] ?? 0);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}
