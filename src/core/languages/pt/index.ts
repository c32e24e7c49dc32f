import type { LanguagePack } from '../languagePack';
import { withoutAccents } from '../withoutAccents';
import { alarms } from './alarms';
import { claims } from './claims';
import { lexicon } from './concepts';
import { demand } from './demand';
import { families } from './families';
import { frames } from './frame';

/** Portuguese. */
export const pack: LanguagePack = { lexicon, cues: { ...claims, ...frames, ...alarms, ...families }, demand, letters: withoutAccents };
