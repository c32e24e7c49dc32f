import type { ReactElement } from 'react';
import { usePane } from './paneContext';

/** Stands where the words will stand, in the same heights; `pane.html` holds the same shapes. */
export function Skeleton({ judging }: { readonly judging: boolean }): ReactElement {
  const { words } = usePane();
  return (
    <>
      <header className="band band-waiting">
        <span className="bone bone-picture" />
        <h1 className="headline waiting-words" tabIndex={-1}>
          {judging ? words.screens.judging : words.screens.reading}
        </h1>
        <p className="bone bone-next" />
      </header>
      <div className="bones" aria-hidden="true">
        <span className="bone bone-heading" />
        <span className="bone bone-quote" />
        <span className="bone bone-line" />
        <span className="bone bone-line" />
      </div>
      <div className="bar" aria-hidden="true">
        <div className="pair">
          <span className="bone bone-button" />
          <span className="bone bone-button" />
        </div>
      </div>
    </>
  );
}
