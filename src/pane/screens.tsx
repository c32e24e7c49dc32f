import { mount } from './mount';
import type { PaneController } from './paneController';
import { Pane } from './view/Pane';

/** The whole pane, in React and Fluent, in place of what stands in `#root`. */
export function showPane(pane: PaneController): void {
  mount(<Pane pane={pane} />);
}
