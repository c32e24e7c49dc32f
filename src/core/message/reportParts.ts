import { latin } from './skim';

const LARGEST = 20_000;
const MOST_LINES = 300;
/** Fields of a delivery report (RFC 3464 §2) and of a read receipt (RFC 8098 §3). */
const STATUS = /^(?:original-envelope-id|reporting-mta|reporting-ua|dsn-gateway|mdn-gateway|received-from-mta|arrival-date|original-recipient|final-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|final-log-id|will-retry-until|original-message-id|disposition|x-postfix-[\w-]{1,30}|x-display-name|x-supplementary-info)[ \t]{0,5}:/i;
const ANY_FIELD = /^[\w-]{1,80}[ \t]{0,5}:/;

/**
 * Whether a part of a `multipart/report` is what the mail server wrote for programs: the status of a delivery,
 * or the headers of the mail that came back (RFC 6522 §3). Nobody attached these. Anything else in them, and
 * anything with a file name, is an attachment like any other: it could be the proof of a theft.
 */
export function isReportPart(type: string, name: string, content: Uint8Array): boolean {
  if (name !== '' || content.length > LARGEST) return false;
  const headers = type === 'text/rfc822-headers';
  if (!headers && type !== 'message/delivery-status' && type !== 'message/disposition-notification') return false;
  const lines = latin(content).split(/\r?\n/, MOST_LINES + 1);
  if (lines.length > MOST_LINES) return false;
  const field = headers ? ANY_FIELD : STATUS;
  if (!lines.every((line) => line === '' || /^[ \t]/.test(line) || field.test(line))) return false;
  return !headers || (lines.some((line) => /^(?:received|return-path):/i.test(line)) && lines.some((line) => /^(?:from|message-id):/i.test(line)));
}
