import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ID_FILE, keptAddInId } from '../../tools/build/addInId';

const GIVEN = '4d1f2c8a-90b3-4e57-8c11-6f0e2a9b3d55';
const OTHER = '7e6a5b4c-3d2e-4f10-9a8b-7c6d5e4f3a21';
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'id-'));
  file = path.join(folder, ID_FILE);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('is made once and then kept', () => {
  const made = keptAddInId(file, undefined);
  expect(made).toMatchObject({ kind: 'id', how: 'made', id: expect.stringMatching(/^[\da-f-]{36}$/) });
  expect(keptAddInId(file, undefined)).toEqual({ ...made, how: 'kept' });
});

test('is taken over from an add-in that is deployed already, braces and capitals included', () => {
  expect(keptAddInId(file, `{${GIVEN.toUpperCase()}}`)).toEqual({ kind: 'id', id: GIVEN, how: 'given' });
  expect(keptAddInId(file, undefined)).toEqual({ kind: 'id', id: GIVEN, how: 'kept' });
});

test('does not change by accident', () => {
  keptAddInId(file, GIVEN);
  expect(keptAddInId(file, OTHER)).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('holds another id') });
  expect(readFileSync(file, 'utf8')).toContain(GIVEN);
});

test('a broken file is never overwritten with a new identity', () => {
  for (const content of ['', '{"addInId":"x"}', '[]', 'null']) {
    writeFileSync(file, content);
    expect(keptAddInId(file, undefined).kind).toBe('refused');
    expect(readFileSync(file, 'utf8')).toBe(content);
  }
});

test('what is no GUID is refused', () => {
  expect(keptAddInId(file, 'threat')).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('no GUID') });
});
