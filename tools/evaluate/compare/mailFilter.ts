/** What another program says about one mail. */
export interface FilterAnswer {
  /** Calls it spam by its own threshold. */
  readonly spam: boolean;
  /** Any of its rules about coins or extortion fired. */
  readonly extortionRule: boolean;
  /** Milliseconds from handing the mail over to the answer. */
  readonly ms: number;
}

export interface MailFilter {
  /** With its version. */
  readonly name: string;
  readonly check: (raw: Uint8Array) => Promise<FilterAnswer>;
  readonly close: () => Promise<void>;
}

/** A program that is ready to be asked, or why there is none. */
export type FilterStart = { readonly kind: 'ready'; readonly filter: MailFilter } | { readonly kind: 'missing'; readonly why: string };
