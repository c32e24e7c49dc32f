import type { ItemKey } from '../host/port';
import type { KeptCourse } from './courses';
import type { PaneState, Step } from './paneState';

/** Back on a mail, what was begun with it stands there again, until the person puts its end away. */
export function stepOnReturn(courses: readonly KeptCourse[], key: ItemKey): Step {
  const kept = courses.findLast((one) => one.key === key && !one.handedOver && !one.closed);
  return kept ? { kind: 'course', part: kept.wish === 'delete' ? 'deletion' : 'report' } : { kind: 'none' };
}

/** Back on a mail that the pane could not report itself, its buttons say all there is to say. */
export function settled(state: PaneState): PaneState {
  const { screen, courses } = state;
  if (screen.kind !== 'judged' || !courses.some((one) => one.handedOver && !one.closed && one.key === screen.mail.key)) return state;
  return { ...state, courses: courses.map((one) => (one.handedOver && one.key === screen.mail.key ? { ...one, closed: true } : one)) };
}
