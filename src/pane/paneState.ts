import type { FunctionComponent } from 'react';
import type { Analysis } from '../core/analysis';
import type { Message } from '../core/message/message';
import { DEFAULT_CONFIG, type ConfigProblem, type ParsedConfig } from '../config/config';
import type { HostStart, HostTheme, ItemKey, OpenMessage, Reach, ReportAbility } from '../host/port';
import type { Language } from '../text/language';
import type { LaterWords, Words } from '../text/words';
import type { KeptCourse, Part } from './courses';
import { settled, stepOnReturn } from './courseReturn';

/** A mail that is on the screen, from wherever it came. */
export interface OpenedMail {
  readonly key: ItemKey;
  readonly message: Message;
  readonly userAddress: string | null;
  readonly shared: boolean;
  readonly report: ReportAbility;
  /** `brought`: pasted or dropped by the person, so nothing of the host belongs to it. */
  readonly from: 'host' | 'brought';
  readonly reach: Reach;
}

/** What the foot of the pane shows instead of the two buttons. */
export type Step =
  | { readonly kind: 'none' }
  /** `handed`: the pane could not send it itself, so Outlook's window takes over. */
  | { readonly kind: 'report'; readonly phase: 'preview' | 'opening' | 'opened' | 'superseded'; readonly handed?: true }
  | { readonly kind: 'report-words'; readonly why: 'api-missing' | 'page' | 'no-item-id' }
  | { readonly kind: 'report-failed'; readonly errorId: string }
  /** `hint`: what should be done before. `ready`: nothing stands before it, the pane moves the mail. */
  | { readonly kind: 'deletion'; readonly phase: 'question' | 'hint' | 'ready' | 'steps'; readonly handed?: true }
  /** The course of this mail, under way or at its end. */
  | { readonly kind: 'course'; readonly part: Part };

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
  readonly BarNote: FunctionComponent<{ readonly judged: Judged }>;
  readonly ConfigProblems: FunctionComponent<{ readonly problems: readonly ConfigProblem[] }>;
  readonly CourseStrips: FunctionComponent<{ readonly courses: readonly KeptCourse[] }>;
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
  /** Of every mail of this session, in the order they began. */
  readonly courses: readonly KeptCourse[];
  /** A try in this session found that Graph is not open to this person. */
  readonly graphClosed: boolean;
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
  | { readonly kind: 'reading-failed'; readonly token: number; readonly why: 'slow' | 'failed'; readonly errorId: string };

export const FIRST_STATE: PaneState = {
  token: 0,
  screen: { kind: 'starting' },
  displayLanguage: '',
  chosenLanguage: null,
  speech: null,
  notLoaded: { language: false, later: false },
  theme: null,
  config: { config: DEFAULT_CONFIG, problems: [] },
  courses: [],
  graphClosed: false,
};

/** What the host and reading do to the state; what a person does: `nextByPerson`. Pure; an event that does not fit leaves it as it is. */
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
      return event.token === state.token ? settled({ ...state, screen: afterReading(state, event) }) : state;
  }
}

function afterStart(state: PaneState, start: HostStart): PaneState {
  if (start.kind === 'failed') return { ...state, screen: { kind: 'host-failed', why: start.why, errorId: start.errorId } };
  return { ...state, displayLanguage: start.displayLanguage, theme: start.theme };
}

type ReadingEvent = Extract<PaneEvent, { kind: 'answered' | 'brought' | 'judged' | 'reading-failed' }>;

function afterReading({ screen, courses }: PaneState, event: ReadingEvent): Screen {
  switch (event.kind) {
    case 'answered':
      return screen.kind === 'reading' ? screenOf(event.open) : screen;
    case 'brought':
      return screen.kind === 'reading' ? { kind: 'judging', mail: event.mail } : screen;
    case 'judged':
      if (screen.kind === 'judging') return { kind: 'judged', mail: screen.mail, analysis: event.analysis, answer: null, step: stepOnReturn(courses, screen.mail.key), passwordShown: false };
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
      const { key, message, userAddress, shared, report, reach } = open;
      return { kind: 'judging', mail: { key, message, userAddress, shared, report, reach, from: 'host' } };
    }
    case 'empty-body':
      return { kind: 'empty-body' };
    default:
      return open;
  }
}
