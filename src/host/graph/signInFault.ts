import type { SignInFault } from '../../act/effects';

/** Numbers of Microsoft Entra for consent that is missing, refused or an administrator's to give (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const CONSENT_NUMBER = /\bAADSTS(?:65001|65004|90094|90095|90008|650056|650057)\b/;

/** Codes of MSAL, by what they mean for the person. */
const FAULTS: Readonly<Record<string, SignInFault>> = {
  consent_required: 'consent-missing',
  access_denied: 'consent-missing',
  user_canceled: 'cancelled',
  user_cancelled: 'cancelled',
  no_network_connectivity: 'sign-in-offline',
  network_error: 'sign-in-offline',
  post_request_failed: 'sign-in-offline',
  get_request_failed: 'sign-in-offline',
  nested_app_auth_bridge_disabled: 'sign-in-disabled',
  no_account_found: 'account-unavailable',
  no_account_in_silent_request: 'account-unavailable',
  no_account_error: 'account-unavailable',
  login_required: 'account-unavailable',
  no_tokens_found: 'account-unavailable',
  native_account_unavailable: 'account-unavailable',
  refresh_token_expired: 'account-unavailable',
  user_switch: 'account-unavailable',
  unsupported_method: 'sign-in-unavailable',
  method_not_implemented: 'sign-in-unavailable',
  non_browser_environment: 'sign-in-unavailable',
};
/** Class of what the bridge refuses with codes of its own: only NESTED_APP_AUTH_UNAVAILABLE ends there under a code that MSAL does not know. */
const BRIDGE_REFUSED = 'ClientAuthError';
/** Codes of MSAL's own in that class. */
const BROKEN_ANSWER = /^(?:null_or_empty_token|invalid_cache_environment|invalid_cache_record|client_info_\w{1,30}|token_parsing_error|no_crypto_object|\w{1,30}_scopeset|unexpected_credential_type)$/;

/**
 * What an error of MSAL means. Only names and codes are read, and Entra's numbers, never words: those are
 * localised. MSAL drops the sub-error of nested app authentication, so that a person who must prove who they
 * are again and one without consent look the same; both need IT, or a window.
 */
export function signInFault(error: unknown): SignInFault {
  const [name, code, text] = ['name', 'errorCode', 'errorMessage'].map((member) => textOf(error, member)) as [string, string, string];
  if (CONSENT_NUMBER.test(text) || textOf(error, 'subError') === 'consent_required') return 'consent-missing';
  const known = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  if (known !== undefined) return known;
  if (name === 'InteractionRequiredAuthError') return 'consent-missing';
  // Of webpack: the script of MSAL itself did not come.
  if (name === 'ChunkLoadError') return 'sign-in-offline';
  if (name === BRIDGE_REFUSED && !BROKEN_ANSWER.test(code)) return 'sign-in-unavailable';
  return 'sign-in-failed';
}

/** Whether a window could do what silence could not. */
export function needsPerson(error: unknown): boolean {
  return textOf(error, 'name') === 'InteractionRequiredAuthError' || signInFault(error) === 'consent-missing';
}

function textOf(error: unknown, member: string): string {
  const value: unknown = Reflect.get(Object(error), member);
  return typeof value === 'string' ? value : '';
}
