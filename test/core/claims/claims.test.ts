import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CLAIM_IDS } from '../../../src/core/contract';
import { CLAIMS } from '../../../src/core/claims';
import { CORE_LANGUAGES, type Cases } from '../../../src/core/meaning/cue';
import { fires, readersOf } from '../meaning/readersOf';

const ROOT = join(__dirname, '../../../src/core/claims');
const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('every claim of the vocabulary has a folder and a line in the list', () => {
  expect([...folders].sort()).toEqual([...CLAIM_IDS].sort());
  expect(CLAIMS.map(({ id }) => id).sort()).toEqual([...CLAIM_IDS].sort());
});

describe.each(CLAIMS.map((claim) => [claim.id, claim] as const))('%s', (id, claim) => {
  const load = async (): Promise<Cases> => ((await import(join(ROOT, id, 'cases'))) as { cases: Cases }).cases;

  test.each(CORE_LANGUAGES)('tells in %s what is claimed and why it is unproven', (language) => {
    const { name, truth } = claim.truth[language];
    expect(name).not.toBe('');
    expect(truth).not.toMatch(/あなた|100 ?%|did not happen|\bsafe\b|[!！]/);
    // One or two sentences: the pane shows it beside the mail's own words.
    expect(truth.match(/[。.]/g)?.length).toBeLessThanOrEqual(2);
  });

  test.each(CORE_LANGUAGES)('fires on its own texts in %s and stays quiet on the others', async (language) => {
    const readers = await readersOf({ id: `claim:${id}`, cues: claim.cues });
    const { fires: loud, quiet } = (await load())[language];
    expect(loud.length).toBeGreaterThanOrEqual(5);
    expect(quiet.length).toBeGreaterThanOrEqual(5);
    expect(loud.filter((text) => !fires(readers, text))).toEqual([]);
    expect(quiet.map(({ text }) => text).filter((text) => fires(readers, text))).toEqual([]);
  });
});
