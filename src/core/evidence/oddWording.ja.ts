/**
 * Letters that simplified Chinese has and Japanese has not: in GB 2312, not in JIS X 0208. Frequent ones and those of
 * threats; none that is a family name, for names keep their letters in a Japanese text.
 */
export const SIMPLIFIED_ONLY = new Set('这们为说时你对过发种经么现动还进样开实长关业两间问应头见产话给门员论处义认题别变总电报结务场计资统您请币邮让级视频户码络设备账转删联访录锁复费脑软载传导储诺诈骗胁讯仅须项规则终识证历买卖该谁难较图团质选择术训练组织纸线细约红绝继续维绿缓编缩');

/** Ways to say "you" that one writer does not mix. Each is an alternative of its own. */
export const ADDRESSES: readonly RegExp[] = [/あなた/, /貴方/, /貴殿/, /貴下/, /お前|おまえ/, /(?<!\p{sc=Han})君[のはがをにも]/u];

/** Words taken over from another language letter by letter where Japanese has its own word, by what is meant. */
export const CALQUES: readonly RegExp[] = [
  // A wallet for coins is ウォレット; 財布 is the one in a pocket.
  /(?:ビットコイン|btc|暗号通貨|仮想通貨|暗号資産|比特|硬貨)の?財布|財布(?:の?アドレス|の?番号|[ :：]{0,2}(?:bc1|[13])[a-z0-9]{20})/,
  // A device is 端末 or 機器; these are machinery.
  /(?:あなた|貴方|貴殿|お前|君)の(?:設備|装置)/,
  // Bitcoin, by its Chinese name.
  /比特(?:硬貨|コイン|[貨のを])/,
  // Software, by its Chinese names.
  /軟件|軟体[をがに]|悪い軟/,
];
