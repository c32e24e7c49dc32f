/** `[start, end)` of one sentence in folded text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 600;

/**
 * Cuts folded text into sentences: at 。!? and line ends, and at a full stop that is followed by a
 * blank. A run without any of them is cut every {@link LONGEST} characters so that work stays bounded.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!endsSentence(text, i) && i - start < LONGEST) continue;
    if (i + 1 > start && text.slice(start, i + 1).trim() !== '') found.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
}

function endsSentence(text: string, i: number): boolean {
  switch (text[i]) {
    case '\n':
    case '。':
    case '!':
    case '?':
      return true;
    case '.': {
      const next = text[i + 1];
      if (next !== undefined && next !== ' ' && next !== '\n') return false;
      // "no. 5", "e.g. this", initials: one or two letters before the stop end no sentence.
      return !/(?:^|[ (.])[a-z]{1,2}$/.test(text.slice(Math.max(0, i - 3), i)) || /(?:^| )(?:it|us|me|up|so|to|do|go|on|in)$/.test(text.slice(Math.max(0, i - 3), i));
    }
    default:
      return false;
  }
}
