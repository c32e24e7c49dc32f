import { describe, expect, test } from '@jest/globals';
import { endingOf, handsOver } from '../../src/act/ending';
import { canTryAgain, canUndo, newCourse, type Course } from '../../src/act/state';
import { parseConfig } from '../../src/config/parseConfig';
import type { Host, OpenMessage, ReportDraft } from '../../src/host/port';
import type { Acting, CourseRequest } from '../../src/pane/acting';
import { strippedLine } from '../../src/pane/courseLine';
import { courseFor, deletionObstacle, type CourseNews, type KeptCourse } from '../../src/pane/courses';
import { PaneController } from '../../src/pane/paneController';
import type { Judged, Later } from '../../src/pane/paneState';
import { PersonActs } from '../../src/pane/personActs';
import { planOf } from '../../src/pane/preflight';
import { strippedCourses } from '../../src/pane/strippedCourses';
import { WORDS } from '../text/allWords';
import { analysisOf, messageOf, REACH } from './analyses';

const CONFIG = parseConfig('{"reportTo":"soc@kaisha.test","language":"ja","graph":{"clientId":"3f6a1d20-8c4b-4b7e-9e15-7a2d0c5b9f43"}}', '');
const DRAFT: Omit<ReportDraft, 'for'> = { to: ['soc@kaisha.test'], subject: '3|x', htmlBody: '', attachmentName: 'original.eml' };
const TEXTS = WORDS.ja.courses;

interface Begun {
  readonly request: CourseRequest;
  readonly tell: (changes: Partial<Course>) => void;
  readonly asked: string[];
}

/** A pane in a made-up Outlook, and courses that go as the test says. */
async function stage(analysis = analysisOf('other-scam', 'phishing'), loading: { works: boolean } = { works: true }, subject = (key: string) => `件名 ${key}`) {
  const begun: Begun[] = [];
  const windows: ReportDraft[] = [];
  let selected = 'a';
  let changed = (): void => undefined;
  const mail = (): OpenMessage => ({ kind: 'message', key: selected, message: { ...messageOf('text'), subject: subject(selected) }, userAddress: null, shared: false, report: { kind: 'window' }, reach: REACH });
  const host: Host = {
    kind: 'outlook',
    start: () => Promise.resolve({ kind: 'ready', displayLanguage: 'ja-JP', theme: null, canFollowSelection: true }),
    readOpenMessage: () => Promise.resolve(mail()),
    onItemChanged: (listener) => {
      changed = listener;
      return () => undefined;
    },
    onThemeChanged: () => () => undefined,
    openReport: (draft) => {
      windows.push(draft);
      return Promise.resolve({ kind: 'opened' });
    },
    originalFile: () => Promise.resolve(null),
    deletion: { kind: 'explain', client: 'web' },
    details: () => ({ client: '', requirementSet: '', platform: '' }),
    openOutside: () => undefined,
  };
  const acting: Acting = {
    begin: (request, publish) => {
      let course = newCourse({ wish: request.wish, internetMessageId: request.mail.reach.internetMessageId, dialog: request.dialog });
      const asked: string[] = [];
      const tell = (changes: Partial<Course>): void => {
        course = { ...course, ...changes };
        publish(newsOf(course));
      };
      begun.push({ request, tell, asked });
      tell({ step: 'signing-in' });
      return { undo: () => void asked.push('undo'), again: () => void asked.push('again') };
    },
  };
  const pane = new PaneController({
    host,
    readConfig: () => Promise.resolve(CONFIG),
    analyse: () => Promise.resolve(analysis),
    readRaw: () => Promise.resolve({ kind: 'slow' }),
    loadWords: (language) => Promise.resolve(WORDS[language]),
    loadLater: (language) => Promise.resolve({ words: WORDS[language], views: {} as Later['views'] }),
    loadActing: () => (loading.works ? Promise.resolve(acting) : Promise.reject(new Error('offline'))),
    warmUp: () => undefined,
    now: () => 0,
    mark: () => undefined,
    version: '0.1.0',
    browserLanguage: 'ja',
  });
  const acts = new PersonActs(pane);
  const flush = () => new Promise((resolve) => setTimeout(resolve, 0));
  const select = async (key: string): Promise<void> => {
    selected = key;
    changed();
    await flush();
  };
  const judged = (): Judged => {
    const { screen } = pane.current();
    if (screen.kind !== 'judged') throw new Error(screen.kind);
    return screen;
  };
  const send = async (wish: 'report' | 'report-and-delete' = 'report'): Promise<void> => {
    acts.askReport();
    acts.courses.report(wish, { draft: { ...DRAFT, for: judged().mail.key }, reader: null });
    await flush();
  };
  const strips = (): readonly string[] => strippedCourses(pane.current().courses, pane.current().screen).map((kept) => strippedLine(kept, TEXTS));
  const last = (): Begun => {
    const one = begun.at(-1);
    if (!one) throw new Error('Nothing was begun.');
    return one;
  };
  const kept = (): KeptCourse => {
    const one = pane.current().courses.at(-1);
    if (!one) throw new Error('Nothing is kept.');
    return one;
  };
  void pane.start();
  await flush();
  await flush();
  return { pane, acts, begun, windows, select, judged, send, strips, last, kept, flush };
}

function newsOf(course: Course): CourseNews {
  const ending = endingOf(course);
  return { course, ending, canUndo: canUndo(course), canTryAgain: canTryAgain(course), handsOver: ending !== null && handsOver(ending), closesGraph: ending !== null && handsOver(ending) };
}

const PROOF = { sentAt: '2026-11-24T08:00:00Z', already: false };
const MAIL = { id: 'm', folderId: 'inbox', inDeletedItems: false, internetMessageId: null, stampedDraft: null };

describe('a course belongs to the mail that was judged', () => {
  test('and is shown in the place of the buttons', async () => {
    const { send, judged, last } = await stage();
    await send();
    expect(judged().step).toEqual({ kind: 'course', part: 'report' });
    expect(last().request).toMatchObject({ wish: 'report', graphId: 'AAMk-1', dialog: false, mail: { key: 'a' } });
  });

  test('goes on when another mail is selected, named by its subject, and is there when the person comes back', async () => {
    const { send, select, strips, judged, last } = await stage();
    await send();
    await select('b');
    expect(judged().step).toEqual({ kind: 'none' });
    expect(strips()).toEqual(['「件名 a」：IT担当に報告しています…']);
    last().tell({ step: 'ended', proof: PROOF, accepted: 'yes' });
    expect(judged().mail.key).toBe('b');
    expect(strips()).toEqual(['「件名 a」：IT担当に報告しました']);
    await select('a');
    expect(strips()).toEqual([]);
    expect(judged().step).toEqual({ kind: 'course', part: 'report' });
  });

  test('two mails have two courses, and a strip that was closed stays away', async () => {
    const { send, select, strips, begun, acts, kept } = await stage();
    await send();
    await select('b');
    acts.askDeletion();
    await select('c');
    expect(strips()).toEqual(['「件名 a」：IT担当に報告しています…', '「件名 b」：削除しています…']);
    expect(begun).toHaveLength(2);
    begun[1]?.tell({ step: 'ended', place: 'deleted', mail: MAIL });
    acts.courses.undo(kept().id);
    expect(begun[1]?.asked).toEqual(['undo']);
    acts.courses.close(kept().id);
    expect(strips()).toHaveLength(1);
  });

  test('a password in the subject is not named', async () => {
    const { send, select, strips } = await stage(analysisOf('empty-threat', 'sextortion'), { works: true }, (key) => (key === 'a' ? 'hanabi1998' : ''));
    await send();
    await select('b');
    await send();
    await select('c');
    expect(strips()).toEqual([`${TEXTS.strip.hidden}：IT担当に報告しています…`, `${TEXTS.strip.noSubject}：IT担当に報告しています…`]);
  });
});

describe('nothing is begun twice', () => {
  test('by a second tap, also before what runs it is there', async () => {
    const { acts, judged, begun, flush } = await stage();
    const draft = { ...DRAFT, for: 'a' };
    acts.askReport();
    acts.courses.report('report', { draft, reader: null });
    acts.courses.report('report-and-delete', { draft, reader: null });
    acts.askReport();
    await flush();
    expect(begun).toHaveLength(1);
    expect(judged().step).toEqual({ kind: 'course', part: 'report' });
  });

  test('in doubt the kept one goes on, and the mail can’t be deleted until then', async () => {
    const { acts, pane, send, begun, last } = await stage();
    await send('report-and-delete');
    last().tell({ step: 'ended', accepted: 'doubt', why: 'no-proof' });
    await send();
    expect(begun).toHaveLength(1);
    expect(last().asked).toEqual(['again']);
    expect(deletionObstacle(pane.current().courses, 'a')).toBe('report-unsure');
    acts.closeStep();
    acts.askDeletion();
    expect(begun).toHaveLength(1);
  });

  test('what is certain is only shown', async () => {
    const { send, begun, last, acts, judged } = await stage();
    await send();
    last().tell({ step: 'ended', accepted: 'yes', proof: PROOF });
    acts.closeStep();
    expect(judged().step).toEqual({ kind: 'none' });
    await send();
    expect(begun).toHaveLength(1);
    expect(last().asked).toEqual([]);
    expect(judged().step).toEqual({ kind: 'course', part: 'report' });
  });

  test('a report that is done leaves deletion open, as a course of its own', async () => {
    const { send, acts, begun, last, pane, flush } = await stage();
    await send();
    last().tell({ step: 'ended', accepted: 'yes', proof: PROOF });
    acts.closeStep();
    acts.askDeletion();
    await flush();
    expect(begun.map(({ request }) => request.wish)).toEqual(['report', 'delete']);
    last().tell({ step: 'ended', place: 'deleted', mail: MAIL });
    expect(deletionObstacle(pane.current().courses, 'a')).toBe('deleted');
    expect(courseFor(pane.current().courses, 'a', 'report')?.course?.proof).toEqual(PROOF);
  });
});

describe('while it is under way', () => {
  test('nothing takes it out of sight', async () => {
    const { send, acts, judged } = await stage(analysisOf('empty-threat', 'company-breach'));
    await send();
    acts.closeStep();
    acts.answer('yes');
    expect(judged().step).toEqual({ kind: 'course', part: 'report' });
  });
});

describe('where Graph is not open to the person', () => {
  test('the window opens at once, and the rest of the session takes it', async () => {
    const { send, last, windows, judged, pane, flush } = await stage();
    await send();
    last().tell({ step: 'ended', why: 'consent-missing' });
    expect(judged().step).toEqual({ kind: 'report', phase: 'opening', handed: true });
    await flush();
    expect(windows.map(({ for: key }) => key)).toEqual(['a']);
    expect(judged().step).toEqual({ kind: 'report', phase: 'opened', handed: true });
    expect(pane.current().graphClosed).toBe(true);
    expect(planOf(pane.current(), judged().mail)).toEqual({ report: 'window', delete: 'words', because: 'graph-closed' });
  });

  test('no window opens over another mail; the strip says how to go on, until the person is back', async () => {
    const { send, last, windows, select, strips, judged, acts } = await stage();
    await send();
    await select('b');
    last().tell({ step: 'ended', why: 'cancelled' });
    expect(windows).toHaveLength(0);
    expect(strips()).toEqual([`「件名 a」：${TEXTS.strip.handed}`]);
    await select('a');
    expect(strips()).toEqual([]);
    acts.askReport();
    expect(judged().step).toEqual({ kind: 'report', phase: 'preview' });
    await select('b');
    expect(strips()).toEqual([]);
  });

  test('deletion becomes words', async () => {
    const { acts, last, judged, flush } = await stage();
    acts.askDeletion();
    await flush();
    last().tell({ step: 'ended', why: 'account-unavailable' });
    expect(judged().step).toEqual({ kind: 'deletion', phase: 'steps', handed: true });
  });

  test('a network that is gone is told and leaves the way open', async () => {
    const { send, last, pane, judged, windows } = await stage();
    await send();
    last().tell({ step: 'ended', why: 'sign-in-offline' });
    expect(judged().step).toEqual({ kind: 'course', part: 'report' });
    expect(pane.current().graphClosed).toBe(false);
    expect(windows).toHaveLength(0);
  });
});

test('what runs it could not be fetched: told as offline, and fetched again', async () => {
  const loading = { works: false };
  const { send, kept, acts, begun, flush } = await stage(analysisOf('other-scam', 'phishing'), loading);
  await send();
  expect(kept()).toMatchObject({ ending: { id: 'not-reported', why: 'offline' }, canTryAgain: true });
  loading.works = true;
  acts.courses.again(kept().id);
  expect(kept().ending).toBeNull();
  await flush();
  expect(begun).toHaveLength(1);
});

test('Outlook’s window stays a way out of a report that did not get through', async () => {
  const { send, last, acts, kept, windows, judged, flush } = await stage();
  await send();
  last().tell({ step: 'ended', why: 'offline' });
  acts.courses.openWindow(kept().id);
  await flush();
  expect(windows).toHaveLength(1);
  expect(judged().step).toEqual({ kind: 'report', phase: 'opened', handed: true });
});

describe('before the pane deletes', () => {
  test('the question is asked, then what should be done first is said', async () => {
    const { acts, judged, begun, flush } = await stage(analysisOf('empty-threat', 'sextortion'));
    acts.askDeletion();
    expect(judged().step).toEqual({ kind: 'deletion', phase: 'question' });
    acts.answer('no');
    expect(judged().step).toEqual({ kind: 'deletion', phase: 'hint' });
    expect(begun).toHaveLength(0);
    acts.courses.delete();
    await flush();
    expect(begun.map(({ request }) => request.wish)).toEqual(['delete']);
  });

  test('a "yes" deletes nothing', async () => {
    const { acts, judged, begun, flush } = await stage(analysisOf('empty-threat', 'personal-leak'));
    acts.askDeletion();
    acts.answer('yes');
    await flush();
    expect(judged().step).toEqual({ kind: 'none' });
    acts.askDeletion();
    await flush();
    expect(begun).toHaveLength(0);
  });

  test('where nothing stands before it, one answer is enough', async () => {
    const { acts, judged, begun, flush } = await stage(analysisOf('empty-threat', 'personal-leak'));
    acts.askDeletion();
    acts.answer('no');
    await flush();
    expect(begun.map(({ request }) => request.wish)).toEqual(['delete']);
    expect(judged().step).toEqual({ kind: 'course', part: 'deletion' });
  });

  test.each([['ask-it', 'company-breach'], ['no-threat', null], ['unreadable', null]] as const)('%s is never deleted', async (verdict, family) => {
    const { acts, begun, judged, flush } = await stage(analysisOf(verdict, family));
    acts.askDeletion();
    await flush();
    expect(begun).toHaveLength(0);
    expect(judged().step).toEqual({ kind: 'none' });
  });

  test('a report that is proven is no longer asked for first', async () => {
    const { acts, send, last, judged } = await stage(analysisOf('empty-threat', 'company-breach'));
    await send();
    last().tell({ step: 'ended', accepted: 'yes', proof: PROOF });
    acts.closeStep();
    acts.answer('no');
    acts.askDeletion();
    expect(judged().step).toEqual({ kind: 'course', part: 'deletion' });
  });
});

test('what the person began to write waits for them', async () => {
  const { acts, select } = await stage();
  acts.keepReportChoice('a', { note: 'リンクを開いた', toPrivate: true });
  await select('b');
  expect(acts.reportChoice('b')).toEqual({ note: '', toPrivate: false });
  expect(acts.reportChoice('a').note).toBe('リンクを開いた');
});
