import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOCAL_ID } from '../build/addInId';
import { fillManifest } from '../build/manifest';
import { checkAgainstSchemas } from './schemaCheck';
import { validateManifest } from './validateManifest';

const HELP = `Checks the manifest without a network.

  npm run validate                        the template manifest.xml, with the files of this project
  npm run validate -- dist/manifest.xml   a built one, with the files beside it
  --schemas FOLDER                        Microsoft's schemas as well (or MANIFEST_SCHEMAS), needs xmllint
  --local                                 lets localhost through`;

const root = path.resolve(import.meta.dirname, '../..');

/** Where the files of the site come from, as long as they are not built. */
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/^assets\//, ''],
  [/^pane\.html$/, 'src/pane/'],
  [/^(?:support|privacy)\.html$/, 'src/pages/'],
];

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { schemas: { type: 'string' }, local: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const named = positionals[0];
  const file = path.resolve(named ?? path.join(root, 'manifest.xml'));
  if (!existsSync(file)) {
    console.error(`${file} does not exist.`);
    return 2;
  }
  const text = readFileSync(file, 'utf8');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const xml = named === undefined ? fillManifest(text, { base: 'https://intranet.example.com/threat/', id: LOCAL_ID, version }) : text;
  const read = (relative: string): Uint8Array | null => {
    const place = named === undefined ? fromSources(relative) : path.join(path.dirname(file), relative);
    return place !== null && existsSync(place) ? readFileSync(place) : null;
  };
  const findings = validateManifest(xml, { read, local: values.local });
  const folder = values.schemas ?? process.env['MANIFEST_SCHEMAS'];
  let asked = 'own rules';
  if (folder !== undefined) {
    const checked = checkAgainstSchemas(xml, folder);
    if (checked.kind === 'impossible') findings.push({ where: 'schemas', what: checked.sentence });
    else {
      findings.push(...checked.findings);
      asked = "own rules and Microsoft's schemas (without SupportsSharedFolders, which they do not know)";
    }
  }
  for (const each of findings) console.error(`${each.where}: ${each.what}`);
  const name = path.relative(root, file);
  if (findings.length > 0) {
    console.error(`\n${name}: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}.`);
    return 1;
  }
  console.log(`${name} is valid: ${asked}.`);
  return 0;
}

function fromSources(relative: string): string | null {
  const source = SOURCES.find(([pattern]) => pattern.test(relative));
  return source === undefined ? null : path.join(root, source[1], relative);
}

process.exitCode = main();
