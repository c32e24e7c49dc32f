import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['\\\\…\\'] },
  { all: ['room 1*|room 2*|room 3*|room 4*|room 5*|room 6*|room 7*|room 8*|room 9*|drawer|cabinet|safe code|code of the safe|key box|stapler|on the whiteboard|sticky note|post-it|under the keyboard|third floor|second floor|fourth floor|fifth floor|archive room|server room|loading bay|canteen|behind the printer', '@inner-thing|key|folder*|copy'], within: 2, near: 200, weight: 0.7 },
  { all: ['minutes of|agenda|board paper*|board meeting|steering committee|works council|monday meeting|tuesday meeting|wednesday meeting|thursday meeting|friday meeting|quarterly meeting|offsite|town hall', 'item|dated|page|of the|wrote|said|signed|decided|draft|file|folder|slide'], near: 120, weight: 0.6 },
  { all: ['po 1*|po 2*|po 3*|po 4*|po 5*|po 6*|po 7*|po 8*|po 9*|ticket no*|ticket #|ticket inc*|purchase order|order no|contract no|invoice no|drawing no|rev.|revision|version 2*|_v*|appendix|annex|project |codenamed|code name|migration|approved', 'approved|signed|folder|alloy|page|dated|flange|drawing*|dr|mr|ms|mrs|still|paragraph|clause'], within: 2, near: 260, weight: 0.6 },
  { all: ['service account|admin account|backup account|domain controller|staging server|jump host|build server|backup server|erp|crm|vpn profile|badge reader|time clock|night shift*|payroll run|share called|db01|db02|db-01|srv-*', 'still|same password|named|called|since the|from the|unchanged|has the|under|password from|nobody'], within: 2, near: 170, weight: 0.7 },
  { all: ['10.….….|192.168.*|172.16.*|198.51.100.*|203.0.113.*|192.0.2.*|vpn-*|srv-*|fs-*|db-*|dc-*|k: drive|t: drive|s: drive|p: drive|h: drive', 'machine|call*|named|origin|switch off|drive|copy of|folder|still|open|meant to|old|set up|share'], within: 2, weight: 0.7, not: ['sender ip|your ip'] },
  { all: ['the machine your people|the box your people|the server your people|your people call|you call it|known in your house|nicknamed|your people named|meant to switch off|meant to retire|forgot to switch'], weight: 0.6 },
  { all: ['minutes of the meeting|handwritten|margin figures|tender|bid for|the draft you|your own note|the memo', 'on|of|with|from', 'january|february|march|april|may|june|july|august|september|october|november|december|did not happen|board|q1|q2|q3|q4|ltd|partners|project'], within: 2, weight: 0.6 },
  { all: ["only five of us|only three of us|only four of us|only two of us|only a handful of us|only insiders|nobody outside|no outsider|outsiders don't|outsiders do not|you know who keeps|easy to verify|easy to check"], weight: 0.6 },
  { all: ['agreed with|agreement with|told by|cleared with|promised to', 'mr|mrs|ms|dr|prof'], near: 60, weight: 0.5 },
  { all: ['.xlsx|.xls|.docx|.doc|.pptx|.pst|.kdbx|.mdb', 'called|named|folder|file|desktop|share|kept|drive|saved|stands|lists'], near: 120, not: ['attached|enclosed|open|extension|decrypt*'] },
  { all: ['contract with|contracts with|agreement with|offer to|offers to|quote for|quotes for|tender for|invoice for|bid for|dispute with|settlement with|deal with|draft contract|test results for', 'we have|i have|left with|took|copied|copies|kept|we read|we hold|gb'], within: 2, near: 240, weight: 0.6 },
  { all: ['finance share|hr folder*|hr share|finance folder|engineering share|legal folder|legal share|board folder|shared folder|shared drive|hr_*|finance_*|archive_*|board minutes|finance drive|home drives'], weight: 0.5 },
  { all: ['folder|directory|subfolder', '/|_|named|called', '202*|names|copies|minutes|old|final|draft'], near: 70, not: ['://'], weight: 0.5 },
  { all: ['"|“', 'you answered|you wrote|where you|you told|you noted', '@month|@weekday|mail|memo|folder|note'], within: 2, near: 220, weight: 0.6 },
];
