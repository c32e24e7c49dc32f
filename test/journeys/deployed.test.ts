import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { headerPolicy, metaPolicy, threadPolicy, type PageKind } from '../../tools/build/csp';
import { findBrowser, NO_BROWSER } from '../../tools/browser.mjs';
import { certificateIn } from '../../tools/serve/certificate';
import { serveFile } from '../../tools/serve/staticFiles';
import { prepare } from '../browser/prepare';

jest.setTimeout(60_000);

/** The built folder as an organisation would serve it: over TLS, under a path, with the headers of deploy/. */
const PREFIX = '/tools/threat/';
const KINDS: Readonly<Record<string, PageKind>> = { 'pane.html': 'pane', 'check.html': 'check', 'support.html': 'plain', 'privacy.html': 'plain' };

let server: Server;
let browser: Browser;
let base: string;
let dist: string;

beforeAll(async () => {
  const prepared = prepare('pane');
  dist = prepared.dist;
  const certificate = await certificateIn(path.join(prepared.root, '.cache/certificate'), new Date());
  server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    serveFile(request, response, [{ prefix: PREFIX, folder: dist, headers: deployedHeaders }]).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `https://localhost:${(server.address() as AddressInfo).port}${PREFIX}`;
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER);
  browser = await chromium.launch({ executablePath });
}, 180_000);

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function deployedHeaders(name: string): Readonly<Record<string, string>> {
  const kind = KINDS[name];
  if (kind !== undefined) return { 'Content-Security-Policy': headerPolicy(kind, { graph: kind === 'pane' }) };
  return /^app\/.+\.js$/.test(name) ? { 'Content-Security-Policy': threadPolicy() } : {};
}

interface Visit {
  readonly page: Page;
  /** Errors, refused loads and violations of a policy, in the page and its threads. */
  readonly troubles: string[];
  readonly requests: string[];
}

async function visit(name: string): Promise<Visit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'ja-JP' });
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => void troubles.push(error.message));
  page.on('request', (request) => void requests.push(request.url()));
  await page.goto(base + name);
  return { page, troubles, requests };
}

describe('the check page', () => {
  test('judges a dropped mail, in a thread, without asking anybody but its own server', async () => {
    const { page, troubles, requests } = await visit('check.html');
    await page.locator('input[type=file]').first().setInputFiles(path.join(dist, 'samples/ja-sextortion-password.eml'));
    const verdict = page.locator('[data-state=judged]');
    await verdict.waitFor({ timeout: 20_000 });
    expect(await verdict.getAttribute('data-verdict')).toBe('empty-threat');
    expect(await verdict.getAttribute('data-family')).toBe('sextortion');
    expect(troubles).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(base))).toEqual([]);
    await page.context().close();
  });

  test('lists the samples that lie beside it', async () => {
    const { page } = await visit('check.html');
    const answer = await page.request.get(`${base}samples/index.json`);
    expect(answer.status()).toBe(200);
    const list = (await answer.json()) as readonly { readonly file: string }[];
    expect(list.filter(({ file }) => !existsSync(path.join(dist, 'samples', file)))).toEqual([]);
    await page.context().close();
  });
});

describe('the pane', () => {
  test('prepares for Office.js before it, uses it after it, and holds its policy before both', () => {
    const html = readFileSync(path.join(dist, 'pane.html'), 'utf8');
    const scripts = [...html.matchAll(/<script defer src=([^>]+)>/g)].map(([, address]) => address?.replace(/\.[\da-f]{10}\.js$/, ''));
    expect(scripts.slice(0, 2)).toEqual(['app/beforeOffice', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    expect(scripts.at(-1)).toBe('app/pane');
    const policy = metaPolicy('pane', { graph: true });
    expect(html.indexOf(policy)).toBeGreaterThan(0);
    expect(html.indexOf(policy)).toBeLessThan(html.search(/<script|<link|<style/));
  });

  test('outside Outlook it says so in words and never stays on its skeleton', async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'ja-JP' });
    const page = await context.newPage();
    // Microsoft's server is out of reach here, as behind a proxy that blocks it.
    await page.route(/appsforoffice\.microsoft\.com|ajax\.aspnetcdn\.com/, (route) => route.abort());
    await page.goto(`${base}pane.html`);
    const state = page.locator('[data-state]:not([data-state=starting]):not([data-state=reading])').first();
    await state.waitFor({ timeout: 45_000 });
    expect((await state.innerText()).length).toBeGreaterThan(10);
    expect(await state.getAttribute('data-verdict')).toBeNull();
    await context.close();
  });
});

describe('the plain pages', () => {
  test.each(['support.html', 'privacy.html'])('%s shows with its own style sheet and no trouble', async (name) => {
    const { page, troubles } = await visit(name);
    expect(await page.locator('h1').count()).toBe(2);
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('672px');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
