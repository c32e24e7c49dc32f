import { analyse } from '../../src/core/analyse';
import type { Analysis, Context } from '../../src/core/analysis';
import { extractEvidence } from '../../src/core/evidence/extractEvidence';
import { sentenceAround } from '../../src/core/explain/quote';
import { features, type Features } from '../../src/core/judge/features';
import { mailScores, OUTPUT_IDS, pieceValue, type OutputId } from '../../src/core/judge/mailModel';
import { MAIL_WEIGHTS } from '../../src/core/judge/mailWeights';
import { speeches, type Speech } from '../../src/core/judge/speech';
import { languagesToRead } from '../../src/core/languages/languagesToRead';
import { loadReaders } from '../../src/core/languages/loadReaders';
import type { SignalHit } from '../../src/core/meaning/match';
import type { Message } from '../../src/core/message/message';
import type { Folded } from '../../src/core/message/folded';
import { visibleRun } from '../../src/core/message/normalise';
import { readLayers } from '../../src/core/message/readLayers';
import { wholeText } from '../../src/core/message/wholeText';

/** A signal that fired, or nearly did, with the mail's own words. */
export interface ShownSignal {
  readonly id: string;
  /** 1 and above fires. */
  readonly weight: number;
  readonly quote: string;
}

/** What one speaker's words count for. */
export interface InspectedSpeech {
  readonly depth: number;
  /** Probabilities, and what each feature added to the sum behind them; the strongest first. */
  readonly threat: number;
  readonly incident: number;
  readonly scam: number;
  readonly threatContributions: readonly Contribution[];
  readonly incidentContributions: readonly Contribution[];
  readonly scamContributions: readonly Contribution[];
}

export interface Contribution {
  readonly feature: string;
  readonly value: number;
  readonly adds: number;
}

export interface Inspection {
  readonly analysis: Analysis;
  readonly speeches: readonly InspectedSpeech[];
  readonly fired: readonly ShownSignal[];
  readonly nearly: readonly ShownSignal[];
}

/** The answer to one mail taken apart again: for those who teach, never for those who ask. */
export async function inspectMail(message: Message, context: Context): Promise<Inspection> {
  const reading = readLayers(message);
  const readers = await loadReaders(languagesToRead(wholeText(reading), reading.language));
  const evidence = extractEvidence(reading, readers, context);
  const places = [
    { text: reading.subject, folded: evidence.subject.folded, matches: evidence.subject.matches },
    ...evidence.layers.map(({ text, folded, matches }) => ({ text, folded, matches })),
  ];
  return {
    analysis: await analyse(message, context),
    speeches: speeches(evidence).map(inspectSpeech),
    fired: places.flatMap(({ text, folded, matches }) => matches.hits.map((hit) => shown(hit, text, folded))),
    nearly: places.flatMap(({ text, folded, matches }) => matches.nearly.map((hit) => shown(hit, text, folded))),
  };
}

function shown({ id, weight, start, end }: SignalHit, text: string, folded: Folded): ShownSignal {
  return { id, weight, quote: sentenceAround(text, visibleRun(folded, start, end, text)) };
}

function inspectSpeech(speech: Speech): InspectedSpeech {
  const values = features(speech);
  const scores = mailScores(speech, values, MAIL_WEIGHTS);
  return {
    depth: speech.depth,
    threat: scores.threat,
    incident: scores.incident,
    scam: scores.scam,
    threatContributions: contributions('threat', speech, values),
    incidentContributions: contributions('incident', speech, values),
    scamContributions: contributions('scam', speech, values),
  };
}

/** What each feature adds to an output's sum, and all pieces of the text together. */
function contributions(output: OutputId, speech: Speech, values: Features): Contribution[] {
  const { weights } = MAIL_WEIGHTS.outputs[output];
  const named = MAIL_WEIGHTS.features.map((feature, i) => ({ feature, value: values.get(feature) ?? 0, adds: (values.get(feature) ?? 0) * (weights[i] ?? 0) }));
  const leaning = speech.leaning[OUTPUT_IDS.indexOf(output)] ?? 0;
  const pieces = { feature: 'pieces of the text', value: speech.pieces.size, adds: pieceValue(speech.pieces.size) * leaning };
  return [...named, pieces].filter(({ adds }) => Math.abs(adds) >= 0.005).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}
