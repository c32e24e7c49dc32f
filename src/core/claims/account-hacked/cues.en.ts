import type { Cue } from '../../meaning/cue';

/** The author got into the reader's mailbox or another account of theirs. */
export const en: readonly Cue[] = [
  { all: ['@attacker-acts|my program|the hacker', '@intrudes', '@your-account'], not: ['@innocent', 'my account|our account'], near: 110 },
  { all: ['@your-account', 'has been hacked|was hacked|is hacked|were hacked|have been hacked|got hacked|is cracked|was cracked|is mine|belongs to me|in my hands|under my control|is in our hands|two owners|share with me|shared with me|is open to me|is no longer yours|works for me now|no longer only yours'], not: ['@innocent', 'if'], near: 90 },
  { all: ['@attacker-acts', 'read|reading|copied|downloaded|dumped', 'your emails|your e-mails|your mails|your inbox|your mailbox|your messages|your chats|your correspondence|your private mail|your private messages|your letters'], not: ['@innocent', 'thank*|received|reply to'], near: 90 },
  { all: ['sent from your own account|sent you this from your|sent this from your|from your own mailbox|from your own account|written from your own account|sent you an email from your', 'access|hack*|control|mine|inside|see|notice*|proof|means'], within: 2 },
];
