import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Beside package.json, not in dist/: that folder may be deleted. */
export const ID_FILE = '.empty-threat.json';

/** For builds that nobody deploys (`--local`). Never the id of a real organisation's add-in. */
export const LOCAL_ID = '0c9b6f4e-57a1-4c0d-9a44-3e1f0b2d7a10';

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export type AddInId =
  | { readonly kind: 'id'; readonly id: string; readonly how: 'kept' | 'made' | 'given' }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * The id by which Microsoft 365 knows the add-in of this organisation: made once, then always the same.
 * With a new one an update would appear as a second add-in beside the first.
 */
export function keptAddInId(file: string, given: string | undefined): AddInId {
  const refused = (sentence: string): AddInId => ({ kind: 'refused', sentence });
  const kept = readKept(file);
  if (kept.kind === 'broken') return refused(`${file} can't be read. Put back {"addInId":"…"} with the Id of the manifest that is deployed, or give it: --id GUID`);
  if (given !== undefined) {
    const id = given.trim().toLowerCase().replace(/^\{|\}$/g, '');
    if (!GUID.test(id)) return refused(`"${given}" is no GUID. It looks like ${LOCAL_ID}`);
    if (kept.kind === 'id' && kept.id !== id) return refused(`${file} holds another id (${kept.id}). Delete that file first if the add-in shall really get a new identity.`);
    if (kept.kind === 'none') keep(file, id);
    return { kind: 'id', id, how: 'given' };
  }
  if (kept.kind === 'id') return { kind: 'id', id: kept.id, how: 'kept' };
  const id = randomUUID();
  keep(file, id);
  return { kind: 'id', id, how: 'made' };
}

function readKept(file: string): { readonly kind: 'id'; readonly id: string } | { readonly kind: 'none' | 'broken' } {
  if (!existsSync(file)) return { kind: 'none' };
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const id: unknown = typeof value === 'object' && value !== null && 'addInId' in value ? value.addInId : undefined;
    return typeof id === 'string' && GUID.test(id) ? { kind: 'id', id } : { kind: 'broken' };
  } catch {
    return { kind: 'broken' };
  }
}

function keep(file: string, id: string): void {
  writeFileSync(file, `${JSON.stringify({ addInId: id, about: 'Identity of this add-in in Microsoft 365 or Exchange. Keep it between updates, back it up.' }, null, 2)}\n`);
}
