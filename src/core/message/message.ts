/**
 * A mail as some source handed it over, before anything is concluded from it, with what that source
 * preserves. Everything in it was written by a stranger, perhaps an attacker.
 */

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** One header field, unfolded (RFC 5322 §2.2.3), name as written. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/**
 * What the way to us left intact. A check that needs what is missing says "not checked" and never
 * "there was none": Outlook sanitises HTML and may withhold headers.
 */
export interface Preserves {
  /** All header fields, in order. */
  readonly headers: boolean;
  /** HTML as sent: style sheets, class names, hidden text, remote images. */
  readonly rawHtml: boolean;
  /** Whether bytes of attachments can be looked at (else only names, types and sizes). */
  readonly attachmentContent: boolean;
  /** Whether it is known which attachments exist at all. */
  readonly attachmentList: boolean;
}

export interface Attachment {
  readonly name: string;
  /** Lower-case media type, `''` when unknown. */
  readonly contentType: string;
  /** Bytes, or `null` when unknown. */
  readonly size: number | null;
  /** Shown inside the body (`cid:`) rather than listed. */
  readonly isInline: boolean;
  /** An attached mail (message/rfc822 or an Outlook item). */
  readonly isMessage: boolean;
  /** The first bytes (at most {@link ATTACHMENT_HEAD_BYTES}), or `null` when the source gives none. */
  readonly head: Uint8Array | null;
}

/** Enough for a magic number, an archive's first entries and a sample of a text file. */
export const ATTACHMENT_HEAD_BYTES = 65_536;

/** At most this many characters of one text part are read. */
export const TEXT_PART_LIMIT = 1_000_000;

export interface Message {
  readonly source: 'eml' | 'msg' | 'txt' | 'html' | 'pasted' | 'host';
  readonly preserves: Preserves;
  /** Decoded; `''` when absent. */
  readonly subject: string;
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  /** Top first, as in the file; `null` when the source does not give them. */
  readonly headers: readonly HeaderField[] | null;
  /** Decoded bodies; either may be `null`. When both are there they claim to say the same. */
  readonly html: string | null;
  readonly text: string | null;
  readonly attachments: readonly Attachment[];
  /** Mails carried inside as message/rfc822, read as far as the budget allowed. */
  readonly carried: readonly Message[];
  /** What was left out while reading: a part cut at its limit, time that ran out, a part not decodable. */
  readonly incomplete: readonly ('text-cut' | 'out-of-time' | 'undecodable-part' | 'parts-cut')[];
}

export type ReadFailure =
  | { readonly kind: 'unreadable'; readonly why: 'empty' | 'encrypted' | 'not-a-mail' | 'not-supported' | 'out-of-time' | 'too-large' };

export type ReadOutcome = { readonly kind: 'message'; readonly message: Message } | ReadFailure;
