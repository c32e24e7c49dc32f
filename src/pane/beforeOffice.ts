/**
 * Runs before Office.js. That library loads further scripts of its own by address, which Trusted Types
 * refuse unless a default policy vouches for them, and it sets `history.pushState` and `replaceState`
 * to null; `main.tsx` puts them back.
 */
const ALLOWED_ORIGINS: ReadonlySet<string> = new Set(['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com']);

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown;
}

export interface KeptHistory {
  readonly pushState: History['pushState'];
  readonly replaceState: History['replaceState'];
}

declare global {
  interface Window {
    /** The browser's own functions, kept while Office.js takes them away. */
    keptHistory?: KeptHistory;
  }
}

const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
try {
  // Scripts only: with no rule for HTML or code, whoever tries to write either is refused.
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      const { origin } = new URL(url, location.href);
      return origin === location.origin || ALLOWED_ORIGINS.has(origin) ? url : null;
    },
  });
} catch {
  // A policy of that name stands already, or the page's policy forbids ours: both leave the page as strict as it was.
}
window.keptHistory = { pushState: history.pushState.bind(history), replaceState: history.replaceState.bind(history) };
