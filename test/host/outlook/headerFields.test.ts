import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fieldValue, headerFields } from '../../../src/host/outlook/headerFields';

describe('header fields of a block', () => {
  test('unfolds, keeps order and names, joins what follows an empty first line', () => {
    const block = 'Received: from a.example\r\n by b.example;\r\n\tTue, 17 Nov 2026 10:00:00 +0900\r\nX-Source:\r\n one\r\nSubject: re: colon: inside\r\n';
    expect(headerFields(block)).toEqual([
      { name: 'Received', value: 'from a.example by b.example; Tue, 17 Nov 2026 10:00:00 +0900' },
      { name: 'X-Source', value: 'one' },
      { name: 'Subject', value: 're: colon: inside' },
    ]);
  });

  test.each(['', '\r\n\r\n', 'Subject: only this\r\n', 'no colon at all'])('%j holds no header', (block) => {
    expect(headerFields(block)).toBeNull();
  });

  test('finds a field whatever its case', () => {
    const fields = headerFields('MESSAGE-ID: <a@b.example>\nFrom: x@y.example\n') ?? [];
    expect(fieldValue(fields, 'message-id')).toBe('<a@b.example>');
    expect(fieldValue(fields, 'date')).toBeNull();
  });

  test('whatever the text, it answers, and in bounded size', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (text) => {
        const fields = headerFields(text);
        expect(fields === null || fields.length <= 1_000).toBe(true);
      }),
    );
    expect(headerFields('X: y\n'.repeat(100_000))).toHaveLength(1_000);
  });
});
