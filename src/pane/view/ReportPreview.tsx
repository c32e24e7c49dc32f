import { Button } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useMemo, useState, type ReactElement } from 'react';
import type { Judged, Step } from '../paneState';
import type { ReportChoice } from '../personActs';
import { planOf } from '../preflight';
import { NOTE_LIMIT, reportContent, reportDraft, type ReportInput } from '../report';
import { asksQuestion, offersDeletion, shownVerdict } from '../shownVerdict';
import { Because } from './ActionStep';
import { useAllWords, usePane } from './paneContext';
import { StepFrame } from './StepFrame';

interface Props {
  readonly judged: Judged;
  readonly step: Extract<Step, { kind: 'report' }>;
}

/** To whom, with which words, and exactly what: before anything leaves. */
export function ReportPreview({ judged, step }: Props): ReactElement {
  const { pane, acts, state, language } = usePane();
  const words = useAllWords();
  const { preview } = words.courses;
  const opened = words.steps.report;
  const { config } = state.config;
  const [choice, setChoice] = useState(() => acts.reportChoice(judged.mail.key));
  const change = (changes: Partial<ReportChoice>): void => {
    const next = { ...choice, ...changes };
    setChoice(next);
    acts.keepReportChoice(judged.mail.key, next);
  };
  const noteId = useId();
  const noteHint = useId();
  const why = useId();

  const { verdict, family } = shownVerdict(judged);
  const contact = family === 'sextortion' || family === 'accusation' ? config.privateContact : null;
  const isPrivate = contact !== null && choice.toPrivate;
  const reader = isPrivate ? contact.name : null;
  const readerName = reader ?? words.courses.it;
  const plan = planOf(state, judged.mail);
  const byGraph = plan.report === 'graph' && step.handed !== true;
  const input: ReportInput = {
    judged,
    words,
    language,
    to: isPrivate ? [contact.address] : config.reportTo,
    version: pane.version,
    note: choice.note,
    way: byGraph ? 'graph' : 'window',
  };
  const opening = step.phase === 'opening';
  const deletes = byGraph && plan.delete === 'graph' && offersDeletion(verdict);
  const unanswered = asksQuestion(judged.analysis) && judged.answer === null;
  const send = (wish: 'report' | 'report-and-delete'): void => acts.courses.report(wish, { draft: reportDraft(input), reader });

  return (
    <StepFrame
      name="preview"
      title={step.phase === 'superseded' ? opened.superseded : preview.heading(readerName)}
      leave="back"
      actions={
        !byGraph && (
          <Button appearance="primary" data-action="open-window" aria-disabled={opening} aria-describedby={opening ? why : undefined} onClick={() => void acts.openReport(reportDraft(input))}>
            {opening ? opened.opening : opened.open}
          </Button>
        )
      }
    >
      {step.handed && <p>{words.courses.handed.report}</p>}
      <p>{preview.sees(readerName)}</p>
      {contact !== null && <Recipient contact={contact.name} isPrivate={isPrivate} onChange={(toPrivate) => change({ toPrivate })} />}
      <p className="hint addressees">{input.to.length === 0 ? opened.noAddress : <bdi>{opened.to(input.to.join(', '))}</bdi>}</p>
      <div className="note">
        <label htmlFor={noteId}>{preview.note}</label>
        <textarea id={noteId} rows={2} maxLength={NOTE_LIMIT} aria-describedby={noteHint} value={choice.note} onChange={(event) => change({ note: event.currentTarget.value })} />
        <p className="hint" id={noteHint}>
          {preview.noteHint}
        </p>
      </div>
      <Contents input={input} title={preview.contents(readerName)} />
      <Because judged={judged} part="report" />
      {opening && (
        <p className="hint" id={why}>
          {opened.openingWhy}
        </p>
      )}
      {byGraph && (
        <>
          {deletes && judged.analysis.todo.includes('change-password') && <p className="hint">{words.steps.deletion.passwordFirst}</p>}
          <div className="pair">
            <Button appearance="primary" data-action="send" onClick={() => send('report')}>
              {preview.send}
            </Button>
            {deletes && (
              <Button
                data-action="send-and-delete"
                aria-disabled={unanswered}
                aria-describedby={unanswered ? why : undefined}
                onClick={() => {
                  if (!unanswered) send('report-and-delete');
                }}
              >
                {preview.sendAndDelete}
              </Button>
            )}
          </div>
          {deletes && unanswered && (
            <p className="hint" id={why}>
              {preview.answerFirst}
            </p>
          )}
        </>
      )}
    </StepFrame>
  );
}

/** IT, or the person whom the organisation named for what is nobody's business. */
function Recipient({ contact, isPrivate, onChange }: { readonly contact: string; readonly isPrivate: boolean; readonly onChange: (toPrivate: boolean) => void }): ReactElement {
  const { preview, it } = useAllWords().courses;
  const name = useId();
  return (
    <fieldset className="recipient">
      <legend>{preview.toWhom}</legend>
      <label>
        <input type="radio" name={name} checked={!isPrivate} onChange={() => onChange(false)} />
        <span>{it}</span>
      </label>
      <label>
        <input type="radio" name={name} checked={isPrivate} onChange={() => onChange(true)} />
        <bdi>{preview.toPrivate(contact)}</bdi>
      </label>
    </fieldset>
  );
}

/** The report word for word, from the same parts that are sent. */
function Contents({ input, title }: { readonly input: ReportInput; readonly title: string }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold contents" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ChevronRightRegular aria-hidden="true" />
        <h3>{title}</h3>
      </summary>
      {open && <ContentsBody input={input} />}
    </details>
  );
}

function ContentsBody({ input }: { readonly input: ReportInput }): ReactElement {
  const { preview } = useAllWords().courses;
  const { judged, words, language, version, note, way } = input;
  const content = useMemo(() => reportContent({ judged, words, language, to: [], version, note, way }), [judged, words, language, version, note, way]);
  const { subject, attachmentName, intro, urgent, note: own, sections, shortened, machine } = content;
  return (
    <div className="fold-body report-contents">
      <dl>
        <dt>{preview.subject}</dt>
        <dd>
          <bdi>{subject}</bdi>
          <span className="hint">{preview.mark}</span>
        </dd>
        <dt>{preview.attachment}</dt>
        <dd>{preview.original(attachmentName)}</dd>
      </dl>
      {intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {urgent !== null && <p className="first">{urgent}</p>}
      {own !== null && (
        <div>
          <h4>{own.title}</h4>
          <p className="own-words">
            <bdi>{own.lines.join('\n')}</bdi>
          </p>
        </div>
      )}
      {sections.map(({ title, lines }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul>
            {lines.map((line, i) => (
              <li key={i}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {shortened !== null && <p>{shortened}</p>}
      {machine !== null && (
        <div>
          <h4>{machine.title}</h4>
          <pre tabIndex={0} aria-label={machine.title}>
            {machine.json}
          </pre>
        </div>
      )}
    </div>
  );
}
