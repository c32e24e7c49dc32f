import { analyse } from '../core/analyse';
import { loadReaders } from '../core/languages/loadReaders';
import type { Host } from '../host/port';
import type { Language } from '../text/language';
import { loadLaterWords, loadWords } from '../text/loadWords';
import { readConfigFile } from './configFile';
import type { Acting } from './acting';
import type { PaneParts } from './paneController';
import type { Later } from './paneState';
import { readRaw } from './readRaw';
import { VERSION } from './version';

/**
 * The pane's world in a browser, around the given host.
 * @param loadActing fetches what reports and deletes, when that is asked for
 */
export function paneParts(host: Host, loadActing: () => Promise<Acting>): PaneParts {
  return {
    loadActing,
    host,
    readConfig: readConfigFile,
    analyse,
    readRaw,
    loadWords,
    loadLater,
    warmUp,
    now: () => performance.now(),
    mark: (name) => performance.mark(name),
    version: VERSION,
    browserLanguage: navigator.language,
  };
}

async function loadLater(language: Language): Promise<Later> {
  const [words, views] = await Promise.all([loadLaterWords(language), import(/* webpackChunkName: "more" */ './view/laterViews')]);
  return { words, views };
}

/** Hides a round trip behind Office.js. A failure tells itself when the mail is judged. */
function warmUp(language: Language): void {
  loadReaders([language]).catch(() => undefined);
}
