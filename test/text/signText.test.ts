import { describe, expect, test } from '@jest/globals';
import type { SupportingSign } from '../../src/core/analysis';
import { LANGUAGES } from '../../src/text/language';
import { signText } from '../../src/text/signText';
import { WORDS } from './allWords';

/** Every sign at its longest. */
const SIGNS: readonly SupportingSign[] = [
  { id: 'disguised-letters', kinds: ['inserted', 'digits', 'invisible', 'entities'], quote: null },
  { id: 'broken-letters', quote: null },
  { id: 'mixed-scripts', glyphs: Array.from('设备账户删视频络'), quote: null },
  { id: 'machine-translated', quote: null },
  { id: 'forged-date', stated: '2031-12-14', recorded: '2026-11-22', quote: null },
  { id: 'self-addressed', quote: null },
  { id: 'odd-mailer', program: 'Outlook Express', quote: null },
  { id: 'hidden-text', characters: 123_456, quote: null },
  { id: 'parts-differ', quote: null },
];

describe.each(LANGUAGES)('%s', (language) => {
  test.each(SIGNS)('$id is one or two short sentences in the pane’s voice', (sign) => {
    const text = signText(sign, WORDS[language].signs, language);
    expect(text).toMatch(language === 'ja' ? /。$/ : /\.$/);
    expect(text).not.toMatch(/[!！%％]|\bsafe\b|安全|あなた|undefined|NaN|偽物|fake/);
    for (const part of text.split(/。|\.\s/)) expect(language === 'ja' ? part.length <= 60 : part.split(/\s+/).length <= 25).toBe(true);
  });
});

test('both days are written as the language writes them, whatever the zone of the machine', () => {
  const [date] = SIGNS.filter(({ id }) => id === 'forged-date');
  expect(date && signText(date, WORDS.ja.signs, 'ja')).toMatch(/「2031年12月14日」.*「2026年11月22日」/);
  expect(date && signText(date, WORDS.en.signs, 'en')).toMatch(/December 14, 2031.*November 22, 2026/);
});
