import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** Longest that one call may take. */
const LIMIT_MS = 60_000;

/** Runs a program with `input` on its standard input; status `null` when it is not there or was ended. */
export function run(command: string, args: readonly string[], input?: Uint8Array): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'], timeout: LIMIT_MS });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A program that has seen enough closes its end; the answer counts all the same.
    child.stdin.on('error', () => undefined);
    child.on('error', () => { resolve({ status: null, output: '' }); });
    child.on('close', (status) => { resolve({ status, output: Buffer.concat(chunks).toString('latin1') }); });
    child.stdin.end(input);
  });
}

/** Starts a program that stays, and waits until `ready` holds; `null` when it ends or does not get ready in time. */
export async function startServer(command: string, args: readonly string[], ready: () => Promise<boolean>): Promise<ChildProcess | null> {
  const child = spawn(command, args, { stdio: 'ignore' });
  // A program that is not there has no process id.
  child.on('error', () => undefined);
  for (let tries = 0; tries < 60 && child.pid !== undefined && child.exitCode === null; tries++) {
    if (await ready()) return child;
    await wait(500);
  }
  child.kill();
  return null;
}

/** Asks a server that this run started to end, and waits for it. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await Promise.race([exited, wait(5_000)]);
}
