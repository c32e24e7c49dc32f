import type { Ending } from '../act/ending';
import type { Course, Wish } from '../act/state';
import type { ItemKey } from '../host/port';
import type { Obstacle } from '../text/courseTerms';

/** Which of the two buttons a course belongs to; `report-and-delete` belongs to the report. */
export type Part = 'report' | 'deletion';

/** What is, or was, done with one judged mail. It belongs to that mail and goes on when another one is selected. */
export interface KeptCourse {
  readonly id: number;
  readonly key: ItemKey;
  /** As it may be shown; `''`: the mail has none; `null`: it repeats a password. */
  readonly subject: string | null;
  readonly wish: Wish;
  /** Name of the private contact it goes to; `null`: to IT. */
  readonly reader: string | null;
  /** Judged as a mail that a person must look at, when it began. */
  readonly urgent: boolean;
  /** `null` until what runs it is there. */
  readonly course: Course | null;
  /** `null` while it is under way. */
  readonly ending: Ending | null;
  readonly canUndo: boolean;
  readonly canTryAgain: boolean;
  /** The path that needs no permission took over: nothing was begun. */
  readonly handedOver: boolean;
  /** The person has seen its end and put it away. */
  readonly closed: boolean;
}

/** How far a course is; made where its machine is loaded. */
export interface CourseNews {
  readonly course: Course | null;
  readonly ending: Ending | null;
  readonly canUndo: boolean;
  readonly canTryAgain: boolean;
  /** The path that needs no permission is to open at once. */
  readonly handsOver: boolean;
  /** Nothing goes through Graph in this session. */
  readonly closesGraph: boolean;
}

export type CourseHappening =
  | { readonly kind: 'course-began'; readonly kept: KeptCourse }
  | { readonly kind: 'course-moved'; readonly id: number; readonly news: CourseNews }
  | { readonly kind: 'course-closed'; readonly id: number };

export function partOf({ wish }: Pick<KeptCourse, 'wish'>): Part {
  return wish === 'delete' ? 'deletion' : 'report';
}

/** One course a mail and button; a new one takes the place of what ended before. */
export function nextCourses(courses: readonly KeptCourse[], event: CourseHappening): readonly KeptCourse[] {
  switch (event.kind) {
    case 'course-began': {
      const { kept } = event;
      return [...courses.filter((one) => one.key !== kept.key || partOf(one) !== partOf(kept)), kept];
    }
    case 'course-moved': {
      const { course, ending, canUndo, canTryAgain, handsOver } = event.news;
      return courses.map((one) => (one.id === event.id ? { ...one, course, ending, canUndo, canTryAgain, handedOver: handsOver, closed: ending !== null && one.closed } : one));
    }
    case 'course-closed':
      return courses.map((one) => (one.id === event.id && one.ending !== null ? { ...one, closed: true } : one));
  }
}

/** What was begun for this mail and button; what was handed over counts as not begun. */
export function courseFor(courses: readonly KeptCourse[], key: ItemKey, part: Part): KeptCourse | null {
  return courses.find((one) => one.key === key && partOf(one) === part && !one.handedOver) ?? null;
}

/** Of the sentence that names it. */
export const OBSTACLE_ID = 'why-no-deletion';

export function deletionObstacle(courses: readonly KeptCourse[], key: ItemKey): Obstacle | null {
  const report = courseFor(courses, key, 'report');
  const both = [report, courseFor(courses, key, 'deletion')];
  if (both.some((one) => one?.course?.place === 'deleted')) return 'deleted';
  if (both.some((one) => one?.course?.place === 'gone')) return 'gone';
  if (report === null) return null;
  if (report.ending === null) return 'under-way';
  return report.course !== null && report.course.accepted !== 'no' && report.course.proof === null ? 'report-unsure' : null;
}

/** Whether a report of this mail is known to have been sent. */
export function isReported(courses: readonly KeptCourse[], key: ItemKey): boolean {
  return (courseFor(courses, key, 'report')?.course?.proof ?? null) !== null;
}
