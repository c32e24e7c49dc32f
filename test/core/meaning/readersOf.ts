import { LEXICONS } from '../../../src/core/meaning/concepts';
import { CORE_LANGUAGES, type Signal } from '../../../src/core/meaning/cue';
import { Matcher } from '../../../src/core/meaning/match';
import { readMeaning } from '../../../src/core/meaning/readMeaning';
import { normalise } from '../../../src/core/message/normalise';

/** Readers of one signal alone, in every core language. */
export function readersOf(signal: Signal): Promise<readonly Matcher[]> {
  return Promise.all(
    CORE_LANGUAGES.map(async (language) => {
      const cues = (await signal.cues[language]?.()) ?? [];
      return new Matcher(language, [{ id: signal.id, cues }], (await LEXICONS[language]?.()) ?? {});
    }),
  );
}

export function fires(readers: readonly Matcher[], text: string): boolean {
  return readMeaning(
    readers.map((matcher) => ({ matcher, learnt: null })),
    normalise(text).text,
  ).hits.length > 0;
}
