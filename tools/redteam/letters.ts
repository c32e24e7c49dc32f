/** Letters that pass for others, as data: an attacker's side of it, chosen without a look at the reader's tables. */

function pairs(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of text.split(' ')) {
    const [from, ...to] = Array.from(pair);
    if (from !== undefined) map.set(from, to.join(''));
  }
  return map;
}

export const CYRILLIC = pairs('aа cс eе iі jј oо pр sѕ xх yу hһ dԁ kк AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ');
export const GREEK = pairs('aα iι kκ nη oο pρ tτ uυ vν wω xχ yγ AΑ BΒ EΕ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ XΧ YΥ ZΖ');
export const ARMENIAN = pairs('gց hհ jյ nո oօ qզ uս lլ SՏ OՕ LԼ UՍ');
export const PHONETIC = pairs('aɑ bʙ dɗ eɛ fƒ gɡ hʜ iɪ lʟ mᴍ nɴ oᴏ rʀ tᴛ uᴜ vᴠ wᴡ yʏ zᴢ cᴄ kᴋ pᴘ sꜱ');
export const ACCENTED = pairs('aå bḅ cç dḋ eē fḟ gğ hĥ iï jĵ kķ lļ mṁ nñ oø pṗ rř sş tţ uů vṽ wŵ xẋ yŷ zž AÀ EÈ IÌ OÕ UÛ');
export const LEET = pairs('a4 e3 i1 o0 s5 t7');
export const SIGNS = pairs('a@ s$ i! l| e€');
/** Katakana, hiragana and ideographs that differ by a stroke nobody sees. */
export const KANA_LOOK_ALIKES = pairs('ニ二 ロ口 カ力 ト卜 ハ八 タ夕 エ工 ー一 ヘへ リり ペぺ ミ三 ネ礻 チ千 オ才 ノ丿');
/** Simplified Chinese forms, as careless machine translation leaves them. */
export const SIMPLIFIED = pairs('顧顾 動动 画画 録录 連连 絡络 時时 間间 払払 価价 個个 証证 業业 報报 員员 開开 関关 変变 現现 書书 対对 実实 電电 見见 読读 語语 軽轻 険险 経经 約约 維维 機机 東东 車车 長长 門门 問问');
/** Radicals that look like whole ideographs (Unicode blocks 2F00 and 2E80). */
export const RADICALS = pairs('一⼀ 人⼈ 入⼊ 力⼒ 口⼝ 土⼟ 大⼤ 女⼥ 子⼦ 小⼩ 山⼭ 工⼯ 心⼼ 手⼿ 文⽂ 日⽇ 月⽉ 木⽊ 水⽔ 火⽕ 用⽤ 田⽥ 目⽬ 見⾒ 言⾔ 金⾦ 長⾧ 門⾨ 面⾯ 音⾳ 食⾷ 高⾼ 行⾏ 自⾃ 身⾝ 車⾞ 里⾥ 生⽣ 白⽩ 立⽴ 耳⽿ 色⾊ 足⾜');

/** Half-width forms (FF61–FF9F); voiced kana take two. */
export const HALF_WIDTH: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9d - 0xff61 + 1 }, (_, i) => String.fromCharCode(0xff61 + i)).flatMap((half): [string, string][] => {
    const full = half.normalize('NFKC');
    const voiced = [...['\uff9e', '\uff9f'].map((mark): [string, string] => [`${half}${mark}`.normalize('NFKC'), `${half}${mark}`])].filter(([one]) => one.length === 1);
    return [[full, half], ...voiced];
  }),
);

export function mathematical(c: string, start: number): string {
  const code = c.charCodeAt(0);
  if (code >= 65 && code <= 90) return String.fromCodePoint(start + code - 65);
  return code >= 97 && code <= 122 ? String.fromCodePoint(start + 26 + code - 97) : c;
}

export function enclosed(c: string): string {
  const code = c.charCodeAt(0);
  if (code >= 65 && code <= 90) return String.fromCodePoint(0x24b6 + code - 65);
  return code >= 97 && code <= 122 ? String.fromCodePoint(0x24d0 + code - 97) : c;
}

export function fullWidth(c: string): string {
  const code = c.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : c;
}

export function tag(c: string): string {
  return String.fromCodePoint(0xe0000 + (c.charCodeAt(0) & 0x7f));
}
