/** Pairs that open and close a quotation in folded text. Apostrophes are none: they stand inside words. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
];
/** A quotation runs at most this far; what was opened and never closed quotes nothing. */
const LONGEST = 600;
/** Words in quotation marks this short are emphasis or a name, not quoted speech. */
const SHORTEST = 8;
/** A writer who puts nearly everything in quotation marks quotes nothing. */
const LARGEST_SHARE = 0.6;

/**
 * Runs that the author sets in quotation marks: what stands in them is said by somebody else.
 * Returns none when they make up most of the text, so that quotation marks are no hiding place.
 */
export function quotedSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let covered = 0;
  for (let i = 0; i < text.length; i++) {
    const pair = PAIRS.find(([open]) => text[i] === open);
    if (!pair) continue;
    // Sliced, so that thousands of marks that never close cost no more than their own neighbourhood.
    const length = text.slice(i + 1, i + 1 + LONGEST).indexOf(pair[1]);
    if (length < 0) continue;
    const close = i + 1 + length;
    if (close - i > SHORTEST) {
      spans.push({ start: i, end: close + 1 });
      covered += close - i;
    }
    i = close;
  }
  return covered > text.length * LARGEST_SHARE ? [] : spans;
}
