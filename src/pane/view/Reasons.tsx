import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactElement } from 'react';
import type { Reason } from '../../core/analysis';
import { claimTruth } from '../truths';
import type { Judged } from '../paneState';
import { shownVerdict } from '../shownVerdict';
import { checkText, concernText, scamPoints } from '../sentences';
import { MailQuote } from './MailQuote';
import { usePane } from './paneContext';

const SHOWN = 3;

/** Why we say so, for every verdict in its own form. */
export function Reasons({ judged }: { readonly judged: Judged }): ReactElement {
  const { words } = usePane();
  const shown = shownVerdict(judged);
  switch (shown.verdict) {
    case 'empty-threat':
      return <Refutations judged={judged} />;
    case 'ask-it':
      return <Concerns judged={judged} />;
    case 'other-scam':
      return <Points heading={words.reasons.scamHeading} points={scamPoints(shown, words)} />;
    case 'no-threat':
      return <Points heading={words.reasons.noThreatHeading} points={words.reasons.noThreatPoints} />;
    case 'unreadable':
      return <Points heading={words.reasons.noThreatHeading} points={words.reasons.unreadablePoints} />;
  }
}

function Refutations({ judged }: { readonly judged: Judged }): ReactElement {
  const { words, language } = usePane();
  const distinct = answeredOnce(judged.analysis.reasons);
  return (
    <section className="reasons">
      <h2>{words.reasons.heading}</h2>
      <ol>
        {distinct.slice(0, SHOWN).map(({ claim, quote, check }) => (
          <li key={claim} className="reason">
            <MailQuote judged={judged} id={claim} quote={quote.quote} where={quote.where} />
            <p className="truth">{claimTruth(claim, language).truth}</p>
            {check !== null && (
              <p className="check">
                <CheckmarkRegular aria-hidden="true" />
                <span>
                  <span className="hidden-label">{words.reasons.checked}: </span>
                  {checkText(check, words)}
                </span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One sentence of the mail often claims several things: here it is answered once, under "more" claim by claim. */
function answeredOnce(reasons: readonly Reason[]): readonly Reason[] {
  const kept: Reason[] = [];
  for (const reason of reasons) {
    const { quote } = reason.quote;
    if (quote === '' || !kept.some((one) => one.quote.quote.includes(quote) || (one.quote.quote !== '' && quote.includes(one.quote.quote)))) kept.push(reason);
  }
  return kept;
}

function Concerns({ judged }: { readonly judged: Judged }): ReactElement {
  const { words, language } = usePane();
  const { concerns } = shownVerdict(judged);
  return (
    <>
      <section className="reasons">
        <h2>{words.reasons.concernHeading}</h2>
        <ol>
          {concerns.slice(0, SHOWN).map((concern, i) => (
            <li key={i} className="reason">
              {concern.kind === 'alarm' && <MailQuote judged={judged} id={concern.alarm.id} quote={concern.alarm.quote} where={concern.alarm.where} />}
              <p className="truth">{concernText(concern, words, language)}</p>
            </li>
          ))}
        </ol>
      </section>
      <Points heading={words.reasons.handOverHeading} points={words.reasons.handOverPoints} />
    </>
  );
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly string[] }): ReactElement {
  return (
    <section className="points">
      <h2>{heading}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
