import policies from './csp.json';

/** `pane` loads office.js; `check` is ours alone; `plain` has no script at all (support, privacy). */
export type PageKind = 'pane' | 'check' | 'plain';

export type Directives = Readonly<Record<string, readonly string[]>>;

/** Directives joined as they stand in a header or a meta tag. */
export function formatPolicy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/** The policy of a page's own meta tag. A meta tag cannot carry `frame-ancestors` (CSP level 3, §3.3). */
export function metaPolicy(kind: PageKind, scriptHosts: readonly string[] = []): string {
  const own: Directives = policies[kind];
  const scripts = own['script-src'] ?? [];
  return formatPolicy(scriptHosts.length === 0 ? own : { ...own, 'script-src': [...new Set([...scripts, ...scriptHosts])] });
}

/** The policy as a web server should send it: the same, and who may frame the page. */
export function headerPolicy(kind: PageKind): string {
  return formatPolicy({ ...policies[kind], 'frame-ancestors': policies.frameAncestors[kind] });
}

/**
 * Trusted Types for the pane, to be sent as `Content-Security-Policy-Report-Only` first: the office.js
 * of Microsoft's server changes without notice, and one refused script would leave the pane empty.
 */
export function paneTrialPolicy(): string {
  return formatPolicy(policies.paneTrustedTypesTrial);
}
