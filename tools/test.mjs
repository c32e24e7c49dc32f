import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';

/**
 * `npm test`, from a fresh clone to one last line `N passed, N failed`. Uses nothing but Node, because it
 * also installs what is missing. Types, lint, manifest, build and size count as one each; jest's tests by
 * themselves. Nothing is tried twice: a test that passes only sometimes is a fault to be seen.
 */

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, '.cache');
const started = Date.now();
let passed = 0;
let failed = 0;
let skipped = 0;
/** @type {string[]} */
const broken = [];

/** @param {string} text */
function say(text) {
  console.log(text);
}

/** @param {string} name */
function bin(name) {
  return path.join(root, 'node_modules', name);
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [environment]
 * @returns {Promise<number>} exit code; 1 when it could not be started or was killed.
 */
function run(command, parameters, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment }, shell: process.platform === 'win32' && command === 'npm' });
    child.on('error', (error) => {
      say(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {string} name */
function heading(name) {
  say(`\n── ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
}

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} parameters
 */
async function step(name, script, parameters) {
  heading(name);
  if ((await run(process.execPath, [bin(script), ...parameters])) === 0) {
    passed += 1;
    say('ok');
  } else {
    failed += 1;
    broken.push(name);
  }
}

/** The build printed the table; here it becomes a result. */
function sizes() {
  heading('size of the first load');
  const file = path.join(cache, 'size.json');
  const over = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).over.map((row) => row.part) : ['not measured'];
  if (over.length === 0) {
    passed += 1;
    say('ok');
  } else {
    failed += 1;
    broken.push('size of the first load');
    say(`over budget: ${over.join(', ')}`);
  }
}

/**
 * @param {string} name
 * @param {string} project of jest.config.js
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} environment
 */
async function jest(name, project, parameters, environment) {
  heading(name);
  const report = path.join(cache, `jest-${project}.json`);
  rmSync(report, { force: true });
  const code = await run(process.execPath, [bin('jest/bin/jest.js'), '--selectProjects', project, '--json', `--outputFile=${report}`, ...parameters], environment);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  // A file that breaks before its first test has no test that could fail.
  const unseen = counts === null ? 1 : counts.numRuntimeErrorTestSuites;
  passed += counts?.numPassedTests ?? 0;
  skipped += (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0);
  const wrong = (counts?.numFailedTests ?? 0) + unseen;
  failed += code !== 0 && wrong === 0 ? 1 : wrong;
  if (code !== 0 || wrong > 0) broken.push(name);
}

/** Whether `npm ci` has to run: nothing is installed, or the lock file is newer than what is. */
function mustInstall() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  return !existsSync(installed) || statSync(path.join(root, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
}

async function main() {
  if (Number(process.versions.node.split('.')[0]) < 20) throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
  mkdirSync(cache, { recursive: true });
  rmSync(path.join(cache, 'size.json'), { force: true });
  if (mustInstall()) {
    say('Installing the packages of package-lock.json into node_modules/ (npm ci, about 600 MB) …');
    if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0) throw new Error('npm ci failed: see above.');
  }
  const browser = ensureBrowser(say);
  say(`Browser: ${browser}`);

  await step('types', 'typescript/bin/tsc', ['-b']);
  await step('lint', 'eslint/bin/eslint.js', ['.']);
  await step('manifest', 'tsx/dist/cli.mjs', ['tools/validate/validate.ts']);
  await step('build', 'tsx/dist/cli.mjs', ['tools/build/build.ts', '--local', '--base', 'https://localhost/', '--output', '.cache/site']);
  sizes();
  await jest('unit tests', 'unit', [], {});
  // They wait more than they work: two at a time, also where jest would take one.
  await jest('journeys in a browser', 'journeys', ['--maxWorkers=2'], { BROWSER_PATH: browser });

  if (skipped > 0) say(`\n${skipped} skipped: neither passed nor failed.`);
  if (broken.length > 0) say(`\nBroken: ${broken.join(', ')}`);
  say(`\n${Math.round((Date.now() - started) / 1000)} s`);
}

try {
  await main();
} catch (error) {
  failed += 1;
  say(error instanceof Error ? error.message : String(error));
}
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
