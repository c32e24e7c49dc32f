import type { Analysis, Context } from '../core/analysis';
import type { Message, ReadFailure } from '../core/message/message';

/** A mail that the person brought: pasted words, or the bytes of a file. */
export type RawMail =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

/** What the reading thread needs of the context: everything but the clock, which it has itself. */
export type RawContext = Omit<Context, 'clock'>;

export interface RawQuestion {
  readonly raw: RawMail;
  readonly context: RawContext;
}

export type RawAnswer =
  | { readonly kind: 'judged'; readonly message: Message; readonly analysis: Analysis }
  | { readonly kind: 'unreadable'; readonly why: ReadFailure['why'] }
  | { readonly kind: 'slow' }
  | { readonly kind: 'failed'; readonly errorId: string };

/** Milliseconds for reading and judging a mail that was brought. */
export const RAW_BUDGET_MS = 2_000;
/** Starting the thread and loading its script come on top. */
const START_ALLOWANCE_MS = 3_000;

/** A thread that answered in time is kept: starting one costs more than most mails. */
let idle: Worker | null = null;

/**
 * Reads and judges in a thread of its own, so that a hostile file can't freeze the pane: the thread is
 * ended when it takes too long. Never rejects.
 */
export function readRaw(question: RawQuestion, signal: AbortSignal): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = idle ?? new Worker(new URL('./readMail.worker.ts', import.meta.url), { name: 'read-mail' });
      idle = null;
    } catch {
      resolve({ kind: 'failed', errorId: 'P-thread' });
      return;
    }
    let finished = false;
    const finish = (answer: RawAnswer): void => {
      if (finished) return;
      finished = true;
      clearTimeout(limit);
      if ((answer.kind === 'judged' || answer.kind === 'unreadable') && idle === null) idle = worker;
      else worker.terminate();
      resolve(answer);
    };
    const limit = setTimeout(() => finish({ kind: 'slow' }), RAW_BUDGET_MS + START_ALLOWANCE_MS);
    signal.addEventListener('abort', () => finish({ kind: 'slow' }), { once: true });
    worker.onerror = () => finish({ kind: 'failed', errorId: 'P-thread-error' });
    worker.onmessage = (event: MessageEvent<RawAnswer>) => finish(event.data);
    worker.postMessage(question);
  });
}

/** The message that pasted words are: nothing but a body is known of it. */
export function pastedMessage(text: string): Message {
  return {
    source: 'pasted',
    preserves: { headers: false, rawHtml: false, attachmentContent: false, attachmentList: false },
    subject: '',
    from: null,
    to: [],
    headers: null,
    html: null,
    text,
    attachments: [],
    carried: [],
    incomplete: [],
  };
}
