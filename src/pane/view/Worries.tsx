import type { ReactElement } from 'react';
import type { Judged } from '../paneState';
import { useAllWords } from './paneContext';

/** Questions people have once the first fright is over. */
export function Worries({ judged }: { readonly judged: Judged }): ReactElement {
  const words = useAllWords();
  const { questions } = words;
  const { analysis } = judged;
  const password = analysis.claims.some((claim) => claim.id === 'password-known') ? questions.password.shown : questions.password.notShown;
  const all = [
    questions.infected,
    { q: questions.password.q, a: password },
    { q: questions.sent.q, a: questions.sent.a[analysis.origin.status] },
    questions.pay,
    questions.again,
    questions.already,
    questions.certain,
  ];
  return (
    <dl className="worries">
      {all.map(({ q, a }) => (
        <div key={q}>
          <dt>{q}</dt>
          <dd>{a}</dd>
        </div>
      ))}
    </dl>
  );
}
