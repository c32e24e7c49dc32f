import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['from:', '@reply-date'], within: 2, near: 60, not: ['subject|to:|sent:|date:|@|forwarded'] },
  { all: ['wrote:|writes:|schrieb:'] },
  { all: ['re:', 'po|order|invoice|contract|drawing*|meeting|quote|quotation|draft|delivery|payment|proposal|revised|minutes|schedule|offer|tender'], near: 60, weight: 0.5 },
  { all: ["your mail of|your email of|your e-mail of|your mail from|your mail to|your email to|your letter to|your letter of|your note to|your message of|your message to|you wrote to|you wrote on|you wrote back|you answered|your reply to|your answer to|in your own words of|the thread below|thread above|exchange below|conversation below|quoted below|from your correspondence|picking up the thread|pick up this thread|joining this thread|continuing your", "on|of|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|to|about|below|with|last"], near: 110, weight: 0.7 },
  { all: ['"|“', 'you wrote|wrote to you|he wrote|she wrote|as agreed with|your words|he answered|she answered|you replied', 'on|in|last|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december'], within: 2, near: 220, weight: 0.6 },
  { all: ["your conversation with|your own conversation|your exchange with|your correspondence with|your emails with|your mails with|your thread with|your reply to|your mail to|your email to|your letter to", "below|quoted|last week|last month|copied from|pasted|@weekday|@month"], near: 120, not: ['do not|your contacts|your friends'] },
  { all: ["you wrote|you said|you told|you answered|you replied|you promised|he wrote|she wrote", "last week|yesterday|@weekday|@month", '"|“|:|we have|i have|mail|offer|figure*|contract|price|@inner-thing'], near: 170, not: ['malware|webcam|you told anyone'] },
];
