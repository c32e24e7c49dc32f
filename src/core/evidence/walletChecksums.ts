import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58, base58xmr, bech32, bech32m } from '@scure/base';

/** CashAddr and Bech32 share one alphabet. */
export const BECH32_ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Base58Check of a 20-byte hash: the version byte, or `null` when the checksum or the length is wrong. */
export function base58CheckVersion(address: string): number | null {
  const bytes = base58Bytes(address);
  if (bytes?.length !== 25) return null;
  const sum = sha256(sha256(bytes.subarray(0, 21)));
  return endsWith(bytes, sum) ? (bytes[0] ?? null) : null;
}

function base58Bytes(address: string): Uint8Array | null {
  try {
    return base58.decode(address);
  } catch {
    return null;
  }
}

/** Whether the last four bytes are the first four of `sum`. */
function endsWith(bytes: Uint8Array, sum: Uint8Array): boolean {
  const at = bytes.length - 4;
  return bytes[at] === sum[0] && bytes[at + 1] === sum[1] && bytes[at + 2] === sum[2] && bytes[at + 3] === sum[3];
}

/** A segregated witness address of human-readable part `hrp` (BIP 173 for version 0, BIP 350 for 1 and up). */
export function isWitnessAddress(address: string, hrp: string): boolean {
  const lower = address.toLowerCase();
  if (address !== lower && address !== address.toUpperCase()) return false;
  const old = bech32.decodeUnsafe(lower, 90);
  const decoded = old ?? bech32m.decodeUnsafe(lower, 90);
  if (decoded?.prefix !== hrp) return false;
  const [version, ...program] = decoded.words;
  if (version === undefined || version > 16 || (version === 0) !== (old !== undefined)) return false;
  const bytes = bech32.fromWordsUnsafe(program);
  if (!bytes) return false;
  if (version === 0) return bytes.length === 20 || bytes.length === 32;
  return version === 1 ? bytes.length === 32 : bytes.length >= 2 && bytes.length <= 40;
}

/** Bitcoin Cash CashAddr, `payload` without its `bitcoincash:` prefix, 160-bit hashes only. */
export function isCashAddress(payload: string): boolean {
  const lower = payload.toLowerCase();
  if (payload !== lower && payload !== payload.toUpperCase()) return false;
  const words = Array.from('bitcoincash').map((letter) => letter.charCodeAt(0) & 31);
  words.push(0);
  for (const letter of lower) {
    const word = BECH32_ALPHABET.indexOf(letter);
    if (word < 0) return false;
    words.push(word);
  }
  return cashPolymod(words) === 0n;
}

const CASH_GENERATOR = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

/** The 40-bit BCH code of the CashAddr specification. */
function cashPolymod(words: readonly number[]): bigint {
  let c = 1n;
  for (const word of words) {
    const top = c >> 35n;
    c = ((c & 0x07ffffffffn) << 5n) ^ BigInt(word);
    CASH_GENERATOR.forEach((generator, bit) => {
      if ((top >> BigInt(bit)) & 1n) c ^= generator;
    });
  }
  return c ^ 1n;
}

/** EIP-55. An address of one case carries no checksum and can't be wrong. `address` is `0x` and 40 hex digits. */
export function isEthereumAddress(address: string): boolean {
  const digits = address.slice(2);
  const lower = digits.toLowerCase();
  if (digits === lower || digits === digits.toUpperCase()) return true;
  const hash = keccak_256(Uint8Array.from(lower, (letter) => letter.charCodeAt(0)));
  return Array.from(digits).every((letter, i) => {
    if (letter >= '0' && letter <= '9') return true;
    const nibble = ((hash[i >> 1] ?? 0) >> (i % 2 === 0 ? 4 : 0)) & 15;
    return (letter < 'a') === nibble >= 8;
  });
}

/** Monero main net: standard (18), integrated (19, with a payment id) and sub-address (42). */
export function isMoneroAddress(address: string): boolean {
  let bytes: Uint8Array;
  try {
    bytes = base58xmr.decode(address);
  } catch {
    return false;
  }
  const length = bytes[0] === 19 ? 77 : 69;
  if (bytes.length !== length || ![18, 19, 42].includes(bytes[0] ?? 0)) return false;
  return endsWith(bytes, keccak_256(bytes.subarray(0, length - 4)));
}
