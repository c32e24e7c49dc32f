import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["your company|your firm|your organisation|your organization|your business|your network|your servers|your server|your website|your site|your shop|your store|your booking|your members|your customers|your clients|your guests|your patients|your suppliers|your legal department|your rivals|your competitors|managing director|the board|the management|dear director|general manager|the owner|decision maker|people at|example k.k.|example.com|example.co.jp|your supplier"], weight: 0.4 },
  { all: ["client*|customer*|guests|members|invoices|payroll|wage*|contracts|personnel|correspondence|archives|archive|ledgers|database*|records|documents|drawings|quotes|mailbox*|inbox|accounts|engineering|file store|pension*|tender"], weight: 0.4 },
  { all: ["copied|copy of|copies of|copying|duplicate|took|taken|stole*|exported|dumped|download*|extracted|exfiltrat*|carried out|carried off|in our hands|possession|are ours|kept a copy|removed|gathered|we have your|collected", "client*|customer*|guests|members|invoices|payroll|contracts|records|files|archive*|database*|data|documents|ledgers|mail|wages|list|gigabytes|gb|tb|folder|drawings|tree|everything"], near: 140, weight: 0.6 },
  { all: ["server*|website|site|network|database|gateway|panel|hosting|shop|booking page|vpn|domain|machine|shares|back room|cloud|search box", "hacked|compromised|breach*|penetrated|got into|control|inside|walk*|injection|access|encrypted|locked|sitting on|hole|weak*|door|root|administrators"], near: 130, weight: 0.6 },
  { all: ['@site-things', '@intrude'], near: 110, weight: 0.6 },
  { all: ['@take', '@taken-things'], near: 90, weight: 0.6 },
];
