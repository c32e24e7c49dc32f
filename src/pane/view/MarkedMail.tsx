import { useMemo, type ReactElement } from 'react';
import { markedRuns } from '../markedRuns';
import { repeatsPassword } from '../password';
import type { Judged } from '../paneState';
import { useMailLanguage } from './MailQuote';
import { useAllWords } from './paneContext';

/** The mail as dead text with its claims marked. */
export function MarkedMail({ judged }: { readonly judged: Judged }): ReactElement {
  const words = useAllWords();
  const { shown } = judged.analysis;
  const lang = useMailLanguage(judged);
  const { runs, cut } = useMemo(() => markedRuns(shown), [shown]);
  const { mail } = words.more;
  const hideSubject = !judged.passwordShown && repeatsPassword(judged.analysis, shown.subject);
  return (
    <>
      <p className="hint">{mail.note}</p>
      <div className="mail" tabIndex={0} role="region" aria-label={mail.heading}>
        {shown.subject !== '' && (
          <p>
            {mail.subject}: <bdi {...lang}>{hideSubject ? <span className="dots">●●●●●●</span> : shown.subject}</bdi>
          </p>
        )}
        <div className="mail-text" dir="auto" {...lang}>
          {runs.map((run, i) => {
            const text = run.secret && !judged.passwordShown ? <span className="dots">●●●●●●</span> : run.text;
            return run.marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>;
          })}
        </div>
        {cut && <p className="hint">{mail.cut}</p>}
      </div>
    </>
  );
}
