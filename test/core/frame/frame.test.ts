import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FRAMES } from '../../../src/core/frame';
import type { Cases } from '../../../src/core/meaning/cue';
import { fewest, wrongCases } from '../alarms/checkCases';

const folder = join(__dirname, '../../../src/core/frame');

describe('a frame', () => {
  test('has every folder in its list', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(FRAMES.map((frame) => frame.id.replace('frame:', '')).sort()).toEqual(folders.sort());
  });

  test.each(FRAMES.map((frame) => ({ name: frame.id.replace('frame:', ''), frame })))('$name fires on what it must and stays quiet on the rest', async ({ name, frame }) => {
    const { cases } = (await import(join(folder, name, 'cases'))) as { cases: Cases };
    expect(await wrongCases(frame, cases)).toEqual([]);
    expect(fewest(cases)).toBeGreaterThanOrEqual(3);
  });
});
