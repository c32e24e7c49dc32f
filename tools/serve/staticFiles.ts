import { createReadStream, promises as files } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.eml': 'message/rfc822',
};

/** Where the files of a path prefix lie. The first mount whose prefix fits answers. */
export interface Mount {
  /** Begins and ends with `/`. */
  readonly prefix: string;
  readonly folder: string;
  /** Headers besides type and length; gets the path below the prefix. */
  readonly headers?: (name: string) => Readonly<Record<string, string>>;
  /** File for `/` itself. */
  readonly index?: string;
  /** A file that goes out before the one of this name, in the same answer. */
  readonly before?: { readonly name: string; readonly file: string };
}

/** Answers one request from the mounts. Never leaves their folders, whatever the address says. */
export async function serveFile(request: IncomingMessage, response: ServerResponse, mounts: readonly Mount[]): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405);
    return;
  }
  const found = await locate(request.url ?? '/', mounts);
  if (found === null) {
    refuse(response, 404);
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size + (found.before?.length ?? 0),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
    ...found.headers,
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  if (found.before !== null) response.write(found.before);
  const stream = createReadStream(found.file);
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

interface Found {
  readonly file: string;
  readonly size: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly before: Buffer | null;
}

async function locate(url: string, mounts: readonly Mount[]): Promise<Found | null> {
  const asked = pathOf(url);
  if (asked === null) return null;
  for (const mount of mounts) {
    if (!asked.startsWith(mount.prefix)) continue;
    const below = asked.slice(mount.prefix.length);
    const name = below === '' ? (mount.index ?? '') : below;
    const file = await inside(mount.folder, name);
    if (file !== null) return { ...file, headers: mount.headers?.(name) ?? {}, before: mount.before?.name === name ? await files.readFile(mount.before.file) : null };
  }
  return null;
}

/** The decoded path, or `null` for one that no page of ours would ask for. */
function pathOf(url: string): string | null {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    const odd = decoded.includes('\0') || decoded.includes('\\') || decoded.split('/').some((part) => part === '..' || part === '.');
    return odd || !decoded.startsWith('/') ? null : decoded;
  } catch {
    return null;
  }
}

async function inside(folder: string, name: string): Promise<{ readonly file: string; readonly size: number } | null> {
  if (name === '') return null;
  try {
    const root = await files.realpath(folder);
    const file = await files.realpath(path.join(root, name));
    if (!file.startsWith(root + path.sep)) return null;
    const stat = await files.stat(file);
    return stat.isFile() ? { file, size: stat.size } : null;
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: 404 | 405): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  response.end(status === 404 ? 'Not found' : 'Only GET and HEAD');
}
