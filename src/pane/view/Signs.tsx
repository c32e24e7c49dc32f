import type { ReactElement } from 'react';
import { signText } from '../../text/signText';
import type { Judged } from '../paneState';
import { shownVerdict } from '../shownVerdict';
import { MailQuote } from './MailQuote';
import { useAllWords, usePane } from './paneContext';

/** What is odd about the mail, each with the words or the header line that shows it. */
export function Signs({ judged }: { readonly judged: Judged }): ReactElement {
  const { language } = usePane();
  const { signs } = useAllWords();
  return (
    <>
      <p className="hint">{shownVerdict(judged).verdict === 'ask-it' ? signs.handOverNote : signs.note}</p>
      <ul className="plain signs">
        {judged.analysis.signs.map((sign) => (
          <li key={sign.id}>
            <p>{signText(sign, signs, language)}</p>
            {sign.quote !== null && <MailQuote judged={judged} id={sign.id} quote={sign.quote.quote} where={sign.quote.where} />}
          </li>
        ))}
      </ul>
    </>
  );
}
