/** Everything that the first screen can do without: one chunk, fetched once the verdict is painted. */
export { ActionStep } from './ActionStep';
export { BarNote } from './BarNote';
export { ConfigProblems } from './ConfigProblems';
export { CourseStrips } from './CourseStrips';
export { MoreParts } from './MoreParts';
export { PasteForm } from './PasteForm';
