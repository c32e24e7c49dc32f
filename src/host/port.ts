import type { Situation } from '../act/plan';
import type { Message } from '../core/message/message';

/**
 * What the pane needs of the program it sits in. Two hosts so far: Outlook (`host/outlook`) and a plain
 * page (`host/page`). Nothing here names Office; expected outcomes are values, never exceptions.
 */
export interface Host {
  readonly kind: 'outlook' | 'page';
  /** Resolves once the host is ready or after its own limit; never rejects. Called once. */
  start(): Promise<HostStart>;
  /**
   * Reads the mail that is open now. Never rejects. `superseded` when the selection changed meanwhile:
   * the caller throws the answer away.
   */
  readOpenMessage(options: { readonly timeoutMs: number; readonly signal: AbortSignal }): Promise<OpenMessage>;
  /** Another mail, or none, is selected now. Returns the way to stop listening. */
  onItemChanged(listener: () => void): () => void;
  onThemeChanged(listener: (theme: HostTheme) => void): () => void;
  /** Opens the host's window for a new message. `for` must still be the open item, else `superseded`. */
  openReport(draft: ReportDraft): Promise<ReportOpened>;
  /**
   * The mail as the host stores it, byte by byte (an .eml). `null` where the host can't, gives it up after
   * `timeoutMs`, or has another item open than `key` before or after. Never rejects.
   */
  originalFile(key: ItemKey, options: { readonly timeoutMs: number }): Promise<Uint8Array | null>;
  /** How the person deletes a mail here. A later version moves it itself. */
  readonly deletion: DeletionWay;
  /** For "copy details for IT": facts about the client, no word of any mail. */
  details(): ClientDetails;
  /** Opens a page of ours or an authority's in a window outside the pane. */
  openOutside(url: string): void;
}

export type HostStart =
  | { readonly kind: 'ready'; readonly displayLanguage: string; readonly theme: HostTheme | null; readonly canFollowSelection: boolean }
  | { readonly kind: 'failed'; readonly why: 'no-host' | 'host-silent' | 'too-old'; readonly errorId: string };

/** `#rrggbb` values of the host, or `null` members where it gives none. */
export interface HostTheme {
  readonly background: string | null;
  readonly foreground: string | null;
}

/** Identifies the item that was read, so that no verdict is ever shown over another mail. */
export type ItemKey = string;

export type OpenMessage =
  | {
      readonly kind: 'message';
      readonly key: ItemKey;
      readonly message: Message;
      /** Address of the person whose mailbox this is; `null` when the host does not tell. */
      readonly userAddress: string | null;
      /** A mailbox or folder of somebody else. */
      readonly shared: boolean;
      /** Whether a report window can carry this item, and if not why. */
      readonly report: ReportAbility;
      readonly reach: Reach;
    }
  | { readonly kind: 'no-item' }
  | { readonly kind: 'several-items' }
  | { readonly kind: 'not-a-mail'; readonly what: 'meeting' | 'delivery-report' | 'other' }
  /** IRM or encryption that forbids reading. */
  | { readonly kind: 'protected' }
  | { readonly kind: 'empty-body'; readonly key: ItemKey }
  /** The host did not answer in time. */
  | { readonly kind: 'slow' }
  | { readonly kind: 'failed'; readonly errorId: string }
  | { readonly kind: 'superseded' };

/** Id of a mail as Microsoft Graph takes it: the URL-safe form. It changes when the mail is moved. */
export type RestId = string;

/** What reporting and deleting by the pane itself lean on, as far as the host tells. */
export interface Reach extends Pick<Situation, 'account' | 'nestedAuth'> {
  /** `null` where the host gives no id, or cannot turn it into this form. */
  readonly graphId: RestId | null;
  /** Message-ID (RFC 5322 §3.6.4) as the host tells it; `null` where it tells none. */
  readonly internetMessageId: string | null;
}

export type ReportAbility =
  | { readonly kind: 'window' }
  | { readonly kind: 'words'; readonly why: 'api-missing' | 'page' | 'no-item-id' };

export interface ReportDraft {
  readonly for: ItemKey;
  readonly to: readonly string[];
  /** At most 255 characters; begins `3|`. */
  readonly subject: string;
  /** HTML of ours, every word of the mail escaped; at most 32,000 bytes. */
  readonly htmlBody: string;
  /** Name of the attached original. */
  readonly attachmentName: string;
}

export type ReportOpened =
  | { readonly kind: 'opened' }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'not-possible'; readonly why: 'api-missing' | 'page' | 'no-item-id' }
  | { readonly kind: 'failed'; readonly errorId: string };

/** `explain`: words for this client. A later version adds `move`. */
export type DeletionWay = {
  readonly kind: 'explain';
  readonly client: 'web' | 'new-windows' | 'classic-windows' | 'mac' | 'mobile' | 'page' | 'unknown';
};

export interface ClientDetails {
  /** `Outlook on the web 16.01`, `check page` … */
  readonly client: string;
  /** Highest Mailbox requirement set the client says it supports, `''` when none. */
  readonly requirementSet: string;
  readonly platform: string;
}
