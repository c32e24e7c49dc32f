import type { Reach, RestId } from '../port';
import { client, mailboxOrNull, nestedAuth } from './capabilities';
import type { OpenItem } from './openItem';

const ACCOUNTS = ['office365', 'enterprise', 'outlookCom', 'gmail'] as const;

/** What reporting and deleting through Graph lean on, for the mail that is open. */
export function reach({ item, itemId }: Extract<OpenItem, { kind: 'mail' }>): Reach {
  const { internetMessageId } = item as Partial<Office.MessageRead>;
  return {
    account: account(),
    nestedAuth: nestedAuth(),
    graphId: restId(itemId),
    internetMessageId: typeof internetMessageId === 'string' && internetMessageId !== '' ? internetMessageId : null,
  };
}

/** `enterprise` is a mailbox on a server of the organisation's own. https://learn.microsoft.com/javascript/api/outlook/office.userprofile */
function account(): Reach['account'] {
  const mailbox = mailboxOrNull() as Partial<Office.Mailbox> | null;
  const told: unknown = (mailbox?.userProfile as Partial<Office.UserProfile> | undefined)?.accountType;
  return ACCOUNTS.find((known) => known === told) ?? 'other';
}

/** On phones the id has this form already (https://learn.microsoft.com/office/dev/add-ins/outlook/use-rest-api). */
function restId(itemId: string | null): RestId | null {
  if (itemId === null || client() === 'mobile') return itemId;
  try {
    const converted: unknown = mailboxOrNull()?.convertToRestId(itemId, 'v2.0');
    return typeof converted === 'string' && converted !== '' ? converted : null;
  } catch {
    return null;
  }
}
