import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { Simulator } from '../../src/simulator/main';
import { certificateIn } from '../../tools/serve/certificate';
import { findBrowser, NO_BROWSER } from '../../tools/browser.mjs';
import { browserArguments } from '../../tools/serve/browserArguments';
import type { Running } from '../../tools/serve/servers';
import { startServers } from '../../tools/serve/servers';
import type { Subject } from './prepare';
import { prepare } from './prepare';

/** Servers and one browser for a whole test file. */
export interface Stage {
  readonly servers: Running;
  readonly browser: Browser;
  /** A simulated Outlook with these parameters in a context of its own, and what it asked of the network. */
  readonly outlook: (parameters: Readonly<Record<string, string>>, options?: Options) => Promise<Outlook>;
  readonly close: () => Promise<void>;
}

export type Options = NonNullable<Parameters<Browser['newContext']>[0]> & {
  /** Runs in every frame before its own scripts. */
  readonly before?: () => void;
};

export interface Outlook {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every address asked for, in order, by any page of the context. */
  readonly requests: readonly string[];
  /** Errors that pages threw and violations of their policies. */
  readonly troubles: readonly string[];
  /** The frame in the task pane, once it has begun to load. */
  readonly pane: () => Promise<Frame>;
  readonly close: () => Promise<void>;
}

export async function raiseStage(subject: Subject): Promise<Stage> {
  const { root, dist } = prepare(subject);
  const certificate = await certificateIn(path.join(root, '.cache/certificate'), new Date());
  const servers = await startServers({
    root,
    dist,
    certificate,
    ports: { check: 0, simulator: 0, pane: 0 },
    extra: [
      { prefix: '/adapter-app/', folder: path.join(root, '.cache/adapter') },
      { prefix: '/adapter/', folder: path.join(root, 'test/browser') },
    ],
  });
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER);
  const browser = await chromium.launch({ executablePath, args: [...browserArguments(certificate.fingerprint, servers.officePort)] });
  return {
    servers,
    browser,
    outlook: (parameters, options) => openOutlook(browser, servers, parameters, options),
    close: async () => {
      await browser.close();
      await servers.close();
    },
  };
}

async function openOutlook(browser: Browser, servers: Running, parameters: Readonly<Record<string, string>>, options: Options = {}): Promise<Outlook> {
  const { before, ...more } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, ...more });
  if (before !== undefined) await context.addInitScript(before);
  const requests: string[] = [];
  const troubles: string[] = [];
  context.on('request', (request) => void requests.push(request.url()));
  context.on('console', (message) => {
    const { url } = message.location();
    // A site without a config.json runs with its defaults; the mails' frames refuse every script, also the tests' own.
    const known = url.startsWith(servers.simulator) || url.startsWith('about:srcdoc') || url.endsWith('/config.json') || message.text().includes("'about:srcdoc'");
    if (message.type() === 'error' && !known) troubles.push(message.text());
  });
  context.on('weberror', (error) => void troubles.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(`${servers.simulator}?${new URLSearchParams(parameters).toString()}`);
  await page.waitForFunction(() => window.simulator !== undefined);
  return { context, page, requests, troubles, pane: () => paneOf(page, servers), close: () => context.close() };
}

async function paneOf(page: Page, servers: Running): Promise<Frame> {
  const handle = await page.locator('.pane iframe').elementHandle();
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('The task pane is not open');
  await frame.waitForURL((url) => url.href.startsWith(servers.pane));
  return frame;
}

/** Runs in the page of the simulation. */
export function simulator(page: Page): Pilot {
  const call = <Name extends keyof Simulator>(name: Name, ...values: Parameters<Simulator[Name]>): Promise<Awaited<ReturnType<Simulator[Name]>>> =>
    page.evaluate(
      ([method, parameters]) => {
        const simulation = window.simulator as unknown as Record<string, (...all: unknown[]) => unknown>;
        return simulation[method]?.(...parameters);
      },
      [name, values] as const,
    ) as Promise<Awaited<ReturnType<Simulator[Name]>>>;
  return {
    select: (which) => call('select', which),
    set: (changes) => call('set', changes),
    setTheme: (theme) => call('setTheme', theme),
    openReports: () => call('openReports'),
    calls: () => call('calls'),
    mails: () => call('mails'),
    openPlace: (place) => call('openPlace', place),
    remove: () => call('remove'),
  };
}

type Pilot = {
  readonly [Name in 'select' | 'set' | 'setTheme' | 'openReports' | 'calls' | 'mails' | 'openPlace' | 'remove']: (...values: Parameters<Simulator[Name]>) => Promise<Awaited<ReturnType<Simulator[Name]>>>;
};
