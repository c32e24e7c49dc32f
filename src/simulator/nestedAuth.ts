import { accessToken, GRAPH_SCOPES } from './accessToken';
import { OWNER } from './initialData';
import type { Switches } from './switches';

/**
 * Answers the bridge of nested app authentication as Outlook does: envelopes as JSON text. Written for
 * @azure/msal-browser 5.30; tokens are made up and open nothing outside this computer.
 */

const HOME_ACCOUNT = { homeAccountId: '00000000-0000-4000-8000-000000000001.00000000-0000-4000-8000-000000000002', environment: 'login.windows.net', tenantId: '00000000-0000-4000-8000-000000000002' };
const LIFE_SECONDS = 3_600;

interface Asked {
  readonly method: string;
  readonly requestId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

type Refusal = { readonly status: string; readonly code: string };
const INTERACTION: Refusal = { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required' };
const CANCELLED: Refusal = { status: 'USER_CANCEL', code: 'user_cancel' };

/** Refusals that hold for silent requests and dialogs alike. */
const REFUSED: Partial<Readonly<Record<Switches['auth'], Refusal>>> = {
  'no-network': { status: 'NO_NETWORK', code: 'no_network' },
  disabled: { status: 'DISABLED', code: 'disabled' },
  'no-account': { status: 'ACCOUNT_UNAVAILABLE', code: 'no_account_found' },
  failed: { status: 'PERSISTENT_ERROR', code: 'server_error' },
};

export interface NestedAuthSurroundings {
  readonly switches: () => Switches;
  /** Scopes the administrator has consented to by now. */
  readonly consent: () => Promise<readonly string[]>;
  readonly onCall: (method: string) => void;
}

export class NestedAuth {
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #surroundings: NestedAuthSurroundings;
  #signedIn = false;

  constructor(frame: HTMLIFrameElement, origin: string, surroundings: NestedAuthSurroundings) {
    this.#frame = frame;
    this.#origin = origin;
    this.#surroundings = surroundings;
    window.addEventListener('message', this.#onMessage);
  }

  close(): void {
    window.removeEventListener('message', this.#onMessage);
  }

  readonly #onMessage = (event: MessageEvent): void => {
    if (event.source !== this.#frame.contentWindow || event.origin !== this.#origin) return;
    const asked = readRequest(event.data);
    if (asked === null) return;
    this.#surroundings.onCall(asked.method);
    void this.#answer(asked);
  };

  async #answer(asked: Asked): Promise<void> {
    const { auth } = this.#surroundings.switches();
    if (auth === 'never') return;
    if (auth === 'unavailable' || auth === 'none') this.#refuse(asked, { status: 'NESTED_APP_AUTH_UNAVAILABLE', code: 'unavailable' });
    else if (asked.method === 'GetInitContext') this.#reply(asked, { initContext: { sdkName: 'simulation', sdkVersion: '1.0', accountContext: HOME_ACCOUNT, capabilities: { queryAccount: true } } });
    else {
      const refusal = await this.#refusal(auth, asked);
      if (refusal === null) this.#reply(asked, granted(asked));
      else this.#refuse(asked, refusal);
    }
  }

  async #refusal(auth: Switches['auth'], { method, scopes }: Asked): Promise<Refusal | null> {
    const always = REFUSED[auth];
    if (always !== undefined) return always;
    const dialog = method === 'GetTokenPopup';
    if (auth === 'cancelled') return dialog ? CANCELLED : INTERACTION;
    if (auth === 'sign-in' && !this.#signedIn) {
      if (!dialog) return INTERACTION;
      this.#signedIn = true;
    }
    const consent = await this.#surroundings.consent();
    return scopes.every((scope) => consent.includes(scope)) ? null : INTERACTION;
  }

  #refuse(asked: Asked, { status, code }: Refusal): void {
    this.#post({ messageType: 'NestedAppAuthResponse', requestId: asked.requestId, success: false, error: { status, code, subError: '', description: `simulated: ${status}` } });
  }

  #reply(asked: Asked, more: object): void {
    this.#post({ messageType: 'NestedAppAuthResponse', requestId: asked.requestId, success: true, ...more });
  }

  #post(answer: object): void {
    this.#frame.contentWindow?.postMessage({ nestedAppAuthAnswer: JSON.stringify(answer) }, this.#origin);
  }
}

function granted({ clientId, scopes }: Asked): object {
  const now = Math.floor(Date.now() / 1_000);
  const [objectId] = HOME_ACCOUNT.homeAccountId.split('.');
  const claims = { aud: clientId, iss: `https://login.microsoftonline.com/${HOME_ACCOUNT.tenantId}/v2.0`, iat: now, nbf: now, exp: now + LIFE_SECONDS, oid: objectId, sub: objectId, tid: HOME_ACCOUNT.tenantId, name: OWNER.name, preferred_username: OWNER.address, ver: '2.0' };
  return {
    token: { access_token: accessToken(scopes), id_token: `${base64Url({ alg: 'none', typ: 'JWT' })}.${base64Url(claims)}.`, expires_in: LIFE_SECONDS, scope: scopes.join(' ') },
    account: { ...HOME_ACCOUNT, localAccountId: objectId, username: OWNER.address, name: OWNER.name },
  };
}

function base64Url(value: object): string {
  const binary = Array.from(new TextEncoder().encode(JSON.stringify(value)), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function readRequest(data: unknown): Asked | null {
  const envelope = text(data, 'nestedAppAuthRequest');
  if (envelope === '') return null;
  try {
    const request: unknown = JSON.parse(envelope);
    const parameters = member(request, 'tokenParams');
    const names = text(parameters, 'scope').split(' ');
    return {
      method: text(request, 'method'),
      requestId: text(request, 'requestId'),
      clientId: text(parameters, 'clientId'),
      scopes: names.map((name) => name.replace('https://graph.microsoft.com/', '')).filter((name) => !OPEN_ID.includes(name)),
    };
  } catch {
    return null;
  }
}

const OPEN_ID: readonly string[] = ['', 'openid', 'profile', 'offline_access', 'email'];

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : '';
}

/** What the administrator has consented to when the simulation begins. */
export function firstConsent(auth: Switches['auth']): readonly string[] {
  return auth === 'no-consent' ? [] : GRAPH_SCOPES;
}
