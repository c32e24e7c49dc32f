import { createContext, useContext } from 'react';
import type { Language } from '../../text/language';
import type { Words } from '../../text/words';
import type { PaneController } from '../paneController';
import type { PaneState } from '../paneState';

export interface PaneView {
  readonly pane: PaneController;
  readonly state: PaneState;
  readonly words: Words;
  readonly language: Language;
  /** Speaks to those who don't see the screen, through the pane's one live region. */
  readonly say: (text: string) => void;
}

export const PaneContext = createContext<PaneView | null>(null);

export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (!view) throw new Error('Parts of the pane stand inside <Pane>.');
  return view;
}
