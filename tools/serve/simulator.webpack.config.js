import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The simulated Outlook, built beside dist/ and never into it: it is no part of what is deployed. */
export default {
  mode: 'production',
  context: root,
  entry: { simulator: './src/simulator/main.ts' },
  output: { path: path.join(root, '.cache/simulator'), filename: '[name].js' },
  devtool: 'source-map',
  performance: false,
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
      },
    ],
  },
};
