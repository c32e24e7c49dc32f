import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { keepKeysForThePane } from './keyboard';
import { fillStyleElements } from './styleElements';

/** Puts the page's content into `#root`, in place of the skeleton that stands there. */
export function mount(content: ReactElement): void {
  const root = document.getElementById('root');
  if (!root) return;
  fillStyleElements(document);
  keepKeysForThePane(document);
  performance.mark('et:react-mount');
  createRoot(root).render(content);
}
