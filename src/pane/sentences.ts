import type { Analysis, Check } from '../core/analysis';
import type { Where } from '../core/contract';
import type { Language } from '../text/language';
import type { Words } from '../text/words';
import { alarmTruth } from './truths';
import type { Shown } from './shownVerdict';

/** The line under the headline: what to do. */
export function nextLine(shown: Shown, analysis: Analysis, words: Words): string {
  const { verdict } = words;
  const family = shown.family;
  switch (shown.verdict) {
    case 'empty-threat':
      return (family && verdict.bluff[family]) ?? verdict.bluff.other;
    case 'ask-it':
      return (family && verdict.handOver[family]) ?? verdict.handOver.other;
    case 'other-scam':
      return family !== null && family in verdict.scam ? verdict.scam[family as keyof typeof verdict.scam] : verdict.scam.other;
    case 'no-threat':
      return verdict.noThreat;
    case 'unreadable':
      return verdict.unreadableNext(analysis.unreadable ? verdict.unreadable[analysis.unreadable] : '');
  }
}

export function scamPoints(shown: Shown, words: Words): readonly string[] {
  const { scam } = words.reasons;
  return shown.family !== null && shown.family in scam ? scam[shown.family as keyof typeof scam] : scam.other;
}

export function checkText(check: Check, { reasons }: Words): string {
  return check.id === 'came-from-outside' ? reasons.check[check.id](check.address) : reasons.check[check.id];
}

export function concernText(concern: Shown['concerns'][number], words: Words, language: Language): string {
  const { concern: texts } = words.reasons;
  switch (concern.kind) {
    case 'alarm':
      return alarmTruth(concern.alarm.id, words, language).truth || texts['alarm-fallback'];
    case 'attachment-unread':
      return texts['attachment-unread'](concern.name);
    default:
      return texts[concern.kind];
  }
}

const ATTACHMENT = 'attachment:';

/** Where a quote stands, `''` for the body: that needs no telling. */
export function whereText(where: Where, { reasons }: Words): string {
  if (where === 'subject') return reasons.inSubject;
  if (where === 'headers') return reasons.inHeaders;
  return where.startsWith(ATTACHMENT) ? reasons.inAttachment(where.slice(ATTACHMENT.length)) : '';
}
