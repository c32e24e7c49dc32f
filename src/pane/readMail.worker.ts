import { analyse } from '../core/analyse';
import type { ReadOutcome } from '../core/message/message';
import { looksLikeRawMail, parsePasted } from '../core/message/parseText';
import { readMail } from '../core/message/readMail';
import type { RawAnswer, RawMail, RawQuestion } from './readRaw';

/** Larger files are no mails that anybody reads. Bytes. */
const FILE_LIMIT = 26_214_400;
const TEXT_LIMIT = 1_000_000;

const clock = (): number => performance.now();

async function answer({ raw, context }: RawQuestion): Promise<RawAnswer> {
  const started = clock();
  const read = await readMessage(raw, context.budgetMs);
  if (read.kind === 'unreadable') return read;
  const budgetMs = Math.max(200, context.budgetMs - (clock() - started));
  return { kind: 'judged', message: read.message, analysis: await analyse(read.message, { ...context, clock, budgetMs }) };
}

async function readMessage(raw: RawMail, budgetMs: number): Promise<ReadOutcome> {
  if (raw.kind === 'text') {
    const text = raw.text.slice(0, TEXT_LIMIT);
    return looksLikeRawMail(text) ? readMail({ name: 'pasted.eml', bytes: new TextEncoder().encode(text) }, { clock, budgetMs }) : parsePasted(text);
  }
  if (raw.bytes.length > FILE_LIMIT) return { kind: 'unreadable', why: 'too-large' };
  return readMail(raw, { clock, budgetMs });
}

self.onmessage = (event: MessageEvent<RawQuestion>) => {
  answer(event.data).then(
    (found) => self.postMessage(found),
    () => self.postMessage({ kind: 'failed', errorId: 'P-read' } satisfies RawAnswer),
  );
};
