import { outlookHost } from '../host/outlook';
import type { Acting } from './acting';
import { writeFirstAnswer } from './firstAnswer';
import './pane.css';
import { PaneController } from './paneController';
import { paneParts } from './paneParts';

/** The skeleton stands at most this long before the pane says itself what it is waiting for. */
const MOUNT_LIMIT_MS = 1_200;

const host = outlookHost();
const pane = new PaneController(paneParts(host, loadActing));

/** Fetched at the first tap that needs it, not before. */
async function loadActing(): Promise<Acting> {
  const { actingByGraph } = await import(/* webpackChunkName: "acting" */ './actingByGraph');
  return actingByGraph(host);
}

async function run(): Promise<void> {
  void pane.start().then(giveHistoryBack);
  // React and Fluent are asked for at once, behind what judging needs; a verdict that comes first does not wait for them.
  const screens = import(/* webpackChunkName: "screens", webpackFetchPriority: "low" */ './screens');
  screens.catch(() => undefined);
  await Promise.race([pane.settled(), new Promise((resolve) => setTimeout(resolve, MOUNT_LIMIT_MS))]);
  if (!(await pane.spoken())) {
    tellNothingLoaded();
    return;
  }
  const main = document.querySelector<HTMLElement>('#root main');
  const write = (): void => {
    if (main) writeFirstAnswer(main, pane.current());
  };
  write();
  const stop = pane.subscribe(write);
  try {
    (await screens).showPane(pane);
  } catch {
    tellNothingLoaded();
  }
  stop();
}

/** Without words or screens the page can only show what stands in it, in both languages. */
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
