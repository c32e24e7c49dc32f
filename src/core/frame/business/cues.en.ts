import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["invoice|quotation|quote|purchase order|order number|order no|delivery|shipment|shipped|tracking number|due date|net 30|fourteen days|thirty days|payment terms|vat|subtotal|total due|bank charges|receipt", "attached|number|date|please|thank*|dear|items|amount|euro*|dollars|agreed|your order|accounting|no."], near: 150 },
  { all: ["meeting|agenda|minutes|call on|appointment|workshop|conference|lunch|schedule|calendar|deadline for abstracts|reschedule", "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|at 9|at 10|at 11|at two|at three|room|:00|:30|please|attend|join us"], near: 150 },
  { all: ["dear all|dear colleagues|dear colleague|dear team|hi team|hi all|hello all|morning all|dear members|dear friends|dear parents|dear residents|dear customer", "please|will be|we are|we'll|is|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|from 1|next"], within: 3, near: 300, weight: 0.4 },
  { all: ["kind regards|best regards|warm regards|best wishes|all the best|yours sincerely|many thanks|thanks in advance|looking forward|look forward|let me know|see you|happy to|if you have any questions|please don't hesitate|dear all|dear colleagues|hi all|morning all|hello everybody"], weight: 0.5 },
  { all: ["as agreed|as discussed|as promised|per our|further to|following our|thank you for|thanks for|we are pleased|we're pleased|please find", "meeting|call|order|offer|contract|visit|document*|invoice|attached|report|booking|application|conversation|payment"], near: 120 },
];
