import { STOPWORDS } from '../languageMarks';
import { FOR_LETTERS } from './suspicion';

/** Words of threats that are worth disguising. */
const WORDS =
  'access account accounts activity address adult attack backdoor backup balance bitcoin bitcoins blackmail bomb breach browser browsing bypass camera cameras cash coin coins colleagues company computer confidential contact contacts control copied copy credentials crypto cryptocurrency customers darknet data database days deadline delete deleted destroy device devices dirty dollars domain download downloaded email emails employees encrypted ethereum everyone everything explicit exploit explosive expose exposed facebook family files footage forever friend friends fund funds hack hacked hacker hackers hello hidden hour hours ignore infected information install installed intimate key keylogger kill leak leaked leaks litecoin login lose mailbox malware masturbate masturbated masturbating masturbation message messages messenger microphone mobile monero money network nude offer operating password passwords pay payment personal pervert phone photos pictures police porn porno pornographic pornography private program publish purchase ransom record recorded recording recordings relatives remote reply reputation screen secret security sell send sent server servers sex sexual share site sites social software spread spyware stole stolen system tether threat transaction transfer trojan tron uploaded usd victim video videos virus visited wallet warning watch watched webcam website websites week weeks within worth';

/** Letters that one digit may stand for share one sign: 1 is i or l, 6 and 9 are g. */
function skeleton(word: string): string {
  let key = '';
  for (const c of word) {
    const letter = FOR_LETTERS[c] ?? c;
    key += letter === 'l' ? 'i' : letter;
  }
  return key;
}

let bySkeleton: Map<string, string> | undefined;

function words(): Map<string, string> {
  if (bySkeleton) return bySkeleton;
  bySkeleton = new Map();
  for (const [word, languages] of STOPWORDS) if (word.length > 2 && languages.includes('en')) bySkeleton.set(skeleton(word), word);
  for (const word of WORDS.split(' ')) bySkeleton.set(skeleton(word), word);
  return bySkeleton;
}

/** The word of threats, or frequent small word, that digits and signs were put into; `undefined` when it is none. */
export function keyWord(disguised: string): string | undefined {
  return words().get(skeleton(disguised));
}
