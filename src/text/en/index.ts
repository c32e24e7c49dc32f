import { actions } from './actions';
import { controls } from './controls';
import { foot } from './foot';
import { reasons } from './reasons';
import { screens } from './screens';
import { todo } from './todo';
import { verdict } from './verdict';
import type { Words } from '../words';

export const en: Words = { verdict, reasons, todo, actions, controls, screens, foot };
