import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cue } from '../../../src/core/meaning/cue';
import { Matcher } from '../../../src/core/meaning/match';
import { readMeaning } from '../../../src/core/meaning/readMeaning';

const ENGLISH = { we: ['we', 'i'], take: ['cop*', 'stole'], reported: ['they claim'] };

const matcher = (cues: readonly Cue[]): Matcher => new Matcher('en', [{ id: 'claim:data-stolen', cues }], ENGLISH);
const japanese = (cues: readonly Cue[]): Matcher => new Matcher('ja', [{ id: 'claim:data-stolen', cues }], { reported: ['と称する'] });

const fires = (m: Matcher, text: string): boolean => m.match(text).hits.length > 0;

describe('a cue', () => {
  const m = matcher([{ all: ['@we', '@take', 'your files|your data'] }]);
  test('needs all of its parts in one sentence, in any order', () => {
    expect(fires(m, 'we copied your files.')).toBe(true);
    expect(fires(m, 'your data? we stole it')).toBe(false);
    expect(fires(m, 'your files were what we stole')).toBe(true);
  });
  test('stands between word boundaries, `word*` only on its left', () => {
    expect(fires(m, 'we copy your files')).toBe(true);
    expect(fires(m, 'tweed copied your files')).toBe(false);
    expect(fires(m, 'we photocopied your files')).toBe(false);
  });
  test('reads a bare `@` as the sign itself, not as a concept', () => {
    const address = matcher([{ all: ['write', '@'] }]);
    expect(fires(address, 'write to deal@post.example')).toBe(true);
    expect(fires(address, 'write to us')).toBe(false);
  });
  test('is silenced by a report of what others say, unless it says otherwise', () => {
    expect(fires(m, 'they claim: we copied your files')).toBe(false);
    expect(fires(matcher([{ all: ['@take'], evenReported: true }]), 'they claim it was copied')).toBe(true);
  });
  test('is silenced by its own exceptions and by quotation marks', () => {
    expect(fires(matcher([{ all: ['@we', '@take'], not: ['backup'] }]), 'we copied the backup')).toBe(false);
    expect(fires(m, 'the mail says "we copied your files and mail" and that is all that is in there')).toBe(false);
  });
  test('quotation marks round everything are no hiding place', () => {
    expect(fires(m, '"we copied your files"')).toBe(true);
  });
});

test('a gapped alternative joins its halves within one sentence, in order', () => {
  const m = japanese([{ all: ['評判…損な|信用…失'] }]);
  expect(fires(m, '評判を大きく損なう')).toBe(true);
  expect(fires(m, '損なう評判')).toBe(false);
  expect(fires(m, '評判です。損なう')).toBe(false);
});

test('`within` looks into neighbouring sentences, `ordered` keeps the order, `near` keeps them close', () => {
  expect(fires(matcher([{ all: ['pay', 'wallet'], within: 2 }]), 'you must pay. the wallet is below.')).toBe(true);
  expect(fires(matcher([{ all: ['pay', 'wallet'], ordered: true }]), 'the wallet you pay')).toBe(false);
  expect(fires(matcher([{ all: ['pay', 'wallet'], near: 10 }]), `pay ${'x '.repeat(20)} wallet`)).toBe(false);
});

test('weak cues need company', () => {
  const m = matcher([{ all: ['alpha'], weight: 0.5 }, { all: ['beta'], weight: 0.5 }]);
  expect(fires(m, 'alpha alpha alpha')).toBe(false);
  expect(m.match('alpha').nearly).toHaveLength(1);
  expect(fires(m, 'alpha. beta.')).toBe(true);
});

test('a wrong concept is an error at start, not silence', () => {
  expect(() => matcher([{ all: ['@nobody'] }])).toThrow('No concept @nobody');
});

test('the hit is the run that made it fire', () => {
  const text = 'hello there. we copied your files today.';
  const [hit] = matcher([{ all: ['@we', 'your files'] }]).match(text).hits;
  expect(text.slice(hit?.start, hit?.end)).toBe('we copied your files');
});

test('never throws, and hits lie inside the text', () => {
  const m = [matcher([{ all: ['@we', '@take|a…b'], within: 3 }]), japanese([{ all: ['「|」|。'] }])];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '「', '」', '。', '\n', 'we', 'copied', '"', '\ud800') }), (text) => {
      for (const hit of m.flatMap((one) => one.match(text).hits)) {
        expect(hit.start).toBeGreaterThanOrEqual(0);
        expect(hit.end).toBeLessThanOrEqual(text.length);
        expect(hit.start).toBeLessThan(hit.end);
      }
    }),
    { numRuns: 500 },
  );
});

describe('weak cues', () => {
  test('keep company within one language: the same word in two lexicons is one sign', () => {
    const half: Cue = { all: ['btc'], weight: 0.5 };
    const fire = (readers: readonly Matcher[], text: string): boolean => readMeaning(readers.map((matcher) => ({ matcher, learnt: null })), text).hits.length > 0;
    expect(fire([matcher([half]), japanese([half])], 'btc')).toBe(false);
    expect(fire([matcher([half, { all: ['pay'], weight: 0.5 }]), japanese([half])], 'pay in btc')).toBe(true);
  });
  test('below zero they speak against', () => {
    const m = matcher([{ all: ['btc'], weight: 0.6 }, { all: ['pay'], weight: 0.4 }, { all: ['mempool'], weight: -0.6 }]);
    expect(fires(m, 'pay in btc')).toBe(true);
    expect(fires(m, 'pay in btc\nthe mempool is full')).toBe(false);
  });
  test('find a word that a number leans on', () => {
    const m = matcher([{ all: ['btc'] }]);
    expect(fires(m, 'send 0.5btc now')).toBe(true);
    expect(fires(m, 'xbtc')).toBe(false);
  });
});
