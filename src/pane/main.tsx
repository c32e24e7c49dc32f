import { outlookHost } from '../host/outlook';
import { mount } from './mount';
import './pane.css';
import { PaneController } from './paneController';
import { paneParts } from './paneParts';
import { Pane } from './view/Pane';

/** The skeleton stands at most this long before the pane says itself what it is waiting for. */
const MOUNT_LIMIT_MS = 1_200;

const pane = new PaneController(paneParts(outlookHost()));

async function run(): Promise<void> {
  void pane.start().then(giveHistoryBack);
  await Promise.race([pane.settled(), new Promise((resolve) => setTimeout(resolve, MOUNT_LIMIT_MS))]);
  if (await pane.spoken()) mount(<Pane pane={pane} />);
  else tellNothingLoaded();
}

/** Without words the page can only show what stands in it, in both languages. */
function tellNothingLoaded(): void {
  document.querySelector('#root main')?.setAttribute('data-state', 'failed');
  for (const waiting of document.querySelectorAll('#root .band-waiting, #root .bones, #root .bar')) waiting.remove();
  document.getElementById('nothing-loaded')?.removeAttribute('hidden');
}

/** Office.js sets both to null while it starts. */
function giveHistoryBack(): void {
  const kept = window.keptHistory;
  if (!kept) return;
  history.pushState = kept.pushState;
  history.replaceState = kept.replaceState;
}

void run();
