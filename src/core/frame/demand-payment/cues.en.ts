import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["pay|pays|paid|payment|send|sends|sent|transfer|remit*|settle|settlement|put|hand over|wire|deposit|lodge*|donate|buy|place|give|donation|contribution|arrive*|reach*|moves|drop", '@sums', '@stops'], within: 3, near: 420, not: ['@lawful'] },
  { all: ["price of|price for|price is|cost of|costs|the fee|our fee|my fee|in exchange|in return|we charge|i charge|we ask|i ask|i want|i'll want|we want|we demand|i demand|we require|i require|i'd like|we'd like|i expect|we expect|he wants|they want|is set at|compensation of|ransom|silence|discretion", '@sums'], near: 130, weight: 0.7, not: ['@lawful'] },
  { all: ["send|pay|put|transfer|place|give|deposit|donate|remit*|lodge*|lay|laid|move|bring|settle*|set aside|wants|i want|ask", '@sums'], near: 110, weight: 0.6, not: ['@lawful'] },
  { all: ["price|toll|fee|sum|settlement|compensation|contribution|gift|outlay|cost*|ransom|charge|four hundred|demand", '@sums'], near: 90, weight: 0.5, not: ['@lawful'] },
  { all: ["@coins|$|dollars|euros|pounds", "@stops|buy them back|buy it back|make us leave"], within: 2, near: 220, weight: 0.6, not: ['@lawful'] },
  { all: ["price of my silence|price of silence|price for silence|our silence costs|my silence costs|for our silence|for my silence|buy my silence|buy our silence|price of peace|price of forgetting|i can also not|not costs|unless you pay|unless i am paid|unless we are paid|until you pay|if you pay|once paid|once you pay|when paid|upon payment|upon receipt|upon remittance|after payment|after the payment|as soon as it arrives|when the money"], not: ['@lawful'] },
  { all: ["unless|or you|or i|or we|otherwise", "pay|sign|give back|resign|hand over|withdraw|transfer", "@harms"], within: 2, near: 200, not: ['@lawful'] },
];
