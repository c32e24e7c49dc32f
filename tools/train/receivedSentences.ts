import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { languagesToRead } from '../../src/core/languages/languagesToRead';
import type { Matcher } from '../../src/core/meaning/match';
import { sentenceFeatures } from '../../src/core/meaning/sentenceFeatures';
import { normalise } from '../../src/core/message/normalise';
import { readLayers } from '../../src/core/message/readLayers';
import { readMail } from '../../src/core/message/readMail';
import { wholeText } from '../../src/core/message/wholeText';
import { isThreat, type LabelledMail } from '../measure/labelledMail';
import { anonymous } from './mailRows';
import type { SentenceModel } from './sentenceModel';
import { LEARNT_IDS, type SentenceRow } from './sentenceRows';

/** A harmless sentence that is taken for more than this teaches what it is not. */
const TAKEN_FOR = 0.15;
const TAKEN_FOR_THREAT = 0.5;
const MOST_OF_A_MAIL = 4;

/** Sentences of harmless received mail that a model learnt without them takes for claims or alarms: the nearest of each mail. */
export async function mistakenSentences(mail: LabelledMail, language: string, matcher: Matcher, model: SentenceModel): Promise<SentenceRow[]> {
  if (isThreat(mail) !== false || !mail.mayLearn) return [];
  const clock = (): number => 0;
  const outcome = await readMail({ name: mail.file, bytes: await mail.bytes() }, { clock, budgetMs: 1 });
  if (outcome.kind !== 'message') return [];
  const reading = readLayers(outcome.message);
  if (!languagesToRead(wholeText(reading), reading.language).includes(language)) return [];
  const found: { row: SentenceRow; p: number }[] = [];
  for (const { start, end } of [...reading.layers]) {
    const folded = normalise(reading.visible.text.slice(start, end)).text;
    const { sentences } = matcher.match(folded);
    sentences.forEach((_, i) => {
      const features = sentenceFeatures(folded, sentences, i);
      const p = mistakenFor(model, features.places, features.values);
      if (p >= TAKEN_FOR) found.push({ row: { features, yes: new Set(), unsure: new Set(), group: mail.group, text: '' }, p });
    });
  }
  return found.sort((a, b) => b.p - a.p).slice(0, MOST_OF_A_MAIL).map(({ row }) => row);
}

const dense = new WeakMap<SentenceModel, readonly ReadonlyMap<number, number>[]>();

function mistakenFor(model: SentenceModel, places: readonly number[], values: readonly number[]): number {
  const weights = dense.get(model) ?? model.weights.map((some) => new Map(some));
  dense.set(model, weights);
  let most = 0;
  LEARNT_IDS.forEach((id, k) => {
    // Many received mails do warn of scams: that is no mistake.
    if (id === 'warns') return;
    let sum = model.biases[k] ?? 0;
    for (let f = 0; f < places.length; f++) sum += (weights[k]?.get(places[f] ?? 0) ?? 0) * (values[f] ?? 0);
    const p = 1 / (1 + Math.exp(-sum));
    most = Math.max(most, id === 'threat' ? p - TAKEN_FOR_THREAT + TAKEN_FOR : p);
  });
  return most;
}

/** Numbers only: of the sentences nothing can be read again. */
export async function writeSentences(file: string, byLanguage: ReadonlyMap<string, readonly SentenceRow[]>): Promise<void> {
  const lines = [...byLanguage].flatMap(([language, rows]) => rows.map(({ features, group }) => JSON.stringify({ language, group: anonymous(group), places: features.places, values: features.values.map((value) => Math.round(value * 1000)) })));
  await writeFile(file, gzipSync(lines.join('\n'), { level: 9 }));
}

export async function readSentences(file: string, language: string): Promise<SentenceRow[]> {
  const lines = gunzipSync(await readFile(file)).toString('utf8').split('\n').filter((line) => line !== '');
  return lines
    .map((line) => JSON.parse(line) as { language: string; group: string; places: number[]; values: number[] })
    .filter((row) => row.language === language)
    .map(({ group, places, values }) => ({ features: { places, values: values.map((value) => value / 1000) }, yes: new Set(), unsure: new Set(), group, text: '' }));
}
