import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Nothing but Node is needed here: `npm test` runs this before anything is installed. */

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const FIXED = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const PACKAGES = ['chromium-headless-shell', 'fonts-ipaexfont-gothic'];

export const NO_BROWSER =
  'No Chromium was found. Install Chromium, Chrome or Edge, or name one: BROWSER_PATH=/path/to/chrome (on Debian: apt-get install chromium-headless-shell fonts-ipaexfont-gothic).';

/**
 * Path of a Chromium that is there: BROWSER_PATH, else the usual places; null when there is none.
 * A BROWSER_PATH that does not exist throws: silently taking another browser would hide the slip.
 * With `window: true` only one that can show a window.
 * @param {{ readonly window?: boolean }} [wish]
 * @returns {string | null}
 */
export function findBrowser(wish = {}) {
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`BROWSER_PATH names ${named}, which does not exist.`);
    return named;
  }
  const folders = [...new Set(['/usr/bin', '/usr/local/bin', ...(process.env['PATH'] ?? '').split(delimiter)])].filter((each) => each !== '');
  const names = wish.window === true ? NAMES.filter((name) => !name.includes('headless')) : NAMES;
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...FIXED].find(runnable) ?? null;
}

/**
 * The same, but as root on Debian and its kin a missing browser (and a Japanese font) is installed first.
 * @param {(line: string) => void} say
 * @returns {string} the path; throws {@link NO_BROWSER} when there is none.
 */
export function ensureBrowser(say) {
  const there = findBrowser();
  const aptGet = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (there !== null && (!aptGet || hasJapaneseFont())) return there;
  if (!aptGet) throw new Error(NO_BROWSER);
  say(`Installing ${PACKAGES.join(' and ')} with apt-get …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  if (install().status !== 0) {
    spawnSync('apt-get', ['update', '-q'], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    install();
  }
  const now = findBrowser();
  if (now === null) throw new Error(NO_BROWSER);
  return now;
}

/** Without one, screens in Japanese show boxes and wrap elsewhere. No answer counts as yes. */
function hasJapaneseFont() {
  const asked = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return asked.error !== undefined || asked.stdout.trim() !== '';
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
