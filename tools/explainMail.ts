import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { MAIL_WEIGHTS } from '../src/core/judge/mailWeights';
import { readMail } from '../src/core/message/readMail';
import type { Message } from '../src/core/message/message';
import { contextFor } from './evaluate/judgedMail';
import { endWithReader } from './measure/closedPipe';
import { inspectMail, type Contribution, type Inspection, type InspectedSpeech, type ShownSignal } from './measure/inspectMail';
import { redact } from './measure/redact';

const USAGE = `Usage: npm run learn -- MAIL...

For those who teach the program: the verdict of each mail, the score and what it is made of, the cues that fired and
those that nearly did, and a case for cases.ts with links, addresses, wallets, names in greetings and numbers replaced.
Nothing is written anywhere. Read a case through before it goes into the project: a name inside a sentence is
not recognised.

  --own-domain DOMAIN   a domain of the organisation; may be given several times
  --help                this text`;

/** Features shown for each score. */
const MOST_FEATURES = 12;

endWithReader();
const wanted = readArguments(process.argv.slice(2));
if (wanted === 'help') console.log(USAGE);
else if (wanted === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else for (const path of wanted.paths) await explainMail(path, wanted.ownDomains);

function readArguments(argv: readonly string[]): { readonly paths: readonly string[]; readonly ownDomains: readonly string[] } | 'help' | null {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: { 'own-domain': { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', short: 'h', default: false } } });
    if (values.help) return 'help';
    return positionals.length === 0 ? null : { paths: positionals, ownDomains: values['own-domain'].map((domain) => domain.trim().toLowerCase()) };
  } catch {
    // An unknown option.
    return null;
  }
}

async function explainMail(path: string, ownDomains: readonly string[]): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (bytes instanceof Error) {
    console.error(`${path}: ${bytes.message}`);
    process.exitCode = 2;
    return;
  }
  const context = contextFor(ownDomains);
  const outcome = await readMail({ name: basename(path), bytes }, context);
  if (outcome.kind === 'unreadable') {
    console.log(`${path}\n  unreadable: ${outcome.why}\n`);
    return;
  }
  const inspection = await inspectMail(outcome.message, context);
  console.log([path, ...verdictLines(inspection), ...inspection.speeches.flatMap(speechLines), ...signalLines('fired', inspection.fired), ...signalLines('nearly fired (below 1)', inspection.nearly), ...caseLines(outcome.message, inspection), ''].join('\n'));
}

function verdictLines({ analysis }: Inspection): string[] {
  const { verdict, family, confidence, language, wrapper, concerns } = analysis;
  const why = concerns.map((concern) => (concern.kind === 'alarm' ? `alarm ${concern.alarm.id}` : concern.kind));
  return [`  ${verdict}${family === null ? '' : ` (${family})`}, confidence ${confidence.toFixed(3)}, read as ${language}, wrapper ${wrapper}`, ...(why.length === 0 ? [] : [`  needs a person: ${why.join(', ')}`])];
}

function speechLines({ depth, threat, incident, scam, threatContributions, incidentContributions, scamContributions }: InspectedSpeech): string[] {
  return [
    `\n  ${depth === 0 ? 'the author’s own words' : `what was carried, layer ${depth}`}`,
    `    threat ${threat.toFixed(3)} (uncertain from ${MAIL_WEIGHTS.thresholds.threatLow}, sure from ${MAIL_WEIGHTS.thresholds.threatHigh})`,
    ...threatContributions.slice(0, MOST_FEATURES).map(contributionLine),
    `    a person must look ${incident.toFixed(3)} (from ${MAIL_WEIGHTS.thresholds.incident})`,
    ...incidentContributions.slice(0, MOST_FEATURES).map(contributionLine),
    `    other fraud ${scam.toFixed(3)} (from ${MAIL_WEIGHTS.thresholds.scam})`,
    ...scamContributions.slice(0, MOST_FEATURES).map(contributionLine),
  ];
}

function contributionLine({ feature, value, adds }: Contribution): string {
  return `      ${`${adds < 0 ? '−' : '+'}${Math.abs(adds).toFixed(2)}`.padStart(7)}  ${feature} ${value.toFixed(2)}`;
}

function signalLines(title: string, signals: readonly ShownSignal[]): string[] {
  if (signals.length === 0) return [`\n  ${title}: none`];
  return [`\n  ${title}`, ...signals.map(({ id, weight, quote }) => `    ${weight.toFixed(2).padStart(6)}  ${id}: “${quote.replace(/\s+/g, ' ')}”`)];
}

/** Sentences as they would stand in cases.ts, by claim; each one once. */
function caseLines(message: Message, { fired, nearly, analysis }: Inspection): string[] {
  const people = [...(message.from ? [message.from] : []), ...message.to].flatMap(({ name, address }) => [name, address]);
  const literal = (text: string): string => `'${redact(text, people).replace(/\s+/g, ' ').trim().replace(/[\\']/g, '\\$&')}'`;
  const claims = [...fired, ...nearly].filter(({ id }) => id.startsWith('claim:') || id.startsWith('alarm:'));
  return [
    '\n  redacted, for cases.ts: read it through first',
    ...[...new Set(claims.map(({ id, quote }) => `    ${literal(quote)}, // ${id.replace(':', ' ')}`))],
    `    ${literal(`${analysis.shown.subject} ${analysis.shown.text}`.slice(0, 2_000))}, // the whole text`,
  ];
}
