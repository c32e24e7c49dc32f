import type { Charset } from './charsetLabels';

/** Characters that make up a third or more of any text in the language; they stand in random text by chance alone. */
const SIMPLIFIED = new Set('的一是不了在有人我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体政美相见被利什二等产或新己制身果加月话合回特代内信表化给世位次度门任常先通教原提立及比员解名真论处义各入几口认条平系气题更别打变总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命金指许统区保您请币付邮');
const TRADITIONAL = new Set('的一是不了在有人我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體政美相見被利什二等產或新己制身果加月話合回特代內信表化給世位次度門任常先通教原提立及比員解名真論處義各入幾口認條平系氣題更別打變總何電數安少報才結反受目太量再感建務做接必場件計管期市直資命金指許統區保您請幣付郵');
const KOREAN = new Set('이다의는에을가하고지기로한은사를도리어자인대시서나해스그있수정만일아게들라으니여보부전과제장주습요원상구비것면동트신안공세우성분내까된입합당금메받할오관계저와위모말년때네려소터드무않행조연방재적간경문유');
const CYRILLIC = new Set('оеаинтсрвлкмдпуяыьбгз');

/** Letters beyond ASCII of languages that one mail is written in, lower case. */
const LATIN = ['àâæçéèêëîïôœùûüÿ', 'äöüß', 'áéíñóúü', 'áâãàçéêíóôõú', 'àèéìíòóù', 'åäöæøé', 'áéëïóöü', 'áðéíóúýþæö', 'äöõüšž', 'ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîșțşţ', 'čćđšž', 'çğıöşüâîû', 'ăâđêôơưáàãéèíìóòúùýñ\u0300\u0301\u0303\u0309\u0323ảạắằẳẵặấầẩẫậẻẽẹếềểễệỉĩịỏọốồổỗộớờởỡợủũụứừửữựỳỷỹỵ'].map((letters) => new Set(letters));
/** Signs that stand between words in any language. */
const SIGNS = new Set('’‘“”„–—…«»€£©®™°•·\u00a0¿¡§²³½¼º‹›№');

type Family = 'japanese' | 'simplified' | 'traditional' | 'korean' | 'cyrillic' | 'latin';

const FAMILIES: Readonly<Record<Charset, Family>> = {
  shift_jis: 'japanese', 'euc-jp': 'japanese', 'iso-2022-jp': 'japanese', gb18030: 'simplified', gbk: 'simplified', big5: 'traditional', 'euc-kr': 'korean',
  'windows-1251': 'cyrillic', 'koi8-r': 'cyrillic', 'koi8-u': 'cyrillic', 'iso-8859-5': 'cyrillic', ibm866: 'cyrillic', 'x-mac-cyrillic': 'cyrillic',
  'windows-1252': 'latin', 'windows-1250': 'latin', 'windows-1254': 'latin', 'windows-1258': 'latin', cp850: 'latin', cp437: 'latin', 'iso-8859-2': 'latin', 'iso-8859-15': 'latin', 'iso-8859-3': 'latin', 'iso-8859-10': 'latin', 'iso-8859-13': 'latin', 'iso-8859-16': 'latin', 'iso-8859-4': 'latin', 'windows-1257': 'latin', macintosh: 'latin',
};

/** Whether {@link score} can tell anything about a charset. */
export function hasScore(charset: Charset): boolean {
  return charset in FAMILIES;
}

/** Broken or unassigned characters weigh as much as this many good ones. */
const BROKEN_WEIGHT = 4;

/**
 * How much text, decoded as a charset, reads like writing in its languages, up to 1; below 0 where it is
 * mostly broken. Only characters beyond ASCII count: how frequent they are and what stands beside them.
 */
export function score(text: string, charset: Charset): number {
  const family = FAMILIES[charset];
  if (family === undefined) return 0;
  if (family === 'latin') return latinScore(text);
  let sum = 0;
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    total++;
    sum += isBroken(unit) ? -BROKEN_WEIGHT : weightOf(text, i, unit, family);
  }
  return total === 0 ? 0 : sum / total;
}

function isBroken(unit: number): boolean {
  return unit === 0xfffd || (unit >= 0x80 && unit < 0xa0) || (unit >= 0xe000 && unit <= 0xf8ff) || (unit >= 0xd800 && unit < 0xe000);
}

function weightOf(text: string, i: number, unit: number, family: Exclude<Family, 'latin'>): number {
  if (family === 'cyrillic') return cyrillicWeight(text, i, unit);
  if (unit >= 0xff61 && unit <= 0xff9f) return family === 'japanese' ? halfWidthWeight(text, i) : 0;
  // Between Latin letters, an accented letter was taken for half of something.
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  if (!isWide(before) && !isWide(after)) return isAsciiLetter(before) || isAsciiLetter(after) ? 0 : 0.6 * wideWeight(text, i, unit, family);
  return wideWeight(text, i, unit, family);
}

function wideWeight(text: string, i: number, unit: number, family: Exclude<Family, 'latin' | 'cyrillic'>): number {
  if (isWideSign(unit)) return 0.5;
  const character = text[i] ?? '';
  if (isKana(unit)) return family === 'japanese' ? 1 : 0;
  if (isHangul(unit)) return family !== 'korean' ? 0 : KOREAN.has(character) ? 1 : 0.5;
  if (!isIdeograph(unit)) return 0;
  switch (family) {
    case 'japanese':
      return 0.5;
    case 'simplified':
      return SIMPLIFIED.has(character) ? 1 : 0.4;
    case 'traditional':
      return TRADITIONAL.has(character) ? 1 : 0.4;
    case 'korean':
      return 0.1;
  }
}

/** Half-width katakana come in words of several. */
function halfWidthWeight(text: string, i: number): number {
  const beside = (at: number): boolean => {
    const unit = text.charCodeAt(at);
    return unit >= 0xff61 && unit <= 0xff9f;
  };
  return beside(i - 1) || beside(i + 1) ? 0.35 : 0;
}

function cyrillicWeight(text: string, i: number, unit: number): number {
  const character = text[i] ?? '';
  if (SIGNS.has(character)) return 0.6;
  if (unit < 0x400 || unit > 0x45f) return 0;
  const lower = unit >= 0x430;
  const before = text.charCodeAt(i - 1);
  // No word mixes both alphabets.
  if (isAsciiLetter(before) || isAsciiLetter(text.charCodeAt(i + 1))) return 0;
  // A capital inside a word of small letters: the two halves of the alphabet were exchanged.
  if (!lower) return before >= 0x430 && before <= 0x45f ? 0 : before >= 0x410 && before < 0x430 ? 0.5 : 0.7;
  return CYRILLIC.has(character) ? 1 : 0.7;
}

function latinScore(text: string): number {
  const covered = LATIN.map(() => 0);
  let always = 0;
  let total = 0;
  let plain = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      if (isAsciiLetter(unit)) plain++;
      continue;
    }
    total++;
    if (isBroken(unit)) {
      always -= BROKEN_WEIGHT;
      continue;
    }
    const character = text[i] ?? '';
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + 1);
    if (SIGNS.has(character)) {
      if (character === '’' || !isAsciiLetter(before) || !isAsciiLetter(after)) always += 0.6;
      continue;
    }
    const lower = character.toLowerCase();
    // A capital after a small letter, or a letter with no letter beside it, is seldom one.
    if (lower !== character && isSmall(before)) continue;
    const alone = !isAsciiLetter(before) && !isAsciiLetter(after);
    const crowded = before >= 0x80 && after >= 0x80;
    const weight = crowded ? 0.3 : alone ? 0.6 : 1;
    LATIN.forEach((letters, k) => {
      if (letters.has(lower)) covered[k] = (covered[k] ?? 0) + weight;
    });
  }
  if (total === 0) return 0;
  // No language writes more accented letters than plain ones.
  return ((Math.max(...covered) + always) / total) * (total > plain ? 0.5 : 1);
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isKana(unit: number): boolean {
  return unit >= 0x3041 && unit <= 0x30ff;
}

function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

function isIdeograph(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3005;
}

function isWideSign(unit: number): boolean {
  return (unit >= 0x3000 && unit <= 0x301f) || (unit >= 0xff01 && unit <= 0xff5e) || unit === 0x2026 || unit === 0x201c || unit === 0x201d;
}

function isWide(unit: number): boolean {
  return isKana(unit) || isHangul(unit) || isIdeograph(unit) || isWideSign(unit);
}
