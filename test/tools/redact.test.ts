import { describe, expect, test } from '@jest/globals';
import { redact } from '../../tools/measure/redact';

describe('redact', () => {
  test.each([
    ['Dear Quentin Marlowe,\nyour report', 'Dear Alex,\nyour report'],
    ['Write to q.marlowe@firm.example.net or see https://files.firm.example.net/a?b=1 now', 'Write to name@example.com or see https://www.example.com/ now'],
    ['We took marlowe-tools.co.uk down', 'We took www.example.com down'],
    ['Send 2,450 USD within 48 hours', 'Send 1,000 USD within 10 hours'],
    ['Your password is hunter2!x, remember', 'Your password is oldPassword remember'],
    ['Pay to 1ExampLeExampLeExampLeExampLeExam please', 'Pay to bc1qexamplewallet please'],
    ['佐々木一郎様\n７２時間以内', '山田様\n１０時間以内'],
    ['パスワードは「sakura77」です', 'パスワードは「oldPassword」です'],
  ])('%j', (text, redacted) => { expect(redact(text)).toBe(redacted); });

  test('names of the mail’s head go wherever they stand', () => {
    expect(redact('I watched Quentin for weeks, quentin.', ['Quentin Marlowe', 'quentin@firm.example'])).toBe('I watched Alex for weeks, Alex.');
  });

  test('what the mail says stays', () => {
    const text = 'I recorded you through your camera. If you do not pay, everybody gets the video.';
    expect(redact(text)).toBe(text);
  });

  test('the time grows with the text', () => {
    const began = performance.now();
    for (const unit of ['a.', 'a@', '1', 'dear a ', 'password is ', '様', 'x-']) redact(unit.repeat(100_000 / unit.length));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
