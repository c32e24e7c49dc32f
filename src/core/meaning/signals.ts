import { ALARMS } from '../alarms';
import { CLAIMS } from '../claims';
import { FAMILIES } from '../families';
import { FRAMES } from '../frame';
import type { Signal } from './cue';

/** Everything that words can show. */
export const SIGNALS: readonly Signal[] = [
  ...CLAIMS.map((claim) => ({ id: `claim:${claim.id}` as const, cues: claim.cues })),
  ...ALARMS.map((alarm) => ({ id: `alarm:${alarm.id}` as const, cues: alarm.cues })),
  ...FRAMES,
  ...FAMILIES,
];
