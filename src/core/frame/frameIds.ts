/**
 * The frame of a mail: who speaks, what is demanded, what happens otherwise, how to pay. It separates
 * the threat from the warning, the invoice, the legal demand and the angry customer.
 */
export const FRAME_IDS = [
  /** The author wants something paid or done for harm not to happen ("pay and we delete it"). */
  'demand-payment',
  /** What happens otherwise: "if you don't pay, …", "or else". */
  'otherwise-harm',
  /** How to pay: send it to this address, this wallet, gift cards. */
  'payment-channel',
  /** Author speaks as the one who did or will do harm. */
  'attacker-speaks',
  /** The author's own words call it a scam, or describe such mails in the third person. */
  'warns-of-scam',
  /** The text is a lesson, an exercise, a simulation or news about such mails. */
  'teaches-or-reports',
  /** Ordinary business: quotation, invoice, delivery, meeting, order. */
  'business',
  /** Law, court, contract, complaint by a named party who can be reached. */
  'legal-demand',
  /** A security firm's, researcher's or own IT's report or notice of an incident. */
  'security-notice',
  /** A list, newsletter or shop mail with an unsubscribe line. */
  'bulk-footer',
  /** The author asks whether such a mail is real ("is this genuine?"): a bare forward. */
  'asks-whether-real',
  /** A story, script or game in which such things happen. */
  'fiction',
  /** A complaint, a quarrel, a resignation: anger at something real, by somebody who can be found. */
  'grievance',
  /** An organisation is spoken to rather than a person: tells families apart, not threats from other mail. */
  'addresses-organisation',
] as const;
export type FrameId = (typeof FRAME_IDS)[number];
