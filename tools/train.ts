import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadReaders } from '../src/core/languages/loadReaders';
import { CORE_LANGUAGES } from '../src/core/meaning/cue';
import { LearntSignals } from '../src/core/meaning/learnt';
import { labelledMails } from './measure/labelledMail';
import { ablation } from './train/ablation';
import { asWeights, crossValidate, fitMails, packPieces } from './train/learnMails';
import { firstModel, foldOf, learnSentences, matcherOf, SENTENCE_FOLDS, type LearntSentences } from './train/learnSentences';
import { anonymous, mailRows, readTable, writeTable, type MailRow, type ReadersFor } from './train/mailRows';
import { heldOutReport } from './train/heldOutReport';
import { mistakenSentences, readSentences, writeSentences } from './train/receivedSentences';
import type { SentenceRow } from './train/sentenceRows';
import { asData } from './train/sentenceModel';
import { calibrationFrom, thresholdsFrom } from './train/thresholds';

const USAGE = `Usage: npm run train -- [--corpus DIR] [--dry] [--held FILE]

Learns all weights anew and writes src/core/meaning/weights/ and src/core/judge/mailWeights.ts: first what sentences
assert, from the texts of benchmark/; then whether a mail threatens, needs a person or defrauds, and of which family
it is, from those texts and from training/, the tables of what was measured on mail that can't be published
(numbers only). The same texts and table give the same weights.
  --corpus DIR  measure DIR anew (a manifest.tsv, or .json labels beside the mails) and rewrite the table first
  --ablate      print what each part of the model earns, cross-validated, and write nothing
  --dry         print the cross-validated figures and write nothing
  --held FILE   every held-out score, one JSON object a line`;

const BENCHMARK = 'benchmark';
const TABLE = 'training/mails.json.gz';
const SENTENCES = 'training/sentences.json.gz';
/** How often what is named must be right on held-out texts. Alarms may be named in doubt: they only call a person. */
const PRECISION = { claim: 0.88, alarm: 0.8 };

const { values } = parseArgs({ options: { corpus: { type: 'string', multiple: true }, dry: { type: 'boolean', default: false }, ablate: { type: 'boolean', default: false }, held: { type: 'string' }, help: { type: 'boolean', default: false } } });
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!values.corpus && !(existsSync(TABLE) && existsSync(SENTENCES))) {
  console.error(`${TABLE} is missing.\n\n${USAGE}`);
  process.exit(2);
}
const progress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
};

const received = values.corpus ? (await Promise.all(values.corpus.map(labelledMails))).flat().filter(({ written }) => !written) : null;
if (received) {
  const mistaken = new Map<string, SentenceRow[]>();
  for (const language of CORE_LANGUAGES) {
    const model = await firstModel(language, BENCHMARK);
    const matcher = await matcherOf(language);
    const rows: SentenceRow[] = [];
    for (const mail of received) rows.push(...(await mistakenSentences(mail, language, matcher, model)));
    mistaken.set(language, rows);
    console.log(`${String(rows.length)} sentences of received mail in ${language} were taken for more than they are; the models learn them as harmless.`);
  }
  await writeSentences(SENTENCES, mistaken);
}

const sentences = new Map<string, LearntSentences>();
for (const language of CORE_LANGUAGES) {
  console.log(`What sentences assert, ${language} (held-out texts):`);
  sentences.set(language, await learnSentences(language, BENCHMARK, await readSentences(SENTENCES, language), (id) => (id.startsWith('alarm:') ? PRECISION.alarm : PRECISION.claim), console.log));
}

/** `fold`: with models that have not seen the texts of that fold; `null`: with those of all texts. */
function readersWith(fold: number | null): ReadersFor {
  const learnt = new Map([...sentences].map(([language, { whole, thresholds, heldOut }]) => [language, fold === null ? new LearntSignals(asData(whole, thresholds, { scales: [], weights: '' })) : (heldOut[fold] ?? null)]));
  return async (languages) => {
    const readers = await loadReaders(languages);
    return { ...readers, languages: readers.languages.map(({ matcher }, i) => ({ matcher, learnt: learnt.get(languages[i] ?? '') ?? null })) };
  };
}

const byFold = Array.from({ length: SENTENCE_FOLDS }, (_, fold) => readersWith(fold));
const own: MailRow[] = [];
for (const mail of await labelledMails(`${BENCHMARK}/texts`)) {
  const label = `${BENCHMARK}/texts/${mail.file.replace(/\.\w+$/, '.json')}`;
  const readers = byFold[foldOf(label, SENTENCE_FOLDS)];
  if (readers) own.push(...(await mailRows(mail, readers)));
  progress(`${String(own.length)} texts of our own measured`);
}
if (received) {
  const rows: MailRow[] = [];
  for (const mail of received) {
    const readers = byFold[foldOf(anonymous(mail.group), SENTENCE_FOLDS)];
    if (readers) rows.push(...(await mailRows(mail, readers)));
    progress(`${String(rows.length)} speeches of received mail measured`);
  }
  await writeTable(TABLE, rows);
}
const rows = [...own.map((row) => ({ ...row, group: `own ${row.group}` })), ...(await readTable(TABLE))];

if (values.ablate) {
  for (const line of ablation(rows, progress)) console.log(line);
  process.exit(0);
}
const held = crossValidate(rows, progress);
const thresholds = thresholdsFrom(held);
const calibration = calibrationFrom(held);
progress('');
console.log(heldOutReport(held, thresholds));
if (values.held !== undefined) await writeFile(values.held, held.map(({ row, scores }) => JSON.stringify({ ...row, features: undefined, pieces: undefined, scores })).join('\n'));
if (!values.dry) {
  const model = fitMails(rows);
  for (const [language, { whole, thresholds: named }] of sentences) {
    const data = asData(whole, named, packPieces(model, language === 'ja'));
    await writeFile(`src/core/meaning/weights/${language}.ts`, `import type { LearntData } from '../learnt';\n\n/** Written by \`npm run train\`. */\nexport const learnt: LearntData = ${JSON.stringify(data)};\n`);
  }
  const learntFrom = `${String(own.length)} speeches of our own texts, ${String(rows.length - own.length)} of received mail`;
  const weights = asWeights(model, thresholds, calibration, learntFrom);
  await writeFile('src/core/judge/mailWeights.ts', `import type { MailWeights } from './mailModel';\n\n/** Written by \`npm run train\`. */\nexport const MAIL_WEIGHTS: MailWeights = ${JSON.stringify(weights)};\n`);
  console.log(`Weights written, learnt from ${learntFrom}.`);
}
