import { courseFor, partOf, type KeptCourse } from './courses';
import type { Screen } from './paneState';

/** Where a course is told: the screen's own mail in its foot, all others in a strip above. */
export function strippedCourses(courses: readonly KeptCourse[], screen: Screen): readonly KeptCourse[] {
  const key = screen.kind === 'judged' || screen.kind === 'judging' ? screen.mail.key : null;
  return courses.filter((one) => !one.closed && one.key !== key && courseIsTold(courses, one));
}

/** A handed-over course is told only as long as nothing else was begun in its place. */
function courseIsTold(courses: readonly KeptCourse[], one: KeptCourse): boolean {
  return !one.handedOver || courseFor(courses, one.key, partOf(one)) === null;
}
