import type { Verdict } from '../../src/core/contract';
import type { Mutation } from './mutation';
import { Random } from './random';
import { isThreatVerdict, judgeBytes, type Known, type Sample } from './sample';

/** One mail under one mutation. */
export interface Attempt {
  readonly file: string;
  readonly was: Verdict;
  readonly now: Verdict;
  /** `called-empty`: a person had to look, and is told that it is empty: the worst that can happen. */
  readonly outcome: 'held' | 'lost' | 'called-empty';
}

export interface Tried {
  readonly mutation: Mutation;
  readonly attempts: readonly Attempt[];
  /** 0 to 1; 1 where nothing could be tried. */
  readonly share: number;
}

export async function tryMutation(mutation: Mutation, sample: Sample, seed: string): Promise<Tried> {
  const attempts: Attempt[] = [];
  const used = new Map<string, number>();
  for (const known of inOrder(mutation, sample, seed)) {
    const count = used.get(known.mail.language) ?? 0;
    if (count >= (mutation.most ?? Infinity)) continue;
    const made = mutation.make(known.mail, new Random(`${seed}:${mutation.name}:${known.mail.file}`), sample.paragraphs[known.mail.language]);
    if (made === null) continue;
    used.set(known.mail.language, count + 1);
    const now = (await judgeBytes(made))?.verdict ?? 'unreadable';
    attempts.push({ file: known.mail.file, was: known.verdict, now, outcome: outcomeOf(mutation, known, now) });
  }
  const held = attempts.filter(({ outcome }) => outcome === 'held').length;
  return { mutation, attempts, share: attempts.length === 0 ? 1 : held / attempts.length };
}

/** Where only a few mails are tried, each mutation gets others. */
function inOrder(mutation: Mutation, sample: Sample, seed: string): readonly Known[] {
  const mails = sample[mutation.of];
  return mutation.most === undefined ? mails : new Random(`${seed}:${mutation.name}`).shuffled(mails);
}

function outcomeOf({ of }: Mutation, { needsAPerson }: Known, now: Verdict): Attempt['outcome'] {
  if (of === 'harmless') return now === 'no-threat' ? 'held' : 'lost';
  if (of === 'bluff') return now === 'ask-it' ? 'held' : now === 'empty-threat' ? 'called-empty' : 'lost';
  if (!isThreatVerdict(now)) return 'lost';
  return needsAPerson && now === 'empty-threat' ? 'called-empty' : 'held';
}
