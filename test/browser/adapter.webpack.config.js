import path from 'node:path';
import simulator from '../../tools/serve/simulator.webpack.config.js';

/** The page of the host's own tests: the same settings, another entry. */
export default {
  ...simulator,
  entry: { adapter: './test/browser/adapterPage.ts' },
  output: { path: path.join(simulator.context, '.cache/adapter'), filename: '[name].js' },
};
