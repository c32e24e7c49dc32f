import { endingOf, handsOver, type Ending } from '../act/ending';
import { canTryAgain, canUndo, type Course, type Why, type Wish } from '../act/state';
import type { ReportDraft, RestId } from '../host/port';
import { runCourse, type CoursePort, type RunningCourse } from './courseRunner';
import type { CourseNews } from './courses';
import type { OpenedMail } from './paneState';

/** One wish of the person's for one judged mail, with all that doing it takes. */
export interface CourseRequest {
  readonly wish: Wish;
  readonly mail: OpenedMail;
  /** `null` where nothing is reported. */
  readonly report: ReportDraft | null;
  readonly graphId: RestId;
  readonly clientId: string;
  readonly tenantId: string | null;
  /** The administrator permits that a sign-in window opens. */
  readonly dialog: boolean;
}

/** Carries courses out; loaded when the first of them begins. */
export interface Acting {
  /** @param publish is told every state the course takes, the first of them before this returns */
  begin(request: CourseRequest, publish: (news: CourseNews) => void): RunningCourse;
}

/** @param openPort makes what does the effects of one course */
export function actingThrough(openPort: (request: CourseRequest) => CoursePort): Acting {
  return {
    begin: (request, publish) => {
      const { wish, mail, dialog } = request;
      return runCourse({ wish, internetMessageId: mail.reach.internetMessageId, dialog }, openPort(request), (course) => publish(newsOf(course)));
    },
  };
}

function newsOf(course: Course): CourseNews {
  const ending = endingOf(course);
  return {
    course,
    ending,
    canUndo: canUndo(course),
    canTryAgain: canTryAgain(course),
    handsOver: ending !== null && handsOver(ending),
    closesGraph: ending !== null && closesGraph(ending),
  };
}

/** What no other mail of this session will change; `sign-in-offline` passes, and the rest is about one mail. */
const CLOSING: ReadonlySet<Why> = new Set<Why>(['consent-missing', 'cancelled', 'sign-in-disabled', 'account-unavailable', 'sign-in-unavailable', 'sign-in-failed', 'forbidden']);

function closesGraph(ending: Ending): boolean {
  return ending.why !== null && CLOSING.has(ending.why) && handsOver(ending);
}
