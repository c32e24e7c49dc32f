import type { ReportDraft } from '../host/port';
import type { Language } from '../text/language';
import type { AllWords } from '../text/words';
import { notCheckedText } from './notCheckedText';
import { holdsPassword } from './password';
import type { Judged } from './paneState';
import { shownVerdict } from './shownVerdict';
import { findings, withoutLinkFields } from './reportFindings';
import { concernText } from './sentences';
import { claimTruth } from './truths';
import { wholeLetters } from './wholeLetters';

/** Most bytes of UTF-8 that Outlook takes as the body of a new message, a little below its 32 KB. */
export const BODY_LIMIT = 32_000;
export const SUBJECT_LIMIT = 255;
/** `3|`: the sign for phishing that reporting mailboxes of Microsoft Defender read. */
const PHISHING = '3|';
const LONGEST_LINE = 400;

/** Most characters (UTF-16 units, as browsers count) of the person's own note. */
export const NOTE_LIMIT = 1_000;
/** An .eml attachment by this name is what the reporting mailboxes of Microsoft Defender expect. */
const ORIGINAL_NAME = 'original.eml';

export interface ReportInput {
  readonly judged: Judged;
  readonly words: AllWords;
  readonly language: Language;
  readonly to: readonly string[];
  readonly version: string;
  /** What the person adds in their own words; `''` for nothing. */
  readonly note: string;
  /** `graph`: the pane attaches the original itself. */
  readonly way: 'graph' | 'window';
}

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a report says, part by part: shown before it is sent, and sent. */
export interface ReportContent {
  readonly subject: string;
  readonly attachmentName: string;
  /** Paragraphs before the sections. */
  readonly intro: readonly string[];
  readonly urgent: string | null;
  /** The person's own lines under a title; `null` for none. */
  readonly note: Section | null;
  readonly sections: readonly Section[];
  /** Said where something was left out. */
  readonly shortened: string | null;
  /** The findings for machines, as JSON under a title. */
  readonly machine: { readonly title: string; readonly json: string } | null;
}

/** The message to IT. The subject says nothing of the mail: it is read over shoulders. */
export function reportDraft(input: ReportInput): ReportDraft {
  const content = reportContent(input);
  return { for: input.judged.mail.key, to: input.to, subject: content.subject, htmlBody: htmlOf(content), attachmentName: content.attachmentName };
}

/** As many lines a list as fit: the fullest content whose HTML stays below {@link BODY_LIMIT}. */
export function reportContent(input: ReportInput): ReportContent {
  for (const most of [200, 40, 15, 5, 1]) {
    const content = contentWith(input, most);
    if (byteLength(htmlOf(content)) <= BODY_LIMIT) return content;
  }
  return { ...contentWith(input, 0), sections: [], machine: null, shortened: input.words.report.shortened };
}

/** The same without markup, for the clipboard. */
export function reportText(input: ReportInput): string {
  const parts = sections(input).map(({ title, lines }) => `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`);
  return [...parts, `${input.words.report.machine}\n${JSON.stringify(findings(input.judged, input.version))}`].join('\n\n');
}

export function htmlOf({ intro, urgent, note, sections: all, shortened, machine }: ReportContent): string {
  const titled = (title: string): string => `<p><b>${escapeHtml(title)}</b></p>`;
  return [
    ...intro.map((line) => `<p>${escapeHtml(line)}</p>`),
    urgent === null ? '' : titled(urgent),
    note === null ? '' : `${titled(note.title)}<p>${note.lines.map(escapeHtml).join('<br>')}</p>`,
    ...all.map(({ title, lines }) => `${titled(title)}<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`),
    shortened === null ? '' : `<p>${escapeHtml(shortened)}</p>`,
    machine === null ? '' : `${titled(machine.title)}<pre>${escapeHtml(machine.json)}</pre>`,
  ].join('');
}

function contentWith(input: ReportInput, most: number): ReportContent {
  const { words, judged, version, way } = input;
  const { report } = words;
  const all = sections(input);
  const short = Object.fromEntries(Object.entries(findings(judged, version)).map(([key, value]) => [key, Array.isArray(value) ? (value as unknown[]).slice(0, most) : value]));
  return {
    subject: (PHISHING + report.subject).slice(0, SUBJECT_LIMIT),
    attachmentName: way === 'graph' ? ORIGINAL_NAME : report.attachmentName,
    intro: [report.intro],
    urgent: shownVerdict(judged).verdict === 'ask-it' ? report.urgent : null,
    note: noteOf(input),
    sections: all.map(({ title, lines }) => ({ title, lines: lines.slice(0, most) })),
    shortened: all.some((section) => section.lines.length > most) ? report.shortened : null,
    machine: { title: report.machine, json: JSON.stringify(short) },
  };
}

function noteOf({ note, words }: ReportInput): Section | null {
  const text = wholeLetters(note, NOTE_LIMIT).trim();
  return text === '' ? null : { title: words.report.note, lines: text.split(/\r\n?|\n/) };
}

function sections({ judged, words, language }: ReportInput): Section[] {
  const { analysis, answer } = judged;
  const { report } = words;
  const shown = shownVerdict(judged);
  const said = (id: string, quote: string): string => (holdsPassword(analysis, id, quote) ? report.masked : `“${quote}”`);
  const all: Section[] = [
    {
      title: report.verdict,
      lines: [
        `${words.verdict.headline[shown.verdict]} (${shown.verdict})`,
        ...(shown.family ? [`${report.family}: ${words.families[shown.family]} (${shown.family})`] : []),
        ...(answer === null ? [] : [answer === 'yes' ? report.personSaidYes : report.personSaidNo]),
      ],
    },
    { title: report.concerns, lines: shown.concerns.map((concern) => concernText(concern, words, language)) },
    { title: report.reasons, lines: analysis.reasons.slice(0, 5).map(({ claim, quote }) => `${said(claim, quote.quote)} → ${claimTruth(claim, language).truth}`) },
    { title: report.claims, lines: analysis.claims.map(({ id, quote }) => `${claimTruth(id, language).name}: ${said(id, quote)}`) },
    { title: report.origin, lines: [words.more.origin.recorded[analysis.origin.status], ...analysis.origin.evidence] },
    { title: report.wallets, lines: analysis.wallets.map((wallet) => `${wallet.currency} ${wallet.address} (${wallet.valid ? report.walletValid : report.walletInvalid})`) },
    { title: report.demand, lines: demandLines(judged, words) },
    { title: report.attachments, lines: analysis.attachments.map(({ name, kind }) => `${name} (${kind})`) },
    { title: report.notChecked, lines: analysis.notChecked.map((one) => notCheckedText(one, words, language)) },
  ];
  return all.filter(({ lines }) => lines.length > 0).map(({ title, lines }) => ({ title, lines: lines.map((line) => withoutLinkFields(line).slice(0, LONGEST_LINE)) }));
}

function demandLines({ analysis: { demand } }: Judged, { more }: AllWords): string[] {
  if (!demand) return [];
  const lines: string[] = [];
  if (demand.amount !== null) lines.push(more.wallets.amount(String(demand.amount), demand.currency ?? ''));
  if (demand.deadlineHours !== null) lines.push(more.wallets.deadline(demand.deadlineHours));
  return lines;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
