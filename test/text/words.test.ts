import { describe, expect, test } from '@jest/globals';
import type { Contact } from '../../src/text/contact';
import { chooseLanguage, LANGUAGES } from '../../src/text/language';
import { WORDS } from './allWords';

/** Every sentence without a hole in it; those made by functions are tried with plain values. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const made: unknown = Reflect.apply(value, undefined, [{ key: 'k', value: 'v', suggestion: 's' }, 'x']);
    return typeof made === 'string' ? [[path, made]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const SPOKEN = LANGUAGES.map((language) => [language, sentences(WORDS[language], language)] as const);

describe.each(SPOKEN)('%s', (language, all) => {
  test('has no empty sentence', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('keeps the voice: no exclamation marks, no percentages, nothing called safe', () => {
    const own = all.filter(([path]) => !/\.(?:source|href|reach|id)$/.test(path));
    expect(own.filter(([, text]) => /[!！]|\d ?[%％]|\bsafe\b|安全です|あなた|貴方/i.test(text))).toEqual([]);
  });

  test('keeps sentences short', () => {
    const parts = all.flatMap(([path, text]) => text.split(/[。.?？]\s*/).map((part) => [path, part] as const));
    const tooLong = language === 'ja' ? (part: string) => part.length > 60 : (part: string) => part.split(/\s+/).length > 25;
    expect(parts.filter(([path, part]) => !/\.(?:source|href|reach|id)$/.test(path) && tooLong(part))).toEqual([]);
  });
});

test('every language fills every list as Japanese does where a list is a rule, not a custom', () => {
  for (const language of LANGUAGES) {
    expect(WORDS[language].reasons.handOverPoints).toHaveLength(WORDS.ja.reasons.handOverPoints.length);
    expect(WORDS[language].contacts.police.length).toBeGreaterThan(0);
    expect(WORDS[language].contacts.distress.length).toBeGreaterThan(0);
  }
});

test('every contact names its source and when it was read', () => {
  for (const language of LANGUAGES) {
    const { contacts } = WORDS[language];
    const all: readonly Contact[] = [...contacts.distress, ...contacts.police, ...contacts.images, ...contacts.consumers, ...contacts.security];
    for (const contact of all) {
      expect(contact.source).toMatch(/^https:\/\//);
      expect(contact.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  }
});

test.each([
  [null, 'ja-JP', 'ja'],
  [null, 'ja', 'ja'],
  [null, 'en-US', 'en'],
  [null, 'de-DE', 'en'],
  [null, '', 'en'],
  ['en', 'ja-JP', 'en'],
] as const)('configured %s, display %s → %s', (configured, display, expected) => {
  expect(chooseLanguage(configured, display)).toBe(expected);
});
