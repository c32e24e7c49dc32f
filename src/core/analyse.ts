import type { Analysis, Context } from './analysis';
import { extractEvidence } from './evidence/extractEvidence';
import { explain } from './explain/explain';
import { judge } from './judge/judge';
import { languagesToRead } from './languages/languagesToRead';
import { loadReaders } from './languages/loadReaders';
import type { Message } from './message/message';
import { readLayers } from './message/readLayers';
import { wholeText } from './message/wholeText';

/**
 * The whole flow: what the eye sees and whose words they are → facts → verdict by rules → reasons. Pure
 * but for one thing: the cues of a language are fetched when mail in it is first seen, and a fetch that fails
 * rejects. The same message, context and clock give the same answer.
 */
export async function analyse(message: Message, context: Context): Promise<Analysis> {
  const reading = readLayers(message);
  const readers = await loadReaders(languagesToRead(wholeText(reading), reading.language));
  const startedAt = context.clock();
  const evidence = extractEvidence(reading, readers, context);
  const judgement = judge(evidence);
  const explanation = explain(judgement, evidence);
  return { ...explanation, elapsedMs: context.clock() - startedAt };
}
