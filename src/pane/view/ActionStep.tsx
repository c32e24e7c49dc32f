import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { beforeDeletion } from '../personState';
import { courseFor } from '../courses';
import type { Judged } from '../paneState';
import { planOf } from '../preflight';
import { reportText } from '../report';
import { CopyButton } from './CopyButton';
import './courses.css';
import { CourseStep } from './CourseStep';
import { useAllWords, usePane } from './paneContext';
import { QuestionForm } from './Question';
import { ReportPreview } from './ReportPreview';
import { StepFrame } from './StepFrame';
import { ItContact } from './TodoCards';

/** What comes after a press on report or delete. Its heading takes the focus. */
export function ActionStep({ judged }: { readonly judged: Judged }): ReactElement | null {
  const { state } = usePane();
  const { actions, steps } = useAllWords();
  const { step } = judged;
  switch (step.kind) {
    case 'deletion':
      if (step.phase === 'question') {
        return (
          <StepFrame name="question" title={actions.question.first}>
            <QuestionForm />
          </StepFrame>
        );
      }
      return step.phase === 'hint' ? <BeforeDeletion judged={judged} /> : <DeletionStep judged={judged} handed={step.handed === true} />;
    case 'report-words':
      return (
        <StepFrame name={step.kind} title={steps.report.cannotOpen[step.why]}>
          <Because judged={judged} part="report" />
          <TellIt judged={judged} />
        </StepFrame>
      );
    case 'report-failed':
      return (
        <StepFrame name={step.kind} title={steps.report.failed(step.errorId)}>
          <TellIt judged={judged} />
        </StepFrame>
      );
    case 'course': {
      const kept = courseFor(state.courses, judged.mail.key, step.part);
      return kept && <CourseStep judged={judged} kept={kept} />;
    }
    case 'report':
      return step.phase === 'opened' ? <WindowOpened judged={judged} handed={step.handed === true} /> : <ReportPreview key={judged.mail.key} judged={judged} step={step} />;
    case 'none':
      return null;
  }
}

/** Why it is done this way, where it is not done by the pane itself. */
export function Because({ judged, part }: { readonly judged: Judged; readonly part: 'report' | 'delete' }): ReactElement | null {
  const { state } = usePane();
  const { because } = useAllWords().courses;
  const plan = planOf(state, judged.mail);
  if (plan.because === 'all-there' || plan[part] === 'graph') return null;
  return <p className="hint">{because[plan.because]}</p>;
}

function WindowOpened({ judged, handed }: { readonly judged: Judged; readonly handed: boolean }): ReactElement {
  const { state } = usePane();
  const { steps, courses } = useAllWords();
  const wished = state.courses.find((one) => one.key === judged.mail.key && one.handedOver)?.wish;
  return (
    <StepFrame name="opened" title={steps.report.opened}>
      {handed && <p>{courses.handed.report}</p>}
      <p>{steps.report.openedMore}</p>
      {handed && wished === 'report-and-delete' && <p>{courses.handed.thenDelete}</p>}
      {state.config.config.reportTo.length === 0 && <p>{steps.report.noAddress}</p>}
    </StepFrame>
  );
}

/** How to reach IT where no window can be opened. */
function TellIt({ judged }: { readonly judged: Judged }): ReactElement {
  const { pane, language, state } = usePane();
  const words = useAllWords();
  const { report } = words.steps;
  const { config } = state.config;
  return (
    <>
      {report.words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {config.it.phone !== null && <ItContact phone={config.it.phone} />}
      {config.reportTo.length > 0 && <p className="hint">{report.to(config.reportTo.join(', '))}</p>}
      <CopyButton label={report.copy} text={() => reportText({ judged, words, language, to: config.reportTo, version: pane.version, note: '', way: 'window' })} />
    </>
  );
}

/** What should be done before the pane moves the mail; it can be moved all the same. */
function BeforeDeletion({ judged }: { readonly judged: Judged }): ReactElement {
  const { acts, state } = usePane();
  const { courses, steps } = useAllWords();
  const hints = beforeDeletion(state, judged);
  const reportFirst = hints.includes('tell-it');
  return (
    <StepFrame
      name="before-deletion"
      title={courses.deletion.before}
      leave="back"
      actions={
        <Button data-action="delete-now" onClick={() => acts.courses.delete()}>
          {courses.deletion.anyway}
        </Button>
      }
    >
      {hints.includes('change-password') && <p className="first">{steps.deletion.passwordFirst}</p>}
      {reportFirst && (
        <>
          <p className="first">{steps.deletion.reportFirst}</p>
          <Button appearance="primary" onClick={() => acts.askReport()}>
            {courses.deletion.reportFirst}
          </Button>
        </>
      )}
    </StepFrame>
  );
}

function DeletionStep({ judged, handed }: { readonly judged: Judged; readonly handed: boolean }): ReactElement {
  const { pane, state } = usePane();
  const { steps, courses } = useAllWords();
  const { deletion } = steps;
  const hints = beforeDeletion(state, judged);
  const client = judged.mail.from === 'brought' ? 'page' : pane.host.deletion.client;
  return (
    <StepFrame name="steps" title={deletion.heading}>
      {handed && <p>{courses.handed.deletion}</p>}
      {hints.includes('change-password') && <p className="first">{deletion.passwordFirst}</p>}
      {hints.includes('tell-it') && <p className="first">{deletion.reportFirst}</p>}
      <ul>
        {deletion.ways[client].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!handed && <Because judged={judged} part="delete" />}
    </StepFrame>
  );
}
