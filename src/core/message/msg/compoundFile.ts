/**
 * Reading of compound files ([MS-CFB]): a small file system in one file, which Outlook's `.msg` is. Our own,
 * because libraries follow the chains of a hostile file without a limit, or bring Node's Buffer with them.
 * Nothing is trusted: every chain ends at a sector seen before, at the end of the file or at a limit.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
/** Sector numbers from here on are marks: end of chain, free, table. */
const LAST_SECTOR = 0xfffffff9;
const ENTRY = 128;
const MOST_ENTRIES = 20_000;
const NONE = 0xffffffff;
/** Storages below one another; a mail in a mail takes two. */
const DEEPEST = 12;

export interface Storage {
  readonly streams: ReadonlyMap<string, Stream>;
  readonly storages: ReadonlyMap<string, Storage>;
}

export interface Stream {
  /** Bytes, as the directory says. */
  readonly size: number;
  /** At most `limit` bytes; fewer when the file is cut. */
  read(limit: number): Uint8Array;
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** The root storage, or `null` when the bytes are no compound file that can be read. Never throws. */
export function openCompoundFile(bytes: Uint8Array): Storage | null {
  if (bytes.length < HEADER || !isCompoundFile(bytes)) return null;
  const file = new CompoundFile(bytes);
  return file.root();
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly miniSize: number;
  private readonly cutoff: number;
  private readonly tables: readonly number[];
  private miniTable: Uint8Array = new Uint8Array(0);
  private miniStream: Uint8Array = new Uint8Array(0);
  private entries: readonly Entry[] = [];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(0x1e, true);
    this.sectorSize = shift === 12 ? 4096 : 512;
    this.miniSize = 64;
    this.cutoff = 4096;
    this.tables = this.tableSectors();
  }

  root(): Storage | null {
    const directory = this.chain(this.view.getUint32(0x30, true), MOST_ENTRIES * ENTRY);
    this.entries = entriesOf(directory);
    const root = this.entries[0];
    if (root?.type !== 5) return null;
    this.miniTable = this.chain(this.view.getUint32(0x3c, true), this.bytes.length);
    this.miniStream = this.chain(root.start, Math.min(root.size, this.bytes.length));
    return this.storage(root, new Set([0]), 0);
  }

  /** Sectors that hold the allocation table: 109 in the header, further ones in a chain of their own. */
  private tableSectors(): number[] {
    const sectors: number[] = [];
    const most = Math.ceil(this.bytes.length / this.sectorSize / (this.sectorSize / 4)) + 1;
    for (let i = 0; i < 109 && sectors.length < most; i++) {
      const sector = this.view.getUint32(0x4c + i * 4, true);
      if (sector > LAST_SECTOR) break;
      sectors.push(sector);
    }
    let next = this.view.getUint32(0x44, true);
    const seen = new Set<number>();
    while (next <= LAST_SECTOR && !seen.has(next) && sectors.length < most) {
      seen.add(next);
      const at = this.offsetOf(next);
      if (at + this.sectorSize > this.bytes.length) break;
      const last = this.sectorSize - 4;
      for (let i = 0; i < last && sectors.length < most; i += 4) {
        const sector = this.view.getUint32(at + i, true);
        if (sector <= LAST_SECTOR) sectors.push(sector);
      }
      next = this.view.getUint32(at + last, true);
    }
    return sectors;
  }

  private offsetOf(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private nextOf(sector: number): number {
    const perTable = this.sectorSize / 4;
    const table = this.tables[Math.floor(sector / perTable)];
    if (table === undefined) return NONE;
    const at = this.offsetOf(table) + (sector % perTable) * 4;
    return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : NONE;
  }

  /** At most `limit` bytes of the chain that begins at a sector. A chain longer than the file runs in a circle. */
  private chain(start: number, limit: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const most = Math.ceil(this.bytes.length / this.sectorSize);
    for (let sector = start, count = 0; sector <= LAST_SECTOR && count < most && length < limit; count++) {
      const at = this.offsetOf(sector);
      if (at >= this.bytes.length) break;
      const piece = this.bytes.subarray(at, at + Math.min(this.sectorSize, limit - length));
      pieces.push(piece);
      length += piece.length;
      sector = this.nextOf(sector);
    }
    return join(pieces, length);
  }

  private miniChain(start: number, limit: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const table = new DataView(this.miniTable.buffer, this.miniTable.byteOffset, this.miniTable.byteLength);
    const most = Math.ceil(this.miniStream.length / this.miniSize);
    for (let sector = start, count = 0; sector <= LAST_SECTOR && count < most && length < limit; count++) {
      const at = sector * this.miniSize;
      if (at >= this.miniStream.length) break;
      const piece = this.miniStream.subarray(at, at + Math.min(this.miniSize, limit - length));
      pieces.push(piece);
      length += piece.length;
      sector = sector * 4 + 4 <= table.byteLength ? table.getUint32(sector * 4, true) : NONE;
    }
    return join(pieces, length);
  }

  private storage(entry: Entry, seen: Set<number>, depth: number): Storage {
    const streams = new Map<string, Stream>();
    const storages = new Map<string, Storage>();
    const open = [entry.child];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const child = this.entries[id];
      if (!child || seen.has(id)) continue;
      seen.add(id);
      open.push(child.left, child.right);
      if (child.type === 2) streams.set(child.name, this.stream(child));
      else if (child.type === 1 && depth < DEEPEST) storages.set(child.name, this.storage(child, seen, depth + 1));
    }
    return { streams, storages };
  }

  private stream({ start, size }: Entry): Stream {
    return {
      size,
      read: (limit) => (size < this.cutoff ? this.miniChain(start, Math.min(size, limit)) : this.chain(start, Math.min(size, limit))),
    };
  }
}

function entriesOf(directory: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  for (let at = 0; at + ENTRY <= directory.length && entries.length < MOST_ENTRIES; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    let name = '';
    for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
    entries.push({
      name,
      type: directory[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
