import { analyse } from '../core/analyse';
import { parseEml } from '../core/message/parseEml';
import type { Message, ReadOutcome } from '../core/message/message';
import { pastedMessage, type RawAnswer, type RawMail, type RawQuestion } from './readRaw';

/** Larger files are no mails that anybody reads. Bytes. */
const FILE_LIMIT = 26_214_400;
const TEXT_LIMIT = 1_000_000;

const clock = (): number => performance.now();

async function answer({ raw, context }: RawQuestion): Promise<RawAnswer> {
  const started = clock();
  const read = await readMessage(raw, context.budgetMs);
  if (read.kind === 'unreadable') return read;
  const budgetMs = Math.max(200, context.budgetMs - (clock() - started));
  return { kind: 'judged', message: read.message, analysis: analyse(read.message, { ...context, clock, budgetMs }) };
}

async function readMessage(raw: RawMail, budgetMs: number): Promise<ReadOutcome> {
  if (raw.kind === 'text') return { kind: 'message', message: pastedMessage(raw.text.slice(0, TEXT_LIMIT)) };
  if (raw.bytes.length > FILE_LIMIT) return { kind: 'unreadable', why: 'too-large' };
  if (/\.txt$/i.test(raw.name)) return { kind: 'message', message: textFile(raw.bytes, 'txt') };
  if (/\.html?$/i.test(raw.name)) return { kind: 'message', message: textFile(raw.bytes, 'html') };
  return parseEml(raw.bytes, { clock, budgetMs });
}

/** A saved body: nothing but its words is known. */
function textFile(bytes: Uint8Array, source: 'txt' | 'html'): Message {
  const text = new TextDecoder().decode(bytes.subarray(0, TEXT_LIMIT * 4)).slice(0, TEXT_LIMIT);
  const message = pastedMessage(text);
  return source === 'txt' ? { ...message, source } : { ...message, source, html: text, text: null, preserves: { ...message.preserves, rawHtml: true } };
}

self.onmessage = (event: MessageEvent<RawQuestion>) => {
  answer(event.data).then(
    (found) => self.postMessage(found),
    () => self.postMessage({ kind: 'failed', errorId: 'P-read' } satisfies RawAnswer),
  );
};
