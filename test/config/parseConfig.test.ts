import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../src/config/config';
import { readConfigAnswer } from '../../src/config/configAnswer';
import { parseConfig } from '../../src/config/parseConfig';

const GOOD = {
  ownDomains: ['kaisha.test', 'kaisha.co.jp'],
  reportTo: 'soc@kaisha.co.jp',
  it: { name: 'IT helpdesk', phone: '03-0000-1111', afterReport: { ja: '一時間以内に返事をします。', en: 'We answer within an hour.' } },
  graph: { clientId: '7C1E44B0-5a3d-4d0e-9b52-2f6a8e0c91d4', tenantId: 'kaisha.onmicrosoft.com', allowUserConsent: true },
  privateContact: { name: '保健室', address: 'nurse@kaisha.co.jp' },
  language: 'ja',
  trustedAuthservIds: ['mx.kaisha.co.jp'],
  policeNumber: '110',
  accent: '#0A6C74',
};
const SIX = Array.from({ length: 6 }, (_, i) => `soc${i}@kaisha.test`);
const JSON_TYPE = 'application/json';
const parse = (value: unknown) => parseConfig(JSON.stringify(value), JSON_TYPE);
const ids = (value: unknown) => parse(value).problems.map((one) => one.id);

describe('a right configuration', () => {
  test('is taken as written', () => {
    const { config, problems } = parse(GOOD);
    expect(problems).toEqual([]);
    expect(config).toEqual({ ...GOOD, reportTo: ['soc@kaisha.co.jp'], graph: { ...GOOD.graph, clientId: '7c1e44b0-5a3d-4d0e-9b52-2f6a8e0c91d4' }, accent: '#0a6c74' });
  });

  test('may leave everything out', () => {
    expect(parse({ reportTo: 'soc@kaisha.co.jp' })).toEqual({ config: { ...DEFAULT_CONFIG, reportTo: ['soc@kaisha.co.jp'] }, problems: [] });
  });
});

describe('several ways to write the same', () => {
  test.each([
    ['one address', 'soc@kaisha.test', ['soc@kaisha.test']],
    ['a list', ['soc@kaisha.test', 'it@kaisha.test'], ['soc@kaisha.test', 'it@kaisha.test']],
    ['the same twice', ['soc@kaisha.test', 'SOC@kaisha.test'], ['soc@kaisha.test']],
    ['the first five of more', SIX, SIX.slice(0, 5)],
  ])('reports go to %s', (_name, reportTo, expected) => {
    expect(parse({ ...GOOD, reportTo }).config.reportTo).toEqual(expected);
  });

  test.each([
    ['We read it.', { ja: 'We read it.', en: 'We read it.' }],
    [{ ja: '読みます。' }, { ja: '読みます。', en: '読みます。' }],
    [{}, null],
    [null, null],
  ])('what follows a report: %j', (afterReport, expected) => {
    const { config, problems } = parse({ ...GOOD, it: { afterReport } });
    expect(config.it.afterReport).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test.each([
    ['organizations', null],
    ['Kaisha.co.jp', 'kaisha.co.jp'],
    ['7C1E44B0-5A3D-4D0E-9B52-2F6A8E0C91D4', '7c1e44b0-5a3d-4d0e-9b52-2f6a8e0c91d4'],
  ])('tenant %s', (tenantId, expected) => {
    expect(parse({ ...GOOD, graph: { ...GOOD.graph, tenantId } }).config.graph.tenantId).toBe(expected);
  });

  test('an id in braces', () => {
    expect(parse({ ...GOOD, graph: { clientId: `{${GOOD.graph.clientId}}` } }).config.graph.clientId).toBe(GOOD.graph.clientId.toLowerCase());
  });
});

describe('files that are no configuration', () => {
  const broken: readonly (readonly [string, string, string])[] = [
    ['html-not-json', '<!DOCTYPE html><title>Not found</title>', 'text/html'],
    ['trailing-comma', '{ "language": "ja", }', JSON_TYPE],
    ['trailing-comma', '{ "ownDomains": ["kaisha.test", ] }', JSON_TYPE],
    ['curly-quotes', '{ “language”: “ja” }', JSON_TYPE],
    ['comment', '{ // ours\n "language": "ja" }', JSON_TYPE],
    ['not-json', 'language = ja', 'text/plain'],
    ['not-json', '', JSON_TYPE],
    ['not-an-object', '["ja"]', JSON_TYPE],
  ];
  test.each(broken)('%s: %s', (id, text, type) => {
    const { config, problems } = parseConfig(text, type);
    expect(problems.map((one) => one.id)).toEqual([id]);
    expect(config).toEqual(DEFAULT_CONFIG);
  });

  test('a byte order mark is forgiven and told', () => {
    const { config, problems } = parseConfig('\uFEFF' + JSON.stringify(GOOD), JSON_TYPE);
    expect(problems.map((one) => one.id)).toEqual(['byte-order-mark']);
    expect(config.language).toBe('ja');
  });

  test('an address in a string is not taken for a comment', () => {
    expect(parseConfig('{ "$comment": "see https://kaisha.test", }', JSON_TYPE).problems[0]?.id).toBe('trailing-comma');
  });
});

describe('slips in one value leave the others in force', () => {
  const slips: readonly (readonly [string, object, string, string])[] = [
    ['unknown-key', { ...GOOD, reportsTo: 'x@y.test' }, 'reportsTo', 'reportTo'],
    ['unknown-key', { ...GOOD, it: { name: 'IT', fone: '1' } }, 'it.fone', 'it.phone'],
    ['unknown-key', { ...GOOD, colourOfTheSky: 1 }, 'colourOfTheSky', ''],
    ['not-an-address', { ...GOOD, reportTo: 'soc at kaisha' }, 'reportTo', ''],
    ['not-an-address', { ...GOOD, reportTo: 'a@kaisha.test, b@kaisha.test' }, 'reportTo', '["a@kaisha.test","b@kaisha.test"]'],
    ['not-an-address', { ...GOOD, reportTo: ['a@kaisha.test', 'b'] }, 'reportTo', ''],
    ['wrong-type', { ...GOOD, reportTo: ['a@kaisha.test', 7] }, 'reportTo', ''],
    ['too-many-addresses', { ...GOOD, reportTo: SIX }, 'reportTo', ''],
    ['not-a-guid', { ...GOOD, graph: { clientId: 'our-app' } }, 'graph.clientId', ''],
    ['not-a-guid', { ...GOOD, graph: { clientId: 'api://7c1e44b0-5a3d-4d0e-9b52-2f6a8e0c91d4' } }, 'graph.clientId', ''],
    ['placeholder-left', { ...GOOD, graph: { clientId: '00000000-0000-0000-0000-000000000000' } }, 'graph.clientId', ''],
    ['placeholder-left', { ...GOOD, graph: { clientId: '{00000000-0000-0000-0000-000000000000}' } }, 'graph.clientId', ''],
    ['not-a-tenant', { ...GOOD, graph: { ...GOOD.graph, tenantId: 'common' } }, 'graph.tenantId', ''],
    ['not-true-or-false', { ...GOOD, graph: { ...GOOD.graph, allowUserConsent: 'true' } }, 'graph.allowUserConsent', ''],
    ['graph-without-client', { ...GOOD, graph: { tenantId: 'kaisha.test' } }, 'graph.clientId', ''],
    ['unknown-key', { ...GOOD, graph: { ...GOOD.graph, clientID: 'x' } }, 'graph.clientID', 'graph.clientId'],
    ['wrong-type', { ...GOOD, graph: '7c1e44b0-5a3d-4d0e-9b52-2f6a8e0c91d4' }, 'graph', ''],
    ['too-long', { ...GOOD, it: { afterReport: 'x'.repeat(301) } }, 'it.afterReport', '300'],
    ['wrong-type', { ...GOOD, it: { afterReport: { ja: 1 } } }, 'it.afterReport.ja', ''],
    ['unknown-key', { ...GOOD, it: { afterReport: { jp: '読みます。' } } }, 'it.afterReport.jp', 'it.afterReport.ja'],
    ['contact-incomplete', { ...GOOD, privateContact: { name: '保健室' } }, 'privateContact', ''],
    ['not-an-address', { ...GOOD, privateContact: { name: '保健室', address: 'room 3' } }, 'privateContact.address', ''],
    ['contact-not-private', { ...GOOD, privateContact: { name: '保健室', address: 'SOC@kaisha.co.jp' } }, 'privateContact.address', ''],
    ['domain-with-at', { ...GOOD, ownDomains: ['@kaisha.test'] }, 'ownDomains', 'kaisha.test'],
    ['domain-is-url', { ...GOOD, ownDomains: ['https://www.kaisha.test/'] }, 'ownDomains', 'kaisha.test'],
    ['not-a-domain', { ...GOOD, ownDomains: ['our company'] }, 'ownDomains', ''],
    ['public-provider', { ...GOOD, ownDomains: ['gmail.com'] }, 'ownDomains', ''],
    ['language-unknown', { ...GOOD, language: 'jp' }, 'language', 'ja, en'],
    ['wrong-type', { ...GOOD, ownDomains: 'kaisha.test' }, 'ownDomains', '["kaisha.test"]'],
    ['wrong-type', { ...GOOD, it: 'helpdesk' }, 'it', ''],
    ['wrong-type', { ...GOOD, it: { phone: 110 } }, 'it.phone', ''],
    ['empty-value', { ...GOOD, it: { name: 'IT', phone: ' ' } }, 'it.phone', ''],
    ['placeholder-left', { ...GOOD, ownDomains: ['example.com'] }, 'ownDomains', ''],
    ['placeholder-left', { ...GOOD, reportTo: 'soc@example.com' }, 'reportTo', ''],
    ['not-a-colour', { ...GOOD, accent: 'teal' }, 'accent', ''],
  ];
  test.each(slips)('%s', (id, value, key, suggestion) => {
    const { config, problems } = parse(value);
    expect(problems).toEqual([expect.objectContaining({ id, key, suggestion })]);
    expect(config.policeNumber).toBe('110');
  });

  test('a missing report address is told once, as a note', () => {
    const { problems } = parse({ language: 'ja' });
    expect(problems).toEqual([expect.objectContaining({ id: 'no-report-address', weight: 'note' })]);
    expect(ids({ reportTo: 'nobody' })).toEqual(['not-an-address']);
    expect(ids({ graph: { clientId: GOOD.graph.clientId } })).toEqual(['graph-without-address']);
  });

  test('of the ids of an application nothing but a whole one is used', () => {
    for (const clientId of ['our-app', '00000000-0000-0000-0000-000000000000', 7, null]) expect(parse({ ...GOOD, graph: { clientId } }).config.graph.clientId).toBeNull();
    expect(parse({ ...GOOD, graph: { ...GOOD.graph, allowUserConsent: 'true' } }).config.graph.allowUserConsent).toBe(false);
  });
});

test('a domain left from the sample is used and told; a sample address never gets a report', () => {
  const { config, problems } = parse({ ...GOOD, ownDomains: ['example.co.jp'], reportTo: 'soc@example.com' });
  expect(config.ownDomains).toEqual(['example.co.jp']);
  expect(config.reportTo).toEqual([]);
  expect(problems.map((one) => [one.key, one.weight])).toEqual([['ownDomains', 'note'], ['reportTo', 'ignored']]);
});

describe('what a server may answer instead', () => {
  const asked = 'https://addins.kaisha.test/pane/config.json';
  const answer = { status: 200, url: asked, asked, contentType: JSON_TYPE, text: JSON.stringify(GOOD) };
  test.each([
    ['not-reachable', null],
    ['file-missing', { ...answer, status: 404 }],
    ['login-page', { ...answer, status: 401 }],
    ['login-page', { ...answer, url: 'https://login.kaisha.test/?from=config.json', contentType: 'text/html', text: '<html>' }],
    ['not-reachable', { ...answer, status: 500 }],
    ['html-not-json', { ...answer, contentType: 'text/html', text: '<!doctype html>' }],
  ])('%s', (id, given) => {
    expect(readConfigAnswer(given)).toEqual({ config: DEFAULT_CONFIG, problems: [expect.objectContaining({ id })] });
  });

  test('a query added on the way is no other page', () => {
    expect(readConfigAnswer({ ...answer, url: `${asked}?v=2` }).problems).toEqual([]);
  });
});

test('never throws, whatever the file holds', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), (text, type) => {
    expect(parseConfig(text, type).config).toBeDefined();
  }));
  fc.assert(fc.property(fc.record({ ownDomains: fc.anything(), reportTo: fc.anything(), it: fc.anything(), language: fc.anything(), accent: fc.anything(), graph: fc.anything(), privateContact: fc.anything() }), (value) => {
    expect(parseConfig(JSON.stringify(value), JSON_TYPE).config.ownDomains).toBeInstanceOf(Array);
  }));
});
