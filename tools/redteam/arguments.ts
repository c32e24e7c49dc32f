import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run redteam -- [options]

Takes texts whose right answer is known, writes them the way an attacker would, and counts how often the answer holds:
a threat stays found, what needs a person is never called empty, a bluff with a fact of a real incident in it needs a
person, and a harmless mail stays harmless. A measure: it never fails because of what comes out.

  --corpus DIR     labelled texts (default: benchmark/texts)
  --only NAME      only mutations whose name or group has NAME in it; may be given several times
  --mails N        so many mails of each language for each mutation (default: 10)
  --seed N         other mails, other random letters (default: 1); the same seed gives the same figures
  --json FILE      every attempt as JSON
  --errors FILE    the ten weakest mutations with the files that they broke, one JSON object a line
  --markdown FILE  puts the tables between <!-- redteam --> and <!-- /redteam --> of FILE
  --help           this text

Exit status: 0 when all was measured, 2 for wrong usage.`;

export interface RedteamArguments {
  readonly corpus: string;
  readonly only: readonly string[];
  readonly mails: number;
  readonly seed: string;
  readonly json: string | null;
  readonly errors: string | null;
  readonly markdown: string | null;
}

export type ParsedArguments = { readonly kind: 'redteam'; readonly redteam: RedteamArguments } | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly why: string };

export function readArguments(argv: readonly string[]): ParsedArguments {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        corpus: { type: 'string', default: 'benchmark/texts' },
        only: { type: 'string', multiple: true, default: [] },
        mails: { type: 'string', default: '10' },
        seed: { type: 'string', default: '1' },
        json: { type: 'string' },
        errors: { type: 'string' },
        markdown: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    if (!/^[1-9]\d{0,3}$/.test(values.mails)) return { kind: 'wrong', why: `--mails takes a number from 1 to 9999, not "${values.mails}".` };
    if (!/^\d{1,9}$/.test(values.seed)) return { kind: 'wrong', why: `--seed takes a number, not "${values.seed}".` };
    const { corpus, only, seed } = values;
    return { kind: 'redteam', redteam: { corpus, only, mails: Number(values.mails), seed, json: values.json ?? null, errors: values.errors ?? null, markdown: values.markdown ?? null } };
  } catch (error) {
    // parseArgs throws for unknown options; its message names the option.
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}
