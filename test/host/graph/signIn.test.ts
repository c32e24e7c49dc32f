import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { SignInFault } from '../../../src/act/effects';
import { nestedSignIn, type SignIn } from '../../../src/host/graph';

/** The real MSAL over a bridge that answers as Outlook's does. What it does to a page's storage is tried in a browser. */

interface Asked {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string; readonly forceRefresh?: boolean };
}

const CLIENT = '11111111-2222-3333-4444-555555555555';
const INIT = { success: true, initContext: { sdkName: 'x', sdkVersion: '1', accountContext: { homeAccountId: 'o.t', environment: 'login.microsoftonline.com', tenantId: 't' }, capabilities: { queryAccount: true } } };
const ID_TOKEN = `e30.${Buffer.from(JSON.stringify({ oid: 'o', tid: 't', sub: 's' })).toString('base64url')}.x`;
const account = { environment: 'login.microsoftonline.com', homeAccountId: 'o.t', localAccountId: 'o', tenantId: 't', username: 'a@example.com', name: 'A' };
const good = (token: unknown): object => ({ success: true, token: { access_token: token, id_token: ID_TOKEN, expires_in: 3_600, scope: 'Mail.ReadWrite Mail.Send' }, account });
const bad = (error: unknown): object => ({ success: false, error });

const fetched: unknown[] = [];

function page(give: ((asked: Asked) => object | null) | null, more: object = {}): Asked[] {
  const asked: Asked[] = [];
  const listeners: ((text: string) => void)[] = [];
  const bridge = {
    addEventListener: (_: string, listener: (text: string) => void) => listeners.push(listener),
    removeEventListener: () => undefined,
    postMessage(text: string) {
      const one = JSON.parse(text) as Asked;
      asked.push(one);
      const answer = one.method === 'GetInitContext' && give?.(one) === undefined ? INIT : give?.(one);
      if (answer) queueMicrotask(() => listeners.forEach((listener) => listener(JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: one.requestId, ...answer }))));
    },
  };
  const window = { crypto: globalThis.crypto, console: { log: () => undefined }, location: { href: 'https://addin.example/', origin: 'https://addin.example' }, addEventListener: () => undefined, removeEventListener: () => undefined, ...(give !== null && { nestedAppAuthBridge: bridge }), ...more };
  Object.assign(globalThis, { window, fetch: (...all: unknown[]) => { fetched.push(all); return Promise.reject(new Error('no request')); } });
  return asked;
}

/** The bridge begins well; `give` answers for tokens. */
const bridged = (give: (asked: Asked) => object | null): Asked[] => page((asked) => (asked.method === 'GetInitContext' ? INIT : give(asked)));
const signIn = (): SignIn => nestedSignIn({ clientId: CLIENT, tenantId: null });
const SILENT = { dialog: false, fresh: false };
const failed = (fault: SignInFault): object => ({ kind: 'failed', fault });
const realFetch = globalThis.fetch;

beforeAll(() => {
  // MSAL tells other tabs of its events; in Node an open channel would keep the process alive.
  Object.assign(globalThis, { BroadcastChannel: EventTarget });
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'window');
  globalThis.fetch = realFetch;
  expect(fetched).toEqual([]);
});

describe('a token', () => {
  test('comes silently for the two permissions, from memory the second time, anew when the last was refused', async () => {
    let count = 0;
    const asked = bridged(() => good(`token-${(count += 1)}`));
    const one = signIn();
    expect(await one.token(SILENT)).toEqual({ kind: 'token', token: 'token-1' });
    expect(await one.token(SILENT)).toEqual({ kind: 'token', token: 'token-1' });
    expect(await one.token({ dialog: false, fresh: true })).toEqual({ kind: 'token', token: 'token-2' });
    expect(asked.map(({ method }) => method)).toEqual(['GetInitContext', 'GetToken', 'GetToken']);
    expect(asked[1]?.tokenParams).toMatchObject({ clientId: CLIENT, scope: 'Mail.ReadWrite Mail.Send' });
    expect(asked[2]?.tokenParams).toMatchObject({ forceRefresh: true });
  });

  test.each(['', 'a\nb', 'a b', 'é', 'x'.repeat(70_000)])('that could stand in no header is none: %#', async (token) => {
    bridged(() => good(token));
    expect(await signIn().token(SILENT)).toEqual(failed('sign-in-failed'));
  });
});

describe('no bridge', () => {
  test('nothing there: MSAL is not even asked', async () => {
    page(null);
    expect(await signIn().token({ dialog: true, fresh: false })).toEqual(failed('sign-in-unavailable'));
    Reflect.deleteProperty(globalThis, 'window');
    expect(await signIn().token({ dialog: true, fresh: false })).toEqual(failed('sign-in-unavailable'));
    page(null);
  });

  test('one that refuses, breaks, or is promised and does not come: no fallback to windows and redirects', async () => {
    page(() => bad({ status: 'DISABLED' }));
    expect(await signIn().token({ dialog: true, fresh: false })).toEqual(failed('sign-in-unavailable'));
    page(null, { nestedAppAuthBridge: {} });
    expect(await signIn().token({ dialog: true, fresh: false })).toEqual(failed('sign-in-unavailable'));
    page(null, { __initializeNestedAppAuth: () => Promise.reject(new Error('no')) });
    expect(await signIn().token({ dialog: true, fresh: false })).toEqual(failed('sign-in-unavailable'));
  });

  test('one that refuses at first is asked again', async () => {
    let refuse = true;
    page((asked) => (asked.method !== 'GetInitContext' ? good('token') : refuse ? bad({ status: 'TRANSIENT_ERROR' }) : INIT));
    const one = signIn();
    expect(await one.token(SILENT)).toEqual(failed('sign-in-unavailable'));
    refuse = false;
    expect(await one.token(SILENT)).toEqual({ kind: 'token', token: 'token' });
  });
});

test.each<[object | string | null, SignInFault]>([
  [{ status: 'USER_INTERACTION_REQUIRED', code: 'invalid_grant', subError: 'consent_required' }, 'consent-missing'],
  [{ status: 'USER_INTERACTION_REQUIRED' }, 'consent-missing'],
  [{ status: 'USER_INTERACTION_REQUIRED', code: 'login_required' }, 'account-unavailable'],
  [{ status: 'USER_INTERACTION_REQUIRED', code: 'login_required', description: 'AADSTS65001: no consent' }, 'consent-missing'],
  [{ status: 'USER_CANCEL' }, 'cancelled'],
  [{ status: 'NO_NETWORK' }, 'sign-in-offline'],
  [{ status: 'TRANSIENT_ERROR', code: 'x' }, 'sign-in-failed'],
  [{ status: 'TRANSIENT_ERROR' }, 'sign-in-failed'],
  [{ status: 'PERSISTENT_ERROR', code: 'invalid_client' }, 'sign-in-failed'],
  [{ status: 'PERSISTENT_ERROR', code: 'access_denied' }, 'consent-missing'],
  [{ status: 'PERSISTENT_ERROR', code: 'invalid_grant', description: 'AADSTS90094: an administrator must' }, 'consent-missing'],
  [{ status: 'DISABLED' }, 'sign-in-disabled'],
  [{ status: 'ACCOUNT_UNAVAILABLE' }, 'account-unavailable'],
  [{ status: 'NESTED_APP_AUTH_UNAVAILABLE' }, 'sign-in-disabled'],
  [{ status: 'NESTED_APP_AUTH_UNAVAILABLE', code: 'not_here' }, 'sign-in-unavailable'],
  [{ status: 'SOMETHING_NEW', code: 'constructor' }, 'sign-in-failed'],
  [{}, 'sign-in-failed'],
  ['text', 'sign-in-failed'],
  [null, 'sign-in-failed'],
])('the bridge refuses with %j', async (error, fault) => {
  bridged(() => bad(error));
  expect(await signIn().token(SILENT)).toEqual(failed(fault));
});

test.each<[string, object, SignInFault]>([
  ['no token', { success: true }, 'sign-in-disabled'],
  ['no ID token', { success: true, token: { access_token: 'x' }, account }, 'sign-in-failed'],
  ['an ID token that is none', { success: true, token: { access_token: 'x', id_token: 'zz' }, account }, 'sign-in-failed'],
  ['nobody', { success: true, token: { access_token: 'x', id_token: ID_TOKEN }, account: {} }, 'sign-in-failed'],
])('the bridge agrees and brings %s', async (_, answer, fault) => {
  bridged(() => answer);
  expect(await signIn().token(SILENT)).toEqual(failed(fault));
});

describe('a window', () => {
  const needed = bad({ status: 'USER_INTERACTION_REQUIRED', code: 'invalid_grant' });

  test('opens only where it is permitted and silence does not do', async () => {
    const asked = bridged(({ method }) => (method === 'GetToken' ? needed : good('by-window')));
    expect(await signIn().token(SILENT)).toEqual(failed('consent-missing'));
    expect(asked.map(({ method }) => method)).not.toContain('GetTokenPopup');
    expect(await signIn().token({ dialog: true, fresh: false })).toEqual({ kind: 'token', token: 'by-window' });
  });

  test('closed by the person', async () => {
    bridged(({ method }) => (method === 'GetToken' ? needed : bad({ status: 'USER_CANCEL' })));
    expect(await signIn().token({ dialog: true, fresh: false })).toEqual(failed('cancelled'));
  });

  test.each(['NO_NETWORK', 'DISABLED', 'ACCOUNT_UNAVAILABLE', 'TRANSIENT_ERROR', 'USER_CANCEL'])('does not open after %s', async (status) => {
    const asked = bridged(() => bad({ status }));
    await signIn().token({ dialog: true, fresh: false });
    expect(asked.map(({ method }) => method)).toEqual(['GetInitContext', 'GetToken']);
  });
});

test('silence ends after 15 seconds, and the next try begins anew', async () => {
  const asked = bridged(() => null);
  const one = signIn();
  await import('@azure/msal-browser');
  jest.useFakeTimers();
  let ended: unknown = null;
  void one.token(SILENT).then((outcome) => (ended = outcome));
  await jest.advanceTimersByTimeAsync(14_900);
  expect(ended).toBeNull();
  await jest.advanceTimersByTimeAsync(200);
  expect(ended).toEqual(failed('sign-in-failed'));
  void one.token(SILENT);
  await jest.advanceTimersByTimeAsync(100);
  expect(asked.filter(({ method }) => method === 'GetInitContext')).toHaveLength(2);
});
