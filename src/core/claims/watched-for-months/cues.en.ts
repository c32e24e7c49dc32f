import type { Cue } from '../../meaning/cue';

/** The author watched the reader for weeks or months. */
export const en: readonly Cue[] = [
  { all: ['@watches-you', '@long-while', '@attacker'], not: ['@innocent'], near: 170 },
  { all: ['@own-malware|@malware', '@long-while', 'lives|lived|live|been|sitting|sits|running|runs|active|inside|working|watching|see|sees|watches|worked'], not: ['@innocent', '@denied'], near: 130 },
  { all: ['@attacker-acts', 'sitting|sat|been inside|been living|been reading|been watching|been listening|lived|reading|listening|listened', '@long-while', 'your…server|your…gateway|your…network|your mail*|your…systems|your system|your inbox|your traffic|your company|your life|your screen|your house|your room|you'], not: ['@innocent', 'we have been reading|your company and'], near: 130 },
  { all: ['@long-while', 'open to me|open to us|answered to me|access to your|inside your|in your computer|in your phone|following you|your life|a spectator of|my favourite show|audience'], not: ['@innocent', '@denied'], near: 130 },
  { all: ['looking on|reading this mailbox|reading along|watching|listening|at your side|inside', 'ever since|since spring|since august|since the|all summer|for months|for weeks', 'i|we|my|our'], not: ['@innocent', 'we have been working'], near: 100 },
];
