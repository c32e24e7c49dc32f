import { Button } from '@fluentui/react-components';
import { useId, type ReactElement, type RefObject } from 'react';
import type { Judged } from '../paneState';
import { usePane } from './paneContext';

/** The one thing only the person can know; "yes" turns the verdict. */
export function Question({ judged, change }: { readonly judged: Judged; readonly change: RefObject<HTMLParagraphElement | null> }): ReactElement {
  const { acts, words } = usePane();
  const { question } = words.actions;
  if (judged.answer !== null) {
    return (
      <p className="answered" ref={change} tabIndex={-1}>
        {judged.answer === 'no' ? question.answeredNo : question.answeredYes}{' '}
        <button type="button" className="as-link" onClick={() => acts.answer(null)}>
          {question.change}
        </button>
      </p>
    );
  }
  return (
    <section className="question">
      <h2>{question.heading}</h2>
      <QuestionForm />
    </section>
  );
}

export function QuestionForm(): ReactElement {
  const { acts, words } = usePane();
  const { question } = words.actions;
  const asked = useId();
  return (
    <div role="group" aria-labelledby={asked}>
      <p id={asked}>{question.ask}</p>
      <p className="hint">{question.hint}</p>
      <div className="pair">
        <Button onClick={() => acts.answer('no')}>{question.no}</Button>
        <Button onClick={() => acts.answer('yes')}>{question.yes}</Button>
      </div>
    </div>
  );
}
