import type { Attachment } from './message';

/** S/MIME enveloped data (RFC 8551 §3.3), PGP/MIME (RFC 3156 §4), by the type of the whole mail. */
export function isEncryptedType(type: string): boolean {
  if (/^multipart\/encrypted/i.test(type)) return true;
  return /^application\/(?:x-)?pkcs7-mime/i.test(type) && !/smime-type\s?=\s?"?(?:signed|certs)/i.test(type);
}

const PGP = '-----BEGIN PGP MESSAGE-----';

/** The same by what the mail holds; Microsoft's protected messages too. */
export function isEncryptedBody(text: string | null, html: string | null, attachments: readonly Attachment[]): boolean {
  if (attachments.some(({ contentType, name }) => contentType === 'application/x-microsoft-rpmsg-message' || /\.rpmsg$/i.test(name))) return true;
  if (html === null && text?.trimStart().startsWith(PGP) === true) return true;
  const shown = (text ?? '').trim() !== '' || html !== null;
  return !shown && attachments.some(({ contentType }) => /^application\/(?:x-)?pkcs7-mime/.test(contentType));
}
