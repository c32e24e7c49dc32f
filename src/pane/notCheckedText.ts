import { ALARM_IDS, type AlarmId, type CheckId, type NotChecked } from '../core/contract';
import type { Language } from '../text/language';
import type { AllWords } from '../text/words';
import { alarmTruth } from './truths';

const ATTACHMENT = 'attachment:';

/** What was not checked, and why. */
export function notCheckedText({ id, why }: NotChecked, words: AllWords, language: Language): string {
  const { notChecked } = words.more;
  const name = id.startsWith(ATTACHMENT) ? notChecked.attachment(id.slice(ATTACHMENT.length)) : isAlarm(id) ? alarmTruth(id, words, language).name : notChecked.checkName[id as CheckId];
  return notChecked.line(name, notChecked.why[why]);
}

function isAlarm(id: string): id is AlarmId {
  return (ALARM_IDS as readonly string[]).includes(id);
}
