import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * `npm run nightly`: the tests with random input, with far more of it than `npm test` has time for. A run that
 * fails prints its seed; the same seed in fast-check's options brings it back. Uses nothing but Node.
 */

const RUNS = '100000';
const root = path.resolve(import.meta.dirname, '..');

const child = spawn(process.execPath, [path.join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', 'unit', '--testPathPatterns', 'test/(?:fuzz|act)', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: process.env.FUZZ_RUNS ?? RUNS, ACT_RUNS: process.env.ACT_RUNS ?? RUNS },
});
child.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
