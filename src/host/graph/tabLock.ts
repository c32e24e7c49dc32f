import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Keeps other panes of this browser from acting on the same mail (Web Locks, W3C). `null`: another one has it.
 * Where the browser has no locks, or refuses them, it counts as got.
 * @returns the way to let go
 */
export function holdLock(locks: LockManager | undefined, mailId: string): Promise<(() => void) | null> {
  const free = (): void => undefined;
  if (locks === undefined) return Promise.resolve(free);
  return new Promise((resolve) => {
    const held = (lock: Lock | null): Promise<void> => {
      if (lock !== null) return new Promise((letGo) => resolve(letGo));
      resolve(null);
      return Promise.resolve();
    };
    try {
      locks.request(lockName(mailId), { ifAvailable: true }, held).catch(() => resolve(free));
    } catch {
      resolve(free);
    }
  });
}

/** Names of locks are seen by everything on this origin: the id is not among them. */
function lockName(mailId: string): string {
  return `empty-threat-${bytesToHex(sha256(utf8ToBytes(mailId))).slice(0, 32)}`;
}
