import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["chats|messages|letters|photos|diary|debts|loans|medical|clinic|diagnosis|search history|browsing history|home address|phone number|personal data|personal details|private data|identity|social security|passport|secrets|old phone|what you wrote|dating", "i have|we have|i've|we've|came to me|came to us|leaked|in my hands|collected|read|got hold|i hold|bought|know|aren't deleted|found", "you|your|yours"], within: 2, near: 260, weight: 0.7, not: ['your company|webcam|filmed|naked|porn*'] },
  { all: ['@audience', '@disclose'], near: 110, weight: 0.5 },
  { all: ["chats|messages|letters|photos|diary|debts|loans|clinic|diagnosis|history|address|phone number|personal|private|identity|passport|secrets|wrote|dating|affair|medical|therap*|notes|account*"], weight: 0.4 },
  { all: ["identity paper*|id card|identity card|passport|selfie|driving licence|driver's license|account balance|bank statement*|tax number|social security|test results|medical record*|prescription*|your gallery", "leaked|in our possession|we have|i have|i kept|got out|in our hands|for sale|bought|taken"], within: 2, near: 220, weight: 0.7, not: ['of your customers|of your drivers|your company'] },
];
