/** The pane's settings, as an administrator wrote them in `config.json` beside the pane. */
export interface Config {
  /** Domains of the organisation, lower case. Empty: the core takes the reader's own domain, unless public. */
  readonly ownDomains: readonly string[];
  /** Where reports go, at most {@link MOST_REPORT_ADDRESSES}; empty when nobody was named: the window then opens without an addressee. */
  readonly reportTo: readonly string[];
  readonly it: {
    /** What people call them (`IT helpdesk`), `null` when not told. */
    readonly name: string | null;
    /** A number to call, as written, `null` when not told. */
    readonly phone: string | null;
    /** What IT does with a report, in its own words, at most {@link AFTER_REPORT_LIMIT} characters; `null` when not told. */
    readonly afterReport: OwnSentence | null;
  };
  /** Reporting and deleting by the pane itself, through Microsoft Graph. */
  readonly graph: GraphConfig;
  /** Somebody outside IT to whom a mail about intimate pictures can go instead; `null`: nobody was named. */
  readonly privateContact: PrivateContact | null;
  /** `null`: the language of Outlook decides. */
  readonly language: ConfigLanguage | null;
  /** authserv-ids (RFC 8601 §2.5) of the own mail servers. */
  readonly trustedAuthservIds: readonly string[];
  /** A number for emergencies, `null`: 110 in Japanese, else only the word. */
  readonly policeNumber: string | null;
  /** `#rrggbb`, `null`: our own blue-green. */
  readonly accent: string | null;
}

/** A sentence of the organisation's own. What was written in one language alone stands under every language. */
export type OwnSentence = Readonly<Record<ConfigLanguage, string>>;

export interface GraphConfig {
  /** Application (client) id of the registration in Microsoft Entra, lower case; `null`: the pane asks for no token. */
  readonly clientId: string | null;
  /** Directory (tenant) id, lower case, or one of its domains; `null`: `organizations`. */
  readonly tenantId: string | null;
  /** Whether a person may be asked for consent. `false`: only what an administrator has consented to is used, silently. */
  readonly allowUserConsent: boolean;
}

export interface PrivateContact {
  /** What people call them (`Company nurse`). */
  readonly name: string;
  /** A mail address that is not among those of `reportTo`. */
  readonly address: string;
}

export const MOST_REPORT_ADDRESSES = 5;
export const AFTER_REPORT_LIMIT = 300;

export const CONFIG_LANGUAGES = ['ja', 'en'] as const;
export type ConfigLanguage = (typeof CONFIG_LANGUAGES)[number];

/** What the pane does where nothing, or nothing usable, was configured. */
export const DEFAULT_CONFIG: Config = {
  ownDomains: [],
  reportTo: [],
  it: { name: null, phone: null, afterReport: null },
  graph: { clientId: null, tenantId: null, allowUserConsent: false },
  privateContact: null,
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
  'too-many-addresses',
  'too-long',
  'not-a-guid',
  'not-a-tenant',
  'not-true-or-false',
  'graph-without-client',
  'graph-without-address',
  'contact-incomplete',
  'contact-not-private',
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
