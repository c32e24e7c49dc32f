import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { graphClient, LOCAL_CLIENT_ID } from '../../tools/build/graphClient';

const folder = mkdtempSync(path.join(tmpdir(), 'client-'));
const file = path.join(folder, 'config.json');
const OTHER = '7c1e44b0-5a3d-4d0e-9b52-2f6a8e0c91d4';

beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('without the option config.json decides', () => {
  test.each([
    ['no file', null, { kind: 'off' }],
    ['no id in it', '{"reportTo":"it@kaisha.co.jp"}', { kind: 'off' }],
    ['an id left from a sample', '{"graph":{"clientId":"00000000-0000-0000-0000-000000000000"}}', { kind: 'off' }],
    ['no JSON', '{"graph":{"clientId":', { kind: 'off' }],
    ['an id', `{"graph":{"clientId":"${OTHER.toUpperCase()}"}}`, { kind: 'on', clientId: OTHER, written: true }],
  ])('%s', (_name, content, expected) => {
    if (content !== null) writeFileSync(file, content);
    expect(graphClient(file, undefined)).toEqual(expected);
  });
});

describe('with the option', () => {
  test('it may stand alone', () => {
    expect(graphClient(file, LOCAL_CLIENT_ID)).toEqual({ kind: 'on', clientId: LOCAL_CLIENT_ID, written: false });
  });

  test('it may repeat the file', () => {
    writeFileSync(file, `{"graph":{"clientId":"${OTHER}"}}`);
    expect(graphClient(file, `{${OTHER}}`)).toEqual({ kind: 'on', clientId: OTHER, written: true });
  });

  test('two different applications are refused', () => {
    writeFileSync(file, `{"graph":{"clientId":"${OTHER}"}}`);
    expect(graphClient(file, LOCAL_CLIENT_ID)).toEqual({ kind: 'refused', sentence: expect.stringContaining(OTHER) });
  });

  test.each(['our-app', '', '00000000-0000-0000-0000-000000000000', '"'])('%j is refused', (given) => {
    expect(graphClient(file, given)).toMatchObject({ kind: 'refused' });
  });
});
