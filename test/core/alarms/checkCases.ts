import type { Cases, Signal } from '../../../src/core/meaning/cue';
import { LEXICONS } from '../../../src/core/meaning/concepts';
import { Matcher } from '../../../src/core/meaning/match';
import { normalise } from '../../../src/core/message/normalise';

/** The texts of `cases` that are judged otherwise than told, each with what went wrong. */
export function wrongCases(signal: Signal, cases: Cases): string[] {
  const matcher = new Matcher([signal], LEXICONS);
  const fires = (text: string): boolean => matcher.match(normalise(text).text).hits.length > 0;
  return Object.entries(cases).flatMap(([language, set]) => [
    ...set.fires.filter((text) => !fires(text)).map((text) => `${language} missed: ${text}`),
    ...set.quiet.filter(({ text }) => fires(text)).map(({ text, because }) => `${language} fired although ${because}: ${text}`),
  ]);
}

/** Fewest texts that fire, and that stay quiet, in either language. */
export function fewest(cases: Cases): number {
  return Math.min(...Object.values(cases).flatMap((set) => [set.fires.length, set.quiet.length]));
}
