import type { ReportDraft } from '../host/port';
import type { Language } from '../text/language';
import type { AllWords } from '../text/words';
import { notCheckedText } from './notCheckedText';
import { holdsPassword } from './password';
import { shownVerdict, type Judged } from './paneState';
import { findings, withoutLinkFields } from './reportFindings';
import { concernText } from './sentences';
import { claimTruth } from './truths';

/** Most bytes of UTF-8 that Outlook takes as the body of a new message, a little below its 32 KB. */
export const BODY_LIMIT = 32_000;
export const SUBJECT_LIMIT = 255;
/** `3|`: the sign for phishing that reporting mailboxes of Microsoft Defender read. */
const PHISHING = '3|';
const LONGEST_LINE = 400;

export interface ReportInput {
  readonly judged: Judged;
  readonly words: AllWords;
  readonly language: Language;
  readonly to: readonly string[];
  readonly version: string;
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The message to IT. The subject says nothing of the mail: it is read over shoulders. */
export function reportDraft(input: ReportInput): ReportDraft {
  const { judged, words, to } = input;
  return {
    for: judged.mail.key,
    to,
    subject: (PHISHING + words.report.subject).slice(0, SUBJECT_LIMIT),
    htmlBody: reportHtml(input),
    attachmentName: words.report.attachmentName,
  };
}

/** As many lines a list as fit; the fullest version that stays below {@link BODY_LIMIT}. */
export function reportHtml(input: ReportInput): string {
  for (const most of [200, 40, 15, 5, 1]) {
    const html = bodyWith(input, most);
    if (byteLength(html) <= BODY_LIMIT) return html;
  }
  return `<p>${escapeHtml(input.words.report.intro)}</p><p>${escapeHtml(input.words.report.shortened)}</p>`;
}

/** The same without markup, for the clipboard. */
export function reportText(input: ReportInput): string {
  const parts = sections(input).map(({ title, lines }) => `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`);
  return [...parts, `${input.words.report.machine}\n${JSON.stringify(findings(input.judged, input.version))}`].join('\n\n');
}

function bodyWith(input: ReportInput, most: number): string {
  const { words, judged } = input;
  const urgent = shownVerdict(judged).verdict === 'ask-it';
  const all = sections(input);
  const machine = findings(judged, input.version);
  const short = Object.fromEntries(Object.entries(machine).map(([key, value]) => [key, Array.isArray(value) ? (value as unknown[]).slice(0, most) : value]));
  const cut = all.some((section) => section.lines.length > most);
  return [
    `<p>${escapeHtml(words.report.intro)}</p>`,
    urgent ? `<p><b>${escapeHtml(words.report.urgent)}</b></p>` : '',
    ...all.map(({ title, lines }) => `<p><b>${escapeHtml(title)}</b></p><ul>${lines.slice(0, most).map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`),
    cut ? `<p>${escapeHtml(words.report.shortened)}</p>` : '',
    `<p><b>${escapeHtml(words.report.machine)}</b></p><pre>${escapeHtml(JSON.stringify(short))}</pre>`,
  ].join('');
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
