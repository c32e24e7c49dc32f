import type { Course, Place, Step, Why } from './state';
import { DELETED_ITEMS, type Effect } from './effects';
import { PATIENCE } from './patience';

/** A course after an event, and what it asks of the world now. */
export interface Stride {
  readonly course: Course;
  readonly ask: { readonly number: number; readonly effect: Effect } | null;
}

export function idle(course: Course): Stride {
  return { course, ask: null };
}

/** From the front, keeping what is known of an earlier try. */
export function begin(course: Course): Stride {
  return go(course, 'locking', { back: null, tokens: 0, drafts: 0, uploads: 0, sends: 0, looks: 0, moves: 0, originalFrom: 'graph', why: null, place: 'kept' });
}

/** Into another step, whose tries are counted anew. */
export function go(course: Course, step: Step, known: Partial<Course> = {}): Stride {
  return send({ ...course, ...known, step, tries: 0, pausing: false });
}

/** The same step once more, or another one, after a pause. */
export function pause(course: Course, ms: number): Stride {
  return ask({ ...course, pausing: true }, { kind: 'wait', ms });
}

/** Asks for what the course's step needs. */
export function send(course: Course): Stride {
  const effect = effectOf(course);
  return effect === null ? end(course, 'server') : ask(course, effect);
}

function ask(course: Course, effect: Effect): Stride {
  const number = course.asked + 1;
  if (number > PATIENCE.effects) return end(course, course.why ?? 'server');
  return { course: { ...course, asked: number }, ask: { number, effect } };
}

export function end(course: Course, why: Why | null, place: Place = course.place): Stride {
  return idle({ ...course, step: 'ended', back: null, pausing: false, place, why });
}

/** Ends, and takes away a draft that no send was tried of: nothing of it can have left. */
export function endWithoutDraft(course: Course, why: Why): Stride {
  if (course.draftId === null || course.accepted !== 'no' || course.sends > 0) return end(course, why);
  return go(course, 'discarding', { back: null, why });
}

/** `null` where a step lacks what it needs, which the order of the steps rules out. */
function effectOf(course: Course): Effect | null {
  const { mail, reportId, draftId } = course;
  switch (course.step) {
    case 'locking':
      return { kind: 'lock' };
    case 'signing-in':
      return { kind: 'token', dialog: course.dialog, fresh: course.tokens > 0 };
    case 'finding':
      return { kind: 'find-mail' };
    case 'looking':
    case 'counting':
    case 'proving':
      return reportId === null ? null : { kind: 'find-report', reportId };
    case 'fetching':
      return mail === null ? null : { kind: 'fetch-original', mailId: mail.id, from: course.originalFrom };
    case 'drafting':
      return reportId === null ? null : { kind: 'create-draft', reportId, inline: course.inline };
    case 'opening-upload':
      return draftId === null ? null : { kind: 'open-upload', draftId };
    case 'uploading':
      return { kind: 'upload', from: course.uploadFrom };
    case 'resuming-upload':
      return { kind: 'upload-status' };
    case 'stamping':
      return mail === null || draftId === null ? null : { kind: 'stamp', mailId: mail.id, draftId };
    case 'sending':
      return draftId === null ? null : { kind: 'send', draftId };
    case 'discarding':
      return draftId === null ? null : { kind: 'discard-draft', draftId };
    case 'moving':
      return mail === null ? null : { kind: 'move', mailId: mail.id, to: DELETED_ITEMS };
    case 'restoring':
      return mail === null ? null : { kind: 'move', mailId: mail.id, to: mail.folderId };
    case 'locating':
    case 'locating-restored':
      return mail === null ? null : { kind: 'where', mailId: mail.id };
    case 'ended':
      return null;
  }
}
