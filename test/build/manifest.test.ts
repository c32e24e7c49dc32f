import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { fillManifest, manifestVersion } from '../../tools/build/manifest';

const template = readFileSync('manifest.xml', 'utf8');
const values = { base: 'https://addins.kaisha.co.jp/threat/', id: '4d1f2c8a-90b3-4e57-8c11-6f0e2a9b3d55', version: '1.4.2' };

describe('the built manifest', () => {
  const built = fillManifest(template, values);

  test('carries the identity and the version of the package', () => {
    expect(built).toContain(`<Id>${values.id}</Id>`);
    expect(built).toContain('<Version>1.4.2.0</Version>');
  });

  test('has no placeholder left and every address under the base', () => {
    expect(built).not.toContain('{{');
    const addresses = [...built.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((each) => each?.startsWith(values.base) !== true)).toEqual([]);
  });

  test('an address with an ampersand stays XML', () => {
    expect(fillManifest(template, { ...values, base: 'https://addins.kaisha.co.jp/a&b/' })).toContain('https://addins.kaisha.co.jp/a&amp;b/pane.html');
  });
});

test('a placeholder that nobody fills is a fault', () => {
  expect(() => fillManifest('<Id>{{GUID}}</Id>', values)).toThrow('{{GUID}}');
});

test.each([
  ['0.1.0', '0.1.0.0'],
  ['2.10.3-beta.1', '2.10.3.0'],
])('version %s becomes %s', (version, four) => {
  expect(manifestVersion(version)).toBe(four);
});

test('a version that is none is a fault', () => {
  expect(() => manifestVersion('next')).toThrow('x.y.z');
});
