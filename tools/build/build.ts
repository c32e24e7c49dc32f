import { parseArgs } from 'node:util';
import webpack from 'webpack';
import configuration from '../../webpack.config.js';

const { values } = parseArgs({ options: { local: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false }, base: { type: 'string' } } });
const compiler = webpack(configuration({ production: !values.watch }));
if (values.watch) compiler.watch({}, (error, stats) => console.log(error ?? stats?.toString('minimal')));
else compiler.run((error, stats) => {
  console.log(error ?? stats?.toString({ preset: 'errors-warnings' }));
  if (error !== null || stats?.hasErrors() === true) process.exitCode = 1;
});
