import { openCompose } from './composeWindow';
import type { Place } from './folderList';
import { stillFolders } from './folderList';
import { LoopbackMailbox } from './loopbackMailbox';
import type { StoredMail } from './mail';
import { loadMails } from './mail';
import { firstConsent, NestedAuth } from './nestedAuth';
import type { Call, Report } from './officeHost';
import { OfficeHost } from './officeHost';
import { OutlookView } from './outlookView';
import { RealFolders } from './realFolders';
import type { Switches } from './switches';
import { readSwitches } from './switches';
import { switchPanel } from './switchPanel';
import { wordsFor } from './words';

const THEMES = {
  light: { background: 0xffffff, foreground: 0x242424 },
  dark: { background: 0x292827, foreground: 0xf3f2f1 },
} as const;

/** What scripts and tests may do with the simulation: `window.simulator`. */
export interface Simulator {
  /** Names of the mails, in the order of the list. */
  readonly mails: () => readonly string[];
  /** By name or place in the list; `null` selects nothing. Without effect for an unknown one. */
  readonly select: (which: string | number | null) => void;
  readonly selected: () => string | null;
  readonly openPane: () => void;
  readonly closePane: () => void;
  /** Every report window that was opened, oldest first. */
  readonly openReports: () => readonly Report[];
  readonly setTheme: (theme: Switches['theme']) => void;
  /** Changes conditions for the calls to come, without a new start. */
  readonly set: (changes: Partial<Switches>) => Promise<void>;
  /** Every call of office.js and of the sign-in bridge (`NestedAppAuth.GetToken` …), oldest first. */
  readonly calls: () => readonly Call[];
  /** Where there is Graph: opens a folder of the person, or IT's mailbox. Else without effect. */
  readonly openPlace: (place: Place) => Promise<void>;
  /** What the ribbon's button does: deletes the selected mail. */
  readonly remove: () => Promise<void>;
}

declare global {
  interface Window {
    simulator?: Simulator;
  }
}

async function start(root: HTMLElement): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  let switches = readSwitches(parameters);
  const words = wordsFor(switches.lang);
  document.documentElement.lang = switches.lang === 'ja-JP' ? 'ja' : 'en';
  document.documentElement.dataset['theme'] = switches.theme;
  document.title = words.title;
  document.documentElement.style.setProperty('--pane-width', `${paneWidth(parameters)}px`);

  const { pane } = (await (await fetch('/setup.json')).json()) as { readonly pane: string };
  const address = new URL(parameters.get('page') ?? 'pane.html', pane).href;
  const loopback = switches.auth === 'none' ? null : await openLoopback(switches);
  let mails = loopback === null ? await loadMails('/samples/') : await loopback.mails('inbox');
  let selected = firstMail(mails, parameters.get('mail'));
  let host: OfficeHost | null = null;
  let auth: NestedAuth | null = null;
  const reports: Report[] = [];
  const calls: Call[] = [];

  const mailbox = {
    switches: () => switches,
    selected: () => selected,
    onReport: (report: Report) => {
      reports.push(report);
      openCompose(report, words, switches.theme === 'dark');
    },
    onCall: (call: Call) => void calls.push(call),
    onThemeAsked: () => host?.themeChanged(THEMES[switches.theme]),
  };
  const select = (mail: StoredMail | null): void => {
    if (mail === selected) return;
    selected = mail;
    remember('mail', mail === null ? 'none' : mail.name);
    paint();
    host?.selectionChanged();
  };
  const openPane = (): void => {
    if (host !== null) return;
    host = new OfficeHost(address, words.button, mailbox);
    if (loopback !== null) {
      const onCall = (method: string): void => void calls.push({ action: `NestedAppAuth.${method}`, id: null });
      auth = new NestedAuth(host.frame, new URL(address).origin, { switches: () => switches, consent: () => loopback.consent(), onCall });
    }
    view.showPane(host.frame);
  };
  const closePane = (): void => {
    host?.close();
    auth?.close();
    host = null;
    auth = null;
    view.showPane(null);
  };
  const setTheme = (theme: Switches['theme']): void => {
    switches = { ...switches, theme };
    document.documentElement.dataset['theme'] = theme;
    remember('theme', theme);
    paint();
    host?.themeChanged(THEMES[theme]);
  };
  const remove = async (): Promise<void> => {
    const at = mails.findIndex((mail) => mail === selected);
    if (at < 0) return;
    if (folders !== null) {
      if (selected !== null) await folders.remove(selected.name);
      return;
    }
    mails = mails.toSpliced(at, 1);
    select(mails[at] ?? mails[at - 1] ?? null);
  };
  const view = new OutlookView(words, () => switches, {
    select,
    remove: () => void remove(),
    togglePane: () => {
      if (host === null) openPane();
      else closePane();
    },
  });
  /** The mailbox has changed by itself: the pane hears of it only when that changed what is selected. */
  const change = (now: readonly StoredMail[], next: StoredMail | null): void => {
    const before = selected;
    mails = now;
    selected = next;
    if (before?.name === next?.name && (before?.generation === next?.generation || switches.moved === 'stays')) return;
    remember('mail', next === null ? 'none' : next.name);
    host?.selectionChanged();
  };
  const folders = loopback === null ? null : new RealFolders(loopback, view, words, { switches: () => switches, mails: () => mails, selected: () => selected, change });
  const paint = (): void => {
    if (folders !== null) {
      folders.paint();
      return;
    }
    view.showList(mails, selected);
    view.showMail(selected);
  };
  view.mount(root, folders?.list.element ?? stillFolders(words));
  paint();
  document.body.append(
    switchPanel(switches, words, (name, value) => {
      if (name === 'mail') select(null);
      else if (name === 'theme') setTheme(value === 'dark' ? 'dark' : 'light');
      else if (name === 'reset') void loopback?.reset().then(() => location.reload());
      else {
        remember(name, value);
        location.reload();
      }
    }),
  );
  if (parameters.get('open') === '1') openPane();

  window.simulator = {
    mails: () => mails.map((mail) => mail.name),
    select: (which) => {
      const mail = which === null ? null : mails.find((each, index) => each.name === which || index === which);
      if (mail !== undefined) select(mail);
    },
    selected: () => selected?.name ?? null,
    openPane,
    closePane,
    openReports: () => [...reports],
    setTheme,
    set: async (changes) => {
      switches = { ...switches, ...changes };
      if (changes.graph !== undefined) await loopback?.setCondition(changes.graph);
      if (changes.auth !== undefined) await loopback?.setConsent(firstConsent(changes.auth));
    },
    calls: () => [...calls],
    openPlace: async (place) => folders?.open(place),
    remove,
  };
}

/** The mailbox of the loopback server, under the conditions of this page. */
async function openLoopback({ auth, graph }: Switches): Promise<LoopbackMailbox> {
  const loopback = new LoopbackMailbox();
  await loopback.setCondition(graph);
  await loopback.setConsent(firstConsent(auth));
  await loopback.refresh();
  return loopback;
}

/** `mail=none` selects nothing, an unknown name the first mail. */
function firstMail(mails: readonly StoredMail[], asked: string | null): StoredMail | null {
  return asked === 'none' ? null : (mails.find((mail) => mail.name === asked) ?? mails[0] ?? null);
}

function paneWidth(parameters: URLSearchParams): number {
  const asked = Number(parameters.get('width') ?? '320');
  return Number.isFinite(asked) && asked >= 200 && asked <= 1_000 ? asked : 320;
}

/** Keeps the address true to what is shown, so that it can be copied. */
function remember(name: string, value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
