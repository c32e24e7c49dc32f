/** The pane's settings, as an administrator wrote them in `config.json` beside the pane. */
export interface Config {
  /** Domains of the organisation, lower case. Empty: the core takes the reader's own domain, unless public. */
  readonly ownDomains: readonly string[];
  /** Where reports go; `null` when nobody was named: the window then opens without an addressee. */
  readonly reportTo: string | null;
  readonly it: {
    /** What people call them (`IT helpdesk`), `null` when not told. */
    readonly name: string | null;
    /** A number to call, as written, `null` when not told. */
    readonly phone: string | null;
  };
  /** `null`: the language of Outlook decides. */
  readonly language: ConfigLanguage | null;
  /** authserv-ids (RFC 8601 §2.5) of the own mail servers. */
  readonly trustedAuthservIds: readonly string[];
  /** A number for emergencies, `null`: 110 in Japanese, else only the word. */
  readonly policeNumber: string | null;
  /** `#rrggbb`, `null`: our own blue-green. */
  readonly accent: string | null;
}

export const CONFIG_LANGUAGES = ['ja', 'en'] as const;
export type ConfigLanguage = (typeof CONFIG_LANGUAGES)[number];

/** What the pane does where nothing, or nothing usable, was configured. */
export const DEFAULT_CONFIG: Config = {
  ownDomains: [],
  reportTo: null,
  it: { name: null, phone: null },
  language: null,
  trustedAuthservIds: [],
  policeNumber: null,
  accent: null,
};

/** Every way in which a configuration can be wrong that has a sentence of its own. */
export const CONFIG_PROBLEM_IDS = [
  'file-missing',
  'not-reachable',
  'login-page',
  'html-not-json',
  'byte-order-mark',
  'curly-quotes',
  'trailing-comma',
  'comment',
  'not-json',
  'not-an-object',
  'unknown-key',
  'wrong-type',
  'not-an-address',
  'domain-with-at',
  'domain-is-url',
  'not-a-domain',
  'public-provider',
  'language-unknown',
  'empty-value',
  'placeholder-left',
  'not-a-colour',
  'no-report-address',
] as const;
export type ConfigProblemId = (typeof CONFIG_PROBLEM_IDS)[number];

export interface ConfigProblem {
  readonly id: ConfigProblemId;
  /** The key concerned, as a path (`it.phone`); `''` when the whole file is meant. */
  readonly key: string;
  /** What stands there, at most 60 characters; `''` when that says nothing. */
  readonly value: string;
  /** What was probably meant, `''` when nothing is near. */
  readonly suggestion: string;
  /** `note`: works as written, but is worth a look. `ignored`: this value is not used. */
  readonly weight: 'note' | 'ignored';
}

export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}
