import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OpenMessage } from '../../src/host/port';
import { FIRST_STATE, nextState, type Judged, type PaneEvent, type PaneState } from '../../src/pane/paneState';
import { nextByPerson, type PersonEvent } from '../../src/pane/personState';
import { shownVerdict } from '../../src/pane/shownVerdict';
import { ANALYSES, analysisOf, messageOf, REACH } from './analyses';

type AnyEvent = PaneEvent | PersonEvent;
const PERSON: ReadonlySet<string> = new Set(['question-answered', 'password-toggled', 'report-asked', 'report-opening', 'report-opened', 'deletion-asked', 'course-shown', 'step-closed'] satisfies PersonEvent['kind'][]);
const next = (state: PaneState, event: AnyEvent): PaneState => (PERSON.has(event.kind) ? nextByPerson(state, event as PersonEvent) : nextState(state, event as PaneEvent));
const after = (...events: readonly AnyEvent[]): PaneState => events.reduce(next, FIRST_STATE);
const ready: PaneEvent = { kind: 'host-started', start: { kind: 'ready', displayLanguage: 'ja-JP', theme: null, canFollowSelection: true } };
const began = (token: number): PaneEvent => ({ kind: 'reading-began', token });
const message = (key: string): OpenMessage => ({ kind: 'message', key, message: messageOf('text'), userAddress: null, shared: false, report: { kind: 'window' }, reach: REACH });
const answered = (token: number, open: OpenMessage): PaneEvent => ({ kind: 'answered', token, open });
const bluff = analysisOf('empty-threat', 'sextortion');
const judged = (token: number, analysis = bluff): PaneEvent => ({ kind: 'judged', token, analysis });
const opened = (...more: readonly AnyEvent[]): PaneState => after(ready, began(1), answered(1, message('a')), judged(1), ...more);
const screenOf = (state: PaneState): Judged => {
  if (state.screen.kind !== 'judged') throw new Error(state.screen.kind);
  return state.screen;
};

describe('the course of one mail', () => {
  test('starting → reading → judging → judged', () => {
    expect(FIRST_STATE.screen.kind).toBe('starting');
    expect(after(ready, began(1)).screen.kind).toBe('reading');
    expect(after(ready, began(1), answered(1, message('a'))).screen.kind).toBe('judging');
    expect(opened().screen.kind).toBe('judged');
  });

  test.each([
    [{ kind: 'no-item' }, 'no-item'],
    [{ kind: 'several-items' }, 'several-items'],
    [{ kind: 'not-a-mail', what: 'meeting' }, 'not-a-mail'],
    [{ kind: 'protected' }, 'protected'],
    [{ kind: 'empty-body', key: 'a' }, 'empty-body'],
    [{ kind: 'slow' }, 'slow'],
    [{ kind: 'failed', errorId: 'O-1' }, 'failed'],
    [{ kind: 'superseded' }, 'superseded'],
  ] as const)('%j has a screen of its own', (open, kind) => {
    expect(after(ready, began(1), answered(1, open)).screen.kind).toBe(kind);
  });

  test('a host that does not start', () => {
    const state = after({ kind: 'host-started', start: { kind: 'failed', why: 'too-old', errorId: 'O-set' } });
    expect(state.screen).toEqual({ kind: 'host-failed', why: 'too-old', errorId: 'O-set' });
  });

  test('a thread that takes too long or breaks', () => {
    expect(after(ready, began(1), { kind: 'reading-failed', token: 1, why: 'slow', errorId: '' }).screen.kind).toBe('slow');
    expect(after(ready, began(1), { kind: 'reading-failed', token: 1, why: 'failed', errorId: 'P-1' }).screen).toEqual({ kind: 'failed', errorId: 'P-1' });
  });
});

describe('never one mail’s verdict over another', () => {
  test('a late answer is thrown away', () => {
    const state = after(ready, began(1), began(2), answered(1, message('a')));
    expect(state.screen.kind).toBe('reading');
    expect(nextState(state, judged(1)).screen.kind).toBe('reading');
  });

  test('a verdict that comes while the next mail is read is thrown away', () => {
    const state = after(ready, began(1), answered(1, message('a')), began(2), answered(2, message('b')), judged(1));
    expect(state.screen.kind).toBe('judging');
  });

  test('an older reading never takes over from a newer one', () => {
    expect(after(ready, began(2), began(1)).token).toBe(2);
  });

  test('a report window that opened for another mail says nothing here', () => {
    const state = opened({ kind: 'report-asked' }, { kind: 'report-opening' }, { kind: 'report-opened', for: 'b', opened: { kind: 'opened' } });
    expect(screenOf(state).step).toEqual({ kind: 'report', phase: 'opening' });
  });

  test('whatever comes in whatever order, a verdict shown belongs to the newest reading', () => {
    const keys = ['a', 'b', 'c'];
    const events = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 6 }).map(began),
        fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...keys)).map(([token]) => answered(token, message(`mail-${token}`))),
        fc.integer({ min: 1, max: 6 }).map((token) => judged(token)),
        fc.constantFrom<AnyEvent>({ kind: 'question-answered', answer: 'yes' }, { kind: 'report-asked' }, { kind: 'deletion-asked' }, { kind: 'step-closed' }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(events, (list) => {
        const state = after(ready, ...list);
        if (state.screen.kind === 'judged') expect(state.screen.mail.key).toBe(`mail-${state.token}`);
      }),
    );
  });
});

describe('the one question', () => {
  const answer = (given: 'yes' | 'no' | null): PersonEvent => ({ kind: 'question-answered', answer: given });

  test('yes turns a bluff into a mail for IT, and says why', () => {
    const shown = shownVerdict(screenOf(opened(answer('yes'))));
    expect(shown.verdict).toBe('ask-it');
    expect(shown.concerns[0]).toEqual({ kind: 'person-said-yes' });
  });

  test('no leaves it, and can be taken back', () => {
    expect(shownVerdict(screenOf(opened(answer('no')))).verdict).toBe('empty-threat');
    expect(screenOf(opened(answer('yes'), answer(null))).answer).toBeNull();
  });

  test('stands before deletion', () => {
    const asked = opened({ kind: 'deletion-asked' });
    expect(screenOf(asked).step).toEqual({ kind: 'deletion', phase: 'question' });
    expect(screenOf(next(asked, answer('no'))).step).toEqual({ kind: 'deletion', phase: 'steps' });
    expect(screenOf(next(asked, answer('yes'))).step).toEqual({ kind: 'none' });
  });

  test('once answered, deletion asks no more', () => {
    expect(screenOf(opened(answer('no'), { kind: 'deletion-asked' })).step).toEqual({ kind: 'deletion', phase: 'steps' });
  });

  test.each(ANALYSES.filter(({ verdict }) => verdict !== 'empty-threat'))('means nothing for $name', ({ analysis }) => {
    const state = next(after(ready, began(1), answered(1, message('a')), judged(1, analysis)), answer('yes'));
    expect(shownVerdict(screenOf(state)).verdict).toBe(analysis.verdict);
  });
});

describe('report and deletion', () => {
  const askIt = analysisOf('ask-it', 'company-breach');

  test('a mail for IT is never offered for deletion', () => {
    const state = after(ready, began(1), answered(1, message('a')), judged(1, askIt), { kind: 'deletion-asked' });
    expect(screenOf(state).step).toEqual({ kind: 'none' });
    expect(screenOf(opened({ kind: 'question-answered', answer: 'yes' }, { kind: 'deletion-asked' })).step).toEqual({ kind: 'none' });
  });

  test('preview → opening → opened', () => {
    const state = opened({ kind: 'report-asked' }, { kind: 'report-opening' });
    expect(screenOf(state).step).toEqual({ kind: 'report', phase: 'opening' });
    expect(screenOf(next(state, { kind: 'report-opened', for: 'a', opened: { kind: 'opened' } })).step).toEqual({ kind: 'report', phase: 'opened' });
  });

  test.each([
    [{ kind: 'not-possible', why: 'api-missing' }, { kind: 'report-words', why: 'api-missing' }],
    [{ kind: 'failed', errorId: 'O-2' }, { kind: 'report-failed', errorId: 'O-2' }],
    [{ kind: 'superseded' }, { kind: 'report', phase: 'superseded' }],
  ] as const)('%j', (answer, step) => {
    expect(screenOf(opened({ kind: 'report-asked' }, { kind: 'report-opening' }, { kind: 'report-opened', for: 'a', opened: answer })).step).toEqual(step);
  });

  test('where no window can be opened, words come at once', () => {
    const open = { ...message('a'), report: { kind: 'words', why: 'no-item-id' } } as OpenMessage;
    const state = after(ready, began(1), answered(1, open), judged(1), { kind: 'report-asked' });
    expect(screenOf(state).step).toEqual({ kind: 'report-words', why: 'no-item-id' });
  });
});

test('judged once more after a late configuration, what the person did stays', () => {
  const state = opened({ kind: 'question-answered', answer: 'no' }, { kind: 'password-toggled' }, judged(1, analysisOf('empty-threat', 'company-breach')));
  expect(screenOf(state)).toMatchObject({ answer: 'no', passwordShown: true, analysis: { family: 'company-breach' } });
});
