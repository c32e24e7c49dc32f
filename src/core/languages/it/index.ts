import type { AlarmId, ClaimId, Family } from '../../contract';
import type { FrameId } from '../../frame/frameIds';
import type { Cue, SignalId } from '../../meaning/cue';
import type { LanguagePack } from '../languagePack';
import { withoutAccents } from '../withoutAccents';
import { alarms } from './alarms';
import { claims } from './claims';
import { lexicon } from './concepts';
import { demand } from './demand';
import { families } from './families';
import { frame } from './frame';

const cues: Partial<Record<SignalId, readonly Cue[]>> = {};
for (const [id, list] of Object.entries(claims) as [ClaimId, readonly Cue[]][]) cues[`claim:${id}`] = list;
for (const [id, list] of Object.entries(alarms) as [AlarmId, readonly Cue[]][]) cues[`alarm:${id}`] = list;
for (const [id, list] of Object.entries(frame) as [FrameId, readonly Cue[]][]) cues[`frame:${id}`] = list;
for (const [id, list] of Object.entries(families) as [Family, readonly Cue[]][]) cues[`family:${id}`] = list;

/** Italian. */
export const pack: LanguagePack = { lexicon, cues, demand, letters: withoutAccents };
