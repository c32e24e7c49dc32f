const decoders = new Map<string, TextDecoder | null>();
/** Labels come from strangers: no more than this many are remembered. */
const MOST = 200;

/** A decoder for a label of the Encoding Standard, or `null`. Without `stream` a decoder keeps no state. */
export function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  let decoder: TextDecoder | null;
  try {
    decoder = new TextDecoder(label, { ignoreBOM: true });
  } catch {
    decoder = null;
  }
  if (decoders.size < MOST) decoders.set(label, decoder);
  return decoder;
}
