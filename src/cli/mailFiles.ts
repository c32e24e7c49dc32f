import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** Endings that are read in a folder; files named on the command line are read whatever they are called. */
const ENDINGS = ['.eml', '.msg', '.mbox', '.txt', '.html', '.htm'];

export type MailFile =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: () => Promise<Uint8Array> }
  | { readonly kind: 'missing'; readonly name: string; readonly why: string };

/** All mails below the given paths, folders in alphabetical order. */
export async function* mailFiles(paths: readonly string[]): AsyncGenerator<MailFile> {
  for (const path of paths) {
    if (path === '-') {
      yield { kind: 'file', name: '-', bytes: () => buffer(process.stdin) };
      continue;
    }
    const found = await stat(path).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    if (found instanceof Error) yield { kind: 'missing', name: path, why: found.message };
    else if (found.isDirectory()) yield* folder(path);
    else yield { kind: 'file', name: path, bytes: () => readFile(path) };
  }
}

async function* folder(path: string): AsyncGenerator<MailFile> {
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const below = join(path, entry.name);
    if (entry.isDirectory()) yield* folder(below);
    else if (entry.isFile() && ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending))) {
      yield { kind: 'file', name: below, bytes: () => readFile(below) };
    }
  }
}
