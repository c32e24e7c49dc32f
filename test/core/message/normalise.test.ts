import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Folded } from '../../../src/core/message/folded';
import { normalise, visibleRun } from '../../../src/core/message/normalise';

const folded = (text: string): string => normalise(text).text;

/** The visible run behind the first occurrence of `words` in the folded text. */
function quote(visible: string, words: string): string {
  const fold = normalise(visible);
  const at = fold.text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  const run = visibleRun(fold, at, at + words.length, visible);
  return visible.slice(run.start, run.end);
}

describe('normalise', () => {
  test.each([
    ['Bitcoin', 'bitcoin'],
    ['Ｂｉｔｃｏｉｎ', 'bitcoin'],
    ['ﾊﾞｯｸﾄﾞｱ', 'バックドア'],
    ['か\u3099き\u3099', 'がぎ'],
    ['①㌦', '1ドル'],
    ['cafe\u0301 CAFÉ', 'café café'],
    ['h\u200ba\u2060c\u00adk\ufeffe\ufe09d', 'hacked'],
    ['h\u{e0041}a\u202ec', 'hac'],
    ['h\u0336a\u0336c\u0336k', 'hack'],
    ['don’t donʼt don`t', "don't don't don't"],
    ['“a” 「b」', '“a” 「b」'],
    ['a\u00a0 \u3000b\tc', 'a b c'],
    ['ビット コイン', 'ビットコイン'],
    ['ビットコイン　BTC を', 'ビットコイン btc を'],
    ['  a  ', 'a'],
    ['', ''],
    ['İ', 'i'],
    ['a\0b', 'ab'],
  ])('%j reads %j', (visible, expected) => {
    expect(folded(visible)).toBe(expected);
  });

  test('counts what it had to undo', () => {
    expect(normalise('h\u200back\u200bed').undone).toMatchObject({ invisible: 2, width: 0, compatibility: 0, combining: 0 });
    expect(normalise('ＡＢ h\u0336i ﬁ').undone).toMatchObject({ invisible: 0, width: 2, compatibility: 1, combining: 1 });
  });
});

describe('line breaks', () => {
  const long = 'This line is so long that a mail program has cut it at seventy columns';
  const wide = '私たちはあなたの会社のサーバーに侵入してすべてのデータベースを';
  test.each([
    [`${long}\nor so`, `${long.toLowerCase()} or so`],
    [`${wide}\nコピーした`, `${wide}コピーした`],
    [`${wide}\nBTC`, `${wide}btc`],
    [`${long}\n\nnext`, `${long.toLowerCase()}\nnext`],
    ['short\nnext', 'short\nnext'],
    [`${long}\n- item`, `${long.toLowerCase()}\n- item`],
    [`${long}\n2. item`, `${long.toLowerCase()}\n2. item`],
    [`${wide}\n・項目`, `${wide}\n・項目`],
    [`> ${long}\n> or so`, `${long.toLowerCase()} or so`],
    [`> ${long}\nmine`, `${long.toLowerCase()}\nmine`],
    ['a\r\n\r\n\r\nb', 'a\nb'],
  ])('%#', (visible, expected) => {
    expect(folded(visible)).toBe(expected);
  });
});

describe('the way back', () => {
  test.each([
    ['Your d\u200bevice was H\u200backed.', 'hacked', 'H\u200backed'],
    ['Ｂｉｔｃｏｉｎを', 'bitcoin', 'Ｂｉｔｃｏｉｎ'],
    ['ﾊﾞｯｸﾄﾞｱを', 'バックドア', 'ﾊﾞｯｸﾄﾞｱ'],
    ['ビット\u3000コイン', 'ビットコイン', 'ビット\u3000コイン'],
    ['x ㌦ y', 'ド', '㌦'],
  ])('%j', (visible, words, expected) => {
    expect(quote(visible, words)).toBe(expected);
  });

  test('out of range is clamped', () => {
    const fold = normalise('abc');
    expect(visibleRun(fold, -5, 99, 'abc')).toEqual({ start: 0, end: 3 });
    expect(visibleRun(fold, 7, 9, 'abc')).toEqual({ start: 3, end: 3 });
    expect(visibleRun(normalise(''), 0, 0, '')).toEqual({ start: 0, end: 0 });
  });

  const pieces = fc.constantFrom('a', 'B', ' ', '\n', '>', 'あ', 'ア', '漢', 'ﾊ', 'ﾞ', '\u0301', '\u3099', '\u200b', 'Ｗ', 'ﷺ', '\ud800', '\udc00', '😀', '\u{e0041}', 'İ', '\r', '\t', '한', '́', '- ', '1. ', 'а', 'ѕ', 'η', 'å', 'ɪ', 'Ꭺ', '¡', '1', '@', '$', '.', '・', '&#97;', '&#x3042;', '</br>', 'Ã', '©', 'ã', '‚', '🅱', '🇯', 'ß', 'e\u0301\u0302\u0303');
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 200 }).map((list) => list.join('')));

  const holds = (visible: string, fold: Folded): void => {
    expect(fold.start).toHaveLength(fold.text.length);
    expect(fold.end).toHaveLength(fold.text.length);
    let before = 0;
    let endBefore = 0;
    for (let i = 0; i < fold.text.length; i++) {
      const start = fold.start[i] ?? -1;
      const end = fold.end[i] ?? -1;
      if (start < before || end < endBefore || end <= start || end > visible.length) throw new Error(`map broken at ${i} of ${JSON.stringify(visible)}`);
      before = start;
      endBefore = end;
    }
  };

  test('holds for every text: monotone, inside the text, never empty', () => {
    fc.assert(fc.property(hostile, (visible) => holds(visible, normalise(visible))), { numRuns: 500 });
  });

  test('leaves nothing to fold', () => {
    fc.assert(
      fc.property(hostile, (visible) => {
        const { text } = normalise(visible);
        expect(text).not.toMatch(/ {2}|\n{2}|^[ \n]|[ \n]$|[\u200b-\u200f\u2060-\u206f\ufeff\t\r]/);
      }),
      { numRuns: 500 },
    );
  });
});

test('a megabyte of marks, lines or quotation signs comes back no longer than it was', () => {
  for (const text of ['a\u0301'.repeat(500_000), '\u0301'.repeat(1_000_000), '\n'.repeat(1_000_000), '> '.repeat(500_000), '\n>'.repeat(500_000)]) {
    expect(normalise(text).text.length).toBeLessThanOrEqual(text.length);
  }
});
