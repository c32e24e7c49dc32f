import type { ReportAbility, ReportDraft, ReportOpened } from '../port';
import { mailboxOrNull, NEEDS, supports } from './capabilities';
import { ask, codeOf, errorId, ITEM_CHANGED_CODE } from './officePromise';
import { openItem } from './openItem';
import type { Selection } from './selection';

/** Office.js throws at longer ones. */
const NAME_LIMIT = 255;
const SUBJECT_LIMIT = 255;
/** Longest item id that Office.js attaches; it throws at longer ones. */
const ITEM_ID_LIMIT = 200;
/** Opening a window may wait for a pop-up permission, not for ever. */
const WINDOW_LIMIT_MS = 20_000;

export function reportAbility(itemId: string | null): ReportAbility {
  if (!supports(NEEDS.reportWindow)) return { kind: 'words', why: 'api-missing' };
  return itemId === null ? { kind: 'words', why: 'no-item-id' } : { kind: 'window' };
}

/**
 * Opens a new message with the original attached as an item: the server attaches the stored mail, with
 * its headers, and no byte of it passes through the pane. Only while the judged mail is the open one.
 */
export async function openReport(selection: Selection, draft: ReportDraft): Promise<ReportOpened> {
  const mailbox = mailboxOrNull();
  if (mailbox === null) return { kind: 'not-possible', why: 'api-missing' };
  const open = openItem(selection.count);
  if (open.kind !== 'mail' || open.key !== draft.for) return { kind: 'superseded' };
  const { itemId } = open;
  const ability = reportAbility(itemId);
  if (ability.kind === 'words') return { kind: 'not-possible', why: ability.why };
  if (itemId === null) return { kind: 'not-possible', why: 'no-item-id' };

  const form = {
    toRecipients: [...draft.to],
    subject: cutTo(draft.subject, SUBJECT_LIMIT),
    htmlBody: draft.htmlBody,
    attachments: [{ type: 'item', name: cutTo(draft.attachmentName, NAME_LIMIT), itemId }],
  };
  if (supports(NEEDS.reportWindowAsync) && typeof (mailbox as Partial<Office.Mailbox>).displayNewMessageFormAsync === 'function') {
    const answer = await ask<unknown>((callback) => mailbox.displayNewMessageFormAsync(form, callback), WINDOW_LIMIT_MS, new AbortController().signal);
    // Silence is no failure: some hosts open the window and never call back.
    return answer.kind === 'error' ? refused(answer.code, itemId) : { kind: 'opened' };
  }
  try {
    mailbox.displayNewMessageForm(form);
    return { kind: 'opened' };
  } catch (thrown) {
    return refused(codeOf(thrown), itemId);
  }
}

/** The refusal of an over-long id carries no number of its own; everything else about the form is bounded by us. */
function refused(code: number, itemId: string): ReportOpened {
  if (code === ITEM_CHANGED_CODE) return { kind: 'superseded' };
  if (itemId.length > ITEM_ID_LIMIT) return { kind: 'not-possible', why: 'no-item-id' };
  return { kind: 'failed', errorId: errorId(code) };
}

/** Cuts at a limit of UTF-16 units without leaving half of a surrogate pair. */
function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
