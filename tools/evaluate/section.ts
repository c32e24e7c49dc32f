import { breakdown, familyConfusion, verdictConfusion, type Breakdown, type Confusion } from './breakdown';
import { calibration, type Calibration } from './calibration';
import { goalRows, type GoalRow } from './goals';
import { idScores, type IdScore } from './idScores';
import type { JudgedMail } from './judgedMail';
import { primaryLanguage } from './slices';

export type SectionName = 'received' | 'written';

/**
 * All figures of one sort of mail. Texts written to measure with are never put together with mail that was
 * received: finding the former says little of the latter.
 */
export interface Section {
  readonly name: SectionName;
  readonly mails: number;
  readonly groups: number;
  readonly goals: readonly GoalRow[];
  readonly byLabel: readonly Breakdown[];
  readonly byLanguage: readonly Breakdown[];
  /** Groups of at least two near-duplicates; those judged worst first. */
  readonly byGroup: readonly Breakdown[];
  readonly verdicts: Confusion;
  readonly families: Confusion;
  readonly calibration: Calibration;
  readonly claims: readonly IdScore[];
  readonly alarms: readonly IdScore[];
}

export function sectionsOf(all: readonly JudgedMail[]): Section[] {
  return (['received', 'written'] as const).flatMap((name) => {
    const of = all.filter(({ mail }) => mail.written === (name === 'written'));
    return of.length === 0 ? [] : [section(name, of)];
  });
}

function section(name: SectionName, of: readonly JudgedMail[]): Section {
  return {
    name,
    mails: of.length,
    groups: new Set(of.map(({ mail }) => mail.group)).size,
    goals: goalRows(of),
    byLabel: breakdown(of, ({ mail }) => `${mail.label}, ${mail.language}`),
    byLanguage: breakdown(of, ({ mail }) => primaryLanguage(mail)),
    byGroup: breakdown(of, ({ mail }) => mail.group).filter(({ mails }) => mails > 1).sort((a, b) => a.right.share - b.right.share || b.mails - a.mails),
    verdicts: verdictConfusion(of),
    families: familyConfusion(of),
    calibration: calibration(of),
    claims: idScores(of, 'claims'),
    alarms: idScores(of, 'alarms'),
  };
}
