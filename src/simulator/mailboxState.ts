/** What the loopback server tells of its mailbox: the JSON of `GET /control/state`. Times are ISO 8601. */

/** Well-known names of Graph. A message on its way is in `outbox` until Sent Items shows it. */
export const FOLDERS = ['inbox', 'drafts', 'outbox', 'sentitems', 'deleteditems'] as const;
export type FolderName = (typeof FOLDERS)[number];

/** How Graph as a whole behaves until told otherwise; a script of faults comes before it. */
export const GRAPH_CONDITIONS = ['good', 'offline', 'slow', 'throttled', 'forbidden', 'sent-lag'] as const;
export type GraphCondition = (typeof GRAPH_CONDITIONS)[number];

export interface MailboxState {
  /** Grows with every change. */
  readonly revision: number;
  readonly messages: readonly MessageState[];
  /** IT's mailbox, oldest first. */
  readonly deliveries: readonly DeliveryState[];
  /** Scopes the administrator has consented to. */
  readonly consent: readonly string[];
  readonly condition: GraphCondition;
  /** Rules of the script that still have something to do. */
  readonly faults: readonly unknown[];
  /** Every request but preflights, oldest first. */
  readonly requests: readonly RequestState[];
  /** Requests that went to the sign-in server: there should be none. */
  readonly loginRequests: number;
}

export interface MessageState {
  /** Outlives moves and sending. */
  readonly id: string;
  /** File name of a sample without its ending; else given by the mailbox. */
  readonly name: string;
  /** EWS id of now; its REST form resolves too, until the next move. */
  readonly itemId: string;
  /** Counts moves. */
  readonly generation: number;
  readonly folder: FolderName;
  readonly subject: string;
  readonly internetMessageId: string;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly isDraft: boolean;
  /** Names in lower case. */
  readonly properties: Readonly<Record<string, string>>;
  /** Of a mail that arrived as MIME. */
  readonly mime: { readonly size: number; readonly sha256: string } | null;
  /** Of a message written through Graph. */
  readonly written: WrittenState | null;
}

export interface WrittenState {
  readonly to: readonly string[];
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  readonly attachments: readonly AttachmentState[];
}

export interface AttachmentState {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface DeliveryState extends WrittenState {
  readonly at: string;
  readonly subject: string;
}

export interface RequestState {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** Status that went out, or what became of the connection. */
  readonly outcome: number | 'destroyed' | 'silent';
}
