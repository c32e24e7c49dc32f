import type { LanguagePack } from '../languagePack';
import { withoutAccents } from '../withoutAccents';
import { alarms } from './alarms';
import { claims } from './claims';
import { lexicon } from './concepts';
import { demand } from './demand';
import { families } from './families';
import { frame } from './frame';

export const pack: LanguagePack = { lexicon, cues: { ...claims, ...alarms, ...frame, ...families }, demand, letters: withoutAccents };
