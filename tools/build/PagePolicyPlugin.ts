import type HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Compiler } from 'webpack';
import { metaPolicy, type PageKind } from './csp';

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

interface PagePolicyOptions {
  /** The same class that made the pages: its hooks live on the class. */
  readonly HtmlWebpackPlugin: typeof HtmlWebpackPlugin;
  readonly pages: Readonly<Record<string, PageKind>>;
  readonly officeJs: string;
  /** Whether the pane may talk to Microsoft Graph. */
  readonly graph: boolean;
}

/**
 * Writes the policy into each page's head, before anything it governs, and on the pane's page puts
 * Office.js between our script that prepares for it and those that use it. All are deferred, so they
 * run in this order after the skeleton is on the screen.
 */
export class PagePolicyPlugin {
  constructor(private readonly options: PagePolicyOptions) {}

  apply(compiler: Compiler): void {
    const { pages, officeJs, graph } = this.options;
    compiler.hooks.compilation.tap('PagePolicyPlugin', (compilation) => {
      const hooks = this.options.HtmlWebpackPlugin.getCompilationHooks(compilation);
      hooks.alterAssetTagGroups.tap('PagePolicyPlugin', (data) => {
        if (pages[data.outputName] !== 'pane') return data;
        const before = data.headTags.findIndex((tag) => String(tag.attributes['src']).includes('/beforeOffice.'));
        data.headTags.splice(before + 1, 0, {
          tagName: 'script',
          voidTag: false,
          attributes: { defer: true, src: officeJs },
          meta: { plugin: 'PagePolicyPlugin' },
        });
        return data;
      });
      hooks.beforeEmit.tap('PagePolicyPlugin', (data) => {
        const kind = pages[data.outputName];
        if (kind === undefined) return data;
        data.html = withPolicy(data.html, metaPolicy(kind, kind === 'pane' ? { scriptHosts: [new URL(officeJs).origin], graph } : {}));
        return data;
      });
    });
  }
}

/** The page with its policy right after the line that names its character set. Throws where that line is missing. */
export function withPolicy(html: string, policy: string): string {
  if (!CHARSET.test(html)) throw new Error('A page must name its character set: <meta charset="utf-8">');
  return html.replace(CHARSET, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
