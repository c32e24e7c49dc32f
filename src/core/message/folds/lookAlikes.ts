/**
 * Letters that are read as others, as strings of pairs: the letter, then the ASCII letter it is read as.
 * Chosen from the look-alikes of Unicode's UTS #39 and from what fancy-letter keyboards offer.
 */

/** Cyrillic, Greek and Armenian letters that nobody tells from Latin ones. */
const EXACT =
  'аaеeоoрpсcуyхxіiїiѕsјjԁdԛqԝwһhӏlкkмmнhтtвbєeүyґrѐeґrѵvҽeұyқkӓaӧoѡwԍgԏtғf' +
  'αaεeιiκkνvοoρpτtυuχxγyβbϲcϳjςs' +
  'օoսuոnհhզqցgյjլlւiպnքpռnտsաwղnյjգq';

/** Their likeness shows only between Latin letters; words of their own language are made of these too. */
const LOOSE = 'иnйnяrшwщwпnгrбbьbъbыbцuчyлnдdфfюoзeэeжxёeѓrќkўyџuљnњh' + 'σoηnωwμuπnδdλlθoφfψwξeζzάaέeήnίiόoύuώwϊiϋuΐiΰu' + 'եeբpդnթpժdիhծoկlձdմuնuշ2չsփpսu';

/** Greek capitals that look like another Latin letter than their small ones do. */
const CAPITALS = 'ΗhΝnΥyΖzΜm';

/** Small capitals, phonetic letters, Lisu, Cherokee and syllabics: in a Latin text they stand for Latin letters only. */
const FANCY =
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɒaɐaɓbƀbƃbƈcɕcɗdɖdɛeǝeɘeɜeƒfʄfɠgɡgɦhɧhɨiɩiʝjɟjƙkɭlɫlɬlɱmɯmɲnɳnƞnɵoɔcρpƥpʠqɽrɾrɹrʂsʃfƭtʈtʇtʉuʊuʋvʌvɰwʍmɣyƴyʐzʑzƶzȥzȼcⱥaⱦtɇeɉjɋqɍrɏyⱡlȿsɀzɥhʞkᶏaᵹgᴎnᴙrᴌl' +
  'ꓐbꓑpꓓdꓔtꓖgꓗkꓙjꓚcꓜzꓝfꓟmꓠnꓡlꓢsꓣrꓦvꓧhꓪwꓫxꓬyꓮaꓰeꓲiꓳoꓴu' +
  'ᎪaᏴbᏟcᎠdᎬeᏀgᎻhᎥiᎫjᏦkᏞlᎷmᏢpᎡrᏚsᎢtᏙvᏔwᏃzᎾoᏌuᎩy' +
  'ᗩaᗷbᑕcᗪdᗴeᖴfᕼhᒍjᒪlᗰmᑎnᑭpᑫqᖇrᑌuᐯvᗯw᙭x¡i';

/** Latin letters of living alphabets that do not come apart into a letter and its accent. */
const BARRED = 'øođdħhłlŧtıißbæaœoþpðdŋnĸkəeɵoƣqơoưu';

/** Letters with accents or strokes that belong together, language by language: no text needs those of several. */
const ALPHABETS = (
  'äöüßéèà àâæçéèêëîïôœùûüÿ áéíóúüñïç ãõâêôáéíóúàçü àèéìîòóù áäčďéěíĺľňóôŕřšťúůýžöü ąćęłńóśźż åäöæøéü çğıöşüâîûə áéíóöőúüű ăâîșşțţ čćđšž ' +
  'āčēģīķļņšūžąęėįųōŗ äöüõšž áæðéíóöþúýø âêîôûŵŷáéíóúàèìòù ċġħżà ĉĝĥĵŝŭ āēīōūâêîôû ' +
  'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
)
  .split(' ')
  .map((letters) => new Set(letters));

/**
 * How a letter that is not ASCII may be read.
 * `exact`, `loose`: of another alphabet. `fancy`: of none that this text could be in. `accented`: a Latin
 * letter of some language. `own`: a letter that looks like no Latin one.
 */
export interface LookAlike {
  readonly kind: 'exact' | 'loose' | 'fancy' | 'accented' | 'own';
  /** One ASCII letter; for `own` the letter itself. */
  readonly read: string;
}

let table: Map<string, LookAlike> | undefined;

function all(): Map<string, LookAlike> {
  if (table) return table;
  table = new Map();
  for (const [kind, pairs] of [['fancy', FANCY], ['accented', BARRED], ['loose', LOOSE], ['exact', EXACT], ['exact', CAPITALS]] as const) {
    for (let i = 0; i + 1 < pairs.length; i += 2) table.set(pairs[i] ?? '', { kind, read: pairs[i + 1] ?? '' });
  }
  return table;
}

/** What `letter` (one code unit, no ASCII) may be read as; `capital` is the sign in the text it was folded from. */
export function lookAlike(letter: string, capital: string): LookAlike {
  const known = all();
  const found = known.get(capital) ?? known.get(letter);
  if (found) return found;
  const base = letter.normalize('NFD')[0] ?? letter;
  const under = base === letter ? undefined : known.get(base);
  const made: LookAlike =
    base >= 'a' && base <= 'z' ? { kind: 'accented', read: base } : under ? { kind: under.kind === 'accented' ? 'accented' : 'loose', read: under.read } : { kind: 'own', read: letter };
  known.set(letter, made);
  return made;
}

/** Whether some language writes with all of these accented letters. */
export function ofOneAlphabet(letters: ReadonlySet<string>): boolean {
  return ALPHABETS.some((alphabet) => [...letters].every((letter) => alphabet.has(letter)));
}
