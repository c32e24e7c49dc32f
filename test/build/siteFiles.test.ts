import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/parseConfig';
import { copySiteFiles } from '../../tools/build/siteFiles';

let root: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'site-'));
  output = path.join(root, 'dist');
  mkdirSync(path.join(root, 'samples'));
  writeFileSync(path.join(root, 'samples/one.eml'), 'Subject: one\n\none\n');
  for (const folder of ['assets', 'src/pages']) cpSync(folder, path.join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const built = (name: string): string => readFileSync(path.join(output, name), 'utf8');

test('copies icons, samples and pages, the pages with their policy', () => {
  copySiteFiles(root, output);
  expect(built('samples/one.eml')).toContain('Subject: one');
  expect(readFileSync(path.join(output, 'assets/icon-16.png')).length).toBeGreaterThan(50);
  for (const page of ['support.html', 'privacy.html']) expect(built(page)).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
});

test('config.json is written from the example once, then belongs to the administrator', () => {
  expect(copySiteFiles(root, output)).toBe('no-example');
  writeFileSync(path.join(root, 'config.example.json'), '{"reportTo":"it@example.com"}');
  expect(copySiteFiles(root, output)).toBe('written');
  expect(built('config.json')).toBe('{"reportTo":"it@example.com"}');
  writeFileSync(path.join(output, 'config.json'), '{"reportTo":"it@kaisha.co.jp"}');
  expect(copySiteFiles(root, output)).toBe('kept');
  expect(built('config.json')).toBe('{"reportTo":"it@kaisha.co.jp"}');
});

test('the example has no slip but the two values that must be filled in', () => {
  const { problems } = parseConfig(readFileSync('config.example.json', 'utf8'), 'application/json');
  expect(problems.map(({ id, key }) => `${key}: ${id}`)).toEqual(['reportTo: placeholder-left', 'it.phone: placeholder-left']);
});
