import { VERDICTS, type Verdict } from '../../src/core/contract';
import { shareOf, type Share } from '../measure/share';
import { isRight, verdictOf, wantedVerdicts, type JudgedMail } from './judgedMail';

/** How the mails of one label, language or group were judged. */
export interface Breakdown {
  readonly key: string;
  readonly mails: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of those whose label tells what is right. */
  readonly right: Share;
}

export function breakdown(all: readonly JudgedMail[], keyOf: (judged: JudgedMail) => string): Breakdown[] {
  const byKey = new Map<string, JudgedMail[]>();
  for (const judged of all) {
    const key = keyOf(judged);
    const known = byKey.get(key);
    if (known) known.push(judged);
    else byKey.set(key, [judged]);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, of]) => ({
    key,
    mails: of.length,
    verdicts: Object.fromEntries(VERDICTS.map((verdict) => [verdict, of.filter((judged) => verdictOf(judged) === verdict).length])) as Record<Verdict, number>,
    right: shareOf(of.flatMap((judged) => {
      const hit = isRight(judged);
      return hit === null ? [] : [{ group: judged.mail.group, hit }];
    })),
  }));
}

/** What should have come out against what did: counts by wanted, then by got. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function verdictConfusion(all: readonly JudgedMail[]): Confusion {
  return count(all.map((judged) => [wantedVerdicts(judged.mail)?.join(' or ') ?? 'not known', verdictOf(judged)]));
}

/** Only mails whose family is labelled, or whose right verdict has none. */
export function familyConfusion(all: readonly JudgedMail[]): Confusion {
  const none = ({ mail }: JudgedMail): boolean => mail.verdicts.length > 0 && mail.verdicts.every((verdict) => verdict === 'no-threat');
  return count(all.filter((judged) => judged.mail.family !== null || none(judged)).map((judged) => [judged.mail.family ?? 'none', judged.analysis?.family ?? 'none']));
}

function count(pairs: readonly (readonly [string, string])[]): Confusion {
  const counts: Record<string, Record<string, number>> = {};
  for (const [wanted, got] of [...pairs].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const row = (counts[wanted] ??= {});
    row[got] = (row[got] ?? 0) + 1;
  }
  return counts;
}
