import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceAround } from '../../../src/core/explain/quote';
import { judgeBytes } from '../judgeText';

const sample = (file: string) => judgeBytes(file, new Uint8Array(readFileSync(join(__dirname, '../../../samples', file))));

describe('reasons', () => {
  test('what the headers prove comes first, then what the mail fails to show', async () => {
    const { reasons } = await sample('ja-company-spoofed.eml');
    expect(reasons[0]).toMatchObject({ kind: 'origin', claim: 'sent-from-you', check: { id: 'came-from-outside', address: '203.0.113.9' } });
    expect(reasons[1]).toMatchObject({ kind: 'absence', check: { id: 'nothing-attached' } });
    expect(reasons.slice(2).every(({ kind }) => kind === 'claim')).toBe(true);
  });

  test('no claim is answered twice', async () => {
    const { reasons } = await sample('ja-sextortion-sjis.eml');
    const claims = reasons.map(({ claim }) => claim);
    expect(new Set(claims).size).toBe(claims.length);
  });

  test('a forwarded mail gets no reason from the forwarder’s stamps or attachments', async () => {
    const { reasons, checks } = await sample('ja-forwarded.eml');
    expect(reasons.map(({ check }) => check).filter((check) => check !== null)).toEqual([]);
    expect(checks).toEqual([]);
  });

  test('a tracking claim is refuted only where the whole HTML was seen', async () => {
    const { reasons } = await sample('ja-sextortion-sjis.eml');
    expect(reasons.find(({ claim }) => claim === 'tracking-read')?.check).toEqual({ id: 'no-remote-image' });
  });

  test('ask-it has concerns and no soothing reasons', async () => {
    const analysis = await sample('en-ransom-note.eml');
    expect(analysis.reasons).toEqual([]);
    expect(analysis.concerns.length).toBeGreaterThan(0);
  });
});

describe('a quote', () => {
  const text = 'First sentence here. We copied your data yesterday. Last one.';
  test('is widened to its sentence', () => {
    const start = text.indexOf('copied');
    expect(sentenceAround(text, { start, end: start + 'copied your data'.length })).toBe('We copied your data yesterday. Last one.');
  });
  test('never grows past 200 characters and stays an exact run', () => {
    const long = `${'a'.repeat(300)} copied your data ${'b'.repeat(300)}`;
    const start = long.indexOf('copied');
    const quote = sentenceAround(long, { start, end: start + 16 });
    expect(quote.length).toBeLessThanOrEqual(200);
    expect(long).toContain(quote);
  });
});
