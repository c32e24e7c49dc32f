import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { writeMsg } from '../core/message/msg/writeMsg';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'));
  writeFileSync(join(folder, 'a.txt'), 'Subject: hello\n\nSee you at the meeting on Friday.');
  writeFileSync(join(folder, 'b.msg'), 'no Outlook item');
  writeFileSync(join(folder, 'c.png'), 'no mail');
});
afterAll(() => rmSync(folder, { recursive: true }));

function scan(parameters: readonly string[], input?: string | Uint8Array): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/scan.ts'), ...parameters], { cwd: root, input: input ?? '', encoding: 'utf8' });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

const lines = (out: string): Record<string, unknown>[] => out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('scan --json', () => {
  test('gives one line a mail with every field of the contract, and goes on after what it can’t read', () => {
    const { status, out } = scan(['--json', folder, join(folder, 'gone.eml')]);
    expect(status).toBe(0);
    const [a, b, gone, ...more] = lines(out);
    expect(more).toEqual([]);
    expect(a).toMatchObject({ version: 1, file: join(folder, 'a.txt'), verdict: 'no-threat', family: null, language: 'en', wrapper: 'none', claims: [], alarms: [], todo: [], wallets: [], demand: null });
    expect(a).toHaveProperty('origin.status', 'unknown');
    expect(typeof a?.['confidence']).toBe('number');
    expect(typeof a?.['elapsedMs']).toBe('number');
    expect(b).toMatchObject({ verdict: 'unreadable' });
    expect(b?.['error']).toBe('This is not a mail.');
    expect(gone).toMatchObject({ verdict: 'unreadable' });
  });

  test('reads one mail from standard input, and the origin by the domains it is given', () => {
    const mail = readFileSync(join(root, 'samples/ja-company-spoofed.eml'));
    const { out } = scan(['--json', '--own-domain', 'example.co.jp', '-'], mail);
    expect(lines(out)).toEqual([expect.objectContaining({ file: '-', verdict: 'empty-threat', family: 'company-breach', todo: ['tell-it'] })]);
    expect(lines(out)[0]).toHaveProperty('origin.status', 'outside');
  });

  test('reads Outlook items and every mail of a mailbox file', () => {
    const box = join(folder, 'box.mbox');
    const mail = readFileSync(join(root, 'samples/ja-company-spoofed.eml'));
    writeFileSync(box, Buffer.concat([Buffer.from('From a@example.com Mon Jan  5 10:00:00 2026\n'), mail, Buffer.from('\n\nFrom b@example.com Mon Jan  5 11:00:00 2026\nFrom: b@example.com\nSubject: lunch\n\n>From noon on at 12:00.\n')]));
    const item = join(folder, 'item.msg');
    writeFileSync(item, writeMsg({ values: { subject: 'hello', body: 'See you at the meeting on Friday.' } }));
    const { status, out } = scan(['--json', box, item]);
    rmSync(box);
    rmSync(item);
    expect(status).toBe(0);
    expect(lines(out)).toMatchObject([{ file: `${box}#1`, verdict: 'empty-threat', family: 'company-breach' }, { file: `${box}#2`, verdict: 'no-threat' }, { file: item, verdict: 'no-threat', language: 'en' }]);
  });

  test('takes the own domains from the pane’s configuration', () => {
    const config = join(folder, 'config.json');
    writeFileSync(config, JSON.stringify({ ownDomains: ['kaisha.test'], reportTo: 'soc@kaisha.test' }));
    const { status, out } = scan(['--json', '--config', config, join(folder, 'a.txt')]);
    expect(status).toBe(0);
    expect(lines(out)).toHaveLength(1);
  });
});

test('without --json people read sentences, the mail’s words and the truths', () => {
  const { status, out } = scan(['--language', 'ja', join(root, 'samples/ja-sextortion-password.eml')]);
  expect(status).toBe(0);
  expect(out).toMatch(/empty-threat \(sextortion\)/);
  expect(out).toMatch(/change-password/);
  expect(out).toMatch(/カメラ越しの[^\n]*\n +このメール/);
});

test('people read what is odd about a threat, and that it decides nothing', () => {
  const mail = readFileSync(join(root, 'samples/ja-company-spoofed.eml'));
  const { out } = scan(['--language', 'ja', '--own-domain', 'example.co.jp', '-'], mail);
  expect(out).toMatch(/このメールの不自然な点: [^\n]*(?:決まりません|言えません)/);
  expect(out).toMatch(/self-addressed: 差出人欄に[^\n]*“From: /);
});

test('nothing soothes where a person has to look', () => {
  const { out } = scan(['--language', 'ja', join(root, 'samples/ja-inside.eml')]);
  expect(out).toMatch(/ask-it/);
  expect(out).not.toMatch(/形跡|何もありません/);
});

describe('wrong usage', () => {
  test.each([[[]], [['--own-domain', 'a@b', 'x']]])('%j ends with 2 and the usage', (parameters) => {
    const { status, out, err } = scan(parameters);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/Usage:/);
  });
  test('--help is no error', () => {
    expect(scan(['--help'])).toMatchObject({ status: 0, err: '' });
  });
});
