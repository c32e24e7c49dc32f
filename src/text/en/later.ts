import { configProblems } from './configProblems';
import { contacts } from './contacts';
import { courses } from './courses';
import { families } from './families';
import { more } from './more';
import { paste } from './paste';
import { questions } from './questions';
import { report } from './report';
import { signs } from './signs';
import { steps } from './steps';
import type { LaterWords } from '../words';

export const enLater: LaterWords = { more, signs, questions, contacts, courses, report, steps, paste, families, configProblems };
