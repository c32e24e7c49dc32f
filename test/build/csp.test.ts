import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { allowsGraph, GRAPH_HOSTS, headerPolicy, metaPolicy, paneTrialPolicy, threadPolicy } from '../../tools/build/csp';
import { withPolicy } from '../../tools/build/PagePolicyPlugin';

const KINDS = ['pane', 'check', 'plain'] as const;

describe('the policy', () => {
  test.each(KINDS)('%s: nothing by default, nothing written in, no plugin, base or form', (kind) => {
    for (const policy of [metaPolicy(kind), headerPolicy(kind)]) {
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe|\*[ ;]|http:/);
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("form-action 'none'");
    }
  });

  test("only the pane loads scripts from elsewhere, and only from Microsoft's two hosts", () => {
    const scripts = (policy: string): string | undefined => /script-src ([^;]*)/.exec(policy)?.[1];
    expect(scripts(metaPolicy('pane'))).toBe("'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com");
    expect(scripts(metaPolicy('check'))).toBe("'self'");
    expect(scripts(metaPolicy('plain'))).toBeUndefined();
  });

  test('nothing can be sent anywhere but to the own server', () => {
    expect(metaPolicy('pane')).toContain("connect-src 'self';");
    expect(headerPolicy('pane', { graph: false })).toContain("connect-src 'self';");
    expect(metaPolicy('check')).toContain("connect-src 'self';");
    for (const kind of KINDS) expect(metaPolicy(kind)).not.toMatch(/graph\.|login\.|outlook\./);
    expect(threadPolicy()).toBe("default-src 'none'; script-src 'self'");
  });

  test('a pane that reports by itself talks to three hosts of Microsoft more, and changes in nothing else', () => {
    const connect = "connect-src 'self' https://graph.microsoft.com https://outlook.office.com https://login.microsoftonline.com;";
    for (const policy of [metaPolicy, headerPolicy]) {
      expect(policy('pane', { graph: true })).toBe(policy('pane').replace("connect-src 'self';", connect));
    }
    expect(GRAPH_HOSTS).toHaveLength(3);
  });

  test.each(['check', 'plain'] as const)('%s never talks to Graph, whatever is wished', (kind) => {
    expect(metaPolicy(kind, { graph: true })).toBe(metaPolicy(kind));
    expect(headerPolicy(kind, { graph: true })).toBe(headerPolicy(kind));
  });

  test('a built page tells which of the two it is', () => {
    const page = (graph: boolean): string => withPolicy('<head><meta charset="utf-8"></head>', metaPolicy('pane', { graph, scriptHosts: ['https://office.example'] }));
    expect(allowsGraph(page(true))).toBe(true);
    expect(allowsGraph(page(false))).toBe(false);
  });

  test('the office.js of another cloud joins the script hosts once', () => {
    expect(metaPolicy('pane', { scriptHosts: ['https://office.example', 'https://appsforoffice.microsoft.com'] })).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com https://office.example;",
    );
  });

  test('frames: Outlook may frame the pane, nobody the other pages; a meta tag cannot say so', () => {
    expect(headerPolicy('pane')).toMatch(/frame-ancestors https:\/\/outlook\.office\.com /);
    expect(headerPolicy('check')).toMatch(/frame-ancestors 'none'$/);
    for (const kind of KINDS) expect(metaPolicy(kind)).not.toContain('frame-ancestors');
  });
});

describe.each(['deploy/nginx/empty-threat.conf', 'deploy/iis/web.config'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('sends the same policies', () => {
    for (const kind of KINDS) expect(text).toContain(`"${headerPolicy(kind)}"`);
    expect(text).toContain(threadPolicy());
    expect(text).toContain(paneTrialPolicy());
  });

  test('talks to Graph only once a line is changed by hand', () => {
    expect(text).toContain(`"${headerPolicy('pane', { graph: true })}"`);
    const active = file.endsWith('.config') ? text.replace(/<!--.*?-->/gs, '') : text.replace(/^\s*#.*$/gm, '');
    expect(active).toContain(`"${headerPolicy('pane')}"`);
    expect(active).not.toContain('graph.microsoft.com');
  });

  test('never forbids framing by the older header', () => {
    expect(text).not.toMatch(/add(?:_header| name=")\s*"?X-Frame-Options/);
  });
});

test('a page gets its policy before anything it governs', () => {
  expect(withPolicy('<head><meta charset="utf-8"><link href="a.css"></head>', "default-src 'none'")).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><link href="a.css"></head>`,
  );
  expect(() => withPolicy('<head></head>', '')).toThrow('character set');
});
