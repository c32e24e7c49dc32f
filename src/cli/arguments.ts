import { parseArgs } from 'node:util';

export interface ScanArguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly ownDomains: readonly string[];
  readonly config: string | null;
  readonly language: 'ja' | 'en';
}

export const USAGE = `Usage: npm run scan -- [options] PATH...

Judges mails and says why. PATH is an .eml, .msg, .mbox, .txt or .html file, or a folder (read
recursively); "-" reads one mail from standard input. Nothing is sent anywhere.

  --json                 one JSON object a line on standard output
  --own-domain DOMAIN    a domain of your organisation; may be given several times
  --config FILE          the pane's config.json (ownDomains, trustedAuthservIds, language)
  --language ja|en       language of the answers for people (default: from LANG, else en)
  --help                 this text

Exit status: 0 when every file was judged or reported unreadable, 2 for wrong usage.`;

/** Labels with a dot between them; whether the domain exists is not asked. */
const DOMAIN = /^[^\s@/:.]+(?:\.[^\s@/:.]+)+$/;

export type ParsedArguments =
  | { readonly kind: 'scan'; readonly scan: ScanArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string };

/** @param lang the value of the environment's LANG, or `undefined` */
export function readArguments(argv: readonly string[], lang: string | undefined): ParsedArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'own-domain': { type: 'string', multiple: true, default: [] },
        config: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    if (positionals.length === 0) return { kind: 'wrong', why: 'Name at least one file or folder.' };
    const language = values.language ?? (lang?.startsWith('ja') ? 'ja' : 'en');
    if (language !== 'ja' && language !== 'en') return { kind: 'wrong', why: `--language takes ja or en, not "${language}".` };
    const ownDomains = values['own-domain'].map((domain) => domain.trim().toLowerCase());
    const wrong = ownDomains.find((domain) => !DOMAIN.test(domain));
    if (wrong !== undefined) return { kind: 'wrong', why: `--own-domain takes a domain such as example.co.jp, not "${wrong}".` };
    return { kind: 'scan', scan: { paths: positionals, json: values.json, ownDomains, config: values.config ?? null, language } };
  } catch (error) {
    // parseArgs throws for unknown options; its message names the option.
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}
