import { useSyncExternalStore, type ReactElement } from 'react';
import type { PaneController } from '../pane/paneController';
import { Pane } from '../pane/view/Pane';
import { WORDS } from '../text/words';
import { Intake } from './Intake';

/** The pane beside a place to put a mail. */
export function CheckPage({ pane }: { readonly pane: PaneController }): ReactElement {
  useSyncExternalStore(pane.subscribe, pane.current);
  const language = pane.language();
  return (
    <div className="check-page" lang={language}>
      <Intake pane={pane} words={WORDS[language]} language={language} />
      <div className="check-pane">
        <Pane pane={pane} />
      </div>
    </div>
  );
}
