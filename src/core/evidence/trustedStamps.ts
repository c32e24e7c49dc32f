import { isWithin } from './headers';
import type { PlacedField } from './headers';
import { isPrivate, receivedPath } from './receivedPath';
import type { Hop } from './receivedPath';
import { readAuthResults } from './senderAuth';
import type { AuthResults } from './senderAuth';

/**
 * What the reader's own mail system stamped on a mail. Everything else in the headers was, or may have
 * been, written by the sender. `ARC-*`, `Received-SPF` and stamps renamed `…-Untrusted` are never read:
 * the first only counts from a sealer somebody vouches for, the last came from the sender.
 */
export interface TrustedStamps {
  readonly system: 'exchange-online' | 'exchange-server' | 'google' | 'named';
  readonly results: AuthResults | null;
  readonly exchange: ExchangeStamps | null;
  /** The hop by which the mail came in from outside; `null` when it never was outside, or that is not known. */
  readonly outsideHop: Hop | null;
}

/** X-MS-Exchange-Organization-AuthAs and -MessageDirectionality that the own system put there. */
export interface ExchangeStamps {
  readonly authAs: 'anonymous' | 'internal' | 'external' | 'partner' | null;
  readonly directionality: 'incoming' | 'originating' | null;
  /** `hop`: a server that the trusted Received lines show. `own-domain`: a server of ours elsewhere (hybrid). `unnamed`: no AuthSource. */
  readonly judgedBy: 'hop' | 'own-domain' | 'unnamed';
  readonly indexes: readonly number[];
}

const STAMP = 'x-ms-exchange-organization-';
/** Exchange Online's own hosts, judged by the receiving end of a hop. */
const ONLINE = /\.(?:outlook\.com|office365\.com|exchangelabs\.com|outlook\.de|office365\.us|outlook\.cn|partner\.outlook\.cn)$/;
const ONLINE_ADDRESS = /^(?:2603:10|2a01:111:|40\.|52\.|104\.47\.|20\.)/;
const ONLINE_EDGE = /\.mail\.(?:protection|eo)\.(?:outlook\.com|outlook\.de|office365\.us|partner\.outlook\.cn)$/;

/** The stamps to trust, or `null` when the way of the mail does not show whose they are. */
export function trustedStamps(fields: readonly PlacedField[], ownDomains: readonly string[], trustedAuthservIds: readonly string[]): TrustedStamps | null {
  const path = receivedPath(fields);
  const top = path[0];
  if (!top) return null;
  if (ONLINE.test(top.by)) return exchangeOnline(fields, path, ownDomains);
  const named = namedServer(fields, path, ownDomains, trustedAuthservIds);
  if (isGoogle(top)) return google(fields, path);
  if (top.protocol.startsWith('microsoft smtp server') || top.protocol.startsWith('mapi')) return exchangeServer(fields, path, named?.results ?? null);
  return named;
}

function exchangeOnline(fields: readonly PlacedField[], path: readonly Hop[], ownDomains: readonly string[]): TrustedStamps {
  // A line of another system above the edge: what lies below came through it and proves nothing here.
  const ends = path.findIndex((hop) => !ONLINE.test(hop.by) || cameIn(hop));
  const last = ends < 0 ? undefined : path[ends];
  const edge = last && ONLINE.test(last.by) ? last : null;
  const inner = path.slice(0, ends < 0 ? path.length : edge ? ends + 1 : ends);
  return {
    system: 'exchange-online',
    results: edge ? resultsAbove(fields, edge, path[ends - 1]?.index ?? -1) : null,
    exchange: exchangeStamps(fields, inner, edge, ownDomains),
    outsideHop: edge,
  };
}

/** Whether Exchange Online took the mail in here: at its edge, or from a host that is none of its own. */
function cameIn(hop: Hop): boolean {
  if (ONLINE_EDGE.test(hop.by)) return true;
  if (hop.address !== null && (isPrivate(hop.address) || ONLINE_ADDRESS.test(hop.address))) return false;
  return hop.from !== null && (hop.address !== null || !ONLINE.test(hop.from));
}

/** The topmost Authentication-Results between the hop from outside and the hop before it, without an authserv-id. */
function resultsAbove(fields: readonly PlacedField[], edge: Hop, above: number): AuthResults | null {
  for (const field of fields.slice(above + 1, edge.index)) {
    if (field.name !== 'authentication-results') continue;
    const results = readAuthResults(field);
    return results?.authservId === null ? results : null;
  }
  return null;
}

/**
 * Exchange's stamps stand below the sender's own fields, so their place proves nothing: their AuthSource
 * must be a server that the trusted Received lines name, or, where mail comes from a server of our own
 * over a connector, a host of an own domain.
 */
function exchangeStamps(fields: readonly PlacedField[], inner: readonly Hop[], edge: Hop | null, ownDomains: readonly string[]): ExchangeStamps | null {
  const all = (name: string) => fields.filter((field) => field.name === STAMP + name);
  const authAs = all('authas');
  const directions = all('messagedirectionality');
  const sources = all('authsource');
  if (authAs.length === 0) return null;
  const hosts = new Set(inner.flatMap((hop) => [firstLabel(hop.by), ...(hop === edge ? [] : [firstLabel(hop.from ?? '')])]));
  const ofHop = sources.filter((source) => source.value !== '' && hosts.has(firstLabel(source.value)));
  const ofOwn = sources.filter((source) => isWithin(source.value.toLowerCase(), ownDomains));
  const judgedBy = ofHop.length > 0 ? 'hop' : ofOwn.length > 0 && edge ? 'own-domain' : sources.length === 0 ? 'unnamed' : null;
  if (judgedBy === null) return null;
  const source = judgedBy === 'hop' ? ofHop.at(-1) : ofOwn.at(-1);
  const as = belonging(authAs, source);
  const direction = belonging(directions, source);
  // Without a judging server, a hop from outside allows only what it shows by itself.
  if (judgedBy === 'unnamed' && edge && as?.value.toLowerCase() !== 'anonymous') return null;
  return {
    authAs: oneOf(as?.value, ['anonymous', 'internal', 'external', 'partner'] as const),
    directionality: oneOf(direction?.value, ['incoming', 'originating'] as const),
    judgedBy,
    indexes: [as, source, direction].flatMap((field) => (field ? [field.index] : [])),
  };
}

/**
 * The stamp that belongs to a proved AuthSource. Exchange writes them side by side, and a sender can't
 * write there: of several, forged ones among them, the nearest is it; equally near ones prove nothing.
 */
function belonging(stamps: readonly PlacedField[], source: PlacedField | undefined): PlacedField | null {
  if (stamps.length <= 1) return stamps[0] ?? null;
  if (!source) return null;
  const distance = (stamp: PlacedField) => Math.abs(stamp.index - source.index);
  const least = Math.min(...stamps.map(distance));
  const nearest = stamps.filter((stamp) => distance(stamp) === least);
  return nearest.length === 1 ? (nearest[0] ?? null) : null;
}

function exchangeServer(fields: readonly PlacedField[], path: readonly Hop[], gateway: AuthResults | null): TrustedStamps {
  // Down to the first hop that handed in from a public address, or whose server is no Exchange server.
  const own: Hop[] = [];
  let outside: Hop | null = null;
  for (const hop of path) {
    if (!/^(?:microsoft smtp server|mapi)/.test(hop.protocol)) break;
    own.push(hop);
    if (hop.address !== null && !isPrivate(hop.address)) {
      outside = hop;
      break;
    }
  }
  const stamps = exchangeStamps(fields, own, outside, []);
  return { system: 'exchange-server', results: gateway, exchange: stamps?.judgedBy === 'hop' ? stamps : null, outsideHop: outside };
}

function isGoogle(hop: Hop): boolean {
  return /(?:^|\.)google\.com$/.test(hop.by) || hop.by.startsWith('2002:a');
}

/** Google writes its results below its own Received line: the first Authentication-Results after Google's hops only. */
function google(fields: readonly PlacedField[], path: readonly Hop[]): TrustedStamps {
  const edgeAt = path.findIndex((hop) => hop.by === 'mx.google.com');
  const foreignAt = path.findIndex((hop) => !isGoogle(hop));
  const edge = edgeAt >= 0 && (foreignAt < 0 || foreignAt > edgeAt) ? (path[edgeAt] ?? null) : null;
  const end = (edge ? path[edgeAt + 1] : path[Math.max(0, foreignAt)])?.index ?? fields.length;
  const field = fields.slice(0, end).find((one) => one.name === 'authentication-results');
  const results = field ? readAuthResults(field) : null;
  return { system: 'google', results: results?.authservId === 'mx.google.com' ? results : null, exchange: null, outsideHop: edge };
}

/** Results of a server that the administrator named, at or above the last Received line of an own server. */
function namedServer(fields: readonly PlacedField[], path: readonly Hop[], ownDomains: readonly string[], trustedAuthservIds: readonly string[]): TrustedStamps | null {
  const ids = trustedAuthservIds.map((id) => id.toLowerCase());
  if (ids.length === 0) return null;
  const own = ownHops(path, [...ids, ...ownDomains]);
  const last = own.at(-1);
  if (!last) return null;
  for (const field of fields.slice(0, last.index)) {
    if (field.name !== 'authentication-results') continue;
    const results = readAuthResults(field);
    if (results && results.authservId !== null && ids.includes(results.authservId)) {
      return { system: 'named', results, exchange: null, outsideHop: last.address !== null && !isPrivate(last.address) ? last : null };
    }
  }
  return null;
}

/** From the top, the hops within the own system: each handed on by an own host, as the receiver looked it up. */
function ownHops(path: readonly Hop[], names: readonly string[]): Hop[] {
  const own: Hop[] = [];
  for (const [i, hop] of path.entries()) {
    // The topmost line was written by the server that holds the mailbox, whatever it is called.
    if (i > 0 && !isWithin(hop.by, names)) break;
    own.push(hop);
    const within = hop.from === null || (hop.address !== null && isPrivate(hop.address)) || (hop.fromVerified !== null && isWithin(hop.fromVerified, names));
    if (!within) break;
  }
  return own;
}

function firstLabel(host: string): string {
  return host.toLowerCase().split('.')[0] ?? '';
}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | null {
  return allowed.find((one) => one === value?.toLowerCase()) ?? null;
}
