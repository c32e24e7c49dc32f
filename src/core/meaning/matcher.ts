import { ALARMS } from '../alarms';
import { CLAIMS } from '../claims';
import { FAMILIES } from '../families';
import { FRAMES } from '../frame';
import { LEXICONS } from './concepts';
import type { Signal } from './cue';
import { Matcher } from './match';

/** Everything that words can show, for the one reader of cues. */
export const SIGNALS: readonly Signal[] = [
  ...CLAIMS.map((claim) => ({ id: `claim:${claim.id}` as const, cues: claim.cues })),
  ...ALARMS.map((alarm) => ({ id: `alarm:${alarm.id}` as const, cues: alarm.cues })),
  ...FRAMES,
  ...FAMILIES,
];

export const MATCHER = new Matcher(SIGNALS, LEXICONS);
