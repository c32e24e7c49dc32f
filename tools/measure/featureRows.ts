import { extractEvidence } from '../../src/core/evidence/extractEvidence';
import { features, type Features } from '../../src/core/judge/features';
import { speeches, type Speech } from '../../src/core/judge/speech';
import { languagesToRead } from '../../src/core/languages/languagesToRead';
import { loadReaders } from '../../src/core/languages/loadReaders';
import { readLayers } from '../../src/core/message/readLayers';
import { wholeText } from '../../src/core/message/wholeText';
import { readMail } from '../../src/core/message/readMail';
import type { LabelledMail } from './labelledMail';

const clock = () => performance.now();

/** The speeches of a mail that the judge would weigh, or none when it can't be read. */
export async function speechesOf(mail: LabelledMail): Promise<Speech[]> {
  const outcome = await readMail({ name: mail.file, bytes: await mail.bytes() }, { clock, budgetMs: 10_000 });
  if (outcome.kind !== 'message') return [];
  const context = { clock, budgetMs: 10_000, ownDomains: [], userAddress: null, trustedAuthservIds: [] };
  const reading = readLayers(outcome.message);
  return speeches(extractEvidence(reading, await loadReaders(languagesToRead(wholeText(reading), reading.language)), context));
}

/**
 * What a model learns from one mail. Of a threat: the speech that shows most of it. Of all else: every
 * speech, for each must stay below the threshold; but what a warning quotes is no example of harmless words.
 */
export function rowsOf(all: readonly Speech[], positive: boolean): Features[] {
  const [own] = all;
  if (!own) return [];
  if (!positive) return own.frames.has('warns-of-scam') || own.frames.has('teaches-or-reports') ? [features(own)] : all.map(features);
  const strongest = all.reduce((best, next) => (next.claims.size > best.claims.size ? next : best), own);
  return [features(strongest)];
}
