import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_PACKS } from '../../../src/core/languages';
import type { PackCases } from '../../../src/core/languages/packCases';
import { Matcher } from '../../../src/core/meaning/match';
import { SIGNALS } from '../../../src/core/meaning/signals';
import { normalise } from '../../../src/core/message/normalise';
import { judgeText } from '../judgeText';

const ROOT = join(__dirname, '../../../src/core/languages');
/** Without these no threat in a language is told from a bill or a warning. */
const NEEDED = ['claim:device-hacked', 'claim:recorded-video', 'claim:data-stolen', 'claim:pay-crypto', 'claim:deadline', 'claim:publish-to-contacts', 'frame:warns-of-scam', 'frame:otherwise-harm'];

test('packs are named by the primary part of a language tag', () => {
  expect(Object.keys(LANGUAGE_PACKS).filter((name) => !/^[a-z]{2}$/.test(name))).toEqual([]);
});

for (const [language, fetchPack] of Object.entries(LANGUAGE_PACKS)) describe(language, () => {
  const load = async (): Promise<PackCases> => ((await import(join(ROOT, language, 'cases'))) as { cases: PackCases }).cases;

  test('keeps every place when it joins spellings', async () => {
    const { letters } = await fetchPack();
    const text = 'àéîõü ß ø đ 們這來對 ｶﾅ 한국어 👍 ﬁ';
    expect(letters(text)).toHaveLength(text.length);
  });

  test('finds what it must in single sentences, and stays quiet at near misses', async () => {
    const pack = await fetchPack();
    const { signals } = await load();
    const problems: string[] = [];
    for (const { id } of SIGNALS) {
      const cases = signals[id];
      if (!cases) continue;
      const matcher = new Matcher(language, [{ id, cues: pack.cues[id] ?? [] }], pack.lexicon, pack.letters);
      const fires = (text: string): boolean => matcher.match(normalise(text).text).hits.length > 0;
      for (const text of cases.fires) if (!fires(text)) problems.push(`${id} misses: ${text}`);
      for (const { text } of cases.quiet) if (fires(text)) problems.push(`${id} fires on: ${text}`);
    }
    expect(problems).toEqual([]);
  });

  test('has cases for what decides', async () => {
    const { signals } = await load();
    for (const id of NEEDED) {
      const cases = signals[id as keyof typeof signals];
      expect([id, (cases?.fires.length ?? 0) >= 4, (cases?.quiet.length ?? 0) >= 3]).toEqual([id, true, true]);
    }
  });

  test('judges whole mails', async () => {
    const problems: string[] = [];
    for (const { text, verdicts, amount, currency, hours } of (await load()).mails) {
      const analysis = await judgeText(text);
      if (!verdicts.includes(analysis.verdict)) problems.push(`${analysis.verdict} instead of ${verdicts.join('/')}: ${text.slice(0, 120)}`);
      if (amount !== undefined && analysis.demand?.amount !== amount) problems.push(`${String(analysis.demand?.amount)} instead of ${String(amount)}: ${text.slice(0, 120)}`);
      if (currency !== undefined && analysis.demand?.currency !== currency) problems.push(`${String(analysis.demand?.currency)} instead of ${currency}: ${text.slice(0, 120)}`);
      if (hours !== undefined && analysis.demand?.deadlineHours !== hours) problems.push(`${String(analysis.demand?.deadlineHours)} instead of ${String(hours)} hours: ${text.slice(0, 120)}`);
    }
    expect(problems).toEqual([]);
  });
});
