import type { AlarmId, ClaimId, Family } from '../contract';
import type { FrameId } from '../frame/frameIds';

/**
 * Families of meaning, kept as data. A cue says: "a sentence in which somebody of these does one of
 * those things to one of these". There is no control flow in cues; `match.ts` is their only reader.
 *
 * A **part** is a string of alternatives divided by `|`. An alternative is
 *  - `@name`      a concept of the same language (`concepts/<language>/`): a list of alternatives;
 *  - `@`          alone: the sign itself, as in a mail address;
 *  - `word`       Latin: a whole word or phrase, between word boundaries; CJK: the characters, anywhere;
 *  - `hack*`      Latin: a word that begins so (`hack`, `hacked`, `hackers`);
 *  - `A…B`        A, then B at most {@link GAP} characters later in the same sentence.
 *
 * Write them as the folded text has them: NFKC, lower case, single blanks, straight apostrophes,
 * and no blank between CJK characters.
 */
export interface Cue {
  /** Every part must stand in the window, in any order. At least one. The first part gives the quote its place. */
  readonly all: readonly string[];
  /** None of these may stand in the window. */
  readonly not?: readonly string[];
  /** The window in sentences; 1 unless told. */
  readonly within?: 1 | 2 | 3;
  /** The parts must follow one another as given. */
  readonly ordered?: true;
  /** Most characters from the first part's start to the last part's end. Unless told: 90 for CJK, 180 else. */
  readonly near?: number;
  /** What it is worth alone; a signal fires at 1. Weak cues (0.5) need company, summed per language; below 0 it speaks against. 1 unless told. */
  readonly weight?: number;
  /** Fires even inside a sentence that reports what others say or do. */
  readonly evenReported?: true;
}

/** Languages that cues and truths are written in at full depth. */
export const CORE_LANGUAGES = ['ja', 'en'] as const;
export type CoreLanguage = (typeof CORE_LANGUAGES)[number];

/** Cues by language, loaded when mail in that language is seen. The loaders of one language share one chunk. */
export type CueSet = Readonly<Partial<Record<string, () => Promise<readonly Cue[]>>>>;
/** Concepts of one language by name. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

export type SignalId = `claim:${ClaimId}` | `alarm:${AlarmId}` | `frame:${FrameId}` | `family:${Family}`;

export interface Signal {
  readonly id: SignalId;
  readonly cues: CueSet;
}

/** Words for one claim or alarm in one language of the pane. */
export interface Truth {
  /** What the mail asserts, as a noun phrase of a few words: a heading in the list of all claims. */
  readonly name: string;
  /** Why it is untrue or unproven: one or two short sentences, the conclusion first. */
  readonly truth: string;
}

export interface Claim {
  readonly id: ClaimId;
  readonly cues: CueSet;
  readonly truth: Readonly<Record<CoreLanguage, Truth>>;
}

export interface Alarm {
  readonly id: AlarmId;
  readonly cues: CueSet;
  /** `name` says what was found; `truth` says why a person must look. */
  readonly truth: Readonly<Record<CoreLanguage, Truth>>;
}

/** Longest gap of `A…B`, in folded characters. */
export const GAP = 24;

export type QuietReason = 'third-person' | 'negated' | 'quoted' | 'everyday' | 'another-actor';

/** Must-fire and must-stay-quiet texts of one language. Never bundled. */
export interface CaseSet {
  readonly fires: readonly string[];
  readonly quiet: readonly { readonly text: string; readonly because: QuietReason }[];
}
export type Cases = Readonly<Record<CoreLanguage, CaseSet>>;
