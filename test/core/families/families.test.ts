import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES } from '../../../src/core/families';
import type { Cases } from '../../../src/core/meaning/cue';
import { fewest, wrongCases } from '../alarms/checkCases';

const folder = join(__dirname, '../../../src/core/families');

describe('the words of a family', () => {
  test('has every folder in its list', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(FAMILIES.map((family) => family.id.replace('family:', '')).sort()).toEqual(folders.sort());
  });

  test.each(FAMILIES.map((family) => ({ name: family.id.replace('family:', ''), family })))('$name fires on what it must and stays quiet on the rest', async ({ name, family }) => {
    const { cases } = (await import(join(folder, name, 'cases'))) as { cases: Cases };
    expect(await wrongCases(family, cases)).toEqual([]);
    expect(fewest(cases)).toBeGreaterThanOrEqual(3);
  });
});
