import { run, startServer, stopServer } from './commands';
import type { FilterStart, MailFilter } from './mailFilter';

/** Symbols about coins and extortion in its stock configuration: BITCOIN_ADDR, LEAKED_PASSWORD_SCAM … */
const EXTORTION_SYMBOL = /BITCOIN|BTC|LITECOIN|MONERO|LEAKED_PASSWORD|EXTORT|CRYPTO/;
/** What its actions do to a mail; greylisting only delays one. */
const SPAM_ACTIONS: ReadonlySet<string> = new Set(['reject', 'add header', 'rewrite subject']);
/** Of the normal worker, as its stock configuration has it. */
const WORKER = 'http://127.0.0.1:11333';

interface CheckAnswer {
  readonly action: string;
  readonly symbols: Readonly<Record<string, unknown>>;
}

/** rspamd by its stock configuration. Asks one that runs; else starts one for this run. */
export async function startRspamd(): Promise<FilterStart> {
  const version = /version (\S+)/.exec((await run('rspamd', ['--version'])).output)?.[1];
  if (version === undefined) return { kind: 'missing', why: 'rspamd is not installed.' };
  if (await answers()) return { kind: 'ready', filter: filter(version, () => Promise.resolve()) };
  // It refuses to run as root unless told to; its own account may not exist.
  const server = await startServer('rspamd', ['--no-fork', ...(process.getuid?.() === 0 ? ['--insecure'] : [])], answers);
  if (!server) return { kind: 'missing', why: 'rspamd is installed but did not start.' };
  return { kind: 'ready', filter: filter(version, () => stopServer(server)) };
}

async function answers(): Promise<boolean> {
  try {
    return (await (await fetch(`${WORKER}/ping`)).text()).includes('pong');
  } catch {
    // Nobody listens.
    return false;
  }
}

function filter(version: string, close: () => Promise<void>): MailFilter {
  return {
    name: `rspamd ${version}`,
    close,
    check: async (raw) => {
      const from = performance.now();
      const response = await fetch(`${WORKER}/checkv2`, { method: 'POST', body: new Uint8Array(raw) });
      const { action, symbols } = (await response.json()) as CheckAnswer;
      return { spam: SPAM_ACTIONS.has(action), extortionRule: Object.keys(symbols).some((symbol) => EXTORTION_SYMBOL.test(symbol)), ms: performance.now() - from };
    },
  };
}
