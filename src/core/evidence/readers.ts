import type { LanguageReader } from '../meaning/readMeaning';
import type { DemandReader } from './demand';

/** What reads the meaning of a mail: made for the languages it is written in. */
export interface Readers {
  /** One for each language, the main one first. */
  readonly languages: readonly LanguageReader[];
  readonly demand: DemandReader;
}
