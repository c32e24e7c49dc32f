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

/**
 * What a pane that reports and deletes by itself talks to, and nothing else: Graph; where Graph lets the pieces
 * of a large attachment be put; and the sign-in service that the token library may ask about a tenant.
 */
export const GRAPH_HOSTS = ['https://graph.microsoft.com', 'https://outlook.office.com', 'https://login.microsoftonline.com'] as const;

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

export interface PolicyWishes {
  /** Further hosts of the page's scripts: the office.js of another cloud. */
  readonly scriptHosts?: readonly string[];
  /** Whether the pane may talk to {@link GRAPH_HOSTS}. No other page ever may. */
  readonly graph?: boolean;
}

/** The policy of a page's own meta tag. A meta tag cannot carry `frame-ancestors` (CSP level 3, §3.3). */
export function metaPolicy(kind: PageKind, wishes: PolicyWishes = {}): string {
  return format(directives(kind, wishes));
}

/** The policy as a web server should send it: the same, and who may frame the page. */
export function headerPolicy(kind: PageKind, wishes: PolicyWishes = {}): string {
  return format({ ...directives(kind, wishes), 'frame-ancestors': FRAME_ANCESTORS[kind] });
}

/** Whether a built page's own policy lets it talk to Graph: what its server sends must agree. */
export function allowsGraph(html: string): boolean {
  return html.includes(`connect-src ${["'self'", ...GRAPH_HOSTS].join(' ')};`);
}

function directives(kind: PageKind, { scriptHosts = [], graph = false }: PolicyWishes): Directives {
  const own = POLICIES[kind];
  return {
    ...own,
    ...(scriptHosts.length > 0 && { 'script-src': [...new Set([...(own['script-src'] ?? []), ...scriptHosts])] }),
    ...(graph && kind === 'pane' && { 'connect-src': [...(own['connect-src'] ?? []), ...GRAPH_HOSTS] }),
  };
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

function format(policy: Directives): string {
  return Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
