/**
 * Everything a course asks of the world, and what the world may answer. The course decides, ports do:
 * the bytes of a mail and the address of an upload stay with the port; the course knows their sizes.
 */
export type Effect =
  /** Keeps other panes of this browser from acting on the same mail; held until the course ends. */
  | { readonly kind: 'lock' }
  /** `dialog`: a sign-in window may open. `fresh`: the last token was refused. */
  | { readonly kind: 'token'; readonly dialog: boolean; readonly fresh: boolean }
  /** The judged mail, by the id that the host gave. */
  | { readonly kind: 'find-mail' }
  /** A report of this mail in Sent Items, or unsent in Drafts. */
  | { readonly kind: 'find-report'; readonly reportId: string }
  /** The stored original, byte by byte; `host`: as the program the pane sits in hands it over. */
  | { readonly kind: 'fetch-original'; readonly mailId: string; readonly from: 'graph' | 'host' }
  /** `inline`: the original goes with the draft, else it is uploaded after. */
  | { readonly kind: 'create-draft'; readonly reportId: string; readonly inline: boolean }
  | { readonly kind: 'open-upload'; readonly draftId: string }
  /** `from`: first byte to send; the port sends one piece. */
  | { readonly kind: 'upload'; readonly from: number }
  | { readonly kind: 'upload-status' }
  /** Writes on the stored original, outside of its MIME, which draft is about to be sent as its report. */
  | { readonly kind: 'stamp'; readonly mailId: string; readonly draftId: string }
  | { readonly kind: 'send'; readonly draftId: string }
  /** Only of a draft that was never sent. */
  | { readonly kind: 'discard-draft'; readonly draftId: string }
  /** `to`: a folder's id, or the well-known name of Deleted Items. */
  | { readonly kind: 'move'; readonly mailId: string; readonly to: string }
  | { readonly kind: 'where'; readonly mailId: string }
  | { readonly kind: 'wait'; readonly ms: number };

/** Well-known folder name (learn.microsoft.com/graph/api/resources/mailfolder). */
export const DELETED_ITEMS = 'deleteditems';

export interface MailPlace {
  /** Id that outlives moves (`Prefer: IdType="ImmutableId"`). */
  readonly id: string;
  readonly folderId: string;
  readonly inDeletedItems: boolean;
}

export interface FoundMail extends MailPlace {
  /** `null` where the mail has none. */
  readonly internetMessageId: string | null;
  /** The one draft that was sent as its report, or was about to be; `null`: none yet. */
  readonly stampedDraft: string | null;
}

export interface FoundReport {
  /** ISO 8601, as the server recorded it. */
  readonly sentAt: string | null;
  /** Unsent drafts of this report, oldest first. */
  readonly drafts: readonly FoundDraft[];
}

export interface FoundDraft {
  readonly id: string;
  readonly attachments: number;
}

/** What a succeeded effect answers with. */
export interface Values {
  readonly lock: 'got' | 'held';
  readonly token: null;
  readonly 'find-mail': FoundMail;
  readonly 'find-report': FoundReport;
  /** `bytes`: size of the original. */
  readonly 'fetch-original': { readonly bytes: number };
  readonly 'create-draft': { readonly draftId: string };
  readonly 'open-upload': null;
  /** First byte that is missing still; `null`: all arrived. */
  readonly upload: { readonly next: number | null };
  readonly 'upload-status': { readonly next: number | null };
  readonly stamp: null;
  readonly send: null;
  readonly 'discard-draft': null;
  readonly move: MailPlace;
  readonly where: MailPlace;
  readonly wait: null;
}

/** In doubt after these: the server may have acted or not. */
export const DOUBTFUL = ['offline', 'timeout', 'server', 'half-answer'] as const;
/** Certain after these: the server did not act. */
export const CERTAIN = ['busy', 'unauthorised', 'forbidden', 'gone', 'conflict', 'too-large', 'refused'] as const;
/** States of signing in; only `token` answers with them. */
export const SIGN_IN = ['consent-missing', 'cancelled', 'sign-in-offline', 'sign-in-disabled', 'account-unavailable', 'sign-in-unavailable', 'sign-in-failed'] as const;

export type Doubt = (typeof DOUBTFUL)[number];
export type SignInFault = (typeof SIGN_IN)[number];
export type Fault = Doubt | (typeof CERTAIN)[number] | SignInFault;

/**
 * offline: no answer and no connection · timeout: none in time · server: 5xx · half-answer: an answer that
 * breaks off or is none of its kind · busy: 429 or 503 with Retry-After · unauthorised: 401 · forbidden: 403 ·
 * gone: 404, 410 · conflict: 409, 412 · too-large: 413 · refused: every other 4xx.
 */
export type Outcome<Kind extends Effect['kind'] = Effect['kind']> =
  | { readonly kind: 'done'; readonly value: Values[Kind] }
  | { readonly kind: 'failed'; readonly fault: Fault; /** Milliseconds, where the server named a time. */ readonly retryAfterMs?: number };

/** The port: does one effect, never rejects. */
export type Perform = <Kind extends Effect['kind']>(effect: Extract<Effect, { readonly kind: Kind }>) => Promise<Outcome<Kind>>;
