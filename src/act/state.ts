import type { Effect, Fault, FoundMail, Outcome, SignInFault } from './effects';

/** What the person asked for. */
export type Wish = 'report' | 'delete' | 'report-and-delete';

/** Why something was not done, or not for certain. */
export type Why =
  | Exclude<Fault, 'unauthorised' | 'half-answer' | 'conflict'>
  | SignInFault
  /** Another pane acts on the same mail. */
  | 'other-pane'
  /** The mailbox holds another mail under this id than the one that was judged. */
  | 'not-this-mail'
  /** It lay in Deleted Items already. */
  | 'already'
  /** The original could not be had, neither from the server nor from Outlook. */
  | 'no-original'
  /** The server took the report, or may have; Sent Items never showed it. */
  | 'no-proof';

export type Step =
  | 'locking'
  | 'signing-in'
  | 'finding'
  | 'looking'
  | 'fetching'
  | 'drafting'
  | 'opening-upload'
  | 'uploading'
  | 'resuming-upload'
  | 'counting'
  | 'stamping'
  | 'sending'
  | 'proving'
  | 'moving'
  | 'locating'
  | 'restoring'
  | 'locating-restored'
  | 'discarding'
  | 'ended';

export interface Proof {
  /** ISO 8601, as the server recorded it. */
  readonly sentAt: string;
  /** Sent by an earlier try, or another pane. */
  readonly already: boolean;
}

/** Where the judged mail is, as far as this course knows. `kept`: where it was. */
export type Place = 'kept' | 'deleted' | 'restored' | 'gone' | 'elsewhere' | 'unsure';

/** One wish for one judged mail, from the tap to its end. Plain data: it can be written down and replayed. */
export interface Course {
  readonly wish: Wish;
  /** Of the judged mail; `null` where the host does not tell. */
  readonly internetMessageId: string | null;
  /** The administrator permits that a sign-in window opens. */
  readonly dialog: boolean;
  readonly step: Step;
  /** Step to return to, when `locking`, `signing-in` or `discarding` was put in between. */
  readonly back: Step | null;
  /** Number of the newest effect; an answer with another number changes nothing. */
  readonly asked: number;
  /** The newest effect is a wait before the step is tried again. */
  readonly pausing: boolean;
  readonly tries: number;
  readonly tokens: number;
  readonly drafts: number;
  readonly uploads: number;
  readonly sends: number;
  readonly looks: number;
  readonly moves: number;
  /** A move to Deleted Items was tried, now or in an earlier try. */
  readonly moveTried: boolean;
  readonly mail: FoundMail | null;
  readonly reportId: string | null;
  readonly originalFrom: 'graph' | 'host';
  /** Size of the original; 0 until it is there. */
  readonly bytes: number;
  readonly inline: boolean;
  readonly draftId: string | null;
  readonly uploadFrom: number;
  /** Whether the server took the report for sending. */
  readonly accepted: 'no' | 'doubt' | 'yes';
  readonly proof: Proof | null;
  readonly place: Place;
  readonly why: Why | null;
}

export type CourseEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'outcome'; readonly number: number; readonly answer: Answer }
  /** The person wants the deleted mail back. */
  | { readonly kind: 'undo' }
  /** The person wants another try at what was not done. */
  | { readonly kind: 'again' };

export type Answer = { readonly [Kind in Effect['kind']]: { readonly of: Kind; readonly outcome: Outcome<Kind> } }[Effect['kind']];

export interface CourseWish {
  readonly wish: Wish;
  readonly internetMessageId: string | null;
  readonly dialog: boolean;
}

export function newCourse({ wish, internetMessageId, dialog }: CourseWish): Course {
  return {
    wish,
    internetMessageId,
    dialog,
    step: 'locking',
    back: null,
    asked: 0,
    pausing: false,
    tries: 0,
    tokens: 0,
    drafts: 0,
    uploads: 0,
    sends: 0,
    looks: 0,
    moves: 0,
    moveTried: false,
    mail: null,
    reportId: null,
    originalFrom: 'graph',
    bytes: 0,
    inline: true,
    draftId: null,
    uploadFrom: 0,
    accepted: 'no',
    proof: null,
    place: 'kept',
    why: null,
  };
}

/** Only what this course moved itself, so that it knows where to put it back. */
export function canUndo({ step, place, why, mail }: Course): boolean {
  return step === 'ended' && place === 'deleted' && why !== 'already' && mail !== null;
}

/** Something of the wish is left to do, or to be sure of. */
export function canTryAgain({ step, wish, proof, place, why }: Course): boolean {
  if (step !== 'ended' || place === 'gone' || place === 'restored' || why === 'not-this-mail' || why === 'too-large') return false;
  const reportLeft = wish !== 'delete' && proof === null;
  const deletionLeft = wish !== 'report' && (place === 'kept' || place === 'unsure');
  return reportLeft || deletionLeft;
}
