/** A place that helps, with where its number was read and when, so that it can be checked again. */
export interface Contact {
  readonly id: string;
  /** Name and, where useful, when it answers. */
  readonly name: string;
  /** Telephone number, mail address or web address, as people write it. */
  readonly reach: string;
  /** What to open or dial: `tel:`, `mailto:` or `https:`; `null` when it is only to be read. */
  readonly href: string | null;
  readonly source: string;
  /** Day on which the source was last read, `2026-11-24`; `npm run check:facts` names those too long ago. */
  readonly checked: string;
}

/** Contacts by what they are for; first the one to try first. */
export interface Contacts {
  readonly distress: readonly Contact[];
  readonly police: readonly Contact[];
  readonly images: readonly Contact[];
  readonly consumers: readonly Contact[];
  readonly security: readonly Contact[];
}
