import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OriginStatus } from '../../../src/core/contract';
import { findOrigin } from '../../../src/core/evidence/origin';
import { fixtureMessage, message } from './messages';

const OURS = { ownDomains: ['example.co.jp'], userAddress: 'taro@example.co.jp', trustedAuthservIds: [] as string[] };
const NAMED = { ...OURS, trustedAuthservIds: ['mx.example.co.jp'] };
const UNKNOWN_DOMAINS = { ownDomains: [], userAddress: null, trustedAuthservIds: [] };

describe('findOrigin', () => {
  test.each<[string, OriginStatus, string[], string | null]>([
    ['exo-outside', 'outside', ['AuthAs Anonymous', 'dmarc=fail header.from=example.co.jp', 'spf=fail smtp.mailfrom=example.co.jp', '203.0.113.9'], '203.0.113.9'],
    ['exo-forged-internal', 'outside', ['AuthAs Anonymous', 'dmarc=fail header.from=example.co.jp', 'spf=fail smtp.mailfrom=example.co.jp', '203.0.113.9'], '203.0.113.9'],
    ['exo-forged-internal-alone', 'unknown', [], null],
    ['exo-untrusted-stamps', 'unknown', [], null],
    ['exo-results-below-hop', 'unknown', [], null],
    ['exo-inside', 'inside', ['AuthAs Internal'], null],
    ['exo-attacker-domain-passes', 'outside', ['AuthAs Anonymous', '203.0.113.9'], '203.0.113.9'],
    ['exo-arc-only', 'unknown', [], null],
    ['exo-own-domain-passes-from-outside', 'unknown', ['AuthAs Anonymous', 'dmarc=pass header.from=example.co.jp'], null],
    ['hybrid-conflict', 'unknown', ['AuthAs Internal', 'MessageDirectionality Incoming'], null],
    ['hybrid-inside', 'inside', ['AuthAs Internal'], null],
    ['hybrid-authas-alone', 'unknown', [], null],
    ['server-outside', 'outside', ['AuthAs Anonymous', '203.0.113.9'], '203.0.113.9'],
    ['server-inside', 'inside', ['AuthAs Internal'], null],
    ['server-forged-source', 'unknown', [], null],
    ['google-outside', 'outside', ['dmarc=fail header.from=example.co.jp', 'spf=fail smtp.mailfrom=example.co.jp', '203.0.113.9'], '203.0.113.9'],
    ['google-inside', 'inside', ['dmarc=pass header.from=example.co.jp'], null],
    ['postfix-named', 'unknown', [], null],
    ['postfix-forged-below', 'unknown', [], null],
    ['nothing', 'unknown', [], null],
  ])('%s → %s', (name, status, evidence, address) => {
    const origin = findOrigin(fixtureMessage(name), OURS);
    expect({ status: origin.status, evidence: origin.evidence, address: origin.outsideAddress }).toEqual({ status, evidence, address });
    expect(origin.notChecked).toEqual([]);
  });

  test.each<[string, OriginStatus]>([
    ['postfix-named', 'outside'],
    ['postfix-forged-below', 'unknown'],
    ['server-outside', 'outside'],
    ['nothing', 'unknown'],
  ])('with the authserv-id named: %s → %s', (name, status) => {
    expect(findOrigin(fixtureMessage(name), NAMED).status).toBe(status);
  });

  test.each<[string, OriginStatus]>([
    ['exo-outside', 'outside'],
    ['exo-inside', 'inside'],
    ['exo-forged-internal', 'outside'],
    ['exo-own-domain-passes-from-outside', 'outside'],
    ['hybrid-inside', 'unknown'],
    ['server-outside', 'unknown'],
    ['server-inside', 'unknown'],
    ['google-outside', 'unknown'],
  ])('without own domains only AuthAs with the direction decides: %s → %s', (name, status) => {
    expect(findOrigin(fixtureMessage(name), UNKNOWN_DOMAINS).status).toBe(status);
  });

  test('shows the raw lines it relied on, unfolded', () => {
    const { lines } = findOrigin(fixtureMessage('exo-outside'), OURS);
    expect(lines).toContain('X-MS-Exchange-Organization-AuthAs: Anonymous');
    expect(lines.some((line) => line.startsWith('Authentication-Results: spf=fail (sender IP is 203.0.113.9) smtp.mailfrom=example.co.jp;'))).toBe(true);
    expect(lines.join('')).not.toContain('\n');
  });

  test('takes the own domain from the reader, unless anybody can have an address there', () => {
    const mail = fixtureMessage('google-outside');
    expect(findOrigin(mail, { ...OURS, ownDomains: [] }).status).toBe('outside');
    for (const userAddress of ['taro@gmail.com', 'taro@hotmail.co.jp', 'taro@yahoo.co.jp', 'taro@docomo.ne.jp', 'taro@ezweb.ne.jp', 'taro@abc.biglobe.ne.jp', 'taro@nifty.com', 'taro@icloud.com']) {
      const provider = userAddress.split('@')[1] ?? '';
      const other = { ...mail, from: { name: '', address: `somebody@${provider}` } };
      expect(findOrigin(other, { ownDomains: [], userAddress, trustedAuthservIds: [] })).toMatchObject({ status: 'unknown', claimsInside: false });
    }
  });

  test('sees whose name the From line claims', () => {
    const mail = fixtureMessage('nothing');
    expect(findOrigin(mail, UNKNOWN_DOMAINS)).toMatchObject({ claimsSelf: true, claimsInside: false });
    expect(findOrigin({ ...mail, to: [] }, { ...UNKNOWN_DOMAINS, userAddress: 'TARO@example.co.jp' })).toMatchObject({ claimsSelf: true, claimsInside: true });
    expect(findOrigin({ ...mail, from: { name: '', address: 'a@sub.example.co.jp' } }, OURS)).toMatchObject({ claimsSelf: false, claimsInside: true });
    expect(findOrigin({ ...mail, from: { name: '', address: 'a@badexample.co.jp' } }, OURS)).toMatchObject({ claimsSelf: false, claimsInside: false });
    expect(findOrigin({ ...mail, from: null }, OURS)).toMatchObject({ claimsSelf: false, claimsInside: false });
  });

  test('says that headers were not provided', () => {
    expect(findOrigin(message({ headers: null }), OURS)).toMatchObject({ status: 'unknown', notChecked: [{ id: 'headers', why: 'not-provided' }] });
  });

  test('a forged AuthAs among thousands of fields costs nothing and proves nothing', () => {
    const mail = fixtureMessage('exo-outside');
    const junk = Array.from({ length: 10_000 }, (_, i) => ({ name: i % 2 ? 'X-MS-Exchange-Organization-AuthAs' : 'Received', value: i % 2 ? 'Internal' : `from a (${'('.repeat(50)} by b` }));
    const began = performance.now();
    const origin = findOrigin({ ...mail, headers: [...(mail.headers ?? []).slice(0, -3), ...junk, ...(mail.headers ?? []).slice(-3)] }, OURS);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(origin.status).toBe('outside');
  });

  test('never throws', () => {
    const name = fc.constantFrom('Received', 'Authentication-Results', 'X-MS-Exchange-Organization-AuthAs', 'X-MS-Exchange-Organization-AuthSource', 'X-MS-Exchange-Organization-MessageDirectionality', 'X-Forefront-Antispam-Report', 'From');
    const value = fc.oneof(fc.string(), fc.array(fc.constantFrom('from', 'by', 'mx.google.com', 'a.mail.protection.outlook.com', '(', ')', '"', '\\', ';', 'spf=fail', '[203.0.113.9]', 'with', 'dmarc=pass', '='), { maxLength: 12 }).map((words) => words.join(' ')));
    fc.assert(fc.property(fc.array(fc.record({ name, value }), { maxLength: 12 }), (headers) => ['outside', 'inside', 'unknown'].includes(findOrigin(message({ headers }), NAMED).status)));
  });
});
