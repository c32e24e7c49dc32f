import { describe, expect, jest, test } from '@jest/globals';
import type { Effect, Outcome, Perform, Values } from '../../src/act/effects';
import { endingOf } from '../../src/act/ending';
import type { Course, CourseWish } from '../../src/act/state';
import { runCourse } from '../../src/pane/courseRunner';

type Kind = Effect['kind'];
const PLACE = { id: 'm', folderId: 'inbox', inDeletedItems: false };

/** Answers as a mailbox does that takes everything. */
function answers(sent: { at: string | null }): { readonly [One in Kind]: Values[One] } {
  return {
    lock: 'got',
    token: null,
    'find-mail': { ...PLACE, internetMessageId: '<1@example.com>', stampedDraft: null },
    'find-report': { sentAt: sent.at, drafts: [] },
    'fetch-original': { bytes: 1_000 },
    'create-draft': { draftId: 'd' },
    'open-upload': null,
    upload: { next: null },
    'upload-status': { next: null },
    stamp: null,
    send: null,
    'discard-draft': null,
    move: { ...PLACE, folderId: 'deleted', inDeletedItems: true },
    where: PLACE,
    wait: null,
  };
}

function stage(faults: Partial<Record<Kind, Outcome>> = {}) {
  const sent: { at: string | null } = { at: null };
  const done: Kind[] = [];
  const courses: Course[] = [];
  let released = 0;
  const perform: Perform = <One extends Kind>(effect: Extract<Effect, { readonly kind: One }>): Promise<Outcome<One>> => {
    const kind = effect.kind;
    done.push(kind);
    if (kind === 'send') sent.at = '2026-11-24T08:00:00Z';
    const outcome = faults[kind] ?? { kind: 'done', value: answers(sent)[kind] };
    return Promise.resolve(outcome as Outcome<One>);
  };
  const run = (wish: CourseWish['wish']) => runCourse({ wish, internetMessageId: '<1@example.com>', dialog: false }, { perform, release: () => void (released += 1) }, (course) => courses.push(course));
  const ended = async (): Promise<Course> => {
    for (let i = 0; i < 200 && courses.at(-1)?.step !== 'ended'; i += 1) await new Promise((resolve) => setImmediate(resolve));
    const last = courses.at(-1);
    if (!last) throw new Error('Nothing was told.');
    return last;
  };
  return { run, ended, done, courses, released: () => released };
}

describe('a course', () => {
  test('is carried from the tap to its proof, and its port let go', async () => {
    const { run, ended, done, released } = stage();
    run('report-and-delete');
    expect(endingOf(await ended())).toEqual({ id: 'reported-and-deleted', why: null });
    expect(done).toEqual(['lock', 'token', 'find-mail', 'find-report', 'fetch-original', 'create-draft', 'stamp', 'send', 'find-report', 'move']);
    expect(released()).toBe(1);
  });

  test('tells its first state before it returns, so that a second tap finds it', () => {
    const { run, courses } = stage();
    run('report');
    expect(courses.map(({ step }) => step)).toEqual(['locking']);
  });

  test('puts a deleted mail back, and lets go again', async () => {
    const { run, ended, done, released, courses } = stage();
    const running = run('delete');
    await ended();
    running.undo();
    expect(courses.at(-1)?.step).not.toBe('ended');
    expect(endingOf(await ended())?.id).toBe('restored');
    expect(done.slice(-1)).toEqual(['move']);
    expect(released()).toBe(2);
  });

  test('tries again what was not done', async () => {
    const faults: Partial<Record<Kind, Outcome>> = { token: { kind: 'failed', fault: 'sign-in-offline' } };
    const { run, ended } = stage(faults);
    const running = run('report');
    expect(endingOf(await ended())).toEqual({ id: 'not-reported', why: 'sign-in-offline' });
    delete faults.token;
    running.again();
    expect(endingOf(await ended())?.id).toBe('reported');
  });

  test('what does not fit changes nothing', async () => {
    const { run, ended, courses, released } = stage();
    const running = run('report');
    await ended();
    const told = courses.length;
    running.undo();
    running.again();
    expect(courses).toHaveLength(told);
    expect(released()).toBe(1);
  });

  test('waits by itself, not through the port', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    const faults: Partial<Record<Kind, Outcome>> = { 'find-mail': { kind: 'failed', fault: 'server' } };
    const { run, ended, done, courses } = stage(faults);
    run('delete');
    for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(courses.at(-1)?.pausing).toBe(true);
    expect(done).not.toContain('wait');
    delete faults['find-mail'];
    await jest.advanceTimersByTimeAsync(10_000);
    jest.useRealTimers();
    expect(endingOf(await ended())?.id).toBe('deleted');
  });

  test('a port that rejects counts as doubt, never as done', async () => {
    const courses: Course[] = [];
    jest.useFakeTimers();
    runCourse({ wish: 'delete', internetMessageId: null, dialog: false }, { perform: () => Promise.reject(new Error('no promise kept')), release: () => undefined }, (course) => courses.push(course));
    await jest.advanceTimersByTimeAsync(600_000);
    jest.useRealTimers();
    expect(courses.at(-1)?.step).toBe('ended');
    expect(courses.at(-1)?.place).toBe('kept');
  });
});
