import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding';

const TOP = 'OfficeAppManifestV1_1.xsd';

/** Younger than the schemas that Microsoft has published as files. */
const YOUNGER = /[ \t]*<SupportsSharedFolders>[a-z]{1,5}<\/SupportsSharedFolders>\r?\n/g;

export type SchemaCheck = { readonly kind: 'checked'; readonly findings: readonly Finding[] } | { readonly kind: 'impossible'; readonly sentence: string };

/**
 * The manifest against Microsoft's schemas with xmllint. They are not part of this project; a copy comes
 * from [MS-OWEMXML] or the history of OfficeDev/office-js-docs-pr.
 */
export function checkAgainstSchemas(xml: string, folder: string): SchemaCheck {
  const schema = path.join(folder, TOP);
  if (!existsSync(schema)) return { kind: 'impossible', sentence: `There is no ${TOP} in ${folder}.` };
  const run = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], { input: xml.replace(YOUNGER, ''), encoding: 'utf8' });
  if (run.error !== undefined) return { kind: 'impossible', sentence: 'xmllint is not installed (Debian: libxml2-utils).' };
  if (run.status === 0) return { kind: 'checked', findings: [] };
  const lines = run.stderr.split('\n').filter((line) => line.trim() !== '' && !/fails to validate$/.test(line));
  return { kind: 'checked', findings: lines.map((what) => ({ where: 'schema', what })) };
}
