import { pageHost } from '../host/page/pageHost';
import { mount } from '../pane/mount';
import '../pane/pane.css';
import { PaneController } from '../pane/paneController';
import { paneParts } from '../pane/paneParts';
import './check.css';
import { CheckPage } from './CheckPage';

/** Nothing of a mailbox belongs to what is brought here, so no way through Graph is ever open. */
const NO_ACTING = (): Promise<never> => Promise.reject(new Error('This page reaches no mailbox.'));

const pane = new PaneController(paneParts(pageHost(navigator.language), NO_ACTING));

void pane.start();
mount(<CheckPage pane={pane} />);
