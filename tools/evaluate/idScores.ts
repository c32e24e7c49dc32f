import { isThreat } from '../measure/labelledMail';
import type { Outcome } from '../measure/share';
import type { JudgedMail } from './judgedMail';

interface Compared {
  /** One entry for each labelled id: was it found? */
  readonly labelled: readonly (Outcome & { readonly id: string })[];
  /** One entry for each id found: is it labelled? */
  readonly found: readonly (Outcome & { readonly id: string })[];
}

/** Claims or alarms of every mail whose ids are labelled and whose right verdict is a threat, missed threats included. */
export function labelledAndFound(all: readonly JudgedMail[], which: 'claims' | 'alarms'): Compared[] {
  return all.flatMap(({ mail, analysis }) => {
    const want: readonly string[] | null = mail[which];
    if (isThreat(mail) !== true || want === null) return [];
    const have: readonly string[] = analysis?.[which].map(({ id }) => id) ?? [];
    const { group } = mail;
    return { labelled: want.map((id) => ({ id, group, hit: have.includes(id) })), found: have.map((id) => ({ id, group, hit: want.includes(id) })) };
  });
}

/** Shares are 0 to 1; `null`: never found, or never labelled. */
export interface IdScore {
  readonly id: string;
  readonly labelled: number;
  readonly found: number;
  readonly wrong: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** By id in alphabetical order, then `all` together. */
export function idScores(all: readonly JudgedMail[], which: 'claims' | 'alarms'): IdScore[] {
  const compared = labelledAndFound(all, which);
  const labelled = compared.flatMap((one) => one.labelled);
  const found = compared.flatMap((one) => one.found);
  const scoreOf = (id: string, of: (one: { readonly id: string }) => boolean): IdScore => {
    const want = labelled.filter(of);
    const have = found.filter(of);
    const hits = want.filter(({ hit }) => hit).length;
    return { id, labelled: want.length, found: hits, wrong: have.length - hits, precision: have.length === 0 ? null : hits / have.length, recall: want.length === 0 ? null : hits / want.length };
  };
  const ids = [...new Set([...labelled, ...found].map(({ id }) => id))].sort();
  return ids.length === 0 ? [] : [...ids.map((id) => scoreOf(id, (one) => one.id === id)), scoreOf('all', () => true)];
}
