import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ALARMS } from '../../../src/core/alarms';
import type { Cases } from '../../../src/core/meaning/cue';
import { fewest, wrongCases } from './checkCases';

const folder = join(__dirname, '../../../src/core/alarms');

describe('an alarm in words', () => {
  test('has every folder in its list', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(ALARMS.map((alarm) => alarm.id).sort()).toEqual(folders.sort());
  });

  test.each(ALARMS.map((alarm) => ({ name: alarm.id, alarm })))('$name fires on what it must and stays quiet on the rest', async ({ name, alarm }) => {
    const { cases } = (await import(join(folder, name, 'cases'))) as { cases: Cases };
    expect(await wrongCases({ id: `alarm:${alarm.id}`, cues: alarm.cues }, cases)).toEqual([]);
    expect(fewest(cases)).toBeGreaterThanOrEqual(5);
  });
});
