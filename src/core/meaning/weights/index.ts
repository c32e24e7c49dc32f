import type { LearntData } from '../learnt';

/** Models learnt over the sentences of a language, written by `npm run train`. */
export const LEARNT: Readonly<Record<string, () => Promise<LearntData>>> = {};
