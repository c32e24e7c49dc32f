import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Answer, Course } from './state';
import type { FoundDraft, FoundMail, FoundReport, MailPlace } from './effects';
import { INLINE_LIMIT, PATIENCE, UPLOAD_LIMIT } from './patience';
import { end, go, idle, pause, type Stride } from './stride';

/** What follows from an effect that succeeded. */
export function afterValue(course: Course, answer: Answer): Stride {
  if (answer.outcome.kind !== 'done') return idle(course);
  switch (answer.of) {
    case 'lock':
      return answer.outcome.value === 'held' ? end(course, 'other-pane') : afterLock(course);
    case 'token':
      return go(course, course.back ?? 'finding', { back: null });
    case 'find-mail':
      return afterFinding(course, answer.outcome.value);
    case 'find-report':
      return afterReportSearch(course, answer.outcome.value);
    case 'fetch-original': {
      const { bytes } = answer.outcome.value;
      return bytes > UPLOAD_LIMIT ? end(course, 'too-large') : go(course, 'drafting', { bytes, inline: bytes <= INLINE_LIMIT });
    }
    case 'create-draft':
      return go(course, course.inline ? 'stamping' : 'opening-upload', { draftId: answer.outcome.value.draftId, drafts: course.drafts + 1 });
    case 'open-upload':
      return go(course, 'uploading', { uploadFrom: 0, uploads: course.uploads + 1 });
    case 'upload':
    case 'upload-status':
      return afterUpload(course, answer.outcome.value.next);
    case 'stamp':
      return go(course, 'sending', course.mail === null ? {} : { mail: { ...course.mail, stampedDraft: course.draftId } });
    case 'send':
      return go(course, 'proving', { accepted: 'yes', sends: course.sends + 1, looks: 0 });
    case 'discard-draft':
      return afterDiscarding(course);
    case 'move':
      return course.step === 'restoring' ? end(course, null, 'restored') : end(moved(course, answer.outcome.value), null, 'deleted');
    case 'where':
      return course.step === 'locating-restored' ? afterLocatingRestored(course, answer.outcome.value) : afterLocating(course, answer.outcome.value);
    case 'wait':
      return idle(course);
  }
}

/** Putting a mail back needs nothing but the token that moved it. */
export function afterLock(course: Course): Stride {
  return go(course, course.back ?? 'signing-in', { back: null });
}

/** Keeps the new id, and the folder it came from. */
function moved(course: Course, { id }: MailPlace): Course {
  return course.mail === null ? course : { ...course, mail: { ...course.mail, id } };
}

function afterFinding(course: Course, mail: FoundMail): Stride {
  const judged = course.internetMessageId?.trim() ?? '';
  const stored = mail.internetMessageId?.trim() ?? '';
  if (judged !== '' && stored !== '' && judged !== stored) return end(course, 'not-this-mail');
  // After a doubtful move the mail may lie in Deleted Items; the folder to put it back into is the first one seen.
  const known: Partial<Course> = { mail: { ...mail, folderId: course.mail?.folderId ?? mail.folderId }, reportId: reportIdOf(mail.id) };
  if (course.wish === 'delete') return afterProof({ ...course, ...known });
  return course.proof === null ? go(course, 'looking', known) : afterProof({ ...course, ...known });
}

/** One report for one stored mail, whichever pane makes it. No Message-ID goes in: a sender can write the same one twice. */
function reportIdOf(mailId: string): string {
  return bytesToHex(sha256(utf8ToBytes(mailId))).slice(0, 32);
}

function afterReportSearch(course: Course, found: FoundReport): Stride {
  if (found.sentAt !== null) return afterProof({ ...course, proof: { sentAt: found.sentAt, already: course.accepted === 'no' } });
  switch (course.step) {
    case 'counting':
      return afterCounting(course, found);
    case 'proving':
      return afterProving(course, found);
    default:
      return afterLooking(course, found);
  }
}

/** Before anything is written: is there a report, or the beginning of one, from an earlier try? */
function afterLooking(course: Course, { drafts }: FoundReport): Stride {
  const stamped = course.mail?.stampedDraft ?? null;
  if (stamped !== null) {
    // About to be sent by an earlier try, or sent: this one, and never another.
    const waiting = draftOf(drafts, stamped)?.attachments === 1;
    const accepted = course.accepted === 'no' ? 'doubt' : course.accepted;
    return go(course, waiting && accepted === 'doubt' ? 'sending' : 'proving', { draftId: stamped, accepted, looks: 0 });
  }
  const [draft] = drafts;
  if (draft === undefined) return go(course, course.bytes > 0 && course.drafts > 0 ? 'drafting' : 'fetching');
  const known = { draftId: draft.id };
  // Made by this course, by a call whose answer never came.
  if (course.drafts > 0 && draft.attachments === (course.inline ? 1 : 0)) return go(course, course.inline ? 'stamping' : 'opening-upload', known);
  // Begun and left: its words may be old, its attachment half.
  return go(course, 'discarding', { ...known, back: 'fetching' });
}

function draftOf(drafts: readonly FoundDraft[], id: string | null): FoundDraft | null {
  return drafts.find((draft) => draft.id === id) ?? null;
}

function afterUpload(course: Course, next: number | null): Stride {
  if (next === null) return go(course, 'counting');
  const forward = course.step === 'uploading' ? next > course.uploadFrom : true;
  if (forward && next < course.bytes) return go(course, 'uploading', { uploadFrom: next });
  return go(course, 'counting');
}

/** Exactly one attachment, or the draft is not sent. */
function afterCounting(course: Course, { drafts }: FoundReport): Stride {
  const draft = draftOf(drafts, course.draftId);
  if (draft?.attachments === 1) return go(course, 'stamping', { draftId: draft.id });
  if (draft?.attachments === 0 && course.uploads < PATIENCE.drafts) return go(course, 'opening-upload', { draftId: draft.id });
  if (course.drafts >= PATIENCE.drafts) return end(course, 'server');
  return draft === null ? go(course, 'drafting') : go(course, 'discarding', { draftId: draft.id, back: 'drafting' });
}

function afterProving(course: Course, { drafts }: FoundReport): Stride {
  const notSentYet = course.accepted === 'doubt' && draftOf(drafts, course.draftId)?.attachments === 1;
  const ms = PATIENCE.proofMs[course.looks];
  if (notSentYet && course.looks > 0 && course.sends < PATIENCE.sends) return go(course, 'sending');
  return ms === undefined ? end(course, 'no-proof') : pause({ ...course, looks: course.looks + 1 }, ms);
}

/** Reported for certain, or nothing to report: now it may be moved. */
function afterProof(course: Course): Stride {
  if (course.wish === 'report') return end(course, null);
  if (course.mail?.inDeletedItems === true) return end(course, course.moveTried ? null : 'already', 'deleted');
  return go(course, 'moving', { moves: course.moves + 1, moveTried: true });
}

function afterDiscarding(course: Course): Stride {
  return course.back === null ? end(course, course.why) : go(course, course.back, { back: null, draftId: null });
}

function afterLocating(course: Course, place: MailPlace): Stride {
  if (place.inDeletedItems) return end(moved(course, place), null, 'deleted');
  if (place.folderId !== course.mail?.folderId) return end(course, null, 'elsewhere');
  return course.moves < PATIENCE.sends ? go(course, 'moving', { moves: course.moves + 1 }) : end(course, 'server', 'kept');
}

function afterLocatingRestored(course: Course, place: MailPlace): Stride {
  if (place.folderId === course.mail?.folderId) return end(course, null, 'restored');
  if (!place.inDeletedItems) return end(course, null, 'elsewhere');
  return course.moves < PATIENCE.sends ? go(course, 'restoring', { moves: course.moves + 1 }) : end(course, 'server', 'deleted');
}
