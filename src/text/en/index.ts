import { actions } from './actions';
import { check } from './check';
import { config } from './configProblems';
import { contacts } from './contacts';
import { foot } from './foot';
import { more } from './more';
import { questions } from './questions';
import { reasons } from './reasons';
import { report } from './report';
import { screens } from './screens';
import { todo } from './todo';
import { verdict } from './verdict';
import type { Words } from '../words';

export const en: Words = { verdict, reasons, todo, actions, more, questions, screens, foot, config, contacts, report, check };
