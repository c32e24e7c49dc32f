/**
 * Office.js answers by callback, late, twice or never. Here that becomes a value, once.
 * Only codes are read from an error: names and messages are localised.
 */

/** The selection changed while the host worked (Office.js: APICallFailedDueToItemChange). */
export const ITEM_CHANGED_CODE = 9030;
/** The call itself threw and gave no number. */
const UNNUMBERED = 1;
const BLINK_MS = 300;

export type Answer<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'error'; readonly code: number }
  /** No callback within the limit, or the waiting was given up. */
  | { readonly kind: 'silent' };

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/**
 * Runs one Office.js call.
 * @param limitMs how long an answer is waited for
 * @param signal ends the waiting at once; the call itself can't be taken back
 */
export function ask<T>(call: (callback: Callback<T>) => void, limitMs: number, signal: AbortSignal): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const finish = (answer: Answer<T>): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(answer);
    };
    const giveUp = (): void => finish({ kind: 'silent' });
    const timer = setTimeout(giveUp, limitMs);
    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted) {
      giveUp();
      return;
    }
    try {
      call((result) => finish(fromResult(result)));
    } catch (thrown) {
      finish({ kind: 'error', code: codeOf(thrown) });
    }
  });
}

/**
 * {@link ask}, and asks a second time when the first question is not answered after `againMs` or is
 * answered with an error other than "item changed". The first good answer to either counts: hosts drop
 * a question now and then, and a pinned pane of the classic client fails the first one after a switch.
 */
export async function askTwice<T>(call: (callback: Callback<T>) => void, limitMs: number, againMs: number, signal: AbortSignal): Promise<Answer<T>> {
  const first = ask(call, limitMs, signal);
  const early = await Promise.race([first, pause(againMs, signal)]);
  if (early !== null && (early.kind === 'value' || (early.kind === 'error' && early.code === ITEM_CHANGED_CODE))) return early;
  // A host that has just refused needs a moment: the failure after a switch is over in a blink.
  if (early !== null) await pause(Math.min(againMs, BLINK_MS), signal);
  if (signal.aborted) return { kind: 'silent' };
  const rest = Math.max(limitMs - againMs, againMs);
  const second = ask(call, rest, signal);
  return firstGood(first, second);
}

async function firstGood<T>(first: Promise<Answer<T>>, second: Promise<Answer<T>>): Promise<Answer<T>> {
  const good = (from: Promise<Answer<T>>): Promise<Answer<T>> =>
    from.then((answer) => (answer.kind === 'value' ? answer : Promise.reject(new Error('no value'))));
  try {
    return await Promise.any([good(first), good(second)]);
  } catch {
    const answers = await Promise.all([second, first]);
    return answers.find((answer) => answer.kind === 'error') ?? answers[0];
  }
}

function pause(ms: number, signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(null); }, { once: true });
  });
}

function fromResult<T>(result: Office.AsyncResult<T>): Answer<T> {
  // The enum of the typings is a plain string at run time, and is compared as one: a host without the enum still answers.
  if (String(result.status) === 'succeeded') return { kind: 'value', value: result.value };
  return { kind: 'error', code: codeOf(result.error) };
}

/** The number an error carries, `1` when it carries none. */
export function codeOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('code' in error)) return UNNUMBERED;
  return typeof error.code === 'number' && Number.isSafeInteger(error.code) ? error.code : UNNUMBERED;
}

/** A short code a person can read out to IT: `O-9042`. */
export function errorId(code: number): string {
  return `O-${code}`;
}
