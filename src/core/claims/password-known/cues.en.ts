import type { Cue } from '../../meaning/cue';

/** The author shows or claims to know a password of the reader. */
export const en: readonly Cue[] = [
  { all: ['is your…password|is your…pass|is one of your password*|is one of your pass*|was your…password|your password is|your password was|your pass is|your password:|your pass:|your pw:|your pw is|your pwd|old pw|old password|old pass|your passphrase is|your secret word|your watchword|password of yours|password you use*|password you have used|the password you|is a password|pass it is from you|your passcode is|your key word|your codeword|used to be your password|your login and password|is yours, is it not'], not: ['@service-desk'] },
  { all: ['@secret', 'i know|we know|i happen to know|i have|we have|i\'ve|we\'ve|i got|we got|i learned|i learnt|i found|i caught|i catched|i bought|i intercepted|i sniffed|i saw|came to me|fell into|in my hands|in my possession|is known to me|i am aware|i\'m aware|i hold|i read', '@your|you|from you|yours'], not: ['@service-desk', 'if'], near: 90 },
  { all: ['@secret', 'ring a bell|rings a bell|look familiar|looks familiar|sound familiar|sounds familiar|familiar to you|recogni*|remember this|remember it|still use it|still using it|use it everywhere|same one everywhere|seen before|mean anything to you|as proof|proof that|to prove|so that you believe|believe me|to show you'], not: ['@service-desk'], within: 2, near: 180 },
  { all: ['entered a password|entered your password|typed your password|typed a password|typed the password|entered the password', 'i|we|my|our'], not: ['@service-desk'], near: 150 },
  { all: ['that one is yours|this one is yours|is yours, yes|yes, that is yours|yours, right|yours, correct|yours once|you typed it|you type it|you chose it|you have used it for', 'yes|right|password|know|wonder|how|believe|proof|-'], not: ['@service-desk'], within: 2 },
  { all: ['collected|harvested|grabbed|lifted|took|pulled|read|fished|stole|learned|learnt', 'the password|your password|your pass|secret word|your passwords|the secret word|your login', 'browser|you|computer|phone|leak|list|shop|keyboard'], not: ['@service-desk'], near: 110 },
];
