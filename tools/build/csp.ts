/**
 * The one place of the content security policy: the meta tag of every page, the server examples in
 * deploy/ and the tests read it.
 */

/** `pane` loads office.js; `check` is ours alone; `plain` has no script at all (support, privacy). */
export type PageKind = 'pane' | 'check' | 'plain';

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * Fluent's style engine puts in an empty `<style>` and fills it by rules, which no policy governs. These
 * are the hashes of the empty text and of an empty comment, the filling that older WebKit needs; they
 * let no written style through.
 */
const EMPTY_STYLES = ["'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", "'sha256-0hAheEzaMe6uXIKV4EehS9pu1am1lj/KnnzrOYqckXk='"];

const SCRIPTED: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...EMPTY_STYLES],
  'style-src-attr': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

const POLICIES: Readonly<Record<PageKind, Directives>> = {
  // The second host serves MicrosoftAjax.js, which office.js loads in Outlook.
  pane: { ...SCRIPTED, 'script-src': ["'self'", 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'] },
  check: { ...SCRIPTED, 'require-trusted-types-for': ["'script'"], 'trusted-types': ['pane#webpack'] },
  plain: { 'default-src': ["'none'"], 'style-src': ["'self'"], 'img-src': ["'self'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] },
};

/** Microsoft publishes no list of who frames an add-in; these are the addresses of Outlook on the web. */
const FRAME_ANCESTORS: Readonly<Record<PageKind, readonly string[]>> = {
  pane: [
    'https://outlook.office.com',
    'https://outlook.office365.com',
    'https://outlook.live.com',
    'https://outlook.cloud.microsoft',
    'https://*.cloud.microsoft',
    'https://*.office.com',
  ],
  check: ["'none'"],
  plain: ["'none'"],
};

const PANE_TRIAL: Directives = { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['default', 'pane#webpack'] };

/** The policy of a page's own meta tag. A meta tag cannot carry `frame-ancestors` (CSP level 3, §3.3). */
export function metaPolicy(kind: PageKind, scriptHosts: readonly string[] = []): string {
  const own = POLICIES[kind];
  if (scriptHosts.length === 0) return format(own);
  return format({ ...own, 'script-src': [...new Set([...(own['script-src'] ?? []), ...scriptHosts])] });
}

/** The policy as a web server should send it: the same, and who may frame the page. */
export function headerPolicy(kind: PageKind): string {
  return format({ ...POLICIES[kind], 'frame-ancestors': FRAME_ANCESTORS[kind] });
}

/**
 * For the scripts in `app/`: a thread that reads a mail takes its policy from its own file's headers,
 * not from the page (CSP level 3, §4.2). It needs nothing but further scripts of ours.
 */
export function threadPolicy(): string {
  return format({ 'default-src': ["'none'"], 'script-src': ["'self'"] });
}

/**
 * Trusted Types for the pane, to be sent as `Content-Security-Policy-Report-Only` first: the office.js
 * of Microsoft's server changes without notice, and one refused script would leave the pane empty.
 */
export function paneTrialPolicy(): string {
  return format(PANE_TRIAL);
}

function format(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
