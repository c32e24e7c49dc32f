import type { ReactElement } from 'react';
import type { Where } from '../../core/contract';
import { holdsPassword } from '../password';
import type { Judged } from '../paneState';
import { whereText } from '../sentences';
import { usePane } from './paneContext';

interface Props {
  readonly judged: Judged;
  /** The claim or alarm it belongs to. */
  readonly id: string;
  readonly quote: string;
  readonly where: Where;
}

/** The mail's own words, never mistaken for ours: tinted, in quotation marks, apart in direction and language. */
export function MailQuote({ judged, id, quote, where }: Props): ReactElement | null {
  const { words } = usePane();
  if (quote.trim() === '') return null;
  // An attachment's quote is often its name: once is enough.
  const place = where === `attachment:${quote}` ? '' : whereText(where, words);
  const secret = holdsPassword(judged.analysis, id, quote);
  return (
    <blockquote className="quote">
      <span className="hidden-label">{words.reasons.quoteLabel}: </span>
      {place !== '' && (
        <span className="quote-place">
          <bdi>{place}</bdi>
        </span>
      )}
      {secret ? <Masked judged={judged} quote={quote} /> : <MailRun judged={judged} text={quote} />}
    </blockquote>
  );
}

function Masked({ judged, quote }: { readonly judged: Judged; readonly quote: string }): ReactElement {
  const { acts, words } = usePane();
  const { password } = words.reasons;
  return (
    <span className="masked">
      {judged.passwordShown ? <MailRun judged={judged} text={quote} /> : <span>{password.masked}</span>}
      <button type="button" className="as-link" aria-expanded={judged.passwordShown} onClick={() => acts.togglePassword()}>
        {judged.passwordShown ? password.hide : password.show}
      </button>
    </span>
  );
}

/** A run of the mail, with its language told where it is not the pane's. */
function MailRun({ judged, text }: { readonly judged: Judged; readonly text: string }): ReactElement {
  const lang = useMailLanguage(judged);
  return (
    <q className="said">
      <bdi {...lang}>{text}</bdi>
    </q>
  );
}

export function useMailLanguage({ analysis }: Judged): { readonly lang?: string } {
  const { language } = usePane();
  return analysis.language === language || analysis.language === 'und' ? {} : { lang: analysis.language };
}
