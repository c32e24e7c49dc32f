import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run evaluate -- --corpus DIR... [options]

Judges every labelled mail below each DIR and prints how the answers compare with the goals: with 95 % intervals,
by label, language and group of near-duplicates, which verdict and family was taken for which, how far the stated
confidence holds, and precision and recall of claims and alarms. DIR holds a manifest.tsv (columns file, label,
language, kind, source, commit, path, licence, group) or a .json label beside each .txt, .eml or .msg. Mail that was
received and texts that were written to measure with are counted apart.

  --corpus DIR        may be given several times; further folders may follow
  --json FILE         all figures as JSON
  --errors FILE       every wrong answer with its reasons, scores and signals, one JSON object a line
  --markdown FILE     puts the tables between the marks <!-- evaluation:NAME --> and <!-- /evaluation:NAME --> of FILE
                      (NAME: received, written, compared; what was not measured stays as it is)
  --compare           the same mails through SpamAssassin and rspamd, where they are installed
  --sample N          of those, at most N threats and N harmless mails of each sort and language, evenly spread
  --own-domain DOMAIN a domain of the organisation; may be given several times
  --help              this text

Exit status: 0 when all was measured, whatever came out; 2 for wrong usage.`;

export interface EvaluateArguments {
  readonly corpora: readonly string[];
  readonly json: string | null;
  readonly errors: string | null;
  readonly markdown: string | null;
  readonly compare: boolean;
  /** `Infinity`: all. */
  readonly sample: number;
  readonly ownDomains: readonly string[];
}

export type ParsedArguments = { readonly kind: 'evaluate'; readonly evaluate: EvaluateArguments } | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly why: string };

export function readArguments(argv: readonly string[]): ParsedArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        corpus: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
        errors: { type: 'string' },
        markdown: { type: 'string' },
        compare: { type: 'boolean', default: false },
        sample: { type: 'string' },
        'own-domain': { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.corpus.length === 0) return { kind: 'wrong', why: 'Name a folder of labelled mail: --corpus DIR.' };
    const sample = values.sample === undefined ? Infinity : Number(values.sample);
    if (!(sample >= 1)) return { kind: 'wrong', why: `--sample takes a number of mails, not "${values.sample ?? ''}".` };
    const ownDomains = values['own-domain'].map((domain) => domain.trim().toLowerCase());
    return {
      kind: 'evaluate',
      evaluate: { corpora: [...values.corpus, ...positionals], json: values.json ?? null, errors: values.errors ?? null, markdown: values.markdown ?? null, compare: values.compare, sample, ownDomains },
    };
  } catch (error) {
    // parseArgs throws for unknown options; its message names the option.
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}
