import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { notCheckedText } from '../notCheckedText';
import type { Judged } from '../paneState';
import { shownVerdict } from '../shownVerdict';
import { claimTruth } from '../truths';
import { Distress, Help } from './Help';
import { MailQuote } from './MailQuote';
import { MarkedMail } from './MarkedMail';
import { Origin } from './Origin';
import { useAllWords, usePane } from './paneContext';
import { Signs } from './Signs';
import { Worries } from './Worries';

/** What stands under "more". */
export function MoreParts({ judged }: { readonly judged: Judged }): ReactElement {
  const words = useAllWords();
  const { analysis } = judged;
  const { verdict, family } = shownVerdict(judged);
  const isThreat = verdict === 'empty-threat' || verdict === 'ask-it';
  const heavy = family === 'sextortion' || family === 'accusation';
  return (
    <>
      {heavy && <Distress />}
      {analysis.claims.length > 0 && (
        <Fold title={verdict === 'empty-threat' ? words.more.claims.heading : words.more.claims.handOverHeading} open>
          <Claims judged={judged} />
        </Fold>
      )}
      {judged.mail.message.source !== 'pasted' && (
        <Fold title={words.more.origin.heading}>
          <Origin judged={judged} />
        </Fold>
      )}
      {isThreat && analysis.signs.length > 0 && (
        <Fold title={words.signs.heading}>
          <Signs judged={judged} />
        </Fold>
      )}
      {(analysis.wallets.length > 0 || analysis.demand !== null) && (
        <Fold title={words.more.wallets.heading}>
          <Money judged={judged} />
        </Fold>
      )}
      <Fold title={words.more.notChecked.heading}>
        <NotCheckedList judged={judged} />
      </Fold>
      {verdict === 'empty-threat' && (
        <Fold title={words.questions.heading}>
          <Worries judged={judged} />
        </Fold>
      )}
      {analysis.shown.text !== '' && (
        <Fold title={words.more.mail.heading}>
          <MarkedMail judged={judged} />
        </Fold>
      )}
      <Fold title={words.more.help}>
        <Help judged={judged} />
      </Fold>
    </>
  );
}

function Fold({ title, open = false, children }: { readonly title: string; readonly open?: boolean; readonly children: ReactNode }): ReactElement {
  return (
    <details className="fold" open={open}>
      <summary>
        <ChevronRightRegular aria-hidden="true" />
        <h3>{title}</h3>
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}

function Claims({ judged }: { readonly judged: Judged }): ReactElement {
  const { language } = usePane();
  // Where a person has to look, the mail's words stand alone: nothing is said that soothes.
  const soothes = shownVerdict(judged).verdict === 'empty-threat';
  // One entry a claim: the first place where the mail says it.
  const claims = useMemo(() => judged.analysis.claims.filter((claim, i, all) => all.findIndex((one) => one.id === claim.id) === i), [judged.analysis.claims]);
  return (
    <ul className="claims">
      {claims.map(({ id, quote, where }) => (
        <li key={id}>
          <h4>{claimTruth(id, language).name}</h4>
          <MailQuote judged={judged} id={id} quote={quote} where={where} />
          {soothes && <p className="truth">{claimTruth(id, language).truth}</p>}
        </li>
      ))}
    </ul>
  );
}

function Money({ judged }: { readonly judged: Judged }): ReactElement {
  const { language } = usePane();
  const words = useAllWords();
  const { wallets, demand } = judged.analysis;
  const amount = demand?.amount ?? null;
  const hours = demand?.deadlineHours ?? null;
  return (
    <ul className="plain">
      {amount !== null && <li>{words.more.wallets.amount(amount.toLocaleString(language), demand?.currency ?? '')}</li>}
      {hours !== null && <li>{words.more.wallets.deadline(hours)}</li>}
      {wallets.map(({ currency, address, valid }) => (
        <li key={address}>
          {currency} <code>{address}</code>
          <br />
          <span className="hint">{valid ? words.more.wallets.valid : words.more.wallets.invalid}</span>
        </li>
      ))}
    </ul>
  );
}

function NotCheckedList({ judged }: { readonly judged: Judged }): ReactElement {
  const { language } = usePane();
  const words = useAllWords();
  const { notChecked } = judged.analysis;
  if (notChecked.length === 0) return <p>{words.more.notChecked.none}</p>;
  return (
    <ul className="plain">
      {notChecked.map((one) => (
        <li key={one.id}>
          <bdi>{notCheckedText(one, words, language)}</bdi>
        </li>
      ))}
    </ul>
  );
}
