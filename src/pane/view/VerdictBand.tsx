import type { ReactElement, RefObject } from 'react';
import { nextLine } from '../sentences';
import type { Judged } from '../paneState';
import { shownVerdict } from '../shownVerdict';
import { usePane } from './paneContext';
import { VerdictPicture } from './pictures';

/** The answer: one picture, one sentence, one line that says what to do. */
export function VerdictBand({ judged, headline }: { readonly judged: Judged; readonly headline: RefObject<HTMLHeadingElement | null> }): ReactElement {
  const { words } = usePane();
  const shown = shownVerdict(judged);
  return (
    <header className={`band band-${shown.verdict}`}>
      <VerdictPicture verdict={shown.verdict} />
      <h1 className="headline" ref={headline} tabIndex={-1}>
        {words.verdict.headline[shown.verdict]}
      </h1>
      <p className="next">{nextLine(shown, judged.analysis, words)}</p>
    </header>
  );
}

/** Quiet lines about how far the verdict reaches. */
export function VerdictNotes({ judged }: { readonly judged: Judged }): ReactElement | null {
  const { words } = usePane();
  const { analysis, mail } = judged;
  const notes = [
    ...(analysis.notChecked.some((one) => one.why === 'out-of-time') ? [words.verdict.outOfTime] : []),
    ...(mail.shared ? [words.verdict.shared] : []),
    ...(mail.message.source === 'pasted' && analysis.verdict !== 'unreadable' ? [words.verdict.pasted] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
