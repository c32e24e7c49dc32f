import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ID_FILE, keptAddInId, LOCAL_ID } from './addInId';
import { readAddress } from './address';
import { bundle, firstLoad, watch } from './bundle';
import { configuration, OFFICE_JS } from './configuration';
import { graphClient, LOCAL_CLIENT_ID, type GraphClient } from './graphClient';
import { fillManifest } from './manifest';
import { copySiteFiles, type ConfigOutcome } from './siteFiles';
import { formatSizes, measure } from './sizes';

const HELP = `Builds everything that lies on your web server, and the manifest for Outlook.

  npm run build -- --base https://HOST/PATH/     the folder's address on your server

  --base ADDRESS      where pane.html and the rest will lie
  --id GUID           take over the identity of an add-in that is deployed already
                      (else it is made once and kept in ${ID_FILE})
  --office-js ADDRESS office.js of a cloud with an address of its own
                      (else ${OFFICE_JS})
  --client-id GUID    the pane may talk to Microsoft Graph, to report and delete by itself (docs/entra.md);
                      not needed where config.json in the output folder holds graph.clientId
  --output FOLDER     where to write (else dist)
  --local             for this computer only: no refusal of localhost, a fixed identity, a made-up client id,
                      and a first load over its budget is told but no failure
  --watch             for development: build again at every change (no sizes, no minifying)
  --help              this text

Upload the whole output folder, then give manifest.xml to Microsoft 365 or Exchange: docs/deploy.md`;

/** Of `npm start` and the tests, where no other is given. */
const LOCAL_BASE = 'https://localhost:3000/';

const root = path.resolve(import.meta.dirname, '../..');

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      id: { type: 'string' },
      'office-js': { type: 'string' },
      'client-id': { type: 'string' },
      output: { type: 'string', default: 'dist' },
      local: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const local = values.local || values.watch;
  const address = readAddress(values.base ?? (local ? LOCAL_BASE : undefined), { local });
  if (address.kind === 'refused') return refuse(address.sentence);
  const officeJs = readOfficeJs(values['office-js']);
  if (officeJs === null) return refuse('--office-js must be an https:// address that ends in /office.js');
  const id = local && values.id === undefined ? ({ kind: 'id', id: LOCAL_ID, how: 'given' } as const) : keptAddInId(path.join(root, ID_FILE), values.id);
  if (id.kind === 'refused') return refuse(id.sentence);

  const output = path.resolve(root, values.output);
  const configFile = path.join(output, 'config.json');
  const written = graphClient(configFile, values['client-id']);
  // One local site for all: a pane whose config.json names no application still asks nobody.
  const client = values.local && written.kind === 'off' ? graphClient(configFile, LOCAL_CLIENT_ID) : written;
  if (client.kind === 'refused') return refuse(client.sentence);
  const graph = client.kind === 'on';
  mkdirSync(output, { recursive: true });
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const config = copySiteFiles(root, output);
  writeFileSync(path.join(output, 'manifest.xml'), fillManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), { base: address.base, id: id.id, version }));

  if (values.watch) {
    watch(configuration({ root, output, officeJs, graph, production: false }), (text) => console.log(text));
    return 0;
  }
  const stats = await bundle(configuration({ root, output, officeJs, graph, production: true }));
  const { first, later } = firstLoad(stats, output, 'pane.html', ['beforeOffice', 'pane']);
  const sizes = measure('pane.html', first, later);
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  writeFileSync(path.join(root, '.cache/size.json'), `${JSON.stringify(sizes, null, 2)}\n`);
  console.log(formatSizes(sizes));
  if (sizes.over.length > 0) {
    console.error('\nThe first load is over its budget. What a person waits for must stay small: load it later or leave it out.');
    if (!local) return 1;
  }
  console.log(`\n${path.relative(root, output) || '.'}/ is ready for ${address.base}`);
  if (id.how === 'made') console.log(`A new identity was made: ${id.id}. It is kept in ${ID_FILE}: back that file up, updates need it.`);
  console.log(CONFIG_WORDS[config]);
  console.log(graphWords(client));
  return 0;
}

const CONFIG_WORDS: Readonly<Record<ConfigOutcome, string>> = {
  written: 'config.json is the example still: fill it in before you upload (docs/deploy.md).',
  kept: 'config.json was there already and is unchanged.',
  'no-example': 'There is no config.example.json: the pane will run with its defaults.',
};

function graphWords(client: GraphClient): string {
  if (client.kind !== 'on') return 'The pane talks to your own server alone: graph.clientId is not set (docs/entra.md).';
  const allowed = 'The pane may talk to Microsoft Graph. Your web server must send the policy that allows it: deploy/ holds both.';
  return client.written ? allowed : `${allowed}\nconfig.json does not hold graph.clientId yet: until it does, the pane makes no use of it.`;
}

function readOfficeJs(text: string | undefined): string | null {
  if (text === undefined) return OFFICE_JS;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' && url.pathname.endsWith('/office.js') ? url.href : null;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
