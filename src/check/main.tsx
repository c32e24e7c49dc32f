import { analyse } from '../core/analyse';
import { pageHost } from '../host/page/pageHost';
import { readConfigFile } from '../pane/configFile';
import { mount } from '../pane/mount';
import '../pane/pane.css';
import { PaneController } from '../pane/paneController';
import { readRaw } from '../pane/readRaw';
import { VERSION } from '../pane/version';
import './check.css';
import { CheckPage } from './CheckPage';

const pane = new PaneController({
  host: pageHost(navigator.language),
  readConfig: readConfigFile,
  analyse,
  readRaw,
  now: () => performance.now(),
  mark: (name) => performance.mark(name),
  version: VERSION,
  browserLanguage: navigator.language,
});

void pane.start();
mount(<CheckPage pane={pane} />);
