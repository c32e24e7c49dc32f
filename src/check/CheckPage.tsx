import { useEffect, useRef, useSyncExternalStore, type ReactElement } from 'react';
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
  const { screen } = useSyncExternalStore(pane.subscribe, pane.current);
  const answer = useRef<HTMLDivElement>(null);
  const key = screen.kind === 'judged' ? screen.mail.key : null;
  // On a narrow screen the answer stands below the fold.
  useEffect(() => {
    if (key !== null && answer.current && answer.current.getBoundingClientRect().top > innerHeight / 2) answer.current.scrollIntoView();
  }, [key]);
  const language = pane.language();
  const words = CHECK_WORDS[language];
  return (
    <div className="check-page" lang={language}>
      <Intake pane={pane} words={words} language={language} />
      <div className="check-pane" ref={answer}>
        <Pane pane={pane} nothingYet={words.nothingYet} />
      </div>
    </div>
  );
}
