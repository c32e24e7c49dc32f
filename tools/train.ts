import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Features } from '../src/core/judge/features';
import { rowsOf, speechesOf } from './measure/featureRows';
import { isScam, isThreat, labelledMails, type LabelledMail } from './measure/labelledMail';
import { fit, type FitOptions, type Model, type Row } from './measure/logisticRegression';

const USAGE = `Usage: npm run train -- --corpus DIR [--dry]

Learns the weights of the two scores (threat, other scam) from labelled mail and writes
src/core/judge/threatWeights.ts and scamWeights.ts. DIR holds a manifest.tsv, or .json labels beside the mails.
  --dry    print the cross-validated figures and write nothing`;

interface Example {
  readonly mail: LabelledMail;
  readonly rows: readonly Features[];
  readonly positive: boolean;
}

/** Meaning decides the side of a weight: claims never excuse, warnings never accuse. */
function threatSign(name: string): -1 | 0 | 1 {
  if (/^(?:claim|alarm):|^(?:harm|pressure|coin|wallet|limit|amount)/.test(name)) return 1;
  if (/^frame:(?:demand-payment|otherwise-harm|payment-channel|attacker-speaks)/.test(name)) return 1;
  if (name.startsWith('frame:')) return -1;
  return SCAM_FAMILY.test(name) ? -1 : 0;
}
function scamSign(name: string): -1 | 0 | 1 {
  if (SCAM_FAMILY.test(name)) return 1;
  return /^frame:(?:warns|teaches|business|security|bulk)/.test(name) ? -1 : 0;
}

/** Before any mail is seen: each claim says something, each family of scams says what it is. */
function threatPrior(name: string): number {
  return name.startsWith('claim:') ? 0.4 : name.startsWith('alarm:') ? 0.6 : 0;
}
function scamPrior(name: string): number {
  return SCAM_FAMILY.test(name) ? 4 : /^frame:(?:warns|teaches)/.test(name) ? -3 : 0;
}
const SCAM_FAMILY = /^family:(?:support|one-click|fictitious|phishing|advance|fake|beg)/;

const FOLDS = 5;

function foldOf(group: string): number {
  let hash = 7;
  for (let i = 0; i < group.length; i++) hash = (hash * 31 + group.charCodeAt(i)) >>> 0;
  return hash % FOLDS;
}

function rowsFor(examples: readonly Example[]): Row[] {
  const groups = new Map<string, number>();
  for (const { mail } of examples) groups.set(mail.group, (groups.get(mail.group) ?? 0) + 1);
  const positives = examples.filter((example) => example.positive).length;
  const negatives = examples.length - positives;
  return examples.flatMap(({ mail, rows, positive }) => {
    // One family of near-duplicates counts as one and a bit; both sides weigh alike in sum, harmless mail a little more.
    const group = 1 / Math.sqrt(groups.get(mail.group) ?? 1);
    const side = positive ? examples.length / (2 * positives) : examples.length / (1.5 * negatives);
    return rows.map((features) => ({ features, positive, importance: (group * side) / rows.length }));
  });
}

function probability(model: Model, rows: readonly Features[]): number {
  const sums = rows.map((features) => [...features].reduce((sum, [name, value]) => sum + (model.weights[name] ?? 0) * value, model.bias));
  return sums.length === 0 ? 0 : 1 / (1 + Math.exp(-Math.max(...sums)));
}

interface Held {
  readonly example: Example;
  readonly p: number;
}

function crossValidate(examples: readonly Example[], options: FitOptions): Held[] {
  const held: Held[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(rowsFor(examples.filter(({ mail }) => foldOf(mail.group) !== fold && mail.mayLearn)), options);
    for (const example of examples) if (foldOf(example.mail.group) === fold) held.push({ example, p: probability(model, example.rows) });
  }
  return held;
}

/** The smallest threshold above which at most one harmless mail in `oneIn` lies. */
function threshold(held: readonly Held[], oneIn: number): number {
  const harmless = held.filter(({ example }) => !example.positive).map(({ p }) => p).sort((a, b) => b - a);
  return Math.min(0.97, (harmless[Math.floor(harmless.length / oneIn)] ?? 0) + 0.005);
}

function report(name: string, held: readonly Held[], low: number, high: number): void {
  const labels = [...new Set(held.map(({ example }) => `${example.mail.label} ${example.mail.language}`))].sort();
  console.log(`\n${name}: low ${low.toFixed(3)}, high ${high.toFixed(3)} (held-out groups)`);
  for (const label of labels) {
    const of = held.filter(({ example }) => `${example.mail.label} ${example.mail.language}` === label);
    for (const positive of [true, false]) {
      const some = of.filter(({ example }) => example.positive === positive);
      if (some.length === 0) continue;
      const at = (t: number) => some.filter(({ p }) => p >= t).length;
      console.log(`  ${label.padEnd(26)} ${positive ? 'positive' : 'negative'} ${String(some.length).padStart(5)}  ≥ low ${String(at(low)).padStart(5)}  ≥ high ${String(at(high)).padStart(5)}`);
    }
  }
}

function asSource(name: string, doc: string, model: Model, low: number, high: number, learntFrom: string): string {
  const weights = Object.entries(model.weights)
    .map(([key, value]) => [key, Math.round(value * 100) / 100] as const)
    .filter(([, value]) => value !== 0)
    .map(([key, value]) => `    '${key}': ${String(value)},`)
    .join('\n');
  return `import type { Weights } from './score';

/** ${doc} Written by \`npm run train\`. */
export const ${name}: Weights = {
  bias: ${String(Math.round(model.bias * 100) / 100)},
  weights: {
${weights}
  },
  thresholds: { low: ${low.toFixed(3).replace(/0+$/, '')}, high: ${high.toFixed(3).replace(/0+$/, '')} },
  learntFrom: '${learntFrom}',
};
`;
}

const { values } = parseArgs({ options: { corpus: { type: 'string', multiple: true }, dry: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
if (values.help || !values.corpus) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
const mails = (await Promise.all(values.corpus.map(labelledMails))).flat().filter((mail) => isThreat(mail) !== null || isScam(mail) !== null);
const read: { mail: LabelledMail; speeches: Awaited<ReturnType<typeof speechesOf>> }[] = [];
for (const mail of mails) {
  read.push({ mail, speeches: await speechesOf(mail) });
  if (process.stderr.isTTY && read.length % 100 === 0) process.stderr.write(`\r${read.length} of ${mails.length} mails read`);
}
const learnt = (kind: (mail: LabelledMail) => boolean | null): Example[] =>
  read.flatMap(({ mail, speeches }) => {
    const positive = kind(mail);
    return positive === null || speeches.length === 0 ? [] : [{ mail, positive, rows: rowsOf(speeches, positive) }];
  });
for (const task of [
  { name: 'THREAT_WEIGHTS', file: 'threatWeights', doc: 'Is it a threat?', kind: isThreat, sign: threatSign, prior: threatPrior, low: 200, high: 300 },
  { name: 'SCAM_WEIGHTS', file: 'scamWeights', doc: 'Is it another fraud?', kind: isScam, sign: scamSign, prior: scamPrior, low: 85, high: 85 },
]) {
  const examples = learnt(task.kind);
  const options: FitOptions = { l2: 2, rounds: 600, sign: task.sign, prior: task.prior };
  const held = crossValidate(examples, options);
  const low = threshold(held, task.low);
  const high = Math.max(low, threshold(held, task.high));
  report(task.name, held, low, high);
  if (values.dry) continue;
  const model = fit(rowsFor(examples.filter(({ mail }) => mail.mayLearn)), options);
  const counts = `${String(examples.filter(({ positive }) => positive).length)} positive, ${String(examples.filter(({ positive }) => !positive).length)} negative mails`;
  await writeFile(`src/core/judge/${task.file}.ts`, asSource(task.name, task.doc, model, low, high, counts));
}
