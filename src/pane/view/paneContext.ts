import { createContext, useContext } from 'react';
import type { Language } from '../../text/language';
import type { AllWords, Words } from '../../text/words';
import type { PaneController } from '../paneController';
import type { PersonActs } from '../personActs';
import type { Later, PaneState } from '../paneState';

export interface PaneView {
  readonly pane: PaneController;
  readonly acts: PersonActs;
  readonly state: PaneState;
  readonly words: Words;
  /** `null` while it is fetched. */
  readonly later: Later | null;
  readonly language: Language;
  /** Speaks to those who don't see the screen, through the pane's one live region. */
  readonly say: (text: string) => void;
  /** What the page says while nothing was put in, where there is no list to select from. */
  readonly nothingYet: { readonly title: string; readonly text: string } | null;
}

export const PaneContext = createContext<PaneView | null>(null);

export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (!view) throw new Error('Parts of the pane stand inside <Pane>.');
  return view;
}

/** For the views that are fetched together with their words. */
export function useAllWords(): AllWords {
  const { words, later } = usePane();
  if (!later) throw new Error('Views that come later stand inside <Later>.');
  return { ...words, ...later.words };
}
