import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { MBOX_MOST, MboxSplitter } from '../core/message/splitMbox';

/** Endings that are read in a folder; files named on the command line are read whatever they are called. */
const ENDINGS = ['.eml', '.msg', '.mbox', '.txt', '.html', '.htm'];

export type MailFile =
  | { readonly kind: 'file'; readonly name: string; readonly readAs: string; readonly bytes: () => Promise<Uint8Array> }
  | { readonly kind: 'missing'; readonly name: string; readonly why: string };

const MAILBOX = /\.mbo?x$/i;

/** All mails below the given paths, folders in alphabetical order. */
export async function* mailFiles(paths: readonly string[]): AsyncGenerator<MailFile> {
  for (const path of paths) {
    if (path === '-') {
      yield { kind: 'file', name: '-', readAs: '-', bytes: () => buffer(process.stdin) };
      continue;
    }
    const found = await stat(path).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    if (found instanceof Error) yield { kind: 'missing', name: path, why: found.message };
    else if (found.isDirectory()) yield* folder(path);
    else yield* mails(path);
  }
}

async function* folder(path: string): AsyncGenerator<MailFile> {
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const below = join(path, entry.name);
    if (entry.isDirectory()) yield* folder(below);
    else if (entry.isFile() && ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending))) {
      yield* mails(below);
    }
  }
}

async function* mails(path: string): AsyncGenerator<MailFile> {
  if (MAILBOX.test(path)) yield* mailbox(path);
  else yield { kind: 'file', name: path, readAs: path, bytes: () => readFile(path) };
}

/** The mails of a mailbox file, `x.mbox#1` and on, read piece by piece: such files can be larger than the memory. */
async function* mailbox(path: string): AsyncGenerator<MailFile> {
  const splitter = new MboxSplitter();
  let number = 0;
  const named = (bytes: Uint8Array): MailFile => ({ kind: 'file', name: `${path}#${++number}`, readAs: 'mail.eml', bytes: () => Promise.resolve(bytes) });
  try {
    for await (const chunk of createReadStream(path)) {
      for (const bytes of splitter.push(chunk as Uint8Array)) yield named(bytes);
      if (splitter.count > MBOX_MOST) break;
    }
  } catch (error) {
    yield { kind: 'missing', name: path, why: error instanceof Error ? error.message : String(error) };
    return;
  }
  for (const bytes of splitter.end()) yield named(bytes);
  if (splitter.count > MBOX_MOST) yield { kind: 'missing', name: `${path}#${MBOX_MOST + 1}`, why: `Only the first ${MBOX_MOST} mails of a mailbox file are read.` };
  else if (number === 0) yield { kind: 'missing', name: path, why: 'The file is empty.' };
}
