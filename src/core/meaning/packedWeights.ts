import { decodeBase64 } from '../message/base64';
import { ALL_PLACES } from './sentenceFeatures';

/**
 * Weights of a linear model with several outputs over places, kept as text: base64 of, for each place in rising
 * order, the step from the last place (varint), the number of weights, and for each its output and weight (one
 * signed byte, to be multiplied with the output's scale). Written by `npm run train`.
 */
export class PackedWeights {
  /** place → where its weights begin; those of the next place end them. */
  private readonly begin = new Int32Array(ALL_PLACES + 1);
  private readonly output: Uint8Array;
  private readonly weight: Float32Array;

  constructor(text: string, scales: readonly number[]) {
    const bytes = decodeBase64(text);
    const outputs: number[] = [];
    const weights: number[] = [];
    let at = 0;
    let place = 0;
    let next = 0;
    while (at < bytes.length) {
      let step = 0;
      for (let shift = 0; shift < 28; shift += 7) {
        const byte = bytes[at++] ?? 0;
        step |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      place += step;
      while (next <= Math.min(place, ALL_PLACES)) this.begin[next++] = outputs.length;
      for (let count = bytes[at++] ?? 0; count > 0; count--) {
        const output = bytes[at++] ?? 0;
        outputs.push(output);
        weights.push((((bytes[at++] ?? 0) << 24) >> 24) * (scales[output] ?? 0));
      }
    }
    while (next <= ALL_PLACES) this.begin[next++] = outputs.length;
    this.output = Uint8Array.from(outputs);
    this.weight = Float32Array.from(weights);
  }

  /** Adds `value` times the weights of a place to the sums of the outputs. */
  addTo(sums: Float64Array, place: number, value: number): void {
    const end = this.begin[place + 1] ?? 0;
    for (let w = this.begin[place] ?? 0; w < end; w++) {
      const k = this.output[w] ?? 0;
      sums[k] = (sums[k] ?? 0) + (this.weight[w] ?? 0) * value;
    }
  }
}
