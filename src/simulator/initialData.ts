import { exchangeId } from './itemIds';
import type { Person, StoredMail } from './mail';
import type { Switches } from './switches';

/** The person whose mailbox is simulated. */
export const OWNER: Person = { name: '佐藤 花子', address: 'hanako.sato@example.co.jp' };

const CLASSES: Readonly<Record<Switches['item'], string>> = {
  mail: 'IPM.Note',
  meeting: 'IPM.Schedule.Meeting.Request',
  report: 'REPORT.IPM.Note.NDR',
  protected: 'IPM.Note',
  empty: 'IPM.Note',
};
const MEETING_REQUEST = 3;
const MESSAGE_READ = 1;

/** The id that Exchange gives now; the loopback mailbox knows the message by its REST form. */
export function itemId(mail: StoredMail, switches: Switches): string | null {
  return switches.id === 'null' ? null : exchangeId(mail.name, mail.generation, switches.id);
}

/** What Outlook tells office.js about the open item and its mailbox. */
export function initialData(mail: StoredMail, switches: Switches): object {
  const date = (mail.date ?? new Date(0)).getTime();
  return {
    permissionLevel: 1,
    itemType: switches.item === 'meeting' ? MEETING_REQUEST : MESSAGE_READ,
    id: itemId(mail, switches),
    itemClass: mail.encrypted ? 'IPM.Note.SMIME' : CLASSES[switches.item],
    subject: mail.subject,
    normalizedSubject: mail.subject.replace(/^(?:(?:re|fwd?):\s*)+/i, ''),
    from: mail.from === null ? null : recipient(mail.from),
    sender: mail.from === null ? null : recipient(mail.from),
    to: mail.to.map(recipient),
    cc: [],
    bcc: [],
    conversationId: `AAQk${btoa(mail.name)}`,
    internetMessageId: mail.messageId,
    dateTimeCreated: date,
    dateTimeModified: date,
    dateTimeSent: date,
    start: switches.item === 'meeting' ? date : undefined,
    end: switches.item === 'meeting' ? date + 3_600_000 : undefined,
    location: switches.item === 'meeting' ? '' : undefined,
    attachments: attachmentList(mail, switches),
    isFromSharedFolder: switches.shared === 'yes',
    isRead: true,
    sensitivity: 0,
    userDisplayName: OWNER.name,
    userEmailAddress: OWNER.address,
    userProfileType: switches.account,
    userTimeZone: 'Tokyo Standard Time',
    hostVersion: '16.01.simulation',
    owaView: 'ThreeColumns',
    ewsUrl: '',
    restUrl: '',
    isRestIdSupported: true,
    timeZoneOffsets: [],
    entities: {},
  };
}

function attachmentList(mail: StoredMail, switches: Switches): readonly object[] {
  const rights = { id: 'rights', name: 'message_v2.rpmsg', contentType: 'application/x-microsoft-rpmsg-message', size: 4_096, isInline: false, attachmentType: 0 };
  if (switches.item === 'protected') return [rights];
  if (switches.item === 'empty') return [];
  return mail.attachments.map((attachment, index) => ({
    id: `attachment-${index}`,
    name: attachment.name,
    contentType: attachment.contentType,
    size: attachment.bytes.length,
    isInline: attachment.isInline,
    attachmentType: attachment.contentType === 'message/rfc822' ? 1 : 0,
  }));
}

function recipient(person: Person): object {
  return { name: person.name, address: person.address, recipientType: 3 };
}

/** What office.js asks first: languages, versions and the requirement sets, which are told as JSON text. */
export function appContext(switches: Switches, instanceId: string, page: string): object {
  const sets = { Mailbox: switches.set, DialogApi: '1.2', ...(switches.auth === 'none' ? {} : { NestedAppAuth: '1.1' }) };
  return {
    _id: instanceId,
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: switches.lang,
    _dataLocale: switches.lang,
    _docUrl: page,
    _clientMode: 0,
    _settings: {},
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: instanceId,
    _appMinorVersion: 1,
    _hostFullVersion: '16.01.simulation',
    _addinName: 'simulation',
    _appDomains: [],
    _requirementMatrix: JSON.stringify(sets),
  };
}
