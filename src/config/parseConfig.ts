import { CONFIG_LANGUAGES, DEFAULT_CONFIG, type Config, type ConfigLanguage, type ConfigProblem, type ConfigProblemId, type ParsedConfig } from './config';
import { nearest } from './nearest';
import { isPublicMailProvider } from '../core/evidence/publicMailProviders';
import { readJson } from './readJson';

const KEYS = ['ownDomains', 'reportTo', 'it', 'language', 'trustedAuthservIds', 'policeNumber', 'accent'] as const;
const IT_KEYS = ['name', 'phone'] as const;
/** Keys for tools and people, not for the pane. */
const SILENT_KEYS: ReadonlySet<string> = new Set(['$schema', '$comment']);
const MOST_ENTRIES = 200;
/** Reserved for documentation (RFC 2606, RFC 6761): nobody's real domain. */
const PLACEHOLDER = /(?:^|[@.])example(?:\.(?:com|net|org|jp|co\.jp))?$/i;
/** As it stands in the sample configuration: a report sent there would be lost. */
const SAMPLE_ADDRESS = /@example\.(?:com|net|org)$/i;
const ADDRESS = /^[^\s@<>",;:()]{1,64}@[^\s@<>",;:()]{1,253}$/;
const DOMAIN = /^(?!-)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u;

/**
 * Reads `config.json`. Never throws: what can't be used is left at its default and told as a problem,
 * so that a slip of an administrator never leaves a frightened person without the pane.
 * @param contentType of the answer, `''` when it came from a disk
 */
export function parseConfig(text: string, contentType: string): ParsedConfig {
  const read = readJson(text, contentType);
  if (read.kind === 'broken') return { config: DEFAULT_CONFIG, problems: [problem(read.id, '', '')] };
  const problems: ConfigProblem[] = read.note ? [problem(read.note, '', '', '', 'note')] : [];
  const reader = new Reader(problems);
  reader.keys(read.value, KEYS, '');
  const it = reader.object(read.value['it'], 'it');
  reader.keys(it, IT_KEYS, 'it.');
  const config: Config = {
    ownDomains: reader.domains(read.value['ownDomains'], 'ownDomains'),
    reportTo: reader.address(read.value['reportTo'], 'reportTo'),
    it: { name: reader.words(it['name'], 'it.name'), phone: reader.words(it['phone'], 'it.phone') },
    language: reader.language(read.value['language']),
    trustedAuthservIds: reader.list(read.value['trustedAuthservIds'], 'trustedAuthservIds').map((id) => id.trim().toLowerCase()),
    policeNumber: reader.words(read.value['policeNumber'], 'policeNumber'),
    accent: reader.colour(read.value['accent']),
  };
  if (config.reportTo === null && !problems.some((one) => one.key === 'reportTo')) problems.push(problem('no-report-address', 'reportTo', '', '', 'note'));
  return { config, problems };
}

export function problem(id: ConfigProblemId, key: string, value: unknown, suggestion = '', weight: ConfigProblem['weight'] = 'ignored'): ConfigProblem {
  const shown = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return { id, key, value: shown.slice(0, 60), suggestion, weight };
}

/** Takes values apart, one method a shape, and writes down what is wrong with them. */
class Reader {
  constructor(private readonly problems: ConfigProblem[]) {}

  private tell(id: ConfigProblemId, key: string, value: unknown, suggestion = '', weight: ConfigProblem['weight'] = 'ignored'): null {
    this.problems.push(problem(id, key, value, suggestion, weight));
    return null;
  }

  keys(value: Readonly<Record<string, unknown>>, known: readonly string[], prefix: string): void {
    for (const key of Object.keys(value).slice(0, MOST_ENTRIES)) {
      if (known.includes(key) || SILENT_KEYS.has(key)) continue;
      const near = nearest(key, known);
      this.tell('unknown-key', prefix + key, '', near === '' ? '' : prefix + near);
    }
  }

  object(value: unknown, key: string): Readonly<Record<string, unknown>> {
    if (value === undefined || value === null) return {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
    this.tell('wrong-type', key, value);
    return {};
  }

  /** Text that is not blank and not left from the sample. */
  words(value: unknown, key: string): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return this.tell('wrong-type', key, value);
    const text = value.trim().slice(0, 200);
    if (text === '') return this.tell('empty-value', key, '');
    if (SAMPLE_ADDRESS.test(text) || /^[x0-]{6,}$/i.test(text)) return this.tell('placeholder-left', key, text);
    if (PLACEHOLDER.test(text)) this.tell('placeholder-left', key, text, '', 'note');
    return text;
  }

  list(value: unknown, key: string): readonly string[] {
    if (value === undefined || value === null) return [];
    if (typeof value === 'string' && value.trim() !== '') {
      this.tell('wrong-type', key, value, JSON.stringify([value]));
      return [];
    }
    if (!Array.isArray(value)) {
      this.tell('wrong-type', key, value);
      return [];
    }
    return value.slice(0, MOST_ENTRIES).flatMap((entry: unknown) => this.words(entry, key) ?? []);
  }

  domains(value: unknown, key: string): readonly string[] {
    return [...new Set(this.list(value, key).flatMap((entry) => this.domain(entry, key) ?? []))];
  }

  private domain(entry: string, key: string): string | null {
    const text = entry.toLowerCase();
    if (/^[a-z]{2,10}:\/\/|^www\.|\//.test(text)) return this.tell('domain-is-url', key, entry, hostOf(text));
    if (text.includes('@')) return this.tell('domain-with-at', key, entry, text.slice(text.lastIndexOf('@') + 1));
    if (!DOMAIN.test(text)) return this.tell('not-a-domain', key, entry);
    if (isPublicMailProvider(text.toLowerCase())) return this.tell('public-provider', key, entry);
    return text;
  }

  address(value: unknown, key: string): string | null {
    const text = this.words(value, key);
    if (text === null) return null;
    const at = text.lastIndexOf('@');
    if (!ADDRESS.test(text) || !DOMAIN.test(text.slice(at + 1))) return this.tell('not-an-address', key, text);
    return text;
  }

  language(value: unknown): ConfigLanguage | null {
    const text = this.words(value, 'language');
    if (text === null) return null;
    const found = CONFIG_LANGUAGES.find((language) => language === text.toLowerCase() || text.toLowerCase().startsWith(`${language}-`));
    return found ?? this.tell('language-unknown', 'language', text, CONFIG_LANGUAGES.join(', '));
  }

  colour(value: unknown): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return this.tell('wrong-type', 'accent', value);
    return /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : this.tell('not-a-colour', 'accent', value);
  }
}

function hostOf(text: string): string {
  return text.replace(/^[a-z]{2,10}:\/\//, '').replace(/^www\./, '').split('/')[0] ?? '';
}
