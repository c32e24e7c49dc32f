import { analyse } from '../core/analyse';
import { outlookHost } from '../host/outlook';
import { readConfigFile } from './configFile';
import { mount } from './mount';
import './pane.css';
import { PaneController } from './paneController';
import { readRaw } from './readRaw';
import { VERSION } from './version';
import { Pane } from './view/Pane';

/** The skeleton stands at most this long before the pane says itself what it is waiting for. */
const MOUNT_LIMIT_MS = 1_200;

const pane = new PaneController({
  host: outlookHost(),
  readConfig: readConfigFile,
  analyse,
  readRaw,
  now: () => performance.now(),
  mark: (name) => performance.mark(name),
  version: VERSION,
  browserLanguage: navigator.language,
});

async function run(): Promise<void> {
  void pane.start().then(giveHistoryBack);
  await Promise.race([pane.settled(), new Promise((resolve) => setTimeout(resolve, MOUNT_LIMIT_MS))]);
  mount(<Pane pane={pane} />);
}

/** Office.js sets both to null while it starts. */
function giveHistoryBack(): void {
  const kept = window.keptHistory;
  if (!kept) return;
  history.pushState = kept.pushState;
  history.replaceState = kept.replaceState;
}

void run();
