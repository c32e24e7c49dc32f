import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { rules as analyses } from 'eslint-plugin-regexp';
import { Linter } from 'eslint/universal';

/**
 * No pattern of the core may take more than linear time, whatever text a stranger sends. The analysis is that of
 * eslint-plugin-regexp, asked for two things: exponential and polynomial backtracking within one attempt, all that is suspected; and
 * attempts that begin again at each character and each run far, where some text makes them fail. Literals are found in the syntax trees; patterns
 * put together at run time are caught where they are made.
 */
const CORE = join(__dirname, '../../../src/core');

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Suspected, but only ever run on text that was cut before. Each with the bound that makes it harmless. */
const CUT_BEFORE: readonly (readonly [file: string, source: string, bound: string])[] = [
  ['evidence/attachmentKinds.ts', '[. ]+$', 'the last 200 characters of a name'],
  ['evidence/headers.ts', '[.>]+$', 'one address of a header field, whose length the reader of mails limits'],
  ['evidence/links.ts', '[.,;:!?)\\]}\'"*_]+$', 'one address as found, at most 500 characters and its host'],
  ['message/charsetLabels.ts', '\\*.*$', '80 characters of a label'],
  ['message/layerMarkers.ts', '^\\s*(?:[[【', '120 characters of a subject'],
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : [];
  });
}

/** All nodes of a syntax tree. */
function* nodes(tree: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(tree)) for (const one of tree) yield* nodes(one);
  else if (typeof tree === 'object' && tree !== null) {
    yield tree as Readonly<Record<string, unknown>>;
    for (const child of Object.values(tree)) yield* nodes(child);
  }
}

interface Found {
  readonly literals: readonly Pattern[];
  /** Files that put patterns together at run time. */
  readonly builders: readonly string[];
}

function patternsIn(path: string): Found {
  const file = relative(CORE, path);
  const literals: Pattern[] = [];
  const builders: string[] = [];
  for (const node of nodes(parseSync(readFileSync(path, 'utf8'), { syntax: 'typescript', target: 'es2022' }))) {
    if (node['type'] === 'RegExpLiteral') literals.push({ file, source: String(node['pattern']), flags: String(node['flags']) });
    const callee = node['callee'] as { readonly type?: string; readonly value?: string } | undefined;
    if ((node['type'] === 'NewExpression' || node['type'] === 'CallExpression') && callee?.type === 'Identifier' && callee.value === 'RegExp') builders.push(file);
  }
  return { literals, builders };
}

/** What is made with `new RegExp` while `run` runs, and by which file of the core. */
async function made(run: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string, string | undefined], newTarget: typeof RegExp) {
      const file = new Error().stack?.split('\n').map((line) => /src\/core\/([\w/.-]+\.ts)/.exec(line)?.[1]).find((name) => name !== undefined);
      const pattern = Reflect.construct<[string, string | undefined], RegExp>(target, [source, flags], newTarget);
      if (file !== undefined) found.push({ file, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

const linter = new Linter();

/** What the analysis holds against a pattern; nothing for a linear one. */
function suspicions({ source, flags }: Pattern): string[] {
  const code = `export const pattern = /${source}/${flags};`;
  const rules: Linter.RulesRecord = {
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': ['error', { report: 'certain' }],
  };
  return linter.verify(code, [{ plugins: { regexp: { rules: analyses } }, rules }]).map(({ ruleId, message }) => `${ruleId ?? 'no pattern'}: ${message}`);
}

function isExcused({ file, source }: Pattern): boolean {
  return CUT_BEFORE.some(([where, start]) => where === file && source.startsWith(start));
}

const found = filesBelow(CORE).map(patternsIn);
const literals = found.flatMap((one) => one.literals);
const builders = [...new Set(found.flatMap((one) => one.builders))].sort();

describe('patterns written out', () => {
  test('are found', () => expect(literals.length).toBeGreaterThan(100));

  test('are linear, or run on text that was cut before', () => {
    const suspected = literals.filter((pattern) => !isExcused(pattern)).flatMap((pattern) => suspicions(pattern).map((why) => `${pattern.file} /${pattern.source}/${pattern.flags} ${why}`));
    expect(suspected).toEqual([]);
  });

  test('that are excused are still suspected', () => {
    const needless = CUT_BEFORE.filter(([file, start]) => !literals.some((pattern) => pattern.file === file && pattern.source.startsWith(start) && suspicions(pattern).length > 0));
    expect(needless).toEqual([]);
  });
});

describe('patterns put together at run time', () => {
  let patterns: Pattern[] = [];
  beforeAll(async () => {
    patterns = await made(async () => {
      // Loaded here, so that patterns made while a module is read are seen too.
      const { LANGUAGE_PACKS } = await import('../../../src/core/languages');
      const { loadReaders } = await import('../../../src/core/languages/loadReaders');
      await loadReaders(['ja', 'en', ...Object.keys(LANGUAGE_PACKS)]);
      const { judgeText } = await import('../judgeText');
      await judgeText('Your files are with us. Pay 500 dollars within 48 hours.');
    });
  });

  test('are seen, from every file that makes some', () => {
    expect([...new Set(patterns.map(({ file }) => file))].sort()).toEqual(builders);
  });

  test('are linear', () => {
    const suspected = patterns.flatMap((pattern) => suspicions(pattern).map((why) => `${pattern.file} /${pattern.source.slice(0, 300)}/${pattern.flags} ${why}`));
    expect(suspected).toEqual([]);
  });
});

test('the analysis tells linear patterns from others', () => {
  const judged = (source: string) => suspicions({ file: '', source, flags: 'u' }).length > 0;
  expect(['(?:a+)+$', '^(?:\\w+,?)*;$', 'a*a*b', '\\s+$', '^.*,.*,.*;$'].map(judged)).toEqual([true, true, true, true, true]);
  expect(['^a+b', 'a{1,10}$', '\\ba\\w{0,20}b'].map(judged)).toEqual([false, false, false]);
});
