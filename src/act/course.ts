import { afterFault } from './afterFault';
import { afterValue } from './afterValue';
import { canTryAgain, canUndo, type Answer, type Course, type CourseEvent } from './state';
import { begin, go, idle, send, type Stride } from './stride';

/**
 * The only place where a course changes: events in, at most one effect out. It holds to three rules.
 * A report is one draft, and only that draft is ever sent, so that sending twice sends once. A mail that
 * was to be reported is moved only after its report was found in Sent Items. What is in doubt is looked
 * up, never assumed. An event that does not fit changes nothing.
 */
export function nextCourse(course: Course, event: CourseEvent): Stride {
  switch (event.kind) {
    case 'start':
      return course.asked === 0 ? begin(course) : idle(course);
    case 'undo':
      return canUndo(course) ? go(course, 'locking', { back: 'restoring', moves: 0, tokens: 0, why: null }) : idle(course);
    case 'again':
      return canTryAgain(course) ? begin(course) : idle(course);
    case 'outcome':
      if (course.step === 'ended' || event.number !== course.asked) return idle(course);
      return afterAnswer(course, event.answer);
  }
}

function afterAnswer(course: Course, answer: Answer): Stride {
  if (course.pausing) return send({ ...course, pausing: false });
  return answer.outcome.kind === 'failed' ? afterFault(course, answer.outcome.fault, answer.outcome.retryAfterMs) : afterValue(course, answer);
}
