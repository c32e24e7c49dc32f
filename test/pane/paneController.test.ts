import { describe, expect, test } from '@jest/globals';
import type { Analysis, Context } from '../../src/core/analysis';
import type { ParsedConfig } from '../../src/config/config';
import { parseConfig } from '../../src/config/parseConfig';
import type { Host, OpenMessage, ReportDraft } from '../../src/host/port';
import { PaneController, type PaneParts } from '../../src/pane/paneController';
import { analysisOf, messageOf } from './analyses';

const CONFIG = parseConfig('{"reportTo":"soc@kaisha.test","ownDomains":["kaisha.test"],"language":"en"}', '');
const mail = (key: string): OpenMessage => ({ kind: 'message', key, message: messageOf(key), userAddress: 'a@kaisha.test', shared: false, report: { kind: 'window' } });

/** A host whose answers the test gives when it likes. */
function stage(changes: Partial<PaneParts> = {}) {
  const waiting: ((open: OpenMessage) => void)[] = [];
  const signals: AbortSignal[] = [];
  const drafts: ReportDraft[] = [];
  const contexts: Context[] = [];
  let changed = (): void => undefined;
  const host: Host = {
    kind: 'outlook',
    start: () => Promise.resolve({ kind: 'ready', displayLanguage: 'ja-JP', theme: null, canFollowSelection: true }),
    readOpenMessage: ({ signal }) => {
      signals.push(signal);
      return new Promise((resolve) => waiting.push(resolve));
    },
    onItemChanged: (listener) => {
      changed = listener;
      return () => undefined;
    },
    onThemeChanged: () => () => undefined,
    openReport: (draft) => {
      drafts.push(draft);
      return Promise.resolve({ kind: 'opened' });
    },
    deletion: { kind: 'explain', client: 'web' },
    details: () => ({ client: '', requirementSet: '', platform: '' }),
    openOutside: () => undefined,
  };
  const pane = new PaneController({
    host,
    readConfig: () => Promise.resolve(CONFIG),
    analyse: (message, context): Promise<Analysis> => {
      contexts.push(context);
      return Promise.resolve({ ...analysisOf('empty-threat', 'company-breach'), shown: { subject: message.text ?? '', text: '', marks: [] } });
    },
    readRaw: () => Promise.resolve({ kind: 'slow' }),
    now: () => 0,
    mark: () => undefined,
    version: '0.1.0',
    browserLanguage: 'ja',
    ...changes,
  });
  const flush = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { pane, waiting, signals, drafts, contexts, change: () => changed(), flush };
}

const subject = (pane: PaneController): string | null => {
  const { screen } = pane.current();
  return screen.kind === 'judged' ? screen.analysis.shown.subject : null;
};

test('judges the open mail with the configuration', async () => {
  const { pane, waiting, contexts, flush } = stage();
  void pane.start();
  await flush();
  waiting[0]?.(mail('a'));
  await flush();
  expect(subject(pane)).toBe('a');
  expect(contexts[0]).toMatchObject({ ownDomains: ['kaisha.test'], userAddress: 'a@kaisha.test' });
  expect(pane.language()).toBe('en');
});

describe('following the selection', () => {
  test('the answer for the mail before is thrown away, and its reading called off', async () => {
    const { pane, waiting, signals, change, flush } = stage();
    void pane.start();
    await flush();
    change();
    waiting[1]?.(mail('b'));
    await flush();
    expect(subject(pane)).toBe('b');
    waiting[0]?.(mail('a'));
    await flush();
    expect(subject(pane)).toBe('b');
    expect(signals[0]?.aborted).toBe(true);
  });

  test('a verdict disappears as soon as another mail is selected', async () => {
    const { pane, waiting, change, flush } = stage();
    void pane.start();
    await flush();
    waiting[0]?.(mail('a'));
    await flush();
    change();
    expect(pane.current().screen.kind).toBe('reading');
  });

  test('superseded once is read again; twice is told', async () => {
    const { pane, waiting, flush } = stage();
    void pane.start();
    await flush();
    waiting[0]?.({ kind: 'superseded' });
    await flush();
    expect(waiting).toHaveLength(2);
    waiting[1]?.({ kind: 'superseded' });
    await flush();
    expect(pane.current().screen.kind).toBe('superseded');
  });
});

test('a configuration that comes late judges the mail again', async () => {
  let give: (config: ParsedConfig) => void = () => undefined;
  const { pane, waiting, contexts, flush } = stage({ readConfig: () => new Promise((resolve) => (give = resolve)) });
  void pane.start();
  await flush();
  waiting[0]?.(mail('a'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(contexts.map(({ ownDomains }) => ownDomains)).toEqual([[]]);
  give(CONFIG);
  await flush();
  expect(contexts.map(({ ownDomains }) => ownDomains)).toEqual([[], ['kaisha.test']]);
  expect(subject(pane)).toBe('a');
});

test('an engine that fails leaves a number for IT', async () => {
  const { pane, waiting, flush } = stage({
    analyse: () => Promise.reject(new Error('the cues could not be fetched')),
  });
  void pane.start();
  await flush();
  waiting[0]?.(mail('a'));
  await flush();
  expect(pane.current().screen).toEqual({ kind: 'failed', errorId: 'P-judge' });
});

test('the report belongs to the mail on the screen and goes where the configuration says', async () => {
  const { pane, waiting, drafts, flush } = stage();
  void pane.start();
  await flush();
  waiting[0]?.(mail('a'));
  await flush();
  await pane.openReport();
  expect(drafts).toHaveLength(0);
  pane.askReport();
  await pane.openReport();
  expect(drafts[0]).toMatchObject({ for: 'a', to: ['soc@kaisha.test'] });
  expect(pane.current().screen).toMatchObject({ step: { kind: 'report', phase: 'opened' } });
});

describe('what the person brings', () => {
  test('short words are judged at once and never claim an open mail', async () => {
    const { pane } = stage();
    await pane.bring({ kind: 'text', text: 'pasted' });
    expect(subject(pane)).toBe('pasted');
    expect(pane.current().screen).toMatchObject({ mail: { from: 'brought', report: { kind: 'words' } } });
  });

  test('a file that takes too long says so', async () => {
    const { pane } = stage();
    await pane.bring({ kind: 'file', name: 'a.eml', bytes: new Uint8Array() });
    expect(pane.current().screen.kind).toBe('slow');
  });

  test('a file that can’t be read is an answer too', async () => {
    const { pane } = stage({ readRaw: () => Promise.resolve({ kind: 'unreadable', why: 'encrypted' }) });
    await pane.bring({ kind: 'file', name: 'a.eml', bytes: new Uint8Array() });
    expect(pane.current().screen).toMatchObject({ kind: 'judged', analysis: { verdict: 'unreadable', unreadable: 'encrypted' } });
  });
});
