import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { get as getSecure } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { metaPolicy } from '../../tools/build/csp';
import { withPolicy } from '../../tools/build/PagePolicyPlugin';
import { browserArguments } from '../../tools/serve/browserArguments';
import { certificateIn } from '../../tools/serve/certificate';
import type { Running, Site } from '../../tools/serve/servers';
import { PortTaken, startServers } from '../../tools/serve/servers';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;
let site: Site;
let running: Running;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'empty-threat-serve-'));
  const dist = path.join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(path.join(dist, 'pane.html'), '<!doctype html>pane');
  writeFileSync(path.join(dist, 'check.html'), '<!doctype html>check');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  symlinkSync(path.join(folder, 'secret.txt'), path.join(dist, 'link.txt'));
  const certificate = await certificateIn(path.join(folder, 'certificate'), new Date());
  site = { root, dist, certificate, ports: { check: 0, simulator: 0, pane: 0 } };
  running = await startServers(site);
}, 60_000);
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** The path goes out as written: nothing tidies it up on its way. */
function fetchRaw(base: string, rawPath: string, host?: string): Promise<Answered> {
  const { protocol, port } = new URL(base);
  const options = { host: '127.0.0.1', port, path: rawPath, ca: site.certificate.cert, servername: host ?? 'localhost', headers: host === undefined ? {} : { host } };
  return new Promise((resolve, reject) => {
    const request = (protocol === 'https:' ? getSecure : get)(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    request.on('error', reject);
  });
}

describe('the servers of npm start', () => {
  test('the check page stands at the root, with the policy of a production server', async () => {
    const answer = await fetchRaw(running.check, '/');
    expect(answer).toMatchObject({ status: 200, body: '<!doctype html>check' });
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('only the simulated Outlook may frame the pane besides Outlook itself', async () => {
    const { headers } = await fetchRaw(running.pane, '/pane.html');
    expect(headers['content-security-policy']).toMatch(/frame-ancestors https:\/\/outlook\.office\.com .* https:\/\/localhost:\d+$/);
  });

  test('a pane that was built to talk to Graph may do so, any other page may not', async () => {
    const policy = async (): Promise<unknown> => (await fetchRaw(running.pane, '/pane.html')).headers['content-security-policy'];
    const page = path.join(site.dist, 'pane.html');
    const before = readFileSync(page);
    expect(await policy()).toContain("connect-src 'self';");
    writeFileSync(page, withPolicy('<!doctype html><meta charset="utf-8">pane', metaPolicy('pane', { graph: true })));
    expect(await policy()).toContain("connect-src 'self' https://graph.microsoft.com https://outlook.office.com https://login.microsoftonline.com;");
    expect((await fetchRaw(running.check, '/')).headers['content-security-policy']).toContain("connect-src 'self';");
    writeFileSync(page, before);
  });

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt', '/link.txt', '//secret.txt', '/%00', '/%zz', '/nothing.html', '/..', '/./pane.html'])('%s leads nowhere', async (rawPath) => {
    const answer = await fetchRaw(running.check, rawPath);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  test('Microsoft’s two hosts are answered from the npm package and our stand-in', async () => {
    const office = await fetchRaw(running.pane, '/lib/1/hosted/office.js', 'appsforoffice.microsoft.com');
    expect(office).toMatchObject({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' } });
    expect((await fetchRaw(running.pane, '/ajax/3.5/MicrosoftAjax.js', 'ajax.aspnetcdn.com')).status).toBe(200);
    expect((await fetchRaw(running.pane, '/pane.html', 'ajax.aspnetcdn.com')).status).toBe(404);
  });

  test('a port in use is told by its number, and nothing stays open', async () => {
    const port = Number(new URL(running.check).port);
    await expect(startServers({ ...site, ports: { check: 0, simulator: 0, pane: port } })).rejects.toEqual(new PortTaken(port));
  });
});

describe('the certificate', () => {
  test('is made once and kept', async () => {
    const again = await certificateIn(path.join(folder, 'certificate'), new Date());
    expect(again).toEqual(site.certificate);
    expect(again.fingerprint).toMatch(/^[\w+/]{43}=$/);
  });

  test('is made anew before it ends', async () => {
    const later = await certificateIn(path.join(folder, 'old'), new Date());
    const renewed = await certificateIn(path.join(folder, 'old'), new Date(Date.now() + 360 * 86_400_000));
    expect(renewed.fingerprint).not.toBe(later.fingerprint);
  });

  test('the browser gets these names and this one key, nothing wider', () => {
    const names = ['appsforoffice.microsoft.com', 'ajax.aspnetcdn.com', 'graph.microsoft.com', 'outlook.office.com', 'login.microsoftonline.com'];
    expect(browserArguments('KEY=', 3444)).toEqual([
      `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1:3444`).join(', ')}`,
      '--ignore-certificate-errors-spki-list=KEY=',
    ]);
  });
});
