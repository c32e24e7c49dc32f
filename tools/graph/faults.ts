import type { GraphCondition } from '../../src/simulator/mailboxState';
import type { SentLag } from './mailbox';

/** Names of what the loopback server can do. */
export const OPERATIONS = [
  'getMessage',
  'getMime',
  'stamp',
  'createDraft',
  'createUploadSession',
  'uploadChunk',
  'uploadStatus',
  'cancelUpload',
  'send',
  'move',
  'deleteMessage',
  'getFolder',
  'findSent',
  'findDrafts',
  'listFolder',
] as const;
export type Operation = (typeof OPERATIONS)[number];

export const FAULT_STATUSES = [401, 403, 404, 409, 413, 429, 500, 503] as const;

export type Fault =
  /** The connection breaks before anything is done. */
  | { readonly kind: 'offline' }
  /** It is done, and the connection breaks before a word of the answer. */
  | { readonly kind: 'drop-after' }
  /** It is done; the answer comes after so many milliseconds, or never. */
  | { readonly kind: 'slow'; readonly ms?: number }
  /** Refused with this status. `acted`: it is done all the same, as behind a gateway that gave up waiting. */
  | { readonly kind: 'status'; readonly status: (typeof FAULT_STATUSES)[number]; readonly retryAfterSeconds?: number; readonly acted?: boolean }
  /** It is done; the answer's body breaks off in its middle, in good form for HTTP. */
  | { readonly kind: 'half' }
  /** Only of `send`: Sent Items lags behind. */
  | ({ readonly kind: 'sent-lag' } & SentLag);

export interface FaultRule {
  readonly on: Operation | '*';
  readonly fault: Fault;
  /** Requests that pass before; 0 when left out. */
  readonly after?: number;
  /** Requests that it meets; 1 when left out. */
  readonly times?: number | 'always';
}

const KINDS: readonly string[] = ['offline', 'drop-after', 'slow', 'status', 'half', 'sent-lag'] satisfies readonly Fault['kind'][];

/** `null` when it is no script. */
export function readFaults(value: unknown): readonly FaultRule[] | null {
  return Array.isArray(value) && value.every(isRule) ? value : null;
}

function isRule(value: unknown): value is FaultRule {
  const { on, fault, after, times } = asRecord(value);
  const { kind, status } = asRecord(fault);
  if (on !== '*' && !OPERATIONS.some((name) => name === on)) return false;
  if (typeof kind !== 'string' || !KINDS.includes(kind)) return false;
  if (kind === 'status' && !FAULT_STATUSES.some((known) => known === status)) return false;
  return (after === undefined || typeof after === 'number') && (times === undefined || times === 'always' || typeof times === 'number');
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

const STANDING: Readonly<Record<GraphCondition, Fault | null>> = {
  good: null,
  offline: { kind: 'offline' },
  slow: { kind: 'slow' },
  throttled: { kind: 'status', status: 429, retryAfterSeconds: 20 },
  forbidden: { kind: 'status', status: 403 },
  'sent-lag': { kind: 'sent-lag', ms: 8_000 },
};

/** Decides for each request what goes wrong with it: the first rule of the script that fits, else the condition. */
export class Faults {
  #rules: { readonly rule: FaultRule; before: number; left: number }[] = [];
  condition: GraphCondition = 'good';

  set(rules: readonly FaultRule[]): void {
    this.#rules = rules.map((rule) => ({ rule, before: rule.after ?? 0, left: rule.times === 'always' ? Infinity : (rule.times ?? 1) }));
  }

  /** Rules that still have something to do. */
  get pending(): readonly FaultRule[] {
    return this.#rules.filter(({ left }) => left > 0).map(({ rule }) => rule);
  }

  next(operation: Operation): Fault | null {
    for (const entry of this.#rules) {
      if (entry.left <= 0 || (entry.rule.on !== '*' && entry.rule.on !== operation)) continue;
      if (entry.before > 0) {
        entry.before -= 1;
        continue;
      }
      entry.left -= 1;
      return entry.rule.fault;
    }
    return STANDING[this.condition];
  }
}
