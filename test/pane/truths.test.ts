import { expect, test } from '@jest/globals';
import { ALARM_IDS, CLAIM_IDS } from '../../src/core/contract';
import { alarmTruth, claimTruth } from '../../src/pane/truths';
import { LANGUAGES } from '../../src/text/language';
import { WORDS } from '../text/allWords';

const all = LANGUAGES.flatMap((language) => [
  ...CLAIM_IDS.map((id) => [language, id, claimTruth(id, language)] as const),
  ...ALARM_IDS.map((id) => [language, id, alarmTruth(id, WORDS[language], language)] as const),
]);

test.each(all)('%s %s has a name and a truth', (_language, id, { name, truth }) => {
  expect(name).not.toBe(id);
  expect(truth).not.toBe('');
});
