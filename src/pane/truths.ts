import { ALARMS } from '../core/alarms';
import { CLAIMS } from '../core/claims';
import type { AlarmId, ClaimId } from '../core/contract';
import type { Truth } from '../core/meaning/cue';
import type { Language } from '../text/language';
import type { Words } from '../text/words';

const CLAIM_TRUTHS = new Map(CLAIMS.map((claim) => [claim.id, claim.truth]));
const ALARM_TRUTHS = new Map(ALARMS.map((alarm) => [alarm.id, alarm.truth]));

/** The words that stand beside a claim; the bare id where none were written. */
export function claimTruth(id: ClaimId, language: Language): Truth {
  return CLAIM_TRUTHS.get(id)?.[language] ?? { name: id, truth: '' };
}

export function alarmTruth(id: AlarmId, { reasons: { alarm } }: Words, language: Language): Truth {
  return ALARM_TRUTHS.get(id)?.[language] ?? (id in alarm ? alarm[id as keyof typeof alarm] : { name: id, truth: '' });
}
