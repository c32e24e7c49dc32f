import type { ItemKey, ReportOpened } from '../host/port';
import { settled } from './courseReturn';
import { courseFor, deletionObstacle, isReported, nextCourses, type CourseHappening, type Part } from './courses';
import { afterNews } from './courseSteps';
import type { Answer, Judged, PaneState, Screen, Step } from './paneState';
import { planOf } from './preflight';
import { asksQuestion, offersDeletion, shownVerdict } from './shownVerdict';

/** What a person does with the mail on the screen, and how the host takes it. */
export type PersonEvent =
  | { readonly kind: 'question-answered'; readonly answer: Answer }
  | { readonly kind: 'password-toggled' }
  | { readonly kind: 'report-asked' }
  /** `handed`: instead of a course that did not get through. */
  | { readonly kind: 'report-opening'; readonly handed?: true }
  | { readonly kind: 'report-opened'; readonly for: ItemKey; readonly opened: ReportOpened }
  | { readonly kind: 'deletion-asked' }
  /** What was begun with this mail comes back into sight. */
  | { readonly kind: 'course-shown'; readonly part: Part }
  | { readonly kind: 'step-closed' };

const NO_STEP: Step = { kind: 'none' };

/** What a person does to the state, and what becomes of it. Loaded with the screens on which they do it. Pure. */
export function nextByPerson(state: PaneState, event: PersonEvent | CourseHappening): PaneState {
  switch (event.kind) {
    case 'course-began':
    case 'course-moved':
    case 'course-closed': {
      const courses = nextCourses(state.courses, event);
      const graphClosed = state.graphClosed || (event.kind === 'course-moved' && event.news.closesGraph);
      return settled({ ...state, courses, graphClosed, screen: afterNews(state.screen, event, courses) });
    }
    default:
      return state.screen.kind === 'judged' ? { ...state, screen: afterPerson(state, state.screen, event) } : state;
  }
}

function afterPerson(state: PaneState, screen: Judged, event: PersonEvent): Screen {
  switch (event.kind) {
    case 'question-answered': {
      if (!asksQuestion(screen.analysis)) return screen;
      const asked = screen.step.kind === 'deletion' && screen.step.phase === 'question';
      // A way to delete rests on the answer; all else stays in sight, whatever is answered beside it.
      const step: Step = asked && event.answer === 'no' ? deletionStep(state, screen) : screen.step.kind === 'deletion' ? NO_STEP : screen.step;
      return { ...screen, answer: event.answer, step };
    }
    case 'password-toggled':
      return { ...screen, passwordShown: !screen.passwordShown };
    case 'report-asked':
      return { ...screen, step: reportStep(state, screen) };
    case 'report-opening': {
      const { step } = screen;
      const from = step.kind === 'report' ? step.phase !== 'opening' : step.kind === 'course' && event.handed === true;
      return from ? { ...screen, step: { kind: 'report', phase: 'opening', ...(event.handed && { handed: event.handed }) } } : screen;
    }
    case 'report-opened': {
      const { step } = screen;
      const waiting = step.kind === 'report' && step.phase === 'opening';
      return waiting && event.for === screen.mail.key ? { ...screen, step: afterOpening(event.opened, step.handed) } : screen;
    }
    case 'deletion-asked':
      if (!offersDeletion(shownVerdict(screen).verdict) || deletionObstacle(state.courses, screen.mail.key) !== null) return screen;
      return { ...screen, step: asksQuestion(screen.analysis) && screen.answer === null ? { kind: 'deletion', phase: 'question' } : deletionStep(state, screen) };
    case 'course-shown':
      return courseFor(state.courses, screen.mail.key, event.part) === null ? screen : { ...screen, step: { kind: 'course', part: event.part } };
    case 'step-closed': {
      const { step } = screen;
      const underWay = step.kind === 'course' && courseFor(state.courses, screen.mail.key, step.part)?.ending === null;
      return underWay ? screen : { ...screen, step: NO_STEP };
    }
  }
}

/** What was begun is shown again; nothing is begun twice. */
function reportStep(state: PaneState, { mail }: Judged): Step {
  if (courseFor(state.courses, mail.key, 'report')) return { kind: 'course', part: 'report' };
  if (planOf(state, mail).report !== 'words') return { kind: 'report', phase: 'preview' };
  return { kind: 'report-words', why: mail.report.kind === 'words' ? mail.report.why : 'page' };
}

function deletionStep(state: PaneState, screen: Judged): Step {
  if (planOf(state, screen.mail).delete === 'words') return { kind: 'deletion', phase: 'steps' };
  const kept = courseFor(state.courses, screen.mail.key, 'deletion');
  if (kept !== null && (kept.ending === null || kept.canTryAgain)) return { kind: 'course', part: 'deletion' };
  return { kind: 'deletion', phase: beforeDeletion(state, screen).length > 0 ? 'hint' : 'ready' };
}

/** What should be done before the mail goes, most urgent first. */
export function beforeDeletion({ courses }: Pick<PaneState, 'courses'>, { analysis, mail }: Judged): readonly ('change-password' | 'tell-it')[] {
  const reported = isReported(courses, mail.key);
  return (['change-password', 'tell-it'] as const).filter((id) => analysis.todo.includes(id) && !(id === 'tell-it' && reported));
}

function afterOpening(opened: ReportOpened, handed: true | undefined): Step {
  switch (opened.kind) {
    case 'opened':
    case 'superseded':
      return { kind: 'report', phase: opened.kind, ...(handed && { handed }) };
    case 'not-possible':
      return { kind: 'report-words', why: opened.why };
    case 'failed':
      return { kind: 'report-failed', errorId: opened.errorId };
  }
}
