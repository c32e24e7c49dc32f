import type { Layer } from '../message/reading';

/** A threat is a page at most: padded with more, it would drown in what surrounds it. */
const WINDOW = 2_500;
/** A window ends at a paragraph where one ends in this last part of it, else at a line, else where it is full. */
const SLACK = 1_000;

/** A long layer in parts of a page each, cut between paragraphs; a short one as it is. */
export function inWindows(layer: Layer, visible: string): Layer[] {
  const parts: Layer[] = [];
  let start = layer.start;
  while (layer.end - start > WINDOW + SLACK) {
    const end = cut(visible, start);
    parts.push({ ...layer, start, end });
    start = end;
  }
  return [...parts, { ...layer, start }];
}

function cut(visible: string, start: number): number {
  const latest = start + WINDOW;
  for (const mark of ['\n\n', '\n', '。', '. ']) {
    const at = visible.lastIndexOf(mark, latest - mark.length);
    if (at >= latest - SLACK) return at + mark.length;
  }
  return latest;
}
