import type { Effect, Outcome } from '../../act/effects';
import { askGraph, failed, type Answered, type Failed, type GraphAsk, type Line } from './graphRequest';
import { jsonObject, type Json } from './graphJson';
import type { UploadUrl } from './uploadUrl';

/** Does one kind of effect. */
export type Doer<Kind extends Effect['kind']> = (effect: Extract<Effect, { readonly kind: Kind }>) => Promise<Outcome<Kind>>;
export type Doers<Kind extends Effect['kind']> = { readonly [One in Kind]: Doer<One> };

type Ask = Omit<GraphAsk, 'token'>;

/** What the effects of one course share: the token, the mail's bytes, and what was learnt of the mailbox. */
export class GraphSession {
  token: string | null = null;
  /** The original as it was fetched, byte by byte. */
  original: Uint8Array<ArrayBuffer> | null = null;
  /** Length of an original that was read to the end and did not look like all of itself. */
  openEnded: number | null = null;
  uploadUrl: UploadUrl | null = null;
  /** Id of Deleted Items. */
  deletedItems: string | null = null;
  /** Drafts that are reports: made here, or found by the mark of one. No other message is ever discarded. */
  readonly drafts = new Set<string>();
  /** Named on the mail as the one report that may be sent. */
  stampedDraft: string | null = null;

  constructor(readonly line: Line) {}

  /** Without a token nothing goes out. */
  async ask(ask: Ask): Promise<Answered> {
    return this.token === null ? failed('unauthorised') : askGraph(this.line, { ...ask, token: this.token });
  }

  /** {@link ask}, and reads the answer; what `read` cannot use is no answer of its kind. */
  async read<T>(ask: Ask, read: (json: Json) => T | undefined): Promise<{ readonly kind: 'done'; readonly value: T } | Failed> {
    const answer = await this.ask(ask);
    if (answer.kind === 'failed') return answer;
    const json = jsonObject(answer.body);
    const value = json === undefined ? undefined : read(json);
    return value === undefined ? failed('half-answer') : { kind: 'done', value };
  }
}

export const DONE = { kind: 'done', value: null } as const;
