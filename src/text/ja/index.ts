import { actions } from './actions';
import { controls } from './controls';
import { foot } from './foot';
import { reasons } from './reasons';
import { screens } from './screens';
import { todo } from './todo';
import { verdict } from './verdict';

/** All that the first screen can say, whatever the verdict. */
export const ja = { verdict, reasons, todo, actions, controls, screens, foot };
