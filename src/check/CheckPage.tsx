import { useSyncExternalStore, type ReactElement } from 'react';
import type { PaneController } from '../pane/paneController';
import { Pane } from '../pane/view/Pane';
import { check as en } from '../text/en/check';
import { check as ja } from '../text/ja/check';
import type { Language } from '../text/language';
import type { CheckWords } from '../text/words';
import { Intake } from './Intake';

const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { ja, en };

/** The pane beside a place to put a mail. */
export function CheckPage({ pane }: { readonly pane: PaneController }): ReactElement {
  useSyncExternalStore(pane.subscribe, pane.current);
  const language = pane.language();
  const words = CHECK_WORDS[language];
  return (
    <div className="check-page" lang={language}>
      <Intake pane={pane} words={words} language={language} />
      <div className="check-pane">
        <Pane pane={pane} nothingYet={words.nothingYet} />
      </div>
    </div>
  );
}
