import { analyse } from '../../src/core/analyse';
import type { Analysis, Context } from '../../src/core/analysis';
import { readMail } from '../../src/core/message/readMail';

/** A clock that stands still: results must not depend on the machine. */
export const STILL: Context = { clock: () => 0, budgetMs: 1_000, ownDomains: ['example.co.jp', 'example.com'], userAddress: null, trustedAuthservIds: [] };

/** Judges a body as a .txt file would be; a first line `Subject: …` is the subject. */
export async function judgeText(text: string, context: Context = STILL): Promise<Analysis> {
  return judgeBytes('mail.txt', new TextEncoder().encode(text), context);
}

export async function judgeBytes(name: string, bytes: Uint8Array, context: Context = STILL): Promise<Analysis> {
  const outcome = await readMail({ name, bytes }, { clock: () => 0, budgetMs: 1_000 });
  if (outcome.kind !== 'message') throw new Error(`${name} could not be read: ${outcome.why}`);
  return analyse(outcome.message, context);
}
