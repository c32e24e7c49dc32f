import { textMail, type MailBytes, type PlainMail } from './mail';
import type { Random } from './random';

/** Harmless text around a threat, so much of it that the threat drowns. */
export interface Padding {
  readonly name: string;
  /** @param harmless paragraphs of harmless mails in the mail's language */
  readonly build: (mail: PlainMail, harmless: readonly string[], random: Random) => MailBytes;
}

/** News of about `characters` characters, put together from harmless paragraphs. */
export function news(harmless: readonly string[], characters: number, random: Random): string {
  if (harmless.length === 0) return '';
  const out: string[] = [];
  let length = 0;
  while (length < characters) {
    for (const paragraph of random.shuffled(harmless)) {
      if (length >= characters) break;
      out.push(paragraph);
      length += paragraph.length + 2;
    }
  }
  return out.join('\n\n');
}

function around(name: string, characters: number, join: (body: string, padding: string, language: PlainMail['language']) => string): Padding {
  return { name, build: (mail, harmless, random) => textMail({ subject: mail.subject, body: join(mail.body, news(harmless, characters, random), mail.language) }) };
}

export const PADDINGS: readonly Padding[] = [
  around('padding: 2 kB after', 2_000, (body, padding) => `${body}\n\n${padding}`),
  around('padding: 2 kB before', 2_000, (body, padding) => `${padding}\n\n${body}`),
  around('padding: 10 kB after', 10_000, (body, padding) => `${body}\n\n${padding}`),
  around('padding: 10 kB before', 10_000, (body, padding) => `${padding}\n\n${body}`),
  around('padding: 100 kB after', 100_000, (body, padding) => `${body}\n\n${padding}`),
  around('padding: 100 kB before', 100_000, (body, padding) => `${padding}\n\n${body}`),
  around('padding: 100 empty lines between', 2_000, (body, padding) => `${body}${'\n'.repeat(100)}${padding}`),
  around('padding: after a signature line', 5_000, (body, padding) => `${body}\n\n-- \n${padding}`),
  around('padding: between all paragraphs', 3_000, (body, padding) => {
    const news = padding.split('\n\n');
    return body.split('\n\n').map((paragraph, i) => `${paragraph}\n\n${news[i % news.length] ?? ''}`).join('\n\n');
  }),
];
