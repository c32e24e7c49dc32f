import type { DeletionWay, Host, HostStart } from '../port';
import { client, currentTheme, details, mailboxOrNull, NEEDS, officeLoaded, supports } from './capabilities';
import { originalFile } from './originalFile';
import { readItem } from './readItem';
import { openReport } from './reportWindow';
import { Selection } from './selection';

const READY_LIMIT_MS = 10_000;
const LOAD_POLL_MS = 50;

/**
 * Outlook through Office.js. Works from Mailbox 1.3 on; what came later is used where the client says
 * it has it (https://learn.microsoft.com/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets).
 */
export function outlookHost(): Host {
  const selection = new Selection();
  return {
    kind: 'outlook',
    start: () => start(selection),
    readOpenMessage: (options) => readItem(selection, options),
    onItemChanged: (listener) => selection.onChange(listener),
    onThemeChanged: (listener) => selection.onTheme(listener),
    openReport: (draft) => openReport(selection, draft),
    originalFile: (key, options) => originalFile(selection, key, options),
    get deletion(): DeletionWay {
      return { kind: 'explain', client: client() };
    },
    details,
    openOutside,
  };
}

async function start(selection: Selection): Promise<HostStart> {
  const ready = await Promise.race([officeReady(), pause(READY_LIMIT_MS).then(() => 'silent' as const)]);
  if (ready === 'silent') return { kind: 'failed', why: 'host-silent', errorId: 'O-ready' };
  if (ready === 'absent' || mailboxOrNull() === null) return { kind: 'failed', why: 'no-host', errorId: 'O-host' };
  if (!supports(NEEDS.body)) return { kind: 'failed', why: 'too-old', errorId: 'O-set' };
  selection.follow();
  return { kind: 'ready', displayLanguage: Office.context.displayLanguage, theme: currentTheme(), canFollowSelection: supports(NEEDS.itemChanged) };
}

/** Waits for the script as long as the page is loading, then for the host behind it. */
async function officeReady(): Promise<'ready' | 'absent'> {
  while (!officeLoaded()) {
    if (document.readyState === 'complete') return 'absent';
    await pause(LOAD_POLL_MS);
  }
  try {
    await Office.onReady();
    return 'ready';
  } catch {
    return 'absent';
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Only https: nothing a mail could have written gets here, and nothing else is ever needed. */
function openOutside(url: string): void {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return;
  const ui = mailboxOrNull() === null ? undefined : (Office.context.ui as Partial<Office.UI> | undefined);
  if (typeof ui?.openBrowserWindow === 'function' && supportsBrowserWindow()) {
    ui.openBrowserWindow(url);
    return;
  }
  window.open(url, '_blank', 'noopener,noreferrer');
}

function supportsBrowserWindow(): boolean {
  try {
    return Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
  } catch {
    return false;
  }
}
