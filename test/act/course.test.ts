import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextCourse } from '../../src/act/course';
import { CERTAIN, DOUBTFUL, SIGN_IN, type Effect, type Fault } from '../../src/act/effects';
import { endingOf } from '../../src/act/ending';
import { newCourse, type Course, type Wish } from '../../src/act/state';
import type { Stride } from '../../src/act/stride';
import { HOME, MESSAGE_ID, World, type Weather } from './world';

const RUNS = Number(process.env['ACT_RUNS'] ?? 20_000);
/** Printed on failure by fast-check; set to replay. */
const SEED = process.env['ACT_SEED'] === undefined ? undefined : Number(process.env['ACT_SEED']);

/** A pane with its course. */
interface Pane {
  course: Course;
  ask: Stride['ask'];
}

type Command =
  | { readonly kind: 'wish'; readonly pane: number; readonly wish: Wish }
  | { readonly kind: 'go'; readonly pane: number; readonly weather: Weather }
  | { readonly kind: 'late'; readonly pane: number }
  | { readonly kind: 'undo' | 'again' | 'close'; readonly pane: number }
  | { readonly kind: 'meanwhile'; readonly what: Parameters<World['meanwhile']>[0] };

const FAULTS: readonly Fault[] = [...DOUBTFUL, ...CERTAIN];
const pane = fc.integer({ min: 0, max: 1 });
const weather: fc.Arbitrary<Weather> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Weather>({ kind: 'fine' }) },
  { weight: 2, arbitrary: fc.constantFrom(...FAULTS).map((fault): Weather => ({ kind: 'before', fault })) },
  { weight: 2, arbitrary: fc.constantFrom(...DOUBTFUL).map((fault): Weather => ({ kind: 'after', fault })) },
);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wish' as const), pane, wish: fc.constantFrom<Wish>('report', 'delete', 'report-and-delete', 'report-and-delete') }) },
  { weight: 30, arbitrary: fc.record({ kind: fc.constant('go' as const), pane, weather }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('late' as const), pane }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'again' as const, 'close' as const), pane }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('meanwhile' as const), what: fc.constantFrom<Parameters<World['meanwhile']>[0]>('delete-mail', 'archive-mail', 'purge-mail', 'delete-draft', 'time') }) },
);
const setting = fc.record({ size: fc.constantFrom(40_000, 7_000_000), lag: fc.constantFrom(0, 2_000, 40_000, 10_000_000), dialog: fc.boolean() });

class Session {
  readonly world: World;
  private readonly panes: (Pane | null)[] = [null, null];
  private wishedDeletion = false;

  constructor(
    size: number,
    lag: number,
    private readonly dialog: boolean,
  ) {
    this.world = new World(size, lag, 3_276_800);
  }

  run(one: Command): void {
    if (one.kind === 'meanwhile') {
      this.world.meanwhile(one.what);
      return;
    }
    const open = this.panes[one.pane] ?? null;
    switch (one.kind) {
      case 'wish':
        this.wish(one.pane, one.wish);
        return;
      case 'close':
        this.panes[one.pane] = null;
        if (this.world.lockedBy === one.pane) this.world.lockedBy = null;
        return;
      case 'go':
        if (open?.ask) this.answer(one.pane, open, open.ask, one.weather);
        return;
      case 'late':
        // An answer to something asked before: it must change nothing.
        if (open) expect(nextCourse(open.course, { kind: 'outcome', number: open.course.asked - 1, answer: { of: 'send', outcome: { kind: 'done', value: null } } })).toEqual({ course: open.course, ask: null });
        return;
      default:
        if (open && open.ask === null) this.take(one.pane, nextCourse(open.course, { kind: one.kind }));
    }
  }

  /** To the end in fine weather, so that every course is seen to end. */
  settle(): void {
    for (const [index, open] of this.panes.entries()) {
      for (let steps = 0; open?.ask; steps++) {
        expect(steps).toBeLessThan(450);
        this.answer(index, open, open.ask, { kind: 'fine' });
      }
      if (open && open.course.asked > 0) expect(endingOf(open.course)).not.toBeNull();
    }
  }

  /** A tap. While a course is under way it changes nothing; after its end it tries again or, for another wish, begins anew. */
  private wish(index: number, wish: Wish): void {
    const open = this.panes[index];
    if (open?.ask) {
      expect(nextCourse(open.course, { kind: 'start' }).ask).toBeNull();
      return;
    }
    if (wish === 'delete') this.wishedDeletion = true;
    const fresh: Course = { ...newCourse({ wish, internetMessageId: MESSAGE_ID, dialog: this.dialog }), accepted: open?.course.accepted ?? 'no', proof: open?.course.proof ?? null };
    this.panes[index] = { course: fresh, ask: null };
    this.take(index, nextCourse(fresh, { kind: 'start' }));
  }

  private answer(index: number, open: Pane, ask: NonNullable<Stride['ask']>, weather: Weather): void {
    this.before(ask.effect);
    const answer = this.world.perform(index, ask.effect, weather);
    this.take(index, nextCourse(open.course, { kind: 'outcome', number: ask.number, answer }));
  }

  /** What must be true before the world is touched. */
  private before(effect: Effect): void {
    if (effect.kind === 'move' && effect.to !== HOME && !this.wishedDeletion) expect(this.world.provenNow()).toBe(true);
  }

  private take(index: number, { course, ask }: Stride): void {
    const open = this.panes[index];
    if (!open) return;
    const ended = open.course.step !== 'ended' && course.step === 'ended';
    open.course = course;
    open.ask = ask;
    if (course.step === 'ended' && this.world.lockedBy === index) this.world.lockedBy = null;
    this.always();
    if (ended) this.atEnd(course);
  }

  private always(): void {
    const { world } = this;
    expect(world.delivered().length).toBeLessThanOrEqual(1);
    expect(world.delivered().every(({ attachments }) => attachments === 1)).toBe(true);
    const missing = world.folder !== HOME;
    if (missing && !world.freedByPerson && !this.wishedDeletion) expect(world.delivered().length).toBe(1);
  }

  /** No end claims more than is true. */
  private atEnd(course: Course): void {
    const { world } = this;
    const ending = endingOf(course);
    if (ending === null) throw new Error('An end without words');
    if (course.proof !== null) expect(world.delivered().length).toBe(1);
    if (ending.id === 'not-reported' && course.sends === 0 && world.stampedDraft === null) expect(world.delivered().length).toBe(0);
    if (ending.id === 'deleted' || ending.id === 'reported-and-deleted' || ending.id === 'already-deleted') expect(world.folder).not.toBe(HOME);
    if (ending.why === null) expect(['not-reported', 'not-deleted', 'not-restored']).not.toContain(ending.id);
  }
}

describe('any order of faults, taps, second panes and closed pages', () => {
  test(`loses no mail, reports none twice, ends every course with words (${RUNS} sequences)`, () => {
    fc.assert(
      fc.property(setting, fc.array(command, { minLength: 10, maxLength: 55, size: 'max' }), ({ size, lag, dialog }, commands) => {
        const session = new Session(size, lag, dialog);
        for (const one of commands) session.run(one);
        session.settle();
      }),
      { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: SEED }) },
    );
  });
});

/** Runs one course to its end; `weathers` are used up by the named effects, the rest is fine. */
function course(wish: Wish, weathers: Partial<Record<Effect['kind'], readonly Weather[]>> = {}, { size = 40_000, lag = 0 } = {}): { course: Course; world: World; effects: string[] } {
  const world = new World(size, lag, 3_276_800);
  const used: Partial<Record<string, number>> = {};
  const effects: string[] = [];
  let { course: now, ask } = nextCourse(newCourse({ wish, internetMessageId: MESSAGE_ID, dialog: false }), { kind: 'start' });
  while (ask) {
    effects.push(ask.effect.kind);
    const turn = used[ask.effect.kind] ?? 0;
    used[ask.effect.kind] = turn + 1;
    const answer = world.perform(0, ask.effect, weathers[ask.effect.kind]?.[turn] ?? { kind: 'fine' });
    ({ course: now, ask } = nextCourse(now, { kind: 'outcome', number: ask.number, answer }));
  }
  return { course: now, world, effects };
}

const before = (fault: Fault): Weather => ({ kind: 'before', fault });
const after = (fault: 'offline' | 'timeout' | 'server' | 'half-answer'): Weather => ({ kind: 'after', fault });
const always = (one: Weather): readonly Weather[] => Array.from({ length: 50 }, () => one);

describe('a course', () => {
  test('reports, looks, and only then moves', () => {
    const { course: end, effects } = course('report-and-delete');
    expect(endingOf(end)).toEqual({ id: 'reported-and-deleted', why: null });
    expect(effects).toEqual(['lock', 'token', 'find-mail', 'find-report', 'fetch-original', 'create-draft', 'stamp', 'send', 'find-report', 'move']);
  });

  test('uploads what is large, piece by piece', () => {
    const { course: end, effects, world } = course('report', {}, { size: 7_000_000 });
    expect(endingOf(end)?.id).toBe('reported');
    expect(effects.filter((kind) => kind === 'upload')).toHaveLength(3);
    expect(world.delivered()).toHaveLength(1);
  });

  test('whose send was answered by silence is looked up, not sent again', () => {
    const { course: end, world, effects } = course('report', { send: [after('timeout')] }, { lag: 9_000 });
    expect(endingOf(end)?.id).toBe('reported');
    expect(effects.filter((kind) => kind === 'send')).toHaveLength(1);
    expect(world.delivered()).toHaveLength(1);
  });

  test('whose send never arrived is sent once more', () => {
    const { course: end, world } = course('report', { send: [before('offline')] });
    expect(endingOf(end)?.id).toBe('reported');
    expect(world.delivered()).toHaveLength(1);
  });

  test('that Sent Items never shows leaves the mail where it is', () => {
    const { course: end, world } = course('report-and-delete', {}, { lag: 10_000_000 });
    expect(endingOf(end)).toEqual({ id: 'report-unsure', why: 'no-proof' });
    expect(world.folder).toBe(HOME);
  });

  test('that cannot move keeps the proof of its report', () => {
    expect(endingOf(course('report-and-delete', { move: always(before('forbidden')) }).course)).toEqual({ id: 'reported-not-deleted', why: 'forbidden' });
  });

  test('whose move was answered by half an answer looks where the mail is', () => {
    expect(endingOf(course('delete', { move: [after('half-answer')] }).course)).toEqual({ id: 'deleted', why: null });
  });

  test('brings the mail back, also when the answer is lost', () => {
    for (const one of [{ kind: 'fine' } as const, after('timeout')]) {
      const { course: deleted, world } = course('delete');
      let { course: now, ask } = nextCourse(deleted, { kind: 'undo' });
      let first = true;
      while (ask) {
        const answer = world.perform(0, ask.effect, first ? one : { kind: 'fine' });
        first = false;
        ({ course: now, ask } = nextCourse(now, { kind: 'outcome', number: ask.number, answer }));
      }
      expect(endingOf(now)?.id).toBe('restored');
      expect(world.folder).toBe(HOME);
    }
  });

  test('waits as long as a busy server asks, but not for ever', () => {
    const world = new World(40_000, 0, 3_276_800);
    const begun = nextCourse(newCourse({ wish: 'delete', internetMessageId: MESSAGE_ID, dialog: false }), { kind: 'start' });
    let { course: now, ask } = begun;
    while (ask && ask.effect.kind !== 'move') ({ course: now, ask } = nextCourse(now, { kind: 'outcome', number: ask.number, answer: world.perform(0, ask.effect, { kind: 'fine' }) }));
    const busy = (retryAfterMs: number): Stride => nextCourse(now, { kind: 'outcome', number: now.asked, answer: { of: 'move', outcome: { kind: 'failed', fault: 'busy', retryAfterMs } } });
    expect(busy(20_000).ask?.effect).toEqual({ kind: 'wait', ms: 20_000 });
    expect(endingOf(busy(3_600_000).course)).toEqual({ id: 'not-deleted', why: 'busy' });
  });

  test.each(SIGN_IN)('without a token (%s) touches nothing and says why', (fault) => {
    const { course: end, effects } = course('report-and-delete', { token: [before(fault)] });
    expect(effects).toEqual(['lock', 'token']);
    expect(endingOf(end)).toEqual({ id: 'not-reported', why: fault });
  });

  test('replaces a refused token once', () => {
    expect(endingOf(course('report', { 'find-mail': [before('unauthorised')] }).course)?.id).toBe('reported');
    expect(endingOf(course('report', { 'find-mail': always(before('unauthorised')) }).course)).toEqual({ id: 'not-reported', why: 'forbidden' });
  });

  test('never acts on another mail than the one that was judged', () => {
    const world = new World(40_000, 0, 3_276_800);
    let { course: now, ask } = nextCourse(newCourse({ wish: 'delete', internetMessageId: '<2@example.com>', dialog: false }), { kind: 'start' });
    while (ask) ({ course: now, ask } = nextCourse(now, { kind: 'outcome', number: ask.number, answer: world.perform(0, ask.effect, { kind: 'fine' }) }));
    expect(endingOf(now)).toEqual({ id: 'not-deleted', why: 'not-this-mail' });
    expect(world.folder).toBe(HOME);
  });

  test.each(['offline', 'timeout', 'server', 'busy', 'forbidden', 'gone', 'refused', 'too-large'] as const)('ends with words when everything answers %s', (fault) => {
    for (const kind of ['find-mail', 'find-report', 'fetch-original', 'create-draft', 'stamp', 'send', 'open-upload', 'upload', 'move'] as const) {
      for (const size of [40_000, 7_000_000]) {
        const { course: end, world } = course('report-and-delete', { [kind]: always(before(fault)) }, { size });
        expect(endingOf(end)).not.toBeNull();
        if (world.folder !== HOME) expect(world.provenNow()).toBe(true);
      }
    }
  });

  test('never sends a draft whose upload was lost', () => {
    const { course: end, world, effects } = course('report', { upload: [before('gone')] }, { size: 7_000_000 });
    expect(effects.filter((kind) => kind === 'open-upload')).toHaveLength(2);
    expect(endingOf(end)?.id).toBe('reported');
    expect(world.delivered()[0]?.attachments).toBe(1);
  });
});
