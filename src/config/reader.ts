import { isPublicMailProvider } from '../core/evidence/publicMailProviders';
import { AFTER_REPORT_LIMIT, CONFIG_LANGUAGES, MOST_REPORT_ADDRESSES, type ConfigLanguage, type ConfigProblem, type ConfigProblemId, type OwnSentence } from './config';
import { nearest } from './nearest';

/** Keys for tools and people, not for the pane. */
const SILENT_KEYS: ReadonlySet<string> = new Set(['$schema', '$comment']);
const MOST_ENTRIES = 200;
/** Reserved for documentation (RFC 2606, RFC 6761): nobody's real domain. */
const PLACEHOLDER = /(?:^|[@.])example(?:\.(?:com|net|org|jp|co\.jp))?$/i;
/** As it stands in the sample configuration: a report sent there would be lost. */
const SAMPLE_ADDRESS = /@example\.(?:com|net|org)$/i;
const ADDRESS = /^[^\s@<>",;:()]{1,64}@[^\s@<>",;:()]{1,253}$/;
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Microsoft's word for people of any organisation: what leaving the key out means. */
const ANY_ORGANISATION = 'organizations';
const DOMAIN = /^(?!-)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u;

export function problem(id: ConfigProblemId, key: string, value: unknown, suggestion = '', weight: ConfigProblem['weight'] = 'ignored'): ConfigProblem {
  const shown = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return { id, key, value: shown.slice(0, 60), suggestion, weight };
}

/** Takes values apart, one method a shape, and writes down what is wrong with them. */
export class Reader {
  constructor(private readonly problems: ConfigProblem[]) {}

  /** How many problems there are so far. */
  get count(): number {
    return this.problems.length;
  }

  /** Writes a problem down; the value it stands for is then `null`. */
  tell(id: ConfigProblemId, key: string, value: unknown, suggestion = '', weight: ConfigProblem['weight'] = 'ignored'): null {
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
    if (text === null || isAddress(text)) return text;
    const several = text.split(/[,;、\s]/).filter((part) => part !== '');
    return this.tell('not-an-address', key, text, several.length > 1 && several.every(isAddress) ? JSON.stringify(several.slice(0, MOST_REPORT_ADDRESSES)) : '');
  }

  /** One address or a list of them, each once. */
  addresses(value: unknown, key: string): readonly string[] {
    const entries: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : [value];
    const found = new Map<string, string>();
    for (const address of entries.flatMap((entry) => this.address(entry, key) ?? [])) {
      if (!found.has(address.toLowerCase())) found.set(address.toLowerCase(), address);
    }
    if (found.size > MOST_REPORT_ADDRESSES) this.tell('too-many-addresses', key, String(found.size));
    return [...found.values()].slice(0, MOST_REPORT_ADDRESSES);
  }

  /** One sentence for all, or one a language. Too long a sentence is left out: half of one would only worry. */
  sentence(value: unknown, key: string): OwnSentence | null {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') {
      const text = this.ownWords(value, key);
      return text === null ? null : { ja: text, en: text };
    }
    const texts = this.object(value, key);
    this.keys(texts, CONFIG_LANGUAGES, `${key}.`);
    const [ja, en] = [this.ownWords(texts['ja'], `${key}.ja`), this.ownWords(texts['en'], `${key}.en`)];
    const any = ja ?? en;
    return any === null ? null : { ja: ja ?? any, en: en ?? any };
  }

  private ownWords(value: unknown, key: string): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return this.tell('wrong-type', key, value);
    const text = value.trim();
    if (text === '') return this.tell('empty-value', key, '');
    return text.length > AFTER_REPORT_LIMIT ? this.tell('too-long', key, String(text.length), String(AFTER_REPORT_LIMIT)) : text;
  }

  /** Lower case, without the braces that some tools put round it. */
  guid(value: unknown, key: string): string | null {
    const text = this.words(typeof value === 'string' ? value.trim().replace(/^\{|\}$/g, '') : value, key);
    if (text === null) return null;
    const bare = text.toLowerCase();
    return GUID.test(bare) ? bare : this.tell('not-a-guid', key, text);
  }

  /** A tenant by its id or one of its domains; `null` for any organisation. */
  tenant(value: unknown, key: string): string | null {
    const text = this.words(value, key)?.toLowerCase() ?? null;
    if (text === null || text === ANY_ORGANISATION) return null;
    if (GUID.test(text)) return text;
    return DOMAIN.test(text) ? text : this.tell('not-a-tenant', key, text);
  }

  flag(value: unknown, key: string): boolean {
    if (value === undefined || value === null) return false;
    if (typeof value === 'boolean') return value;
    this.tell('not-true-or-false', key, value);
    return false;
  }

  language(value: unknown, key: string): ConfigLanguage | null {
    const text = this.words(value, key);
    if (text === null) return null;
    const found = CONFIG_LANGUAGES.find((language) => language === text.toLowerCase() || text.toLowerCase().startsWith(`${language}-`));
    return found ?? this.tell('language-unknown', key, text, CONFIG_LANGUAGES.join(', '));
  }

  colour(value: unknown, key: string): string | null {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') return this.tell('wrong-type', key, value);
    return /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : this.tell('not-a-colour', key, value);
  }
}

function isAddress(text: string): boolean {
  return ADDRESS.test(text) && DOMAIN.test(text.slice(text.lastIndexOf('@') + 1));
}

function hostOf(text: string): string {
  return text.replace(/^[a-z]{2,10}:\/\//, '').replace(/^www\./, '').split('/')[0] ?? '';
}
