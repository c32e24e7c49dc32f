import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { PagePolicyPlugin } from './tools/build/PagePolicyPlugin';

const root = import.meta.dirname;
const at = (...parts) => path.join(root, ...parts);

/** Office.js must come from Microsoft's server; clouds of their own have addresses of their own (`--office-js`). */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const FRAMEWORK = /[\\/]node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store|@fluentui|@griffel|@floating-ui|@emotion|@swc[\\/]helpers|tabster|keyborg|rtl-css-js|stylis|csstype|tslib)[\\/]/;
const READING = /[\\/]node_modules[\\/](?:htmlparser2|entities|dom[a-z]+|@noble|@scure)[\\/]/;

/**
 * Run through tsx (`npm run build`, `npm run watch`), which lets this file read the policy's TypeScript.
 * Everything hashed goes to `app/`, so that a server's caching rule is one line; pages lie at the root
 * and use relative addresses, so that `dist/` works under any path.
 * @param {{ production?: boolean, officeJs?: string, output?: string }} options
 * @returns {import('webpack').Configuration}
 */
export default function configuration({ production = false, officeJs = OFFICE_JS, output = at('dist') } = {}) {
  const page = (filename, template, chunks) =>
    new HtmlWebpackPlugin({ filename, template, chunks, chunksSortMode: 'manual', inject: 'head', scriptLoading: 'defer', favicon: false });
  return {
    mode: production ? 'production' : 'development',
    context: root,
    target: ['web', 'es2022'],
    entry: {
      beforeOffice: { import: './src/pane/beforeOffice.ts' },
      pane: { import: './src/pane/main.tsx' },
      check: { import: './src/check/main.tsx' },
    },
    output: {
      path: output,
      filename: 'app/[name].[contenthash:10].js',
      chunkFilename: 'app/[name].[contenthash:10].js',
      cssFilename: 'app/[name].[contenthash:10].css',
      cssChunkFilename: 'app/[name].[contenthash:10].css',
      assetModuleFilename: 'app/[name].[contenthash:10][ext]',
      publicPath: 'auto',
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
      moduleIds: 'deterministic',
      splitChunks: {
        chunks: 'initial',
        minSize: 0,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          framework: { name: 'framework', test: FRAMEWORK, priority: 20 },
          reading: { name: 'reading', test: READING, priority: 10 },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      page('pane.html', at('src/pane/pane.html'), ['beforeOffice', 'pane']),
      page('check.html', at('src/check/check.html'), ['check']),
      new PagePolicyPlugin({ HtmlWebpackPlugin, pages: { 'pane.html': 'pane', 'check.html': 'check' }, officeJs }),
    ],
  };
}
