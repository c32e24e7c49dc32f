/** Host that Graph names in its answers; the page's policy lets the pane talk to no other (learn.microsoft.com/graph/outlook-large-attachments). */
const UPLOAD_HOST = 'outlook.office.com';
const LONGEST = 8_192;

declare const accepted: unique symbol;
/** An address that the mail may be sent to: it was looked at. */
export type UploadUrl = string & { readonly [accepted]: true };

/** `null` for every address that is not https on that one host, its usual port and without a name or password in it. */
export function acceptUploadUrl(text: unknown): UploadUrl | null {
  if (typeof text !== 'string' || text.length > LONGEST || !URL.canParse(text)) return null;
  const { protocol, host, username, password, href } = new URL(text);
  return protocol === 'https:' && host === UPLOAD_HOST && username === '' && password === '' ? (href as UploadUrl) : null;
}
