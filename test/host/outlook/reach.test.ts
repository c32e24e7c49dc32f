import { afterEach, expect, test } from '@jest/globals';
import { openItem } from '../../../src/host/outlook/openItem';
import { reach } from '../../../src/host/outlook/reach';
import type { Reach } from '../../../src/host/port';

afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

interface Told {
  readonly hostName?: string;
  readonly profile?: object | undefined;
  readonly item?: object;
  readonly convertToRestId?: unknown;
  readonly isSetSupported?: unknown;
}

function reachOf({ hostName = 'OutlookWebApp', profile = { accountType: 'office365' }, item = {}, convertToRestId = (id: string, version: string) => `${version}:${id.replaceAll('/', '-')}`, isSetSupported = () => true }: Told): Reach {
  const mailbox = { item: { itemId: 'A/b', itemType: 'message', itemClass: 'IPM.Note', subject: 's', internetMessageId: '<1@example.com>', ...item }, diagnostics: { hostName }, userProfile: profile, convertToRestId };
  Object.assign(globalThis, { Office: { context: { mailbox, requirements: { isSetSupported } } } });
  const open = openItem(0);
  if (open.kind !== 'mail') throw new Error(open.kind);
  return reach(open);
}

test('all there', () => {
  const asked: unknown[] = [];
  expect(reachOf({ isSetSupported: (...set: unknown[]) => asked.push(set) > 0 })).toEqual({ account: 'office365', nestedAuth: true, graphId: 'v2.0:A-b', internetMessageId: '<1@example.com>' });
  expect(asked).toEqual([['NestedAppAuth', '1.1']]);
});

test.each(['OutlookIOS', 'OutlookAndroid'])('%s: the id is taken as it is', (hostName) => {
  expect(reachOf({ hostName, convertToRestId: () => 'wrong' })).toMatchObject({ graphId: 'A/b' });
});

test.each([undefined, () => null, () => '', () => 5, () => { throw new Error('no'); }])('an id that cannot be converted is none: %#', (convertToRestId) => {
  expect(reachOf({ convertToRestId: convertToRestId ?? null })).toMatchObject({ graphId: null });
});

test('no id, no Message-ID', () => {
  expect(reachOf({ item: { itemId: null, internetMessageId: '' } })).toMatchObject({ graphId: null, internetMessageId: null });
  expect(reachOf({ item: { itemId: undefined, internetMessageId: undefined } })).toMatchObject({ graphId: null, internetMessageId: null });
});

test.each([
  [{ accountType: 'enterprise' }, 'enterprise'],
  [{ accountType: 'outlookCom' }, 'outlookCom'],
  [{ accountType: 'gmail' }, 'gmail'],
  [{ accountType: 'of-a-new-kind' }, 'other'],
  [{}, 'other'],
  [undefined, 'other'],
])('%j is %s', (profile, account) => {
  expect(reachOf({ profile: profile ?? {} })).toMatchObject({ account });
});

test('an Outlook that does not know the set, or throws at the question', () => {
  expect(reachOf({ isSetSupported: () => false })).toMatchObject({ nestedAuth: false });
  expect(reachOf({ isSetSupported: () => { throw new Error('no'); } })).toMatchObject({ nestedAuth: false });
});
