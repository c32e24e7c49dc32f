import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { analyse } from '../src/core/analyse';
import type { Analysis } from '../src/core/analysis';
import { VERDICTS } from '../src/core/contract';
import { readMail } from '../src/core/message/readMail';
import { isThreat, labelledMails, type LabelledMail } from './measure/labelledMail';
import { quantile } from './measure/quantile';

const USAGE = `Usage: npm run evaluate -- --corpus DIR [--errors FILE] [--own-domain DOMAIN]

Judges every labelled mail below DIR (a manifest.tsv, or .json labels beside the mails) and prints how many
of each verdict each label and language got, and precision and recall of claims, alarms and families.
  --errors FILE   every wrong answer with its claims, one JSON object a line`;

const { values } = parseArgs({
  options: { corpus: { type: 'string', multiple: true }, errors: { type: 'string' }, 'own-domain': { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', default: false } },
});
if (values.help || !values.corpus) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}

const clock = () => performance.now();
const results: { mail: LabelledMail; analysis: Analysis | null }[] = [];
for (const mail of (await Promise.all(values.corpus.map(labelledMails))).flat()) {
  const outcome = await readMail({ name: mail.file, bytes: await mail.bytes() }, { clock, budgetMs: 10_000 });
  const context = { clock, budgetMs: 10_000, ownDomains: values['own-domain'], userAddress: null, trustedAuthservIds: [] };
  results.push({ mail, analysis: outcome.kind === 'message' ? await analyse(outcome.message, context) : null });
  if (process.stderr.isTTY && results.length % 50 === 0) process.stderr.write(`\r${results.length} mails judged`);
}

/** Whether the verdict is one of those that are right; `null` where only the label is known. */
function right({ mail, analysis }: (typeof results)[number]): boolean | null {
  const verdict = analysis?.verdict ?? 'unreadable';
  if (mail.verdicts.length > 0) return mail.verdicts.includes(verdict);
  const threat = isThreat(mail);
  if (threat === true) return verdict === 'empty-threat' || verdict === 'ask-it';
  if (mail.label === 'other-phish') return verdict === 'other-scam' || verdict === 'no-threat';
  return threat === false ? verdict === 'no-threat' : null;
}

function verdictTable(): void {
  console.log(`${'label, language'.padEnd(30)} ${'mails'.padStart(6)} ${VERDICTS.map((verdict) => verdict.padStart(13)).join('')}   right`);
  const keys = [...new Set(results.map(({ mail }) => `${mail.label}, ${mail.language}`))].sort();
  for (const key of keys) {
    const of = results.filter(({ mail }) => `${mail.label}, ${mail.language}` === key);
    const counts = VERDICTS.map((verdict) => of.filter(({ analysis }) => (analysis?.verdict ?? 'unreadable') === verdict).length);
    const good = of.filter((result) => right(result) === true).length;
    console.log(`${key.padEnd(30)} ${String(of.length).padStart(6)} ${counts.map((count) => String(count).padStart(13)).join('')}   ${((100 * good) / of.length).toFixed(1)} %`);
  }
}

/** Precision and recall of ids over mails whose ids are labelled and whose right verdict is a threat. */
function idTable(title: string, labelled: (mail: LabelledMail) => readonly string[] | null, found: (analysis: Analysis) => readonly string[]): void {
  const tally = new Map<string, { hit: number; miss: number; wrong: number }>();
  const at = (id: string) => tally.get(id) ?? tally.set(id, { hit: 0, miss: 0, wrong: 0 }).get(id) ?? { hit: 0, miss: 0, wrong: 0 };
  for (const { mail, analysis } of results) {
    const want = isThreat(mail) === true ? labelled(mail) : null;
    if (!want || !analysis) continue;
    const have = found(analysis);
    for (const id of want) at(id)[have.includes(id) ? 'hit' : 'miss']++;
    for (const id of have) if (!want.includes(id)) at(id).wrong++;
  }
  if (tally.size === 0) return;
  const share = (part: number, whole: number) => (whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0)} %`).padStart(7);
  console.log(`\n${title.padEnd(26)} labelled  found  wrong  precision  recall`);
  let [hit, miss, wrong] = [0, 0, 0];
  for (const [id, one] of [...tally].sort()) {
    console.log(`${id.padEnd(26)} ${String(one.hit + one.miss).padStart(8)} ${String(one.hit).padStart(6)} ${String(one.wrong).padStart(6)}   ${share(one.hit, one.hit + one.wrong)} ${share(one.hit, one.hit + one.miss)}`);
    hit += one.hit;
    miss += one.miss;
    wrong += one.wrong;
  }
  console.log(`${'all'.padEnd(26)} ${String(hit + miss).padStart(8)} ${String(hit).padStart(6)} ${String(wrong).padStart(6)}   ${share(hit, hit + wrong)} ${share(hit, hit + miss)}`);
}

verdictTable();
idTable('claims', (mail) => mail.claims, (analysis) => analysis.claims.map(({ id }) => id));
idTable('alarms', (mail) => mail.alarms, (analysis) => analysis.alarms.map(({ id }) => id));
idTable('family', (mail) => (mail.family ? [mail.family] : null), (analysis) => (analysis.family ? [analysis.family] : []));
const times = results.flatMap(({ analysis }) => (analysis ? [analysis.elapsedMs] : []));
console.log(`\nmilliseconds a mail: median ${quantile(times, 0.5).toFixed(2)}, p99 ${quantile(times, 0.99).toFixed(2)}, most ${Math.max(...times).toFixed(1)}`);

if (values.errors !== undefined) {
  const wrong = results.filter((result) => right(result) === false);
  const lines = wrong.map(({ mail, analysis }) =>
    JSON.stringify({ file: mail.file, want: mail.verdicts.length > 0 ? mail.verdicts : mail.label, got: analysis?.verdict ?? 'unreadable', confidence: analysis?.confidence, claims: analysis?.claims.map(({ id }) => id), alarms: analysis?.alarms.map(({ id }) => id) }),
  );
  await writeFile(values.errors, `${lines.join('\n')}\n`);
  console.log(`${wrong.length} wrong answers written to ${values.errors}`);
}
