import type { ItemKey, ReportDraft } from '../host/port';
import { CourseKeeper } from './courseKeeper';
import { courseFor, type CourseHappening, type Part } from './courses';
import type { PaneController } from './paneController';
import type { Answer } from './paneState';
import { nextByPerson, type PersonEvent } from './personState';

export interface ReportChoice {
  readonly note: string;
  readonly toPrivate: boolean;
}

/** Everything a person can do with the mail on the screen. One for a pane: it keeps what was begun. */
export class PersonActs {
  readonly courses: CourseKeeper;
  private readonly reportChoices = new Map<ItemKey, ReportChoice>();

  constructor(private readonly pane: PaneController) {
    this.courses = new CourseKeeper({
      loadActing: () => pane.loadActing(),
      openReport: (draft) => pane.host.openReport(draft),
      current: pane.current,
      dispatch: (event) => this.dispatch(event),
    });
  }

  answer(answer: Answer): void {
    this.dispatch({ kind: 'question-answered', answer });
    this.deleteIfReady();
  }

  togglePassword(): void {
    this.dispatch({ kind: 'password-toggled' });
  }

  askReport(): void {
    this.dispatch({ kind: 'report-asked' });
  }

  /** Opens the report that was made for the mail on the screen. */
  async openReport(draft: ReportDraft): Promise<void> {
    const { screen } = this.pane.current();
    if (screen.kind !== 'judged' || screen.mail.key !== draft.for || screen.step.kind !== 'report' || screen.step.phase === 'opening') return;
    this.dispatch({ kind: 'report-opening' });
    const opened = await this.pane.host.openReport(draft);
    this.dispatch({ kind: 'report-opened', for: draft.for, opened });
  }

  askDeletion(): void {
    this.dispatch({ kind: 'deletion-asked' });
    this.deleteIfReady();
  }

  private deleteIfReady(): void {
    const { screen } = this.pane.current();
    if (screen.kind === 'judged' && screen.step.kind === 'deletion' && screen.step.phase === 'ready') this.courses.delete();
  }

  showCourse(part: Part): void {
    this.dispatch({ kind: 'course-shown', part });
  }

  /** Back to the two buttons. What is under way stays in sight. */
  closeStep(): void {
    const { screen, courses } = this.pane.current();
    const { step } = screen.kind === 'judged' ? screen : { step: null };
    const ended = screen.kind === 'judged' && step?.kind === 'course' ? courseFor(courses, screen.mail.key, step.part) : null;
    if (ended) this.courses.close(ended.id);
    this.dispatch({ kind: 'step-closed' });
  }

  /** What the person began to write for a report, kept while other mails are looked at. Nothing on the screen hangs on it. */
  reportChoice(key: ItemKey): ReportChoice {
    return this.reportChoices.get(key) ?? { note: '', toPrivate: false };
  }

  keepReportChoice(key: ItemKey, choice: ReportChoice): void {
    this.reportChoices.set(key, choice);
  }

  private dispatch(event: PersonEvent | CourseHappening): void {
    this.pane.change((state) => nextByPerson(state, event));
  }
}
