import type { ReactElement, ReactNode } from 'react';
import type { Judged } from '../paneState';
import { CopyButton } from './CopyButton';
import { useAllWords } from './paneContext';

/** The way of the mail in three steps; only what a record proves is marked as proved. */
export function Origin({ judged }: { readonly judged: Judged }): ReactElement {
  const words = useAllWords();
  const { origin } = words.more;
  const { status, outsideAddress, evidence, lines, claimsSelf, claimsInside } = judged.analysis.origin;
  const { from } = judged.mail.message;
  const rawLines = lines.join('\n');
  return (
    <>
      <ol className="path">
        <Stop title={origin.from} proved={null}>
          {from && (
            <p className="fact">
              <bdi>{from.name}</bdi> <bdi className="address">{from.address}</bdi>
            </p>
          )}
          <p className="hint">{claimsSelf || claimsInside ? origin.fromSelf : origin.fromNote}</p>
        </Stop>
        <Stop title={origin.handedIn} proved={outsideAddress !== null}>
          <p className="fact">{outsideAddress ?? origin.handedInUnknown}</p>
        </Stop>
        <Stop title={origin.recordedBy} proved={status !== 'unknown'}>
          <p className="fact">{origin.recorded[status]}</p>
          {evidence.length > 0 && (
            <ul className="evidence">
              {evidence.map((line) => (
                <li key={line}>
                  <code>{line}</code>
                </li>
              ))}
            </ul>
          )}
        </Stop>
      </ol>
      {rawLines === '' ? (
        <p className="hint">{origin.rawNone}</p>
      ) : (
        <details className="raw">
          <summary>{origin.raw}</summary>
          <pre tabIndex={0} dir="ltr">
            {rawLines}
          </pre>
          <CopyButton label={origin.copy} text={() => rawLines} />
        </details>
      )}
    </>
  );
}

/** `proved: null` is a mere assertion: neither confirmed nor unknown. */
function Stop({ title, proved, children }: { readonly title: string; readonly proved: boolean | null; readonly children: ReactNode }): ReactElement {
  const words = useAllWords();
  return (
    <li className="stop" data-proved={proved === null ? 'said' : proved}>
      <h4>
        {title}
        {proved !== null && <span className="tag">{proved ? words.more.origin.proved : words.more.origin.unknown}</span>}
      </h4>
      {children}
    </li>
  );
}
