import { quotePrefix } from './folds/lineBreaks';
import { formLines } from './formLines';
import { footerBegin } from './footers';
import {
  ATTRIBUTION_BEGINS, ATTRIBUTIONS, BANNER_CAREFUL, BANNER_OUTSIDE, BANNER_TAG, CARRY_LINES, DEVICE_SIGNATURE, EXTERNAL_TAG, HEADER_LINES, NEVER_AROUND,
} from './layerMarkers';
import { isBlank, linesOf, type Line } from './lines';
import type { Layer, LayerKind } from './reading';
import type { Wrapper } from '../contract';

/** What is known of the mail before its body is read. */
export interface LayerHints {
  readonly subject: string;
  readonly forwards: boolean;
  readonly replies: boolean;
  readonly bounce: boolean;
  readonly list: boolean;
}

export interface LayersFound {
  readonly layers: readonly Layer[];
  /** The own words are the shell of a web form. */
  readonly form: boolean;
  /** A mailing list signed below. */
  readonly list: boolean;
}

type Label = Pick<Layer, 'kind' | 'wrapper' | 'depth'>;

const DEEPEST = 10;
/** A header block is looked for in this many lines, and runs at most this far. */
const HEADER_WINDOW = 8;
const LONGEST_HEADER_BLOCK = 60;
/** A gateway's warning stands in the first lines of a layer and is short. */
const BANNER_WITHIN = 3;
const LONGEST_BANNER_LINE = 350;
const BANNER_LINES = 5;

/**
 * Splits visible text into whose words they are: gateway banners, the author's own words, what they carry
 * (nested), footers. One pass over the lines; every line belongs to one layer.
 */
export function splitLayers(text: string, hints: LayerHints): LayersFound {
  const lines = linesOf(text);
  const labels = new LineReader(lines, hints).read();
  const form = formLines(lines, hints.subject, (i) => labels[i]?.kind === 'own');
  for (const i of form ?? []) labels[i] = { kind: 'carried', wrapper: 'form', depth: 1 };
  const footer = footerBegin(lines);
  for (let i = footer.at; i < lines.length; i++) labels[i] = { kind: 'footer', wrapper: 'none', depth: 0 };
  const list = hints.list || footer.list;
  if (list && !hints.bounce) {
    labels.forEach((label, i) => {
      if (label.kind === 'own') labels[i] = { ...label, wrapper: 'list' };
    });
  }
  return { layers: join(lines, labels), form: form !== null, list };
}

class LineReader {
  private readonly labels: Label[] = [];
  private kind: LayerKind = 'own';
  private wrapper: Wrapper = 'none';
  private depth = 0;
  /** Lines with text since this layer began. */
  private since = 0;
  /** Lines before this one begin no header block: looked at already. */
  private noHeaderUntil = 0;

  constructor(
    private readonly lines: readonly Line[],
    private readonly hints: LayerHints,
  ) {}

  read(): Label[] {
    for (let i = 0; i < this.lines.length; ) i += this.readAt(i);
    return this.labels;
  }

  /** Labels one or more lines from `i` on and returns how many. */
  private readAt(i: number): number {
    const line = this.lines[i];
    if (!line || isBlank(line)) return this.label(1, this.current());
    const quoted = this.quotedAt(i);
    if (quoted > 0) return this.label(1, { kind: 'carried', wrapper: this.carrier('reply'), depth: Math.min(DEEPEST, this.depth + quoted) });
    const marker = this.depth < DEEPEST ? this.markerAt(i) : null;
    if (marker) return this.beginCarried(i, marker);
    const banner = this.since < BANNER_WITHIN ? this.bannerAt(i) : 0;
    if (banner > 0) return this.label(banner, { kind: 'banner', wrapper: 'none', depth: this.depth });
    if (DEVICE_SIGNATURE.test(line.text) && line.text.length < 80) return this.label(1, { kind: 'footer', wrapper: 'none', depth: this.depth });
    this.since++;
    return this.label(1, this.current());
  }

  /** Depth of `>` at line `i`; 0 too for one such line alone, which is a heading or a mark of the writer's own. */
  private quotedAt(i: number): number {
    const { depth } = quotePrefix(this.lines[i]?.text ?? '', 0);
    if (depth === 0) return 0;
    const beside = [this.lines[i - 1], this.lines[i + 1]].some((line) => line !== undefined && quotePrefix(line.text, 0).depth > 0);
    const before = this.labels.at(-1);
    return beside || (before?.kind === 'carried' && before.depth > this.depth) ? depth : 0;
  }

  private current(): Label {
    return { kind: this.kind, wrapper: this.wrapper, depth: this.depth };
  }

  private label(count: number, label: Label): number {
    for (let k = 0; k < count; k++) this.labels.push(label);
    return count;
  }

  private beginCarried(i: number, marker: { wrapper: Wrapper; lines: number; attribution: boolean }): number {
    const next = this.nextText(i + marker.lines);
    const label: Label = { kind: 'carried', wrapper: marker.wrapper, depth: this.depth + 1 };
    // "… wrote:" over lines with `>`: those lines alone are carried, the author may go on below.
    if (marker.attribution && next && quotePrefix(next.text, 0).depth > 0) return this.label(marker.lines, label);
    this.kind = 'carried';
    this.wrapper = marker.wrapper;
    this.depth++;
    this.since = 0;
    return this.label(marker.lines, label);
  }

  private nextText(from: number): Line | undefined {
    for (let i = from; i < Math.min(this.lines.length, from + 4); i++) {
      const line = this.lines[i];
      if (line && !isBlank(line)) return line;
    }
    return undefined;
  }

  /** In a bounce everything is carried by it; a subject that says "forwarded" or "reply" decides what a marker leaves open. */
  private carrier(found: Wrapper): Wrapper {
    if (this.hints.bounce) return 'bounce';
    if (found === 'reply' && this.hints.forwards) return 'forward';
    if (found === 'forward' && this.hints.replies && !this.hints.forwards) return 'reply';
    return found;
  }

  private markerAt(i: number): { wrapper: Wrapper; lines: number; attribution: boolean } | null {
    const line = this.lines[i];
    if (!line) return null;
    for (const marker of CARRY_LINES) {
      if (!marker.line.test(line.text)) continue;
      const header = this.headerBlockBelow(i + 1);
      // A line that says "forwarded" is believed, whatever the subject begins with.
      const wrapper = marker.wrapper === 'forward' && !this.hints.bounce ? 'forward' : marker.wrapper === 'bounce' ? 'bounce' : this.carrier('reply');
      return { wrapper, lines: 1 + header, attribution: false };
    }
    const header = this.headerBlockAt(i);
    if (header > 0) return { wrapper: this.carrier('forward'), lines: header, attribution: false };
    const attribution = this.attributionAt(i);
    if (attribution > 0) return { wrapper: this.carrier('reply'), lines: attribution, attribution: true };
    return null;
  }

  private headerBlockBelow(i: number): number {
    let at = i;
    while (at < i + 3 && at < this.lines.length && isBlank(this.lines[at])) at++;
    const length = this.headerBlockAt(at);
    return length > 0 ? at - i + length : 0;
  }

  /** Length in lines of a block of header fields with a sender and two more of date, recipient, subject; 0 when there is none. */
  private headerBlockAt(i: number): number {
    if (i < this.noHeaderUntil || headerField(this.lines[i]?.text) < 0) return 0;
    const seen = new Set<number>();
    let last = i;
    for (let at = i; at < Math.min(this.lines.length, i + LONGEST_HEADER_BLOCK); at++) {
      const line = this.lines[at];
      if (!line || isBlank(line)) break;
      const field = headerField(line.text);
      if (field >= 0) {
        seen.add(field);
        last = at;
      } else if (at - last >= HEADER_WINDOW) break;
    }
    const others = [1, 2, 4].filter((field) => seen.has(field)).length;
    if (seen.has(0) && others >= 2) return last - i + 1;
    // What the whole run lacks, a later part of it lacks too.
    this.noHeaderUntil = last + 1;
    return 0;
  }

  private attributionAt(i: number): number {
    const text = this.lines[i]?.text ?? '';
    if (text.length > 260) return 0;
    if (ATTRIBUTIONS.some((pattern) => pattern.test(text))) return 1;
    const below = this.lines[i + 1];
    if (!below || isBlank(below) || !ATTRIBUTION_BEGINS.test(text)) return 0;
    return ATTRIBUTIONS.some((pattern) => pattern.test(`${text} ${below.text}`)) ? 2 : 0;
  }

  /** Lines of a gateway's warning at `i`; 0 when there is none. */
  private bannerAt(i: number): number {
    const first = this.lines[i];
    if (!first || first.end - first.start > LONGEST_BANNER_LINE) return 0;
    let text = '';
    let outside = false;
    let careful = false;
    const tag = BANNER_TAG.test(first.text);
    const external = EXTERNAL_TAG.test(first.text);
    // A tag alone in its line, or both meanings within a few lines.
    let length = external && first.text.length <= 24 ? 1 : 0;
    for (let k = 0; k < BANNER_LINES; k++) {
      const line = this.lines[i + k];
      if (!line || isBlank(line) || line.end - line.start > LONGEST_BANNER_LINE) break;
      if (NEVER_AROUND.test(line.text)) break;
      text = `${text} ${line.text}`.slice(-800);
      const hasOutside = BANNER_OUTSIDE.some((pattern) => pattern.test(line.text));
      const hasCareful = BANNER_CAREFUL.some((pattern) => pattern.test(line.text));
      outside ||= hasOutside || BANNER_OUTSIDE.some((pattern) => pattern.test(text));
      careful ||= hasCareful || BANNER_CAREFUL.some((pattern) => pattern.test(text));
      // A line that goes on with neither is the gateway's only while its sentence has not ended.
      if (k > 0 && !hasOutside && !hasCareful && /[.。!！\])】]$/.test(this.lines[i + k - 1]?.text ?? '') && outside && careful) break;
      if ((outside && careful) || (tag && outside) || (external && careful)) length = k + 1;
      else if (!outside && !careful && !tag) break;
    }
    return length;
  }
}

/** Which of {@link HEADER_LINES} a line is; -1 for none. */
function headerField(text: string | undefined): number {
  if (text === undefined || text === '') return -1;
  return HEADER_LINES.findIndex((pattern) => pattern.test(text));
}

/** Joins lines of the same label; blank lines go with what stands before them, leading and trailing ones with nobody. */
function join(lines: readonly Line[], labels: readonly Label[]): Layer[] {
  const layers: Layer[] = [];
  let open: { label: Label; start: number; end: number } | null = null;
  const close = (): void => {
    if (open) layers.push({ ...open.label, start: open.start, end: open.end });
    open = null;
  };
  lines.forEach((line, i) => {
    const label = labels[i];
    if (!label || isBlank(line)) return;
    if (open && sameLabel(open.label, label)) open.end = line.end;
    else {
      close();
      open = { label, start: line.start, end: line.end };
    }
  });
  close();
  return layers;
}

function sameLabel(a: Label, b: Label): boolean {
  return a.kind === b.kind && a.wrapper === b.wrapper && a.depth === b.depth;
}
