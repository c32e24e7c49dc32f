import type { DemandFinding, NotChecked, OriginFinding, WalletFinding } from '../contract';
import type { Meaning } from '../meaning/readMeaning';
import type { Folded } from '../message/folded';
import type { Layer, Reading } from '../message/reading';

/** What was found in one layer of the mail: facts, no judgement. */
export interface LayerEvidence {
  readonly layer: Layer;
  /** The run of the visible text that this layer is. */
  readonly text: string;
  readonly folded: Folded;
  readonly matches: Meaning;
  readonly wallets: readonly FoundWallet[];
  readonly demand: FoundDemand | null;
  readonly links: readonly LinkFact[];
}

/**
 * Where a link or address leads, as far as its own letters tell.
 * `leak-site`: an onion address. `file-share`: a place where anybody puts files or pastes.
 * `download`: its path names a program, archive, page or document to open. `how-to-buy`: an exchange.
 */
export interface LinkFact {
  readonly target: string;
  readonly kind: 'leak-site' | 'file-share' | 'download' | 'how-to-buy' | 'shortened' | 'mail' | 'web';
  /** Offset in the layer's text. */
  readonly at: number;
}

export interface FoundWallet extends WalletFinding {
  /** `[start, end)` in the folded text it was found in. */
  readonly start: number;
  readonly end: number;
}

export interface FoundDemand extends DemandFinding {
  /** Where amount and deadline stand in the folded text, for quotes; `null` when not found. */
  readonly amountAt: { readonly start: number; readonly end: number } | null;
  readonly deadlineAt: { readonly start: number; readonly end: number } | null;
}

/**
 * What one look at an attachment gives.
 * `program`: runs or can run (also archives, HTML pages, disk images, macro documents, shortcuts).
 * `data`: a file that could be stolen data (table, text, database, archive listing …).
 * `document`: PDF and office documents without macros. `picture`; `mail`; `calendar`; `signature`.
 */
export type AttachmentKind = 'program' | 'archive' | 'page' | 'macro-document' | 'data' | 'document' | 'picture' | 'mail' | 'calendar' | 'signature' | 'unknown';

export interface AttachmentFact {
  readonly name: string;
  readonly kind: AttachmentKind;
  /** `read`: its content was looked at and the kind is sure; else why not. */
  readonly content: 'read' | 'not-provided' | 'not-built';
  readonly isInline: boolean;
}

/** Facts that hold for the whole mail. */
export interface MailFacts {
  readonly origin: OriginFinding & {
    /** Address (IP) of the host that handed the mail in from outside, when a trusted line gives it. */
    readonly outsideAddress: string | null;
    /** From is an address of the own organisation or of the person: the mail claims to come from inside. */
    readonly claimsInside: boolean;
    /** To = From: the mail pretends to be from the reader. */
    readonly claimsSelf: boolean;
    /** Raw header lines, unfolded, that were relied on. */
    readonly lines: readonly string[];
  };
  readonly attachments: readonly AttachmentFact[];
  /** Whether the list of attachments is complete: only then "nothing is attached" is a fact. */
  readonly attachmentsKnown: boolean;
  /** Remote images in the HTML; `null` when the source can't tell. */
  readonly remoteImages: number | null;
  readonly notChecked: readonly NotChecked[];
}

export interface Evidence {
  readonly reading: Reading;
  /** The subject folded and matched like a layer of its own. */
  readonly subject: { readonly folded: Folded; readonly matches: Meaning };
  readonly layers: readonly LayerEvidence[];
  readonly facts: MailFacts;
  /** True when the time budget ended the work early. */
  readonly outOfTime: boolean;
}
