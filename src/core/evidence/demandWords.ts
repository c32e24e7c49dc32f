/**
 * Words of one language by which demands and time limits are read. Folded text: lower case, no blank
 * between CJK characters. Plain data; `demand.ts` and its readers are the only users.
 */
export interface DemandWords {
  /** Names of money, longest first within a list that share a beginning: word → ISO 4217 code or coin. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Units of time in hours. */
  readonly units: Readonly<Record<string, number>>;
  /** Words close to which an amount is the one demanded. */
  readonly pay: readonly string[];
  /** Words close to which an amount is something else: a loss, a fine, a later price. */
  readonly notDemanded: readonly string[];
  /** Said before or after a length of time, these make it a time limit. */
  readonly limit: readonly string[];
  /** Said right before or after a length of time, these make it no limit: what has passed, what recurs. */
  readonly notLimit: readonly string[];
  /** Said right before a day (`by friday`) or right after it (`金曜まで`). */
  readonly untilBefore: readonly string[];
  readonly untilAfter: readonly string[];
  /** Names of days and times of the day that can end a time limit. */
  readonly days: readonly string[];
  /** Number words, each written out in full (`quarante-huit`, `duemila`) → value. Digits need none. */
  readonly numbers?: Readonly<Record<string, number>>;
}
