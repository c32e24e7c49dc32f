import { gzipSync } from 'node:zlib';

/** What a built file belongs to in the table. `office` and the like are not ours to count. */
export type Part = 'framework' | 'reading' | 'ours';

export interface BuiltFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface SizeRow {
  readonly part: Part | 'total';
  readonly raw: number;
  readonly gzip: number;
  /** Bytes of gzip -9 that it may take. */
  readonly budget: number;
}

/** Bytes of one file. */
export interface FileSize {
  readonly name: string;
  readonly raw: number;
  readonly gzip: number;
}

export interface Sizes {
  readonly page: string;
  readonly rows: readonly SizeRow[];
  /** What the row `ours` consists of, largest first. */
  readonly ours: readonly FileSize[];
  /** Loaded after the first screen, without a budget. */
  readonly later: readonly FileSize[];
  readonly over: readonly SizeRow[];
}

/** kB of 1,000 bytes, as networks count. */
export const BUDGETS: Readonly<Record<Part | 'total', number>> = { framework: 105_000, reading: 35_000, ours: 198_000, total: 228_000 };

/** Cues and words of one language: `app/ja.….js`, `app/words-ja.….js`. A mail waits for those of its own. */
const LANGUAGE_FILE = /(?:^|\/)(?:words-)?([a-z]{2})\.[0-9a-f]+\.js$/;

/** The files of the language that weighs most: the first load is told for the reader who waits longest. */
function heaviestLanguage(files: readonly BuiltFile[]): readonly BuiltFile[] {
  const byLanguage = new Map<string, BuiltFile[]>();
  for (const file of files) {
    const language = LANGUAGE_FILE.exec(file.name)?.[1];
    if (language !== undefined) byLanguage.set(language, [...(byLanguage.get(language) ?? []), file]);
  }
  const weight = (some: readonly BuiltFile[]): number => some.reduce((sum, file) => sum + compressed(file), 0);
  return [...byLanguage.values()].sort((a, b) => weight(b) - weight(a))[0] ?? [];
}

/**
 * @param entry what a page loads at once
 * @param asked what it loads when asked; of the language files, those of one language count as first load
 */
export function measure(page: string, entry: readonly BuiltFile[], asked: readonly BuiltFile[]): Sizes {
  const language = heaviestLanguage(asked);
  const first = [...entry, ...language];
  const later = asked.filter((file) => !language.includes(file));
  const of = (part: Part, files: readonly BuiltFile[]): BuiltFile[] => files.filter((file) => partOf(file.name) === part);
  // The framework has its budget wherever it is loaded; the total is what the verdict waits for.
  const rows = [row('reading', of('reading', first)), row('ours', of('ours', first)), row('total', first), row('framework', of('framework', [...first, ...later]))];
  return {
    page,
    rows,
    ours: first
      .filter((file) => partOf(file.name) === 'ours')
      .map(sizeOf)
      .sort((a, b) => b.gzip - a.gzip),
    later: later.map(sizeOf),
    over: rows.filter((each) => each.gzip > each.budget),
  };
}

function partOf(name: string): Part {
  const base = name.split('/').at(-1) ?? name;
  if (base.startsWith('framework.')) return 'framework';
  return base.startsWith('reading.') ? 'reading' : 'ours';
}

function row(part: Part | 'total', files: readonly BuiltFile[]): SizeRow {
  return {
    part,
    raw: files.reduce((sum, file) => sum + file.content.length, 0),
    gzip: files.reduce((sum, file) => sum + compressed(file), 0),
    budget: BUDGETS[part],
  };
}

function sizeOf(file: BuiltFile): FileSize {
  return { name: file.name, raw: file.content.length, gzip: compressed(file) };
}

function compressed(file: BuiltFile): number {
  return gzipSync(file.content, { level: 9 }).length;
}

const LABELS: Readonly<Record<Part | 'total', string>> = {
  framework: 'React and Fluent UI, drawn over the verdict',
  reading: 'reading libraries',
  ours: 'ours: code, styles, words, weights',
  total: 'total before the verdict',
};

export function formatSizes(sizes: Sizes): string {
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(8);
  const line = (label: string, raw: number, gzip: number, rest: string): string => `  ${label.padEnd(46)}${kB(raw)}${kB(gzip)}${rest}`;
  return [
    `First load of ${sizes.page} in kB (Office.js not counted)`,
    `  ${''.padEnd(46)}${'raw'.padStart(8)}${'gzip'.padStart(8)}${'budget'.padStart(8)}`,
    ...sizes.rows.map((each) => line(LABELS[each.part], each.raw, each.gzip, `${String(each.budget / 1000).padStart(8)}${each.gzip > each.budget ? '  OVER' : ''}`)),
    ...(sizes.ours.length === 0 ? [] : ['  Of which ours']),
    ...sizes.ours.map((each) => line(`  ${each.name}`, each.raw, each.gzip, '')),
    ...(sizes.later.length === 0 ? [] : ['  Later, when needed']),
    ...sizes.later.map((each) => line(`  ${each.name}`, each.raw, each.gzip, '')),
  ].join('\n');
}
