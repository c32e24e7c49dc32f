import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = resolve(__dirname, '../../..');
const TSX = join(ROOT, 'node_modules/.bin/tsx');
const PROGRAM = join(ROOT, 'tools/evaluate.ts');

const BLUFF = `Subject: I know what you did

I hacked your computer and recorded a video of you through your camera. Pay 900 USD in bitcoin within 48 hours to
the wallet below. If you do not pay, I will send the video to all of your contacts. After the payment I will delete it.
bc1qtyjvpaurm67sqzz2y3ajwhww4q6rh99wdt3c0u
`;
const INVOICE = 'Subject: Invoice 1042\n\nDear customer, please find the invoice for October in your account. It is due on 30 November. Kind regards.\n';

interface Report {
  readonly sections: readonly { readonly name: string; readonly mails: number; readonly groups: number; readonly goals: readonly { readonly id: string; readonly n: number; readonly hits: number; readonly met: boolean | null }[] }[];
}

describe('npm run evaluate', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
    mkdirSync(join(folder, 'received'));
    mkdirSync(join(folder, 'own'));
    writeFileSync(join(folder, 'received/a.txt'), BLUFF);
    writeFileSync(join(folder, 'received/b.txt'), BLUFF);
    writeFileSync(join(folder, 'received/c.txt'), INVOICE);
    writeFileSync(
      join(folder, 'received/manifest.tsv'),
      ['file\tlabel\tlanguage\tkind\tsource\tcommit\tpath\tlicence\tgroup', 'a.txt\textortion\ten\tsextortion\t\t\t\t\tg1', 'b.txt\textortion\ten\tsextortion\t\t\t\t\tg1', 'c.txt\tham\ten\tbusiness\t\t\t\t\tg2', ''].join('\n'),
    );
    writeFileSync(join(folder, 'own/001.txt'), BLUFF);
    writeFileSync(join(folder, 'own/001.json'), JSON.stringify({ verdict: ['ask-it'], family: 'sextortion', claims: ['recorded-video'], alarms: ['known-person'], language: 'en', kind: 'terse' }));
    // A label beside an .eml is one too.
    writeFileSync(join(folder, 'own/002.eml'), `From: a@example.net\nTo: b@example.com\nContent-Type: text/plain\n${INVOICE}`);
    writeFileSync(join(folder, 'own/002.json'), JSON.stringify({ verdict: 'no-threat', language: 'en', kind: 'invoice' }));
    writeFileSync(join(folder, 'doc.md'), 'before\n<!-- evaluation:received -->\nold\n<!-- /evaluation:received -->\nafter\n');
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  test('counts received and written mail apart, each with its groups, and lists every error', () => {
    const [json, errors, markdown] = [join(folder, 'report.json'), join(folder, 'errors.jsonl'), join(folder, 'doc.md')];
    const output = execFileSync(TSX, [PROGRAM, '--corpus', join(folder, 'received'), join(folder, 'own'), '--json', json, '--errors', errors, '--markdown', markdown], { encoding: 'utf8' });
    expect(output).toContain('Mail that was received: 3 in 2 groups');
    expect(output).toContain('Texts written to measure with: 2 in 2 groups');

    const { sections } = JSON.parse(readFileSync(json, 'utf8')) as Report;
    const goal = (name: string, id: string) => sections.find((section) => section.name === name)?.goals.find((row) => row.id === id);
    expect(goal('received', 'threats-en')).toMatchObject({ n: 2, hits: 2, met: true });
    expect(goal('written', 'incidents')).toMatchObject({ n: 1, hits: 1, met: false });
    expect(goal('written', 'short')).toMatchObject({ n: 1, hits: 1 });
    expect(goal('written', 'threats-ja')).toMatchObject({ n: 0, met: null });

    const [line] = readFileSync(errors, 'utf8').trim().split('\n').map((row) => JSON.parse(row) as { file: string; wrong: string[]; fired: unknown[]; scores: unknown[] });
    expect(line).toMatchObject({ file: '001.txt', wrong: expect.arrayContaining(['verdict', 'alarms']) });
    expect(line?.fired.length).toBeGreaterThan(0);
    expect(line?.scores.length).toBeGreaterThan(0);

    const written = readFileSync(markdown, 'utf8');
    expect(written).toMatch(/^before\n<!-- evaluation:received -->\nMeasured on .*\| threats found, English \|.*<!-- \/evaluation:received -->\nafter\n$/s);
    // Where somebody keeps their mail is not written into a document.
    expect(written).not.toContain(folder);
  }, 60_000);

  test.each([[[]], [['--corpus', '/nowhere/at-all']], [['--corpus', '.', '--unknown']]])('wrong usage %j ends with 2', (args) => {
    expect(spawnSync(TSX, [PROGRAM, ...args], { encoding: 'utf8' }).status).toBe(2);
  }, 30_000);

  test('a reader that has seen enough ends it quietly', () => {
    const { stderr } = spawnSync('sh', ['-c', `"${TSX}" "${PROGRAM}" --corpus "${join(folder, 'own')}" | head -1`], { encoding: 'utf8' });
    expect(stderr).toBe('');
  }, 30_000);
});
