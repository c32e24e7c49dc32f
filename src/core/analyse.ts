import type { Analysis, Context } from './analysis';
import { extractEvidence } from './evidence/extractEvidence';
import { explain } from './explain/explain';
import { judge } from './judge/judge';
import type { Message } from './message/message';
import { readLayers } from './message/readLayers';

/**
 * The whole flow, pure and synchronous: what the eye sees and whose words they are → facts → verdict
 * by rules → reasons. The same message, context and clock give the same answer.
 */
export function analyse(message: Message, context: Context): Analysis {
  const reading = readLayers(message);
  const startedAt = context.clock();
  const evidence = extractEvidence(reading, context);
  const judgement = judge(evidence);
  const explanation = explain(judgement, evidence);
  return { ...explanation, elapsedMs: context.clock() - startedAt };
}
