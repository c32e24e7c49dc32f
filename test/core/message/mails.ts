import { expect } from '@jest/globals';
import type { Message, ReadOutcome } from '../../../src/core/message/message';

export const READ = { clock: () => performance.now(), budgetMs: 10_000 };

export const HEAD = 'From: Someone <someone@example.com>\r\nTo: office@example.co.jp\r\nSubject: hello\r\nMIME-Version: 1.0\r\n';

/** The message of an outcome that must be one. */
export function messageOf(outcome: ReadOutcome): Message {
  if (outcome.kind !== 'message') throw new Error(`Unreadable: ${outcome.why}`);
  expect(outcome.kind).toBe('message');
  return outcome.message;
}

/** A message with a plain body, as a text file gives it. */
export function plainMessage(text: string, changes: Partial<Message> = {}): Message {
  return {
    source: 'txt',
    preserves: { headers: false, rawHtml: false, attachmentContent: false, attachmentList: false },
    subject: '',
    from: null,
    to: [],
    headers: null,
    html: null,
    text,
    attachments: [],
    carried: [],
    incomplete: [],
    ...changes,
  };
}
