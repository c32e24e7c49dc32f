import type { Wish } from '../act/state';
import type { ReportDraft, ReportOpened } from '../host/port';
import type { Acting, CourseRequest } from './acting';
import type { RunningCourse } from './courseRunner';
import { courseFor, type CourseHappening, type CourseNews, type KeptCourse } from './courses';
import type { OpenedMail, PaneState } from './paneState';
import { repeatsPassword } from './password';
import type { PersonEvent } from './personState';
import { shownVerdict } from './shownVerdict';
import { wholeLetters } from './wholeLetters';

/** A report as the person wants it. */
export interface WantedReport {
  readonly draft: ReportDraft;
  /** Name of the private contact it goes to; `null`: to IT. */
  readonly reader: string | null;
}

interface Parts {
  readonly loadActing: () => Promise<Acting>;
  readonly openReport: (draft: ReportDraft) => Promise<ReportOpened>;
  readonly current: () => PaneState;
  readonly dispatch: (event: PersonEvent | CourseHappening) => void;
}

interface Run {
  readonly request: CourseRequest;
  /** `null` while what runs it is fetched, or could not be. */
  running: RunningCourse | null;
}

/** Begins courses and keeps them until the pane is closed, each with the mail it belongs to. */
export class CourseKeeper {
  private readonly runs = new Map<number, Run>();
  private acting: Promise<Acting> | null = null;

  constructor(private readonly parts: Parts) {}

  /** Reports the mail on the screen; what was begun for it before goes on instead. */
  report(wish: 'report' | 'report-and-delete', wanted: WantedReport): void {
    const { screen } = this.parts.current();
    if (screen.kind !== 'judged' || screen.mail.key !== wanted.draft.for) return;
    this.beginOnce(wish, wanted);
  }

  /** Moves the mail on the screen to Deleted Items. */
  delete(): void {
    this.beginOnce('delete', null);
  }

  undo(id: number): void {
    this.runs.get(id)?.running?.undo();
  }

  again(id: number): void {
    const run = this.runs.get(id);
    const kept = this.parts.current().courses.find((one) => one.id === id);
    if (!run || kept?.canTryAgain !== true) return;
    if (run.running !== null) run.running.again();
    else {
      this.parts.dispatch({ kind: 'course-moved', id, news: UNDER_WAY });
      void this.run(id, run);
    }
  }

  /** Puts the end of a course away; it stays kept. */
  close(id: number): void {
    this.parts.dispatch({ kind: 'course-closed', id });
  }

  /** Outlook's own window, for a report that did not get through. */
  openWindow(id: number): void {
    const report = this.runs.get(id)?.request.report;
    if (!report) return;
    this.parts.dispatch({ kind: 'report-opening', handed: true });
    this.openIfAsked(report);
  }

  private beginOnce(wish: Wish, wanted: WantedReport | null): void {
    const { screen, courses, config } = this.parts.current();
    if (screen.kind !== 'judged') return;
    const { mail, analysis } = screen;
    const before = courseFor(courses, mail.key, wish === 'delete' ? 'deletion' : 'report');
    if (before !== null && (before.ending === null || before.canTryAgain || (before.course !== null && before.course.accepted !== 'no'))) {
      this.again(before.id);
      return;
    }
    const { clientId, tenantId, allowUserConsent } = config.config.graph;
    const { graphId } = mail.reach;
    if (clientId === null || graphId === null) return;
    const id = this.runs.size + 1;
    const run: Run = { request: { wish, mail, report: wanted?.draft ?? null, graphId, clientId, tenantId, dialog: allowUserConsent }, running: null };
    this.runs.set(id, run);
    const kept: KeptCourse = {
      id,
      key: mail.key,
      subject: subjectOf(mail, repeatsPassword(analysis, mail.message.subject)),
      wish,
      reader: wanted?.reader ?? null,
      urgent: shownVerdict(screen).verdict === 'ask-it',
      course: null,
      ending: null,
      canUndo: false,
      canTryAgain: false,
      handedOver: false,
      closed: false,
    };
    this.parts.dispatch({ kind: 'course-began', kept });
    void this.run(id, run);
  }

  private async run(id: number, run: Run): Promise<void> {
    try {
      this.acting ??= this.parts.loadActing();
      const acting = await this.acting;
      run.running = acting.begin(run.request, (news) => this.moved(id, run, news));
    } catch {
      this.acting = null;
      this.parts.dispatch({ kind: 'course-moved', id, news: notLoaded(run.request.wish) });
    }
  }

  private moved(id: number, { request }: Run, news: CourseNews): void {
    this.parts.dispatch({ kind: 'course-moved', id, news });
    if (news.handsOver && request.report !== null) this.openIfAsked(request.report);
  }

  /** Only while its mail is on the screen and waits for the window; else the person asks for it when back. */
  private openIfAsked(draft: ReportDraft): void {
    const { screen } = this.parts.current();
    if (screen.kind !== 'judged' || screen.mail.key !== draft.for || screen.step.kind !== 'report' || screen.step.phase !== 'opening') return;
    void this.parts.openReport(draft).then((opened) => this.parts.dispatch({ kind: 'report-opened', for: draft.for, opened }));
  }
}

const UNDER_WAY: CourseNews = { course: null, ending: null, canUndo: false, canTryAgain: false, handsOver: false, closesGraph: false };

/** What does it could not be fetched: nothing of it was begun. */
function notLoaded(wish: Wish): CourseNews {
  return { ...UNDER_WAY, ending: { id: wish === 'delete' ? 'not-deleted' : 'not-reported', why: 'offline' }, canTryAgain: true };
}

const LONGEST_SUBJECT = 60;

function subjectOf({ message }: OpenedMail, isSecret: boolean): string | null {
  if (isSecret) return null;
  const subject = message.subject.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  return subject.length > LONGEST_SUBJECT ? `${wholeLetters(subject, LONGEST_SUBJECT)}…` : subject;
}
