import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** `npm start`. Nothing but Node is needed here: on a fresh clone this installs the rest first. */

const root = path.resolve(import.meta.dirname, '..');

const HELP = `npm start -- [options]     shows the add-in on this computer, in a simulated Outlook

  --check-port N       check page, http      (3000)
  --outlook-port N     simulated Outlook, https (3443)
  --pane-port N        the pane's files, https  (3444)
                       0 takes any free port
  --site FOLDER        show a site that is built already (dist) instead of building one
  --no-open            open no browser, only say where things are
  --help

Nothing leaves this computer: the mails are samples, and the addresses of Microsoft that the pane
turns to lead back here. Office.js comes from node_modules, Microsoft Graph is a mailbox in memory.
Ctrl-C ends it.`;

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {Promise<number>}
 */
function run(command, parameters) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' && command === 'npm' });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
    process.on('SIGTERM', () => child.kill('SIGTERM'));
  });
}

/** Nothing is installed, or the lock file is newer than what is. */
function mustInstall() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  return !existsSync(installed) || statSync(path.join(root, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
}

async function main() {
  const parameters = process.argv.slice(2);
  if (parameters.includes('--help') || parameters.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Node 20 or newer is needed; this is ${process.version}.`);
    return 1;
  }
  // Ctrl-C reaches the child as well; this process waits until the child has put everything away.
  process.on('SIGINT', () => {});
  if (mustInstall()) {
    console.log('Installing the packages of package-lock.json into node_modules/ (npm ci, about 600 MB) …');
    if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0) {
      console.error('npm ci failed: see above.');
      return 1;
    }
  }
  return run(process.execPath, ['--import', 'tsx', path.join(root, 'tools/serve/main.ts'), ...parameters]);
}

process.exitCode = await main();
