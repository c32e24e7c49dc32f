import { describe, expect, test } from '@jest/globals';
import type { Analysis, Context } from '../../src/core/analysis';
import type { ParsedConfig } from '../../src/config/config';
import { parseConfig } from '../../src/config/parseConfig';
import type { Host, OpenMessage, ReportDraft } from '../../src/host/port';
import { PaneController, type PaneParts } from '../../src/pane/paneController';
import type { Later } from '../../src/pane/paneState';
import { PersonActs } from '../../src/pane/personActs';
import type { Language } from '../../src/text/language';
import type { Words } from '../../src/text/words';
import { WORDS } from '../text/allWords';
import { analysisOf, messageOf, REACH } from './analyses';

/** No test here shows anything. */
const NO_VIEWS = {} as Later['views'];
const CONFIG = parseConfig('{"reportTo":"soc@kaisha.test","ownDomains":["kaisha.test"],"language":"en"}', '');
const mail = (key: string): OpenMessage => ({ kind: 'message', key, message: messageOf(key), userAddress: 'a@kaisha.test', shared: false, report: { kind: 'window' }, reach: REACH });

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
    originalFile: () => Promise.resolve(null),
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
    loadWords: (language) => Promise.resolve(WORDS[language]),
    loadLater: (language) => Promise.resolve({ words: WORDS[language], views: NO_VIEWS }),
    loadActing: () => Promise.reject(new Error('nothing is done here')),
    warmUp: () => undefined,
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

test('a report opens only for the mail on the screen, once it was asked for', async () => {
  const { pane, waiting, drafts, flush } = stage();
  void pane.start();
  await flush();
  waiting[0]?.(mail('a'));
  await flush();
  const acts = new PersonActs(pane);
  const draft = (key: string): ReportDraft => ({ for: key, to: [], subject: '3|x', htmlBody: '', attachmentName: 'x' });
  await acts.openReport(draft('a'));
  expect(drafts).toHaveLength(0);
  acts.askReport();
  await acts.openReport(draft('b'));
  expect(drafts).toHaveLength(0);
  await acts.openReport(draft('a'));
  expect(drafts).toHaveLength(1);
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

test('a configuration that comes while the mail is judged counts for its first verdict', async () => {
  let give: (config: ParsedConfig) => void = () => undefined;
  let fetched: () => void = () => undefined;
  const seen: (readonly string[])[] = [];
  const { pane, waiting, flush } = stage({
    readConfig: () => new Promise((resolve) => (give = resolve)),
    analyse: async (_message, { ownDomains }) => {
      seen.push(ownDomains);
      if (seen.length === 1) await new Promise<void>((resolve) => (fetched = resolve));
      return analysisOf('empty-threat', 'company-breach');
    },
  });
  void pane.start();
  await flush();
  waiting[0]?.(mail('a'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  give(CONFIG);
  await flush();
  expect(pane.current().screen.kind).toBe('judging');
  fetched();
  await flush();
  expect(pane.current().screen.kind).toBe('judged');
  expect(seen).toEqual([[], ['kaisha.test']]);
});

test('trying again takes what the person brought, not the mail that is open', async () => {
  let broken = true;
  const { pane, waiting } = stage({ analyse: (message) => (broken ? Promise.reject(new Error('offline')) : Promise.resolve({ ...analysisOf('empty-threat', 'sextortion'), shown: { subject: message.text ?? '', text: '', marks: [] } })) });
  await pane.bring({ kind: 'text', text: 'pasted' });
  await pane.settled();
  expect(pane.current().screen.kind).toBe('failed');
  broken = false;
  await pane.retry();
  await pane.settled();
  expect(subject(pane)).toBe('pasted');
  expect(waiting).toHaveLength(0);
});

describe('words', () => {
  const words = (broken: () => boolean) => {
    const asked: Language[] = [];
    const loadWords = (language: Language): Promise<Words> => {
      asked.push(language);
      return broken() ? Promise.reject(new Error('offline')) : Promise.resolve(WORDS[language]);
    };
    return { asked, loadWords };
  };

  test('of one language are fetched where browser and Outlook agree', async () => {
    const { asked, loadWords } = words(() => false);
    const { pane, flush } = stage({ loadWords, readConfig: () => Promise.resolve(parseConfig('{}', '')) });
    void pane.start();
    await flush();
    expect(await pane.spoken()).toBe(true);
    expect(asked).toEqual(['ja']);
  });

  test('come in the language that the configuration names before anything is shown', async () => {
    const { pane, flush } = stage();
    void pane.start();
    await flush();
    expect(await pane.spoken()).toBe(true);
    expect(pane.current().speech?.language).toBe('en');
  });

  test('of another language that can’t be fetched leave those on the screen', async () => {
    let offline = false;
    const { pane, flush } = stage({ loadWords: words(() => offline).loadWords });
    void pane.start();
    await flush();
    offline = true;
    pane.chooseLanguage('ja');
    await flush();
    expect(pane.language()).toBe('en');
    expect(pane.current().notLoaded.language).toBe(true);
    offline = false;
    pane.chooseLanguage('ja');
    await flush();
    expect(pane.language()).toBe('ja');
    expect(pane.current().notLoaded.language).toBe(false);
  });

  test('that never come are told, so that the page can say so in its own', async () => {
    const { pane, flush } = stage({ loadWords: words(() => true).loadWords });
    void pane.start();
    await flush();
    expect(await pane.spoken()).toBe(false);
  });

  test('for later come when asked, tell a failure, and follow a change of language', async () => {
    let offline = true;
    const { pane, flush } = stage({ loadLater: (language) => (offline ? Promise.reject(new Error('offline')) : Promise.resolve({ words: WORDS[language], views: NO_VIEWS })) });
    void pane.start();
    await flush();
    await pane.prepareLater();
    expect(pane.current().notLoaded.later).toBe(true);
    offline = false;
    await pane.prepareLater();
    expect(pane.current().notLoaded.later).toBe(false);
    expect(pane.current().speech?.later?.words.more).toBe(WORDS.en.more);
    pane.chooseLanguage('ja');
    await flush();
    expect(pane.current().speech?.later?.words.more).toBe(WORDS.ja.more);
  });
});
