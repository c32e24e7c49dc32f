import type { ItemKey } from '../port';
import { mailboxOrNull } from './capabilities';

/** The item that is open, in the words of the port. */
export type OpenItem =
  | { readonly kind: 'mail'; readonly key: ItemKey; readonly item: Office.MessageRead; readonly itemId: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-a-mail'; readonly what: 'meeting' | 'delivery-report' | 'other' };

/** Classes of items that carry no mail somebody wrote. Compared in lower case, by beginning. */
const OTHER_CLASSES = ['ipm.task', 'ipm.contact', 'ipm.distlist', 'ipm.stickynote', 'ipm.activity', 'ipm.appointment'];

export function openItem(selection: number): OpenItem {
  const item = mailboxOrNull()?.item as Partial<Office.MessageRead> | null | undefined;
  if (item === null || item === undefined) return { kind: 'none' };
  // Composing: every field is an object with getAsync, and there is nothing to judge yet.
  if (typeof item.subject === 'object') return { kind: 'not-a-mail', what: 'other' };
  if (String(item.itemType) === 'appointment') return { kind: 'not-a-mail', what: 'meeting' };
  const what = otherThanMail(typeof item.itemClass === 'string' ? item.itemClass.toLowerCase() : '');
  if (what !== null) return { kind: 'not-a-mail', what };
  const itemId = idOf(item);
  return { kind: 'mail', key: keyOf(item, itemId, selection), item: item as Office.MessageRead, itemId };
}

/** A meeting request keeps `itemType` "message"; only its class tells. Delivery reports are `REPORT.IPM.Note.NDR` and kin. */
function otherThanMail(itemClass: string): 'meeting' | 'delivery-report' | 'other' | null {
  if (itemClass.startsWith('ipm.schedule.meeting')) return 'meeting';
  if (itemClass.startsWith('report.') || itemClass.startsWith('ipm.report')) return 'delivery-report';
  return OTHER_CLASSES.some((known) => itemClass.startsWith(known)) ? 'other' : null;
}

/** `null` where the host gives no id: some builds of the Mac client do. */
function idOf(item: Partial<Office.MessageRead>): string | null {
  return typeof item.itemId === 'string' && item.itemId !== '' ? item.itemId : null;
}

function keyOf(item: Partial<Office.MessageRead>, itemId: string | null, selection: number): ItemKey {
  if (itemId !== null) return `id:${itemId}`;
  const messageId = typeof item.internetMessageId === 'string' ? item.internetMessageId : '';
  return messageId === '' ? `nth:${selection}` : `mid:${messageId}`;
}
