import type { DemandWords } from '../evidence/demandWords';
import type { Cue, Lexicon, SignalId } from '../meaning/cue';

/**
 * All knowledge of one language beyond Japanese and English: one folder, one line in `index.ts`. It is loaded
 * when mail in that language is seen. Deep enough for the verdict, the demand and the main claims.
 */
export interface LanguagePack {
  /** Concepts that the cues name with `@`; `reported` (what others say or do) silences cues as in every language. */
  readonly lexicon: Lexicon;
  readonly cues: Readonly<Partial<Record<SignalId, readonly Cue[]>>>;
  readonly demand: DemandWords;
  /**
   * Joins spellings that mean the same (accents left out, traditional for simplified characters). Gives a text
   * of exactly the same length, so that places stay. Applied to the cues as to the mail.
   */
  readonly letters: (text: string) => string;
}
