import type { Course, Why } from './state';

/** How a course can end, as the person is told it. */
export type EndingId =
  | 'reported'
  | 'already-reported'
  | 'reported-and-deleted'
  /** The mail stays where it is: the report is certain, moving it failed. */
  | 'reported-not-deleted'
  | 'reported-mail-gone'
  | 'reported-deletion-unsure'
  /** The report may have arrived; the mail stays where it is. */
  | 'report-unsure'
  | 'not-reported'
  | 'deleted'
  | 'already-deleted'
  | 'not-deleted'
  | 'deletion-unsure'
  | 'mail-gone'
  | 'mail-elsewhere'
  | 'restored'
  | 'not-restored';

export interface Ending {
  readonly id: EndingId;
  /** Said beside it, where something was not done. */
  readonly why: Why | null;
}

/** `null` while the course is under way. Every course that ended has one. */
export function endingOf(course: Course): Ending | null {
  if (course.step !== 'ended') return null;
  const { why } = course;
  return { id: course.wish === 'delete' ? deletionEnding(course) : reportEnding(course), why };
}

function deletionEnding({ place, why }: Course): EndingId {
  switch (place) {
    case 'kept':
      return 'not-deleted';
    case 'deleted':
      return why === 'already' ? 'already-deleted' : why === null ? 'deleted' : 'not-restored';
    case 'restored':
      return 'restored';
    case 'gone':
      return 'mail-gone';
    case 'elsewhere':
      return 'mail-elsewhere';
    case 'unsure':
      return 'deletion-unsure';
  }
}

function reportEnding({ wish, place, why, proof, accepted }: Course): EndingId {
  if (proof === null) {
    if (accepted !== 'no') return 'report-unsure';
    return place === 'gone' ? 'mail-gone' : 'not-reported';
  }
  switch (place) {
    case 'kept':
      return wish === 'report-and-delete' ? 'reported-not-deleted' : proof.already ? 'already-reported' : 'reported';
    case 'deleted':
      return why === null || why === 'already' ? 'reported-and-deleted' : 'not-restored';
    case 'restored':
      return 'restored';
    case 'gone':
    case 'elsewhere':
      return 'reported-mail-gone';
    case 'unsure':
      return 'reported-deletion-unsure';
  }
}

/**
 * Whether the path that needs no permission opens at once: nothing of the wish was begun, and what is
 * missing is IT's to give, so that the person is not shown an error.
 */
export function handsOver({ id, why }: Ending): boolean {
  return (id === 'not-reported' || id === 'not-deleted') && why !== null && HANDED_OVER.has(why);
}

const HANDED_OVER: ReadonlySet<Why> = new Set<Why>(['consent-missing', 'sign-in-disabled', 'account-unavailable', 'sign-in-unavailable', 'sign-in-failed', 'cancelled', 'forbidden', 'refused', 'no-original']);
