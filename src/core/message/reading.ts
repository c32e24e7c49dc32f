import type { Wrapper } from '../contract';
import type { Message } from './message';

/** What the eye sees of a body, and what it does not. */
export interface VisibleText {
  /** Text as shown: block elements end a line, hidden text left out. Bounded in size. */
  readonly text: string;
  /** Characters left out because they can't be seen (display:none, white on white, 0–1 px …). */
  readonly hiddenCharacters: number;
  /** Links in order; `target` is unwrapped from Safe Links; never rendered as a link. */
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** True when the size bound cut the rest off. */
  readonly truncated: boolean;
}

export interface Link {
  /** The words shown, at most 200 characters; an address that a protection service rewrote stands unwrapped. */
  readonly label: string;
  /** Where it leads, unwrapped, at most 2,000 characters. */
  readonly target: string;
  /** Offset in {@link VisibleText.text} where the label begins. */
  readonly at: number;
  /** Whether a protection service had rewritten it. */
  readonly unwrapped: boolean;
}

export interface Image {
  readonly kind: 'remote' | 'embedded';
  /** 1×1 or 0-sized or hidden: a typical tracking pixel. */
  readonly tiny: boolean;
}

/** Whose words a run of the visible text are (contract rule 1). */
export type LayerKind = 'own' | 'carried' | 'banner' | 'footer';

export interface Layer {
  readonly kind: LayerKind;
  /** For `carried`: what carries it. For `own`: `list` when a mailing list handed it on. `none` otherwise. */
  readonly wrapper: Wrapper;
  /** `[start, end)` in the visible text. */
  readonly start: number;
  readonly end: number;
  /** Nesting: 0 for the author's own words, 1 for what they forwarded, 2 for what that forwarded … */
  readonly depth: number;
}

export interface Reading {
  readonly message: Message;
  /** The subject without gateway tags ("[EXTERNAL]") and without Re:/Fwd: prefixes. */
  readonly subject: string;
  readonly visible: VisibleText;
  /** In order, without overlap; together they cover all of the visible text that is not blank. */
  readonly layers: readonly Layer[];
  /** BCP 47: `ja`, `en`, `de` …; `und` when there is too little text. */
  readonly language: string;
  /** True when an innocent text part stands beside a different HTML part. */
  readonly partsDiffer: boolean;
  /** What the whole mail is, as far as it shows: a bounce, a list's copy, the shell of a web form … `none` otherwise. */
  readonly wrapper: Wrapper;
  /** Mails attached as message/rfc822, read the same way; at most {@link CARRIED_DEPTH} deep. */
  readonly carried: readonly Reading[];
}

/** A mail in a mail in a mail is read; what is deeper is not. */
export const CARRIED_DEPTH = 3;
