import { partOf, type CourseHappening, type KeptCourse } from './courses';
import type { Judged, Screen, Step } from './paneState';

/** What the screen makes of a course: only of the one whose mail it shows. */
export function afterNews(screen: Screen, event: CourseHappening, courses: readonly KeptCourse[]): Screen {
  const kept = event.kind === 'course-began' ? event.kept : courses.find(({ id }) => id === event.id);
  if (screen.kind !== 'judged' || kept?.key !== screen.mail.key) return screen;
  if (event.kind === 'course-began') return { ...screen, step: { kind: 'course', part: partOf(kept) } };
  const watched = screen.step.kind === 'course' && screen.step.part === partOf(kept);
  if (!watched) return screen;
  if (event.kind === 'course-closed') return kept.closed ? { ...screen, step: { kind: 'none' } } : screen;
  return kept.handedOver ? { ...screen, step: withoutGraph(screen, kept) } : screen;
}

/** The path that needs no permission, without the look of a fault. */
function withoutGraph({ mail }: Judged, kept: KeptCourse): Step {
  if (partOf(kept) === 'deletion') return { kind: 'deletion', phase: 'steps', handed: true };
  return mail.report.kind === 'window' ? { kind: 'report', phase: 'opening', handed: true } : { kind: 'report-words', why: mail.report.why };
}
