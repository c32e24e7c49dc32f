import type { SupportingSign } from '../core/analysis';
import type { Language } from './language';
import type { LaterWords } from './words';

/** More kinds of disguise than these make no clearer sentence. */
const MOST_KINDS = 3;

/** One sign as a sentence. A sign without words does not compile. */
export function signText(sign: SupportingSign, { sentence, disguise, between }: LaterWords['signs'], language: Language): string {
  switch (sign.id) {
    case 'disguised-letters':
      return sentence[sign.id](sign.kinds.slice(0, MOST_KINDS).map((kind) => disguise[kind]).join(between));
    case 'mixed-scripts':
      return sentence[sign.id](sign.glyphs.join(between));
    case 'forged-date':
      return sentence[sign.id](dayText(sign.stated, language), dayText(sign.recorded, language));
    case 'odd-mailer':
      return sentence[sign.id](sign.program);
    case 'hidden-text':
      return sentence[sign.id](sign.characters.toLocaleString(language));
    default:
      return sentence[sign.id];
  }
}

function dayText(day: string, language: Language): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}
