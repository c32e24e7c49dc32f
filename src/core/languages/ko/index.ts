import type { LanguagePack } from '../languagePack';
import { alarms } from './alarms';
import { claims } from './claims';
import { lexicon } from './concepts';
import { demand } from './demand';
import { families } from './families';
import { frame } from './frame';

/** Korean. Its letters need no joining: a syllable is written one way. */
export const pack: LanguagePack = { lexicon, cues: { ...claims, ...frame, ...alarms, ...families }, demand, letters: (text) => text };
