import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import { PagePolicyPlugin } from './PagePolicyPlugin';

/** Office.js must come from Microsoft's server; clouds of their own have addresses of their own (`--office-js`). */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const FRAMEWORK =
  /[\\/]node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store|@fluentui|@griffel|@floating-ui|@emotion|@swc[\\/]helpers|tabster|keyborg|rtl-css-js|stylis|csstype|tslib)[\\/]/;
const READING = /[\\/]node_modules[\\/](?:htmlparser2|entities|domelementtype|domhandler|dom-serializer|domutils|@noble|@scure)[\\/]/;
const ENGINE = /[\\/]src[\\/]core[\\/]/;
const MIME = /[\\/]node_modules[\\/]postal-mime[\\/]/;
const MSAL = /[\\/]node_modules[\\/]@azure[\\/]msal-/;

export interface BuildOptions {
  /** The folder of package.json. */
  readonly root: string;
  readonly output: string;
  readonly officeJs: string;
  /** Whether the pane may talk to Microsoft Graph (`--client-id`). */
  readonly graph: boolean;
  readonly production: boolean;
}

/**
 * What webpack makes: two pages, their scripts and styles. Everything hashed goes to `app/`, so that a
 * server's caching rule is one line; pages lie at the root and use relative addresses, so that the
 * folder works under any path.
 */
export function configuration({ root, output, officeJs, graph, production }: BuildOptions): Configuration {
  const page = (filename: string, template: string, chunks: string[]): HtmlWebpackPlugin =>
    new HtmlWebpackPlugin({ filename, template: path.join(root, template), chunks, chunksSortMode: 'manual', inject: 'head', scriptLoading: 'defer' });
  return {
    mode: production ? 'production' : 'development',
    context: root,
    target: ['web', 'es2022'],
    entry: {
      beforeOffice: './src/pane/beforeOffice.ts',
      pane: './src/pane/main.ts',
      check: './src/check/main.tsx',
    },
    output: {
      path: output,
      filename: 'app/[name].[contenthash:10].js',
      chunkFilename: 'app/[name].[contenthash:10].js',
      cssFilename: 'app/[name].[contenthash:10].css',
      cssChunkFilename: 'app/[name].[contenthash:10].css',
      assetModuleFilename: 'app/[name].[contenthash:10][ext]',
      publicPath: 'auto',
      // Only hashed files of earlier builds go; config.json and all else in the folder stays.
      clean: { keep: /^(?!app(?:\/|$))/ },
      trustedTypes: { policyName: 'pane#webpack' },
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              swcrc: false,
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic', development: !production } },
              },
            },
          },
        },
        { test: /\.(?:svg|png|woff2)$/, type: 'asset/resource' },
      ],
    },
    // Style sheets become linked files: the policy refuses written-in styles.
    experiments: { css: true },
    // The default of development is `eval`, which the policy refuses too.
    devtool: production ? false : 'source-map',
    optimization: {
      splitChunks: {
        chunks: 'initial',
        minSize: 0,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // Also from what is asked for later: the pane shows its verdict before React is there.
          framework: { name: 'framework', test: FRAMEWORK, chunks: 'all', priority: 20 },
          reading: { name: 'reading', test: READING, priority: 10 },
          // Apart from the screens, so that a change of one leaves the other in people's caches.
          engine: { name: 'engine', test: ENGINE, priority: 10 },
          mime: { name: 'mime', test: MIME, chunks: 'async', priority: 10 },
          // Asked for with the first token: who never reports or deletes by the pane never loads it.
          msal: { name: 'msal', test: MSAL, chunks: 'async', priority: 10 },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      page('pane.html', 'src/pane/pane.html', ['beforeOffice', 'pane']),
      page('check.html', 'src/check/check.html', ['check']),
      new PagePolicyPlugin({ HtmlWebpackPlugin, pages: { 'pane.html': 'pane', 'check.html': 'check' }, officeJs, graph }),
    ],
  };
}
