import { nextCourse } from '../act/course';
import type { Effect, Outcome, Perform } from '../act/effects';
import { newCourse, type Answer, type Course, type CourseEvent, type CourseWish } from '../act/state';

/** What does the effects of one course. */
export interface CoursePort {
  readonly perform: Perform;
  /** The course has ended: lets go of what it held. It may be asked again, for a way back or another try. */
  release(): void;
}

export interface RunningCourse {
  /** Puts a deleted mail back. Without effect where that can't be. */
  undo(): void;
  /** Another try at what was not done. Without effect where nothing is left. */
  again(): void;
}

/** Longest `setTimeout` that a course may ask for. Milliseconds. */
const LONGEST_WAIT_MS = 120_000;

/**
 * Carries a course from its start to its end, one effect after the other, and tells every state it takes.
 * A pane that is closed meanwhile leaves nothing to tidy up: the next try looks for what was begun.
 */
export function runCourse(wish: CourseWish, port: CoursePort, publish: (course: Course) => void): RunningCourse {
  let course = newCourse(wish);

  const send = (event: CourseEvent): void => {
    const before = course;
    const { course: after, ask } = nextCourse(course, event);
    course = after;
    if (after !== before) publish(after);
    if (ask === null) {
      if (after !== before && after.step === 'ended') port.release();
      return;
    }
    void answerTo(ask.effect, port.perform).then((answer) => send({ kind: 'outcome', number: ask.number, answer }));
  };

  send({ kind: 'start' });
  return { undo: () => send({ kind: 'undo' }), again: () => send({ kind: 'again' }) };
}

/** Never rejects. A port that breaks its promise leaves the server's deed in doubt. */
async function answerTo(effect: Effect, perform: Perform): Promise<Answer> {
  if (effect.kind === 'wait') {
    await new Promise((resolve) => setTimeout(resolve, Math.min(effect.ms, LONGEST_WAIT_MS)));
    return { of: 'wait', outcome: { kind: 'done', value: null } };
  }
  let outcome: Outcome;
  try {
    outcome = await perform(effect);
  } catch {
    outcome = { kind: 'failed', fault: 'server' };
  }
  // The port answers an effect with an outcome of its own kind; the compiler loses the pair in the union.
  return { of: effect.kind, outcome } as Answer;
}
