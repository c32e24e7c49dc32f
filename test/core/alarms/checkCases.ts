import type { Cases, Signal } from '../../../src/core/meaning/cue';
import { fires, readersOf } from '../meaning/readersOf';

/** The texts of `cases` that are judged otherwise than told, each with what went wrong. */
export async function wrongCases(signal: Signal, cases: Cases): Promise<string[]> {
  const readers = await readersOf(signal);
  return Object.entries(cases).flatMap(([language, set]) => [
    ...set.fires.filter((text) => !fires(readers, text)).map((text) => `${language} missed: ${text}`),
    ...set.quiet.filter(({ text }) => fires(readers, text)).map(({ text, because }) => `${language} fired although ${because}: ${text}`),
  ]);
}

/** Fewest texts that fire, and that stay quiet, in either language. */
export function fewest(cases: Cases): number {
  return Math.min(...Object.values(cases).flatMap((set) => [set.fires.length, set.quiet.length]));
}
