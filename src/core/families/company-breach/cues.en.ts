import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["client*|customer*|guests|members|invoices|payroll|wage*|contracts|personnel|correspondence|archives|archive|ledgers|database*|records|documents|drawings|quotes|mailbox*|inbox|accounts|engineering|file store|pension*|tender"], weight: 0.4 },
  { all: ['@site-things', '@intrude'], near: 110 },
  { all: ['@take', '@taken-things'], near: 90, weight: 0.8 },
];
