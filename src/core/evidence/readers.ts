import type { Matcher } from '../meaning/match';
import type { DemandReader } from './demand';

/** What reads the meaning of a mail: made for the languages it is written in. */
export interface Readers {
  /** One for each language, the main one first. */
  readonly matchers: readonly Matcher[];
  readonly demand: DemandReader;
}
