import type { Configuration, IPublicClientApplication } from '@azure/msal-browser';
import type { SignInFault } from '../../act/effects';
import { needsPerson, signInFault } from './signInFault';

/** The two permissions that reporting and deleting need, no more. */
export const GRAPH_SCOPES = ['Mail.ReadWrite', 'Mail.Send'];

const SILENT_LIMIT_MS = 15_000;
/** A person reads, types and looks for their telephone. */
const DIALOG_LIMIT_MS = 180_000;
/** Visible ASCII: anything else could not stand in a header. */
const TOKEN = /^[\x21-\x7E]{1,65536}$/;

export type SignedIn = { readonly kind: 'token'; readonly token: string } | { readonly kind: 'failed'; readonly fault: SignInFault };

/** Hands out tokens; keeps none beyond what MSAL keeps in memory. Never rejects. */
export interface SignIn {
  /** `dialog`: a window may open where silence does not do. `fresh`: the last token was refused. */
  token(ask: { readonly dialog: boolean; readonly fresh: boolean }): Promise<SignedIn>;
}

export interface SignInInput {
  readonly clientId: string;
  /** Id or domain of the directory; `null`: that of whoever is signed in. */
  readonly tenantId: string | null;
}

interface Bridged {
  /** Office.js puts it there; MSAL calls it. */
  readonly __initializeNestedAppAuth?: unknown;
  readonly nestedAppAuthBridge?: unknown;
}

class NoBridge extends Error {}
class Late extends Error {}

/**
 * Tokens by nested app authentication: Outlook itself asks for them, no window and no request of ours
 * (learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in). One for
 * a page: each new one would listen on the bridge once more.
 */
export function nestedSignIn(input: SignInInput): SignIn {
  let application: Promise<IPublicClientApplication> | null = null;
  const opened = (): Promise<IPublicClientApplication> => {
    application ??= open(input).catch((error: unknown) => {
      application = null;
      throw error;
    });
    return application;
  };

  const silently = async (fresh: boolean): Promise<SignedIn> => {
    const client = await opened();
    return checked((await client.acquireTokenSilent({ scopes: GRAPH_SCOPES, forceRefresh: fresh })).accessToken);
  };
  const byWindow = async (): Promise<SignedIn> => {
    const client = await opened();
    return checked((await client.acquireTokenPopup({ scopes: GRAPH_SCOPES })).accessToken);
  };

  const refused = (error: unknown): SignedIn => {
    // A bridge that kept silent is asked anew next time.
    if (error instanceof Late) application = null;
    return { kind: 'failed', fault: faultOf(error) };
  };

  return {
    async token({ dialog, fresh }) {
      if (!mayHaveBridge()) return { kind: 'failed', fault: 'sign-in-unavailable' };
      try {
        return await within(SILENT_LIMIT_MS, silently(fresh));
      } catch (error) {
        if (!dialog || !needsPerson(error)) return refused(error);
      }
      try {
        return await within(DIALOG_LIMIT_MS, byWindow());
      } catch (error) {
        return refused(error);
      }
    },
  };
}

function mayHaveBridge(): boolean {
  if (typeof window === 'undefined') return false;
  const { __initializeNestedAppAuth: begin, nestedAppAuthBridge: bridge } = window as Window & Bridged;
  return typeof begin === 'function' || bridge !== undefined;
}

/**
 * MSAL falls back to windows and redirects of its own where the bridge does not answer as one. It tells so
 * only by not asking for the application of the bridge; what it made instead is thrown away unused.
 */
async function open({ clientId, tenantId }: SignInInput): Promise<IPublicClientApplication> {
  const { createNestablePublicClientApplication, PublicClientApplication } = await import(/* webpackChunkName: "msal" */ '@azure/msal-browser');
  const configuration: Configuration = {
    auth: { clientId, authority: `https://login.microsoftonline.com/${encodeURIComponent(tenantId ?? 'organizations')}` },
    cache: { cacheLocation: 'memoryStorage' },
  };
  let nested = false as boolean;
  const application = await createNestablePublicClientApplication(configuration, undefined, (same, controller) => {
    nested = true;
    return new PublicClientApplication(same, controller);
  });
  if (!nested) throw new NoBridge();
  return application;
}

function checked(token: unknown): SignedIn {
  return typeof token === 'string' && TOKEN.test(token) ? { kind: 'token', token } : { kind: 'failed', fault: 'sign-in-failed' };
}

function faultOf(error: unknown): SignInFault {
  if (error instanceof NoBridge) return 'sign-in-unavailable';
  return error instanceof Late ? 'sign-in-failed' : signInFault(error);
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), limitMs);
  });
  // Whoever comes after the time is not listened to, and is no unhandled rejection either.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
