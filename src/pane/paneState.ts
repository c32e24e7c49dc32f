import type { FunctionComponent } from 'react';
import type { Analysis, Concern } from '../core/analysis';
import type { Family, Verdict } from '../core/contract';
import type { Message } from '../core/message/message';
import { DEFAULT_CONFIG, type ConfigProblem, type ParsedConfig } from '../config/config';
import type { HostStart, HostTheme, ItemKey, OpenMessage, ReportAbility, ReportOpened } from '../host/port';
import type { Language } from '../text/language';
import type { LaterWords, Words } from '../text/words';

/** A mail that is on the screen, from wherever it came. */
export interface OpenedMail {
  readonly key: ItemKey;
  readonly message: Message;
  readonly userAddress: string | null;
  readonly shared: boolean;
  readonly report: ReportAbility;
  /** `brought`: pasted or dropped by the person, so nothing of the host belongs to it. */
  readonly from: 'host' | 'brought';
}

/** What the foot of the pane shows instead of the two buttons. */
export type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'report'; readonly phase: 'preview' | 'opening' | 'opened' | 'superseded' }
  | { readonly kind: 'report-words'; readonly why: 'api-missing' | 'page' | 'no-item-id' }
  | { readonly kind: 'report-failed'; readonly errorId: string }
  | { readonly kind: 'deletion'; readonly phase: 'question' | 'steps' };

export type Answer = 'yes' | 'no' | null;

export interface Judged {
  readonly kind: 'judged';
  readonly mail: OpenedMail;
  readonly analysis: Analysis;
  /** The person's answer to the one question software can't answer. */
  readonly answer: Answer;
  readonly step: Step;
  readonly passwordShown: boolean;
}

export type Screen =
  | { readonly kind: 'starting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'judging'; readonly mail: OpenedMail }
  | Judged
  | { readonly kind: 'no-item' }
  | { readonly kind: 'several-items' }
  | { readonly kind: 'not-a-mail'; readonly what: 'meeting' | 'delivery-report' | 'other' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'empty-body' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'failed'; readonly errorId: string }
  | { readonly kind: 'superseded' }
  | { readonly kind: 'host-failed'; readonly why: Extract<HostStart, { kind: 'failed' }>['why']; readonly errorId: string };

/** Views that come after the first screen, by what they are given; they themselves stand in `view/`. */
export interface LaterViews {
  readonly ActionStep: FunctionComponent<{ readonly judged: Judged }>;
  readonly ConfigProblems: FunctionComponent<{ readonly problems: readonly ConfigProblem[] }>;
  readonly MoreParts: FunctionComponent<{ readonly judged: Judged }>;
  readonly PasteForm: FunctionComponent;
}

/** What comes after the first screen, fetched once that is painted: its words and its views. */
export interface Later {
  readonly words: LaterWords;
  readonly views: LaterViews;
}

/** The language on the screen, with what was fetched for it. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly later: Later | null;
}

export interface PaneState {
  /** Number of the newest reading. Answers that carry another one are thrown away. */
  readonly token: number;
  readonly screen: Screen;
  readonly displayLanguage: string;
  /** What the person chose in the foot; stands above configuration and host. */
  readonly chosenLanguage: Language | null;
  /** `null` until the first words are there. */
  readonly speech: Speech | null;
  /** The last try to fetch words failed: of the language that was wanted, of what comes later. */
  readonly notLoaded: { readonly language: boolean; readonly later: boolean };
  readonly theme: HostTheme | null;
  readonly config: ParsedConfig;
}

export type PaneEvent =
  | { readonly kind: 'host-started'; readonly start: HostStart }
  | { readonly kind: 'config-read'; readonly config: ParsedConfig }
  | { readonly kind: 'theme-changed'; readonly theme: HostTheme }
  | { readonly kind: 'language-chosen'; readonly language: Language }
  | { readonly kind: 'spoke'; readonly speech: Speech }
  | { readonly kind: 'language-not-loaded' }
  | { readonly kind: 'later-loaded'; readonly language: Language; readonly later: Later }
  | { readonly kind: 'later-not-loaded' }
  /** A new reading begins: the selection changed, the person asked again, or brought a mail. */
  | { readonly kind: 'reading-began'; readonly token: number }
  | { readonly kind: 'answered'; readonly token: number; readonly open: OpenMessage }
  | { readonly kind: 'brought'; readonly token: number; readonly mail: OpenedMail }
  | { readonly kind: 'judged'; readonly token: number; readonly analysis: Analysis }
  | { readonly kind: 'reading-failed'; readonly token: number; readonly why: 'slow' | 'failed'; readonly errorId: string }
  | { readonly kind: 'question-answered'; readonly answer: Answer }
  | { readonly kind: 'password-toggled' }
  | { readonly kind: 'report-asked' }
  | { readonly kind: 'report-opening' }
  | { readonly kind: 'report-opened'; readonly for: ItemKey; readonly opened: ReportOpened }
  | { readonly kind: 'deletion-asked' }
  | { readonly kind: 'step-closed' };

export const FIRST_STATE: PaneState = {
  token: 0,
  screen: { kind: 'starting' },
  displayLanguage: '',
  chosenLanguage: null,
  speech: null,
  notLoaded: { language: false, later: false },
  theme: null,
  config: { config: DEFAULT_CONFIG, problems: [] },
};

const NO_STEP: Step = { kind: 'none' };

/** The only place where the pane's state changes. Pure; an event that does not fit leaves it as it is. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'host-started':
      return afterStart(state, event.start);
    case 'config-read':
      return { ...state, config: event.config };
    case 'theme-changed':
      return { ...state, theme: event.theme };
    case 'language-chosen':
      return { ...state, chosenLanguage: event.language, notLoaded: { ...state.notLoaded, language: false } };
    case 'spoke':
      return { ...state, speech: event.speech, notLoaded: { ...state.notLoaded, language: false } };
    case 'language-not-loaded':
      // What is on the screen stays there, and counts as chosen, until the person tries again.
      return { ...state, chosenLanguage: state.speech?.language ?? state.chosenLanguage, notLoaded: { ...state.notLoaded, language: true } };
    case 'later-loaded':
      return event.language === state.speech?.language ? { ...state, speech: { ...state.speech, later: event.later }, notLoaded: { ...state.notLoaded, later: false } } : state;
    case 'later-not-loaded':
      return { ...state, notLoaded: { ...state.notLoaded, later: true } };
    case 'reading-began':
      return event.token > state.token ? { ...state, token: event.token, screen: { kind: 'reading' } } : state;
    case 'answered':
    case 'brought':
    case 'judged':
    case 'reading-failed':
      return event.token === state.token ? { ...state, screen: afterReading(state.screen, event) } : state;
    default:
      return state.screen.kind === 'judged' ? { ...state, screen: afterPerson(state.screen, event) } : state;
  }
}

function afterStart(state: PaneState, start: HostStart): PaneState {
  if (start.kind === 'failed') return { ...state, screen: { kind: 'host-failed', why: start.why, errorId: start.errorId } };
  return { ...state, displayLanguage: start.displayLanguage, theme: start.theme };
}

type ReadingEvent = Extract<PaneEvent, { kind: 'answered' | 'brought' | 'judged' | 'reading-failed' }>;

function afterReading(screen: Screen, event: ReadingEvent): Screen {
  switch (event.kind) {
    case 'answered':
      return screen.kind === 'reading' ? screenOf(event.open) : screen;
    case 'brought':
      return screen.kind === 'reading' ? { kind: 'judging', mail: event.mail } : screen;
    case 'judged':
      if (screen.kind === 'judging') return { kind: 'judged', mail: screen.mail, analysis: event.analysis, answer: null, step: NO_STEP, passwordShown: false };
      // Judged once more, because the configuration came late: what the person did stays.
      return screen.kind === 'judged' ? { ...screen, analysis: event.analysis } : screen;
    case 'reading-failed':
      if (screen.kind !== 'reading' && screen.kind !== 'judging') return screen;
      return event.why === 'slow' ? { kind: 'slow' } : { kind: 'failed', errorId: event.errorId };
  }
}

function screenOf(open: OpenMessage): Screen {
  switch (open.kind) {
    case 'message': {
      const { key, message, userAddress, shared, report } = open;
      return { kind: 'judging', mail: { key, message, userAddress, shared, report, from: 'host' } };
    }
    case 'empty-body':
      return { kind: 'empty-body' };
    default:
      return open;
  }
}

type SpeechEvent = { kind: 'language-chosen' | 'spoke' | 'language-not-loaded' | 'later-loaded' | 'later-not-loaded' };
type PersonEvent = Exclude<PaneEvent, ReadingEvent | SpeechEvent | { kind: 'host-started' | 'config-read' | 'theme-changed' | 'reading-began' }>;

function afterPerson(screen: Judged, event: PersonEvent): Screen {
  switch (event.kind) {
    case 'question-answered': {
      if (!asksQuestion(screen.analysis)) return screen;
      const asked = screen.step.kind === 'deletion' && screen.step.phase === 'question';
      const step: Step = asked && event.answer === 'no' ? { kind: 'deletion', phase: 'steps' } : NO_STEP;
      return { ...screen, answer: event.answer, step };
    }
    case 'password-toggled':
      return { ...screen, passwordShown: !screen.passwordShown };
    case 'report-asked':
      return { ...screen, step: screen.mail.report.kind === 'window' ? { kind: 'report', phase: 'preview' } : { kind: 'report-words', why: screen.mail.report.why } };
    case 'report-opening':
      return screen.step.kind === 'report' && screen.step.phase !== 'opening' ? { ...screen, step: { kind: 'report', phase: 'opening' } } : screen;
    case 'report-opened': {
      const waiting = screen.step.kind === 'report' && screen.step.phase === 'opening';
      return waiting && event.for === screen.mail.key ? { ...screen, step: afterOpening(event.opened) } : screen;
    }
    case 'deletion-asked':
      if (!offersDeletion(shownVerdict(screen).verdict)) return screen;
      return { ...screen, step: { kind: 'deletion', phase: asksQuestion(screen.analysis) && screen.answer === null ? 'question' : 'steps' } };
    case 'step-closed':
      return { ...screen, step: NO_STEP };
  }
}

function afterOpening(opened: ReportOpened): Step {
  switch (opened.kind) {
    case 'opened':
      return { kind: 'report', phase: 'opened' };
    case 'superseded':
      return { kind: 'report', phase: 'superseded' };
    case 'not-possible':
      return { kind: 'report-words', why: opened.why };
    case 'failed':
      return { kind: 'report-failed', errorId: opened.errorId };
  }
}

/** Only where the verdict rests on nothing real being shown. */
export function asksQuestion(analysis: Analysis): boolean {
  return analysis.verdict === 'empty-threat';
}

export function offersDeletion(verdict: Verdict): boolean {
  return verdict === 'empty-threat' || verdict === 'other-scam';
}

export interface Shown {
  readonly verdict: Verdict;
  readonly family: Family | null;
  readonly concerns: readonly (Concern | { readonly kind: 'person-said-yes' })[];
}

/** The verdict as the person sees it: their own "yes" outweighs what the mail looks like. */
export function shownVerdict({ analysis, answer }: Pick<Judged, 'analysis' | 'answer'>): Shown {
  const { verdict, family, concerns } = analysis;
  if (answer === 'yes' && asksQuestion(analysis)) return { verdict: 'ask-it', family, concerns: [{ kind: 'person-said-yes' }, ...concerns] };
  return { verdict, family, concerns };
}
