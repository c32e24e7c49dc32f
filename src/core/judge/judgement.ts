import type { AlarmId, Family, TodoId, Verdict, Wrapper } from '../contract';
import type { PlacedHit, Speech } from './speech';

/** An alarm and what raised it: words of the mail, an attachment, or a header line. */
export interface RaisedAlarm {
  readonly id: AlarmId;
  readonly by: PlacedHit | { readonly attachment: string } | { readonly line: string } | { readonly link: string };
}

/** Why a person must look. */
export type JudgedConcern =
  | { readonly kind: 'alarm'; readonly alarm: RaisedAlarm }
  | { readonly kind: 'attachment-unread'; readonly name: string }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'out-of-time' };

/** The verdict with all that led to it, before it is put into reasons. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly unreadable: 'no-text' | 'out-of-time' | null;
  readonly family: Family | null;
  /** The speech that was judged. */
  readonly speech: Speech;
  readonly wrapper: Wrapper;
  readonly alarms: readonly RaisedAlarm[];
  readonly todo: readonly TodoId[];
  readonly concerns: readonly JudgedConcern[];
  /** Probability that the verdict is right: the plain score until it is calibrated. */
  readonly confidence: number;
}
