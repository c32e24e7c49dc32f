import type { ClientDetails, DeletionWay, HostTheme } from '../port';

/** Mailbox requirement sets, highest first. https://learn.microsoft.com/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets */
const KNOWN_SETS = ['1.16', '1.15', '1.14', '1.13', '1.12', '1.11', '1.10', '1.9', '1.8', '1.7', '1.6', '1.5', '1.4', '1.3', '1.2', '1.1'];

/** What each thing we use first came with. */
export const NEEDS = {
  body: '1.3',
  itemChanged: '1.5',
  reportWindow: '1.6',
  headers: '1.8',
  attachmentContent: '1.8',
  reportWindowAsync: '1.9',
  theme: '1.14',
  originalFile: '1.14',
} as const;

/** Whether the script of Office.js is there at all. */
export function officeLoaded(): boolean {
  return typeof Office !== 'undefined';
}

/** The mailbox, or `null` outside Outlook. The typings promise one; a page outside Outlook has none. */
export function mailboxOrNull(): Office.Mailbox | null {
  if (!officeLoaded()) return null;
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.mailbox ?? null;
}

export function supports(set: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', set);
  } catch {
    return false;
  }
}

/**
 * Whether Outlook hands out tokens by itself (nested app authentication). It can only be asked for, not
 * demanded in the manifest: https://learn.microsoft.com/javascript/api/requirement-sets/common/nested-app-auth-requirement-sets
 */
export function nestedAuth(): boolean {
  try {
    return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
  } catch {
    return false;
  }
}

/** Highest Mailbox set the client claims, `''` for none. */
export function highestSet(): string {
  return KNOWN_SETS.find(supports) ?? '';
}

/** Colours of the host where it tells them, else `null`. */
export function currentTheme(): HostTheme | null {
  const context = Office.context as Partial<Office.Context>;
  return context.officeTheme === undefined ? null : themeFrom(context.officeTheme);
}

export function themeFrom(theme: unknown): HostTheme | null {
  if (typeof theme !== 'object' || theme === null) return null;
  const read = (name: string): string | null => {
    const value: unknown = Reflect.get(theme, name);
    return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : null;
  };
  return { background: read('bodyBackgroundColor'), foreground: read('bodyForegroundColor') };
}

type Client = DeletionWay['client'];

const CLIENT_NAMES: Readonly<Record<Client, string>> = {
  web: 'Outlook on the web',
  'new-windows': 'new Outlook for Windows',
  'classic-windows': 'classic Outlook for Windows',
  mac: 'Outlook for Mac',
  mobile: 'Outlook mobile',
  page: 'check page',
  unknown: 'Outlook',
};

/** Which Outlook this is. `Outlook` names both the classic Windows client and the Mac: the platform tells them apart. */
export function client(): Client {
  const name = diagnostics()?.hostName ?? '';
  if (name === 'OutlookWebApp') return 'web';
  if (name === 'newOutlookWindows') return 'new-windows';
  if (name === 'OutlookIOS' || name === 'OutlookAndroid') return 'mobile';
  if (name !== 'Outlook') return 'unknown';
  if (platform() === 'Mac') return 'mac';
  return platform() === 'PC' ? 'classic-windows' : 'unknown';
}

export function details(): ClientDetails {
  const version = diagnostics()?.hostVersion ?? '';
  const name = CLIENT_NAMES[client()];
  return { client: version === '' ? name : `${name} ${version}`, requirementSet: officeLoaded() ? highestSet() : '', platform: platform() };
}

function platform(): string {
  if (!officeLoaded()) return '';
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.platform === undefined ? '' : String(context.platform);
}

function diagnostics(): Partial<Office.Diagnostics> | null {
  const mailbox = mailboxOrNull() as Partial<Office.Mailbox> | null;
  return mailbox?.diagnostics ?? null;
}
