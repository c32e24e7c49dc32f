/** For each output: place and weight. */
export type PlaceWeights = readonly (readonly (readonly [number, number])[])[];

export interface Packed {
  readonly scales: readonly number[];
  readonly weights: string;
}

/** Keeps the largest weights of each output, rounds them to a signed byte and packs them as `PackedWeights` reads them. */
export function packWeights(outputs: PlaceWeights, kept: number): Packed {
  const byPlace = new Map<number, [number, number][]>();
  const scales = outputs.map((weights, k) => {
    const largest = [...weights].sort(([p, a], [q, b]) => Math.abs(b) - Math.abs(a) || p - q).slice(0, kept);
    const scale = Number((Math.abs(largest[0]?.[1] ?? 0) / 127).toFixed(6));
    for (const [place, weight] of largest) {
      const byte = scale === 0 ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (byte !== 0) byPlace.set(place, [...(byPlace.get(place) ?? []), [k, byte]]);
    }
    return scale;
  });
  const bytes: number[] = [];
  let last = 0;
  for (const [place, weights] of [...byPlace].sort(([a], [b]) => a - b)) {
    let step = place - last;
    last = place;
    for (; step >= 0x80; step >>= 7) bytes.push((step & 0x7f) | 0x80);
    bytes.push(step, weights.length);
    for (const [k, byte] of weights) bytes.push(k, byte & 0xff);
  }
  return { scales, weights: Buffer.from(bytes).toString('base64') };
}
