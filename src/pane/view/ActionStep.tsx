import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import type { Judged } from '../paneState';
import { reportDraft, reportText } from '../report';
import { CopyButton } from './CopyButton';
import { useAllWords, usePane } from './paneContext';
import { QuestionForm } from './Question';
import { ItContact } from './TodoCards';

/** What comes after a press on report or delete. Its heading takes the focus. */
export function ActionStep({ judged }: { readonly judged: Judged }): ReactElement {
  const { actions, steps } = useAllWords();
  const { report } = steps;
  const { step } = judged;
  switch (step.kind) {
    case 'deletion':
      return step.phase === 'question' ? (
        <StepFrame name="question" title={actions.question.first}>
          <QuestionForm />
        </StepFrame>
      ) : (
        <DeletionStep judged={judged} title={actions.deletion.heading} />
      );
    case 'report-words':
      return (
        <StepFrame name={step.kind} title={report.cannotOpen[step.why]}>
          <TellIt judged={judged} />
        </StepFrame>
      );
    case 'report-failed':
      return (
        <StepFrame name={step.kind} title={report.failed(step.errorId)}>
          <TellIt judged={judged} />
        </StepFrame>
      );
    default:
      return <ReportStep judged={judged} />;
  }
}

function ReportStep({ judged }: { readonly judged: Judged }): ReactElement {
  const { pane, state, language } = usePane();
  const words = useAllWords();
  const report = { ...words.actions.report, ...words.steps.report };
  const why = useId();
  const { step } = judged;
  const phase = step.kind === 'report' ? step.phase : 'preview';
  const addresses = state.config.config.reportTo;
  if (phase === 'opened') {
    return (
      <StepFrame name="opened" title={report.opened}>
        <p>{report.openedMore}</p>
        {addresses.length === 0 && <p>{report.noAddress}</p>}
      </StepFrame>
    );
  }
  const opening = phase === 'opening';
  return (
    <StepFrame
      name="preview"
      title={phase === 'superseded' ? report.superseded : report.heading}
      action={
        <Button appearance="primary" aria-disabled={opening} aria-describedby={opening ? why : undefined} onClick={() => void pane.openReport(reportDraft({ judged, words, language, to: addresses, version: pane.version }))}>
          {opening ? report.opening : report.open}
        </Button>
      }
    >
      <p>{report.preview}</p>
      <p className="hint">{addresses.length === 0 ? report.noAddress : <bdi>{report.to(addresses.join(', '))}</bdi>}</p>
      {opening && (
        <p className="hint" id={why}>
          {report.openingWhy}
        </p>
      )}
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
      {config.reportTo.length > 0 && <p className="hint">{words.actions.report.to(config.reportTo.join(', '))}</p>}
      <CopyButton label={report.copy} text={() => reportText({ judged, words, language, to: config.reportTo, version: pane.version })} />
    </>
  );
}

function DeletionStep({ judged, title }: { readonly judged: Judged; readonly title: string }): ReactElement {
  const { pane } = usePane();
  const { deletion } = useAllWords().steps;
  const { todo } = judged.analysis;
  const client = judged.mail.from === 'brought' ? 'page' : pane.host.deletion.client;
  return (
    <StepFrame name="steps" title={title}>
      {todo.includes('change-password') && <p className="first">{deletion.passwordFirst}</p>}
      {todo.includes('tell-it') && <p className="first">{deletion.reportFirst}</p>}
      <ul>
        {deletion.ways[client].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </StepFrame>
  );
}

interface FrameProps {
  /** Changes when the focus must come to the heading again. */
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactElement;
}

function StepFrame({ name, title, children, action }: FrameProps): ReactElement {
  const { pane, words } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const bar = heading.current?.closest('.bar');
    // A bar that sticks is in sight already, and nothing should move under a finger.
    if (bar && getComputedStyle(bar).position !== 'sticky') bar.scrollIntoView({ block: 'nearest' });
  }, [name]);
  return (
    <div
      className="step"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        pane.closeStep();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div className="pair">
        <Button onClick={() => pane.closeStep()}>{action ? words.actions.back : words.actions.close}</Button>
        {action}
      </div>
    </div>
  );
}
