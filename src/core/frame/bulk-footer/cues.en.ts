import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["unsubscribe|opt out|opt-out|manage preferences|manage your preferences|email preferences|mailing preferences|view in browser|view this email in|you are receiving this|you're receiving this|you received this email because|no longer wish to receive|privacy policy|all rights reserved"] },
  { all: ["mailing list|newsletter|subscription|subscribed|subscriber*", "leave|stop|manage|options|post to|archive*|cancel|visit|issue|info page"], near: 120 },
];
