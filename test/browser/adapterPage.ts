import type { Host, HostTheme } from '../../src/host/port';
import { outlookHost } from '../../src/host/outlook';

/** A page that is nothing but the Outlook host, for tests that call it from outside. */
export interface AdapterPage {
  readonly host: Host;
  readonly changes: () => number;
  readonly themes: () => readonly HostTheme[];
}

declare global {
  interface Window {
    adapter?: AdapterPage;
  }
}

const host = outlookHost();
const themes: HostTheme[] = [];
let changes = 0;
host.onItemChanged(() => {
  changes += 1;
});
host.onThemeChanged((theme) => void themes.push(theme));
window.adapter = { host, changes: () => changes, themes: () => themes };
