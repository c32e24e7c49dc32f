import { pageHost } from '../host/page/pageHost';
import { mount } from '../pane/mount';
import '../pane/pane.css';
import { PaneController } from '../pane/paneController';
import { paneParts } from '../pane/paneParts';
import './check.css';
import { CheckPage } from './CheckPage';

const pane = new PaneController(paneParts(pageHost(navigator.language)));

void pane.start();
mount(<CheckPage pane={pane} />);
