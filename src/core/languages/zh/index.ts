import type { LanguagePack } from '../languagePack';
import { alarms } from './alarms';
import { claims } from './claims';
import { lexicon } from './concepts';
import { demand } from './demand';
import { families } from './families';
import { frame } from './frame';
import { toSimplified } from './simplified';

/** Chinese in both scripts, with the words of Taiwan and Hong Kong. */
export const pack: LanguagePack = { lexicon, cues: { ...claims, ...frame, ...alarms, ...families }, demand, letters: toSimplified };
