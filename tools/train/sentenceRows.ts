import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ALARM_IDS, CLAIM_IDS, type AlarmId, type ClaimId } from '../../src/core/contract';
import type { LearntId } from '../../src/core/meaning/learnt';
import type { Matcher, SentenceSigns } from '../../src/core/meaning/match';
import { sentenceFeatures, type SentenceFeatures } from '../../src/core/meaning/sentenceFeatures';
import { normalise } from '../../src/core/message/normalise';
import { parseTxt } from '../../src/core/message/parseText';
import { readLayers } from '../../src/core/message/readLayers';

/** What a sentence can assert, in the order of the weights. */
export const LEARNT_IDS: readonly LearntId[] = ['threat', 'warns', ...CLAIM_IDS.map((id) => `claim:${id}` as const), ...ALARM_IDS.filter(saidInWords).map((id) => `alarm:${id}` as const)];

/** Alarms that headers, wallets, attachments or the layout of a mail show, and words never. */
function saidInWords(id: AlarmId): boolean {
  return id !== 'inside-origin' && id !== 'ransomware-wallet' && id !== 'reply-thread';
}

/** What may stand in a sentence as harmless as any: it makes no threat by itself. */
const PLAIN: ReadonlySet<LearntId> = new Set<LearntId>(['alarm:internal-facts', 'alarm:known-person']);

/** One sentence to learn from. */
export interface SentenceRow {
  readonly features: SentenceFeatures;
  /** Ids that it asserts. */
  readonly yes: ReadonlySet<LearntId>;
  /** Ids of which it is not known: another sentence of the same mail is the quoted one. */
  readonly unsure: ReadonlySet<LearntId>;
  /** The text that it stands in: rows of one text never stand on both sides of a split. */
  readonly group: string;
  readonly text: string;
}

export interface LabelledText {
  readonly file: string;
  readonly text: string;
  readonly verdicts: readonly string[];
  readonly claims: readonly ClaimId[];
  readonly alarms: readonly AlarmId[];
  readonly language: string;
  readonly quotes: Readonly<Record<string, readonly string[]>>;
  /** Own words that call a threat a fraud, or tell about such mails. */
  readonly warns: boolean;
}

interface Label {
  readonly verdict: string | readonly string[];
  readonly claims?: readonly ClaimId[];
  readonly alarms?: readonly AlarmId[];
  readonly language?: string;
  readonly quotes?: Readonly<Record<string, string | readonly string[]>>;
  readonly warns?: boolean;
}

/** Every labelled text in the folders of `folder`, in the order of their names. */
export async function labelledTexts(folder: string): Promise<LabelledText[]> {
  const found: LabelledText[] = [];
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await labelledTexts(path)));
    else if (entry.name.endsWith('.json')) {
      const label = JSON.parse(await readFile(path, 'utf8')) as Label;
      found.push({
        file: path,
        text: await readFile(path.replace(/\.json$/, '.txt'), 'utf8'),
        verdicts: typeof label.verdict === 'string' ? [label.verdict] : label.verdict,
        claims: label.claims ?? [],
        alarms: label.alarms ?? [],
        language: label.language ?? 'und',
        warns: label.warns ?? false,
        quotes: Object.fromEntries(Object.entries(label.quotes ?? {}).map(([id, quote]) => [id, typeof quote === 'string' ? [quote] : quote])),
      });
    }
  }
  return found;
}

/** The sentences of one labelled text, each with what it asserts by the quotes of the label. */
export function rowsOfText(labelled: LabelledText, matcher: Matcher): SentenceRow[] {
  const outcome = parseTxt(new TextEncoder().encode(labelled.text));
  if (outcome.kind !== 'message') return [];
  const reading = readLayers(outcome.message);
  const isThreat = labelled.verdicts.some((verdict) => verdict === 'empty-threat' || verdict === 'ask-it');
  const ids = new Set<LearntId>(isThreat ? [...labelled.claims.map((id) => `claim:${id}` as const), ...labelled.alarms.filter(saidInWords).map((id) => `alarm:${id}` as const)] : []);
  const rows: SentenceRow[] = [];
  // What a warning carries is a threat word for word: no example of harmless sentences.
  const layers = labelled.warns ? reading.layers.filter(({ depth }) => depth === 0) : reading.layers;
  for (const text of [reading.subject, ...layers.map(({ start, end }) => reading.visible.text.slice(start, end))]) {
    const folded = normalise(text).text;
    const { sentences, hits } = matcher.match(folded);
    if (labelled.warns) {
      rows.push(...sentences.map((sentence, i) => ({ ...warningRow(sentence), features: sentenceFeatures(folded, sentences, i), group: labelled.file, text: folded.slice(sentence.start, sentence.end) })));
      continue;
    }
    // Whether an unmarked text warns is not told where the cues say that it does.
    const mayWarn = !isThreat && hits.some(({ id }) => id === 'frame:warns-of-scam' || id === 'frame:teaches-or-reports');
    const quoted = isThreat ? quotedSpans(folded, labelled) : [];
    sentences.forEach((sentence, i) => {
      const yes = new Set<LearntId>(quoted.filter((span) => overlaps(span, sentence)).map(({ id }) => id));
      if ([...yes].some((id) => !PLAIN.has(id))) yes.add('threat');
      const unsure = new Set<LearntId>([...ids].filter((id) => !yes.has(id)));
      if (isThreat && !yes.has('threat')) unsure.add('threat');
      if (mayWarn) unsure.add('warns');
      rows.push({ features: sentenceFeatures(folded, sentences, i), yes, unsure, group: labelled.file, text: folded.slice(sentence.start, sentence.end) });
    });
  }
  return rows;
}

/** A sentence in which a cue of a threat fired may be quoted in the same breath: of it nothing is known. */
function warningRow({ fired }: SentenceSigns): Pick<SentenceRow, 'yes' | 'unsure'> {
  const quotes = [...fired].some(([signal]) => signal.startsWith('claim:') || signal.startsWith('alarm:'));
  return quotes ? { yes: new Set(), unsure: new Set(LEARNT_IDS) } : { yes: new Set<LearntId>(['warns']), unsure: new Set() };
}

interface QuotedSpan {
  readonly id: LearntId;
  readonly start: number;
  readonly end: number;
}

/** Where the label's quotes stand in a folded text; blanks are not compared. */
function quotedSpans(folded: string, labelled: LabelledText): QuotedSpan[] {
  const dense: number[] = [];
  let bare = '';
  for (let i = 0; i < folded.length; i++) {
    if (/\s/.test(folded[i] ?? '')) continue;
    bare += folded[i] ?? '';
    dense.push(i);
  }
  return Object.entries(labelled.quotes).flatMap(([name, quotes]) => {
    const kinds: LearntId[] = [];
    if ((labelled.claims as readonly string[]).includes(name)) kinds.push(`claim:${name as ClaimId}`);
    if ((labelled.alarms as readonly string[]).includes(name) && saidInWords(name as AlarmId)) kinds.push(`alarm:${name as AlarmId}`);
    return quotes.flatMap((quote) => {
      const wanted = normalise(quote).text.replace(/\s+/g, '');
      const at = wanted === '' ? -1 : bare.indexOf(wanted);
      if (at < 0) return [];
      return kinds.map((id) => ({ id, start: dense[at] ?? 0, end: (dense[at + wanted.length - 1] ?? 0) + 1 }));
    });
  });
}

/** A quote touches a sentence when it covers a third of either. */
function overlaps(span: QuotedSpan, sentence: { readonly start: number; readonly end: number }): boolean {
  const shared = Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start);
  return shared > 0 && shared * 3 >= Math.min(span.end - span.start, sentence.end - sentence.start);
}

/** Reads a table of single sentences: claim ids divided by commas, a tab, the text. */
export async function rowsOfTable(file: string, matcher: Matcher): Promise<SentenceRow[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.includes('\t') && !line.startsWith('#'));
  return lines.flatMap((line) => {
    const [claims = '', text = ''] = line.split('\t');
    const ids = claims.split(',').filter((id) => id !== '') as ClaimId[];
    const folded = normalise(text).text;
    const { sentences } = matcher.match(folded);
    const yes = new Set<LearntId>([...ids.map((id) => `claim:${id}` as const), ...(ids.length > 0 ? (['threat'] as const) : []), ...(ids.includes('violence') ? (['alarm:violence'] as const) : [])]);
    // Which of several short sentences asserts it is not told: they are learnt as one.
    return sentences.length === 0 ? [] : [{ features: joined(sentences.map((_, i) => sentenceFeatures(folded, sentences, i))), yes, unsure: new Set<LearntId>(['warns']), group: text, text: folded }];
  });
}

function joined(all: readonly SentenceFeatures[]): SentenceFeatures {
  const values = new Map<number, number>();
  for (const { places, values: own } of all) places.forEach((place, i) => values.set(place, Math.max(values.get(place) ?? 0, own[i] ?? 0)));
  return { places: [...values.keys()], values: [...values.values()] };
}
