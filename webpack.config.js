import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

/** For `npx webpack` and editors. The configuration itself is typed: tools/build/configuration.ts. */
const { configuration, OFFICE_JS } = await tsImport('./tools/build/configuration.ts', import.meta.url);

const root = fileURLToPath(new URL('.', import.meta.url));

export default (_, { mode }) => configuration({ root, output: `${root}dist`, officeJs: OFFICE_JS, graph: false, production: mode !== 'development' });
