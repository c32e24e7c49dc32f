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

/** What is said only after the first screen: read when folded parts are opened, when reporting, or by IT. */
export const jaLater = { more, signs, questions, contacts, courses, report, steps, paste, families, configProblems };
