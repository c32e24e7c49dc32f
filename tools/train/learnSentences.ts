import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadReaders } from '../../src/core/languages/loadReaders';
import { LearntSignals, type LearntData, type LearntId } from '../../src/core/meaning/learnt';
import type { Matcher } from '../../src/core/meaning/match';
import { asData, fitSentences, type SentenceModel } from './sentenceModel';
import { LEARNT_IDS, labelledTexts, rowsOfTable, rowsOfText, type LabelledText, type SentenceRow } from './sentenceRows';

export const SENTENCE_FOLDS = 3;
const NO_SPEECH: LearntData['speech'] = { scales: [], weights: '' };

/** Files of one text never stand on both sides of a split. */
export function foldOf(name: string, folds: number): number {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (hash * 31 + name.charCodeAt(i)) >>> 0;
  return hash % folds;
}

export interface LearntSentences {
  readonly whole: SentenceModel;
  readonly thresholds: ReadonlyMap<LearntId, number>;
  /** By fold: a model that has not seen the texts of that fold. */
  readonly heldOut: readonly LearntSignals[];
}

/**
 * Learns what sentences of one language assert, once from all texts and once for each fold without it, so that what
 * is learnt on top sees answers as sure as they are on unknown mail.
 *
 * @param benchmark the folder with `texts/` and `sentences/`
 * @param received harmless sentences of received mail that were once taken for more; by their `group` they keep out of the fold that must not see them
 */
export async function learnSentences(language: string, benchmark: string, received: readonly SentenceRow[], precision: (id: LearntId) => number, log: (line: string) => void): Promise<LearntSentences> {
  const { texts, rowsOf, table } = await ownSentences(language, benchmark);
  const train = (keep: (name: string) => boolean): SentenceModel =>
    fitSentences([...texts.filter(({ file }) => keep(file)).flatMap((text) => rowsOf.get(text) ?? []), ...table.filter(({ group }) => keep(group)), ...received.filter(({ group }) => keep(group))]);
  const models = Array.from({ length: SENTENCE_FOLDS }, (_, fold) => train((name) => foldOf(name, SENTENCE_FOLDS) !== fold));
  const dense = models.map(({ biases, weights }) => ({ biases, weights: weights.map((some) => new Map(some)) }));
  const held = texts.map((text) => ({ text, p: surest(dense[foldOf(text.file, SENTENCE_FOLDS)], rowsOf.get(text) ?? []) }));
  const thresholds = new Map(LEARNT_IDS.map((id, k) => [id, threshold(id, k, held, precision(id), log)]));
  return { whole: train(() => true), thresholds, heldOut: models.map((model) => new LearntSignals(asData(model, thresholds, NO_SPEECH))) };
}

/** A model that has seen our own texts alone: what it takes received mail for, the next one learns not to. */
export async function firstModel(language: string, benchmark: string): Promise<SentenceModel> {
  const { rowsOf, table } = await ownSentences(language, benchmark);
  return fitSentences([...[...rowsOf.values()].flat(), ...table]);
}

async function ownSentences(language: string, benchmark: string): Promise<{ texts: readonly LabelledText[]; rowsOf: ReadonlyMap<LabelledText, readonly SentenceRow[]>; table: readonly SentenceRow[] }> {
  const matcher = await matcherOf(language);
  const texts = (await labelledTexts(join(benchmark, 'texts'))).filter((text) => text.language === language);
  const folder = join(benchmark, 'sentences');
  const tables = (await readdir(folder)).filter((file) => file.startsWith(`${language}-`)).sort();
  const table = (await Promise.all(tables.map((file) => rowsOfTable(join(folder, file), matcher)))).flat();
  return { texts, rowsOf: new Map(texts.map((text) => [text, rowsOfText(text, matcher)])), table };
}

export async function matcherOf(language: string): Promise<Matcher> {
  const matcher = (await loadReaders([language])).languages[0]?.matcher;
  if (!matcher) throw new Error(`No cues for ${language}.`);
  return matcher;
}

/** By id: the probability of the surest sentence. */
function surest(model: { readonly biases: readonly number[]; readonly weights: readonly ReadonlyMap<number, number>[] } | undefined, rows: readonly SentenceRow[]): number[] {
  if (!model) return [];
  return LEARNT_IDS.map((_, k) => {
    const weights = model.weights[k];
    const sums = rows.map(({ features }) => features.places.reduce((sum, place, i) => sum + (weights?.get(place) ?? 0) * (features.values[i] ?? 0), model.biases[k] ?? 0));
    return 1 / (1 + Math.exp(-Math.max(-30, ...sums)));
  });
}

interface Held {
  readonly text: LabelledText;
  readonly p: readonly number[];
}

/** The lowest threshold from which on the answers on held-out threats are right often enough; the best balance where none is. */
function threshold(id: LearntId, k: number, held: readonly Held[], precision: number, log: (line: string) => void): number {
  if (id === 'warns') return warningThreshold(k, held, log);
  const threats = held.filter(({ text }) => text.verdicts.some((verdict) => verdict === 'empty-threat' || verdict === 'ask-it'));
  const answers = threats.map(({ text, p }) => ({ p: p[k] ?? 0, is: wants(text, id) })).sort((a, b) => b.p - a.p);
  const all = answers.filter(({ is }) => is).length;
  // An alarm sends a bluff to a person: almost none of those without it may raise it.
  const quiet = threats.filter(({ text }) => text.alarms.length === 0).map(({ p }) => p[k] ?? 0).sort((a, b) => b - a);
  const lowest = id.startsWith('alarm:') ? Math.max(LOWEST, (quiet[Math.floor(quiet.length * FALSE_ALARMS)] ?? 0) + 1e-4) : LOWEST;
  let hit = 0;
  let best = { score: -9, at: 0.97, hit: 0, named: 1 };
  answers.forEach(({ p, is }, i) => {
    if (is) hit++;
    const share = hit / (i + 1);
    // Below the wanted precision every point that it lacks costs more than a point of recall gains.
    const score = hit / (all + 1) - 2.5 * Math.max(0, precision - share);
    if (score > best.score && p >= lowest) best = { score, at: p - 1e-4, hit, named: i + 1 };
  });
  // What is wrong more often than not is left to the model over the whole mail.
  if (best.hit < best.named * WORST) best = { score: best.score, at: NEVER, hit: 0, named: 1 };
  log(`  ${id.padEnd(30)} ${String(all).padStart(4)} labelled, threshold ${best.at.toFixed(3)}: precision ${(best.hit / best.named).toFixed(2)}, recall ${(best.hit / Math.max(1, all)).toFixed(2)}`);
  return best.at;
}

/** Only told: the judge has a threshold of its own for it. */
function warningThreshold(k: number, held: readonly Held[], log: (line: string) => void): number {
  const share = (some: readonly Held[]): string => (some.filter(({ p }) => (p[k] ?? 0) >= TOLD_FROM).length / Math.max(1, some.length)).toFixed(3);
  const warnings = held.filter(({ text }) => text.warns);
  const threats = held.filter(({ text }) => text.verdicts.includes('ask-it') || text.verdicts.includes('empty-threat'));
  log(`  ${'warns'.padEnd(30)} ${String(warnings.length).padStart(4)} labelled, from ${TOLD_FROM}: ${share(warnings)} of warnings, ${share(threats)} of threats`);
  return TOLD_FROM;
}

const TOLD_FROM = 0.6;
/** Surer than this a sentence must be, however rare mistakes were. */
const LOWEST = 0.05;
const WORST = 0.6;
const NEVER = 0.995;
/** Share of bluffs without any alarm that may raise one by words. */
const FALSE_ALARMS = 0.003;

function wants(text: LabelledText, id: LearntId): boolean {
  if (id === 'threat') return true;
  const [kind, name] = id.split(':') as [string, string];
  return (kind === 'claim' ? (text.claims as readonly string[]) : (text.alarms as readonly string[])).includes(name);
}
