import type { LanguagePack } from '../languagePack';
import { withoutAccents } from '../withoutAccents';
import { alarms } from './alarms';
import { claims } from './claims';
import { lexicon } from './concepts';
import { demand } from './demand';
import { families } from './families';
import { frames } from './frame';
import { spellCues, spellLexicon } from './spelling';

export const pack: LanguagePack = {
  lexicon: spellLexicon(lexicon),
  cues: spellCues({ ...claims, ...alarms, ...frames, ...families }),
  demand,
  letters: withoutAccents,
};
