/** What decides which way is open, all of it known before a button is shown. */
export interface Situation {
  /** `brought`: pasted or dropped by the person; nothing of a mailbox belongs to it. */
  readonly source: 'mailbox' | 'brought';
  /** `userProfile.accountType` of Office.js; `other` where it is missing or of a new kind. */
  readonly account: 'office365' | 'enterprise' | 'outlookCom' | 'gmail' | 'other';
  /** A mailbox or folder of somebody else. */
  readonly shared: boolean;
  /** Nested app authentication (requirement set NestedAppAuth 1.1). */
  readonly nestedAuth: boolean;
  /** Id of the mail as Graph takes it. */
  readonly graphId: boolean;
  /** The window for a new message can carry the mail (Mailbox 1.6, an id that can be attached). */
  readonly reportWindow: boolean;
  /** A client id stands in the configuration. */
  readonly clientId: boolean;
  readonly reportAddress: boolean;
  /** A try in this session found that Graph is not open to this person. */
  readonly graphClosed: boolean;
}

/** `graph`: done by the pane. `window`: Outlook's own new message, the original attached. `words`: how to do it by hand. */
export type ReportWay = 'graph' | 'window' | 'words';
export type DeleteWay = 'graph' | 'words';

/** Why it is this way, each with a sentence of its own. */
export type Because =
  | 'all-there'
  | 'no-report-address'
  | 'brought'
  | 'shared-mailbox'
  | 'on-premises'
  | 'personal-account'
  | 'not-set-up'
  | 'graph-closed'
  | 'old-outlook'
  | 'no-mail-id';

export interface Plan {
  readonly report: ReportWay;
  readonly delete: DeleteWay;
  readonly because: Because;
}

type Row = readonly [because: Because, applies: (situation: Situation) => boolean, report: ReportWay, deletion: DeleteWay];

/** The first row that applies decides. docs/actions.md shows this table; a test compares the two. */
export const PLAN_ROWS: readonly Row[] = [
  ['brought', ({ source }) => source === 'brought', 'words', 'words'],
  ['shared-mailbox', ({ shared }) => shared, 'window', 'words'],
  ['on-premises', ({ account }) => account === 'enterprise', 'window', 'words'],
  ['personal-account', ({ account }) => account === 'outlookCom' || account === 'gmail', 'window', 'words'],
  ['not-set-up', ({ clientId }) => !clientId, 'window', 'words'],
  ['graph-closed', ({ graphClosed }) => graphClosed, 'window', 'words'],
  ['old-outlook', ({ nestedAuth }) => !nestedAuth, 'window', 'words'],
  ['no-mail-id', ({ graphId }) => !graphId, 'window', 'words'],
  ['no-report-address', ({ reportAddress }) => !reportAddress, 'window', 'graph'],
  ['all-there', () => true, 'graph', 'graph'],
];

/** A window that this Outlook can't open becomes words. */
export function planFor(situation: Situation): Plan {
  const [because, , report, deletion] = PLAN_ROWS.find(([, applies]) => applies(situation)) ?? LAST;
  return { because, report: report === 'window' && !situation.reportWindow ? 'words' : report, delete: deletion };
}

const LAST: Row = ['not-set-up', () => true, 'window', 'words'];
