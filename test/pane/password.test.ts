import { describe, expect, test } from '@jest/globals';
import { holdsPassword, repeatsPassword } from '../../src/pane/password';

const analysis = { claims: [{ id: 'password-known' as const, quote: 'bluebird77 is one of your passwords', where: 'body' as const }] };

describe('a subject', () => {
  test.each(['bluebird77', 'Hello: bluebird77', '「bluebird77」の件', 'bluebird77 is one of your passwords'])('%s shows the password', (subject) => {
    expect(repeatsPassword(analysis, subject)).toBe(true);
  });

  test.each(['', 'Read this now', '重要なお知らせ', 'is it'])('%s does not', (subject) => {
    expect(repeatsPassword(analysis, subject)).toBe(false);
  });

  test('has nothing to hide where no password is shown', () => {
    expect(repeatsPassword({ claims: [] }, 'bluebird77')).toBe(false);
  });
});

test('a quote for another claim that overlaps it is masked too', () => {
  expect(holdsPassword(analysis, 'device-hacked', 'bluebird77')).toBe(true);
  expect(holdsPassword(analysis, 'device-hacked', 'We are in your computer')).toBe(false);
});
