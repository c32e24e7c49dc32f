import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browser.mjs';
import { LOCAL_CLIENT_ID } from '../build/graphClient';
import { browserArguments } from './browserArguments';
import { certificateIn } from './certificate';
import type { Ports, Running } from './servers';
import { PortTaken, startServers } from './servers';

/** What `npm start` runs once everything is installed: build, serve, show. */

const root = path.resolve(import.meta.dirname, '../..');

interface Wishes {
  readonly ports: Ports;
  readonly site: string | null;
  readonly open: boolean;
}

async function main(): Promise<number> {
  const wishes = readWishes();
  if (typeof wishes === 'string') return refuse(wishes);
  const dist = wishes.site ?? path.join(root, '.cache/start');
  if (wishes.site !== null && !existsSync(path.join(dist, 'pane.html'))) return refuse(`${dist} holds no pane.html. Build it first, or leave --site out.`);

  console.log('Building …');
  const made = (wishes.site !== null || (await buildSite(dist, wishes.ports.pane))) && (await buildSimulator());
  if (!made) return refuse('The build failed: see above.');

  const certificate = await certificateIn(path.join(root, '.cache/certificate'), new Date());
  let servers: Running;
  try {
    servers = await startServers({ root, dist, certificate, ports: wishes.ports });
  } catch (error) {
    if (error instanceof PortTaken) return refuse(`${error.message} End what uses it, or choose another one: npm start -- --help`);
    throw error;
  }
  console.log(`
Check page          ${servers.check}
Simulated Outlook   ${servers.simulator}  (with its own certificate: open it with the browser started below)
Pane's files        ${servers.pane}
`);
  const profile = mkdtempSync(path.join(tmpdir(), 'empty-threat-'));
  const parameters = [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...browserArguments(certificate.fingerprint, servers.officePort),
    `${servers.simulator}?open=1&auth=granted`,
    servers.check,
  ];
  const browser = wishes.open ? openBrowser(parameters) : null;
  if (browser === null) console.log(`To see it, start Chromium, Chrome or Edge like this:\n\n${quote(['chromium', ...parameters])}\n`);
  console.log('Ctrl-C ends it.');
  await ended();
  browser?.kill();
  await servers.close();
  await removeProfile(profile);
  console.log('Ended.');
  return 0;
}

function readWishes(): Wishes | string {
  try {
    const { values } = parseArgs({
      options: {
        'check-port': { type: 'string', default: '3000' },
        'outlook-port': { type: 'string', default: '3443' },
        'pane-port': { type: 'string', default: '3444' },
        site: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const ports = { check: Number(values['check-port']), simulator: Number(values['outlook-port']), pane: Number(values['pane-port']) };
    const wrong = Object.values(ports).find((port) => !Number.isInteger(port) || port < 0 || port > 65_535);
    if (wrong !== undefined) return 'A port is a number from 0 to 65535.';
    return { ports, site: values.site === undefined ? null : path.resolve(values.site), open: !values['no-open'] };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\nnpm start -- --help tells what there is.`;
  }
}

/** As an organisation would fill it in whose IT opened Graph: reports then arrive in the simulated IT mailbox. */
const CONFIG = { reportTo: ['it@kaisha.test'], it: { name: 'IT', phone: '03-5555-0100' }, graph: { clientId: LOCAL_CLIENT_ID } };

/** A build of its own, so that a folder an administrator has prepared in dist/ stays as it is. */
async function buildSite(output: string, port: number): Promise<boolean> {
  const begun = Date.now();
  mkdirSync(output, { recursive: true });
  writeFileSync(path.join(output, 'config.json'), JSON.stringify(CONFIG, undefined, 2));
  const built = await run(['node_modules/tsx/dist/cli.mjs', 'tools/build/build.ts', '--local', '--base', `https://localhost:${port}/`, '--output', output]);
  const page = path.join(output, 'pane.html');
  // A build that is over its budget of size says so and fails, and can be looked at all the same.
  return built || (existsSync(page) && statSync(page).mtimeMs >= begun);
}

function buildSimulator(): Promise<boolean> {
  return run(['node_modules/webpack-cli/bin/cli.js', '-c', 'tools/serve/simulator.webpack.config.js', '--stats', 'errors-only']);
}

function run(parameters: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...parameters], { cwd: root, stdio: 'inherit' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** A browser with a window, in a profile of its own; `null` where there is no screen or no browser. */
function openBrowser(parameters: readonly string[]): ChildProcess | null {
  const screen = process.platform !== 'linux' || (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
  const browser = screen ? findBrowser({ window: true }) : null;
  if (browser === null) {
    console.log(screen ? 'No Chromium, Chrome or Edge was found.' : 'There is no screen here.');
    return null;
  }
  console.log(`Opening ${browser}`);
  const child = spawn(browser, [...parameters], { stdio: 'ignore' });
  child.on('error', (error) => console.error(`It did not start: ${error.message}`));
  return child;
}

function ended(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/** The browser may still be writing when it is told to end. */
async function removeProfile(profile: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      rmSync(profile, { recursive: true, force: true });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  console.log(`Left behind: ${profile}`);
}

function quote(words: readonly string[]): string {
  return words.map((word) => (/^[\w./:=-]+$/.test(word) ? word : `'${word}'`)).join(' \\\n  ');
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await main();
