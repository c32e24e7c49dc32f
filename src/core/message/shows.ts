import { visibleText } from './visibleText';

/** A subject this long can be the whole mail. */
const TELLING_SUBJECT = 80;

/** Whether there is anything to read: words or pictures in a body, something attached, or a subject that says it all. */
export function showsAnything(mail: { readonly subject: string; readonly html: string | null; readonly text: string | null; readonly attachments: readonly unknown[] }): boolean {
  return mail.attachments.length > 0 || mail.subject.length >= TELLING_SUBJECT || hasText(mail.html, mail.text);
}

function hasText(html: string | null, text: string | null): boolean {
  if (text !== null && text.trim() !== '') return true;
  if (html === null) return false;
  // The beginning nearly always tells; only an odd mail is read whole for it.
  const begin = visibleText(html.slice(0, 20_000));
  if (begin.text.trim() !== '' || begin.images.length > 0) return true;
  const seen = visibleText(html);
  return seen.text.trim() !== '' || seen.images.length > 0;
}
