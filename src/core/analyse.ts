import type { Analysis, Context } from './analysis';
import { extractEvidence } from './evidence/extractEvidence';
import { explain } from './explain/explain';
import { judge } from './judge/judge';
import { readLayers } from './message/readLayers';
import type { Message } from './message/message';

/**
 * The whole flow, pure and synchronous: what the eye sees and whose words they are → facts → verdict
 * by rules → reasons. The same message, context and clock give the same answer.
 */
export function analyse(message: Message, context: Context): Analysis {
  const reading = readLayers(message);
  const evidence = extractEvidence(reading, context);
  const judgement = judge(evidence);
  return explain(judgement, evidence);
}
