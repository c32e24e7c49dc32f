import { DOUBTFUL, SIGN_IN, type Fault, type SignInFault } from './effects';
import { afterLock } from './afterValue';
import { PATIENCE, pauseBefore } from './patience';
import type { Course, Why } from './state';
import { end, endWithoutDraft, go, pause, type Stride } from './stride';

/** What follows from an effect that failed. */
export function afterFault(course: Course, fault: Fault, retryAfterMs: number | undefined): Stride {
  if (isSignInFault(fault)) return end(course, fault, placeAfter(course));
  // Tidying up is worth no second sign-in.
  if (fault === 'unauthorised' && course.step !== 'discarding') return afterRefusedToken(course);
  const again = (): Stride | null => {
    const ms = pauseBefore(course.tries, fault, retryAfterMs);
    return ms === null ? null : pause({ ...course, tries: course.tries + 1 }, ms);
  };
  const patient = (): Stride | null => (isDoubtful(fault) || fault === 'busy' || fault === 'conflict' ? again() : null);
  const why = whyOf(fault);

  switch (course.step) {
    case 'locking':
      return afterLock(course);
    case 'signing-in':
      return end(course, 'sign-in-failed', placeAfter(course));
    case 'finding':
      return patient() ?? (fault === 'gone' ? end(course, 'gone', 'gone') : end(course, why));
    case 'looking':
      return patient() ?? end(course, why);
    case 'fetching':
      if (fault === 'too-large') return end(course, fault);
      return patient() ?? (course.originalFrom === 'graph' ? go(course, 'fetching', { originalFrom: 'host' }) : end(course, why === 'offline' ? why : 'no-original'));
    case 'drafting':
      return afterDrafting(course, fault, again);
    case 'opening-upload':
      return patient() ?? endWithoutDraft(course, why);
    case 'uploading':
      return afterUploading(course, fault);
    case 'resuming-upload':
      // A session that is gone was either completed or given up: the draft tells.
      return fault === 'gone' ? go(course, 'counting') : (patient() ?? endWithoutDraft(course, why));
    case 'counting':
      return patient() ?? end(course, why);
    case 'stamping':
      // In doubt the draft stays: with the stamp on the mail, it is the one that may be sent.
      return patient() ?? (isDoubtful(fault) ? end(course, why) : endWithoutDraft(course, why));
    case 'sending':
      return afterSending(course, fault, again);
    case 'proving':
      return afterBlindLook(course, fault, why);
    case 'moving':
      if (isDoubtful(fault) || fault === 'gone') return go(course, 'locating');
      return patient() ?? end(course, why, 'kept');
    case 'locating':
      if (fault === 'gone') return end(course, null, 'gone');
      return patient() ?? end(course, why, 'unsure');
    case 'restoring':
      if (isDoubtful(fault) || fault === 'gone') return go(course, 'locating-restored');
      return patient() ?? end(course, why, 'deleted');
    case 'locating-restored':
      if (fault === 'gone') return end(course, null, 'gone');
      return patient() ?? end(course, why, 'unsure');
    case 'discarding':
      return course.back === null ? end(course, course.why) : go(course, course.back, { back: null, draftId: null });
    case 'ended':
      return { course, ask: null };
  }
}

/** A fault between a move and the look after it leaves the place in doubt. */
function placeAfter(course: Course): Course['place'] {
  const step = course.step === 'signing-in' ? course.back : course.step;
  return step === 'locating' || step === 'locating-restored' ? 'unsure' : course.place;
}

function afterRefusedToken(course: Course): Stride {
  if (course.step === 'signing-in' || course.tokens >= PATIENCE.tokens) return end(course, 'forbidden', placeAfter(course));
  return go(course, 'signing-in', { back: course.step, tokens: course.tokens + 1 });
}

function afterDrafting(course: Course, fault: Fault, again: () => Stride | null): Stride {
  if (fault === 'too-large' && course.inline) return go(course, 'drafting', { inline: false });
  if (isDoubtful(fault)) {
    if (course.drafts >= PATIENCE.drafts) return end(course, whyOf(fault));
    return pause({ ...course, step: 'looking', tries: 0, drafts: course.drafts + 1 }, PATIENCE.retryMs[0]);
  }
  return (fault === 'busy' || fault === 'conflict' ? again() : null) ?? end(course, whyOf(fault));
}

function afterUploading(course: Course, fault: Fault): Stride {
  if (fault === 'gone') return go(course, 'counting');
  if (isDoubtful(fault) || fault === 'busy' || fault === 'conflict') {
    const ms = PATIENCE.retryMs[Math.min(course.looks, PATIENCE.retryMs.length - 1)] ?? 0;
    if (course.looks >= PATIENCE.proofMs.length) return endWithoutDraft(course, whyOf(fault));
    return pause({ ...course, step: 'resuming-upload', tries: 0, looks: course.looks + 1 }, ms);
  }
  return endWithoutDraft(course, whyOf(fault));
}

function afterSending(course: Course, fault: Fault, again: () => Stride | null): Stride {
  const sends = course.sends + 1;
  // Gone or in conflict: another try, or another pane, sent this very draft. In doubt: it may have been sent, and what was sent is refused.
  const maybeSent = isDoubtful(fault) || fault === 'gone' || fault === 'conflict' || (fault === 'refused' && course.accepted === 'doubt');
  if (maybeSent) return go(course, 'proving', { accepted: 'doubt', sends, looks: 0 });
  return (fault === 'busy' ? again() : null) ?? end({ ...course, sends }, whyOf(fault));
}

/** A look that saw nothing is one look less. */
function afterBlindLook(course: Course, fault: Fault, why: Why): Stride {
  const ms = PATIENCE.proofMs[course.looks];
  if (ms === undefined || fault === 'forbidden' || fault === 'refused') return end(course, ms === undefined ? 'no-proof' : why);
  return pause({ ...course, looks: course.looks + 1 }, ms);
}

function isDoubtful(fault: Fault): boolean {
  return (DOUBTFUL as readonly Fault[]).includes(fault);
}

function isSignInFault(fault: Fault): fault is SignInFault {
  return (SIGN_IN as readonly Fault[]).includes(fault);
}

function whyOf(fault: Fault): Why {
  switch (fault) {
    case 'half-answer':
    case 'conflict':
      return 'server';
    case 'unauthorised':
      return 'forbidden';
    default:
      return fault;
  }
}
