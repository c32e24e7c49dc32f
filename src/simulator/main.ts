import { openCompose } from './composeWindow';
import type { StoredMail } from './mail';
import { loadMails } from './mail';
import type { Call, Report } from './officeHost';
import { OfficeHost } from './officeHost';
import { OutlookView } from './outlookView';
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
  readonly set: (changes: Partial<Switches>) => void;
  /** Every call of office.js, oldest first. */
  readonly calls: () => readonly Call[];
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
  let mails = await loadMails('/samples/');
  let selected = firstMail(mails, parameters.get('mail'));
  let host: OfficeHost | null = null;
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
    view.showList(mails, selected);
    view.showMail(selected);
    host?.selectionChanged();
  };
  const openPane = (): void => {
    if (host !== null) return;
    host = new OfficeHost(address, words.button, mailbox);
    view.showPane(host.frame);
  };
  const closePane = (): void => {
    host?.close();
    host = null;
    view.showPane(null);
  };
  const setTheme = (theme: Switches['theme']): void => {
    switches = { ...switches, theme };
    document.documentElement.dataset['theme'] = theme;
    remember('theme', theme);
    view.showMail(selected);
    host?.themeChanged(THEMES[theme]);
  };
  const view = new OutlookView(words, () => switches, {
    select,
    remove: () => {
      const at = mails.findIndex((mail) => mail === selected);
      if (at < 0) return;
      mails = mails.toSpliced(at, 1);
      select(mails[at] ?? mails[at - 1] ?? null);
    },
    togglePane: () => {
      if (host === null) openPane();
      else closePane();
    },
  });
  view.mount(root);
  view.showList(mails, selected);
  view.showMail(selected);
  document.body.append(
    switchPanel(switches, words, (name, value) => {
      if (name === 'mail') select(null);
      else if (name === 'theme') setTheme(value === 'dark' ? 'dark' : 'light');
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
    set: (changes) => {
      switches = { ...switches, ...changes };
    },
    calls: () => [...calls],
  };
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
