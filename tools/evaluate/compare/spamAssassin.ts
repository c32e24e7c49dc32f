import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, startServer, stopServer } from './commands';
import type { FilterStart, MailFilter } from './mailFilter';

/** Rules about coins and extortion in its stock rule set: BITCOIN_EXTORT_01, MONERO_DEADLINE, PDS_BTC_ID … */
const EXTORTION_RULE = /BITCOIN|BTC|MONERO|EXTORT|CRYPTO/;
const MAX_BYTES = String(64 * 1024 * 1024);

/**
 * SpamAssassin by its stock rules, local tests only: what a mail's words alone tell, without block lists, which
 * would know mails of years ago. Asks a running `spamd`; else starts one for this run; else `spamassassin -t`.
 */
export async function startSpamAssassin(): Promise<FilterStart> {
  const version = /version (\S+)/.exec((await run('spamassassin', ['--version'])).output)?.[1];
  if (version === undefined) return { kind: 'missing', why: 'SpamAssassin is not installed.' };
  const name = `SpamAssassin ${version}`;
  const client = ['--headers', '-s', MAX_BYTES];
  if ((await run('spamc', ['-K'])).output.startsWith('SPAMD/')) return { kind: 'ready', filter: filter(name, 'spamc', client, () => Promise.resolve()) };

  const folder = await mkdtemp(join(tmpdir(), 'spamd-'));
  const socket = join(folder, 'socket');
  const server = await startServer('spamd', ['--local', '--nouser-config', '--max-children=2', `--socketpath=${socket}`, '--socketmode=0600'], async () => (await run('spamc', ['-K', '-U', socket])).output.startsWith('SPAMD/'));
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (!server) {
    await removeFolder();
    return { kind: 'ready', filter: filter(name, 'spamassassin', ['-t', '-L'], () => Promise.resolve()) };
  }
  return {
    kind: 'ready',
    filter: filter(name, 'spamc', ['-U', socket, ...client], async () => {
      await stopServer(server);
      await removeFolder();
    }),
  };
}

function filter(name: string, command: string, args: readonly string[], close: () => Promise<void>): MailFilter {
  return {
    name,
    close,
    check: async (raw) => {
      const from = performance.now();
      const { output } = await run(command, args, raw);
      const ms = performance.now() - from;
      const { spam, rules } = readStatus(output);
      return { spam, extortionRule: rules.some((rule) => EXTORTION_RULE.test(rule)), ms };
    },
  };
}

/** Reads the X-Spam-Status field that SpamAssassin puts on top. */
export function readStatus(output: string): { readonly spam: boolean; readonly rules: readonly string[] } {
  const field = /^X-Spam-Status: (Yes|No),([^\n]*(?:\n[\t ][^\n]*)*)/m.exec(output);
  if (!field) throw new Error('SpamAssassin gave no answer.');
  const list = /tests=([A-Z0-9_,\s]*)/.exec(field[2] ?? '')?.[1] ?? '';
  return { spam: field[1] === 'Yes', rules: list.split(/[\s,]+/).filter((rule) => rule !== '') };
}
