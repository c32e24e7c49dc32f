export interface Finding {
  /** The element or file that it is about. */
  readonly where: string;
  /** One sentence: what is wrong and what would be right. */
  readonly what: string;
}
