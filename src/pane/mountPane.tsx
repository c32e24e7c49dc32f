import { createRoot } from 'react-dom/client';
import { keepKeysForThePane } from './keyboard';
import type { PaneController } from './paneController';
import { Pane } from './view/Pane';

/** Puts the pane into `#root`, in place of the skeleton that stands there. */
export function mountPane(pane: PaneController): void {
  const root = document.getElementById('root');
  if (!root) return;
  keepKeysForThePane(document);
  performance.mark('et:react-mount');
  createRoot(root).render(<Pane pane={pane} />);
}
