import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["court|tribunal|solicitor*|attorney*|lawyer*|legal action|proceedings|lawsuit|claim for|damages|cease and desist|bailiff|small claims|without prejudice|hearing|regulator|commission|ombudsman|data protection authority|fine of|legal counsel|our client", "by|within|day*|dear|case|ref|file|claim|may|will|writing|dispute|costs|letter|payment|pay|notice|complaint|comment"], within: 2, near: 240 },
  { all: ["contract|agreement|lease|tenancy|terms and conditions|clause|section|termination|renewal|notice period", "pursuant|under|in accordance|expires|terminate*|hereby|notice|section|days|renew*"], near: 140 },
  { all: ["outstanding|overdue|reminder|instalments|debt|collection|creditor|arrears|credit rating", "pay|amount|invoice|claim|by|call us|dispute|within|account"], near: 140 },
];
