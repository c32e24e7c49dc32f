import { DIVIDER, LIST_WORDS, NEVER_AROUND, UNSUBSCRIBE_WORDS } from './layerMarkers';
import { isBlank, type Line } from './lines';

/** A footer is short and stands at the end. */
const LAST_LINES = 30;
const LONGEST = 1_500;
const BELOW_DIVIDER = 6;

/** The line where the footer of a list or newsletter begins; `lines.length` when there is none. */
export function footerBegin(lines: readonly Line[]): { at: number; list: boolean } {
  const total = lines[lines.length - 1]?.end ?? 0;
  let at = lines.length;
  let list = false;
  let seen = 0;
  for (let i = lines.length - 1; i > 0 && seen < LAST_LINES; i--) {
    const line = lines[i];
    if (!line || isBlank(line)) continue;
    seen++;
    if (total - line.start > LONGEST || NEVER_AROUND.test(line.text)) break;
    if (DIVIDER.test(line.text)) {
      const below = lines.slice(i + 1, i + 1 + BELOW_DIVIDER);
      if (!below.some((next) => LIST_WORDS.test(next.text) || UNSUBSCRIBE_WORDS.test(next.text))) continue;
      list ||= below.some((next) => LIST_WORDS.test(next.text));
      at = i;
    } else if (LIST_WORDS.test(line.text)) {
      list = true;
      at = i;
    } else if (UNSUBSCRIBE_WORDS.test(line.text)) at = i;
  }
  return { at, list };
}
