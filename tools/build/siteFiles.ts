import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { metaPolicy } from './csp';
import { withPolicy } from './PagePolicyPlugin';

/** Pages without a script. They get their policy as the others do. */
const PLAIN_PAGES = ['support.html', 'privacy.html'];

export type ConfigOutcome = 'written' | 'kept' | 'no-example';

/**
 * Everything of the site that webpack does not make: icons, samples, plain pages and, where none lies
 * there yet, config.json. A config.json that is there belongs to the administrator and stays untouched.
 */
export function copySiteFiles(root: string, output: string): ConfigOutcome {
  const assets = path.join(output, 'assets');
  mkdirSync(assets, { recursive: true });
  for (const name of readdirSync(path.join(root, 'assets')).filter((each) => each.endsWith('.png'))) {
    copyFileSync(path.join(root, 'assets', name), path.join(assets, name));
  }
  copyFileSync(path.join(root, 'src/pages/pages.css'), path.join(assets, 'pages.css'));
  for (const name of PLAIN_PAGES) {
    writeFileSync(path.join(output, name), withPolicy(readFileSync(path.join(root, 'src/pages', name), 'utf8'), metaPolicy('plain')));
  }
  cpSync(path.join(root, 'samples'), path.join(output, 'samples'), { recursive: true });
  return copyConfig(path.join(root, 'config.example.json'), path.join(output, 'config.json'));
}

function copyConfig(example: string, target: string): ConfigOutcome {
  if (existsSync(target)) return 'kept';
  if (!existsSync(example)) return 'no-example';
  copyFileSync(example, target);
  return 'written';
}
