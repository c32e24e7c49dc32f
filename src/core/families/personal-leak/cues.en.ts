import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["chats|deleted chats|messages|letters|photos|diary|debts|loans|medical|clinic|diagnosis|search history|browsing history|home address|phone number|personal data|personal details|private data|identity|social security|passport|secrets|old phone|what you wrote|dating", "i have|we have|i've|we've|came to me|came to us|leaked|in my hands|collected|read|got hold|i hold|bought|know|aren't deleted|found", "you|your|yours"], within: 2, near: 260, weight: 0.7, not: ['your company|webcam|filmed|naked|porn*'] },
  { all: ["colleagues|family|friends|wife|husband|mother|each person|everyone|everybody|at work|employer|fiance*|relatives", "shown|show|sell|posted|post|publish*|told|tell|hear|reading|send|sent|learn|come out|know"], near: 140, weight: 0.4 },
];
