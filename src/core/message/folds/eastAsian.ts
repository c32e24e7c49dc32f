import type { Edit, FoldedRun } from './edits';

/** Signs that nobody tells apart: katakana, then the ideograph or hiragana written for it. */
const ALIKE = 'ニ二ロ口カ力ト卜ハ八タ夕エ工ー一ヘへベべペぺリりミ三ネ礻チ千オ才ノ丿';
const toKana = new Map<string, string>();
const toOther = new Map<string, string>();
for (let i = 0; i + 1 < ALIKE.length; i += 2) {
  toKana.set(ALIKE[i + 1] ?? '', ALIKE[i] ?? '');
  toOther.set(ALIKE[i] ?? '', ALIKE[i + 1] ?? '');
}

/** Words of threats with a kana that has a double. Other words keep what they are written with: 「カ所」「コミュニケーション力アップ」. */
const KANA_WORDS =
  'ビットコイン ハッキング ハッカー ハック パスワード ウォレット カメラ ウェブカメラ ウイルス トロイ データ データベース サーバー サーバ サイト ウェブサイト メール アカウント アドレス インターネット ネットワーク コンピューター コンピュータ パソコン スマートフォン ソフトウェア マルウェア スパイウェア ランサムウェア インストール ダウンロード アップロード アダルト ポルノ オンライン コントロール コンテンツ ファイル フォルダー バックドア バックアップ コピー ユーロ ダークウェブ ダークネット プライベート プライバシー メッセージ メッセンジャー メディア ソーシャル フェイスブック ランサム イーサリアム テザー モネロ ライトコイン モニター モニタリング リモート パートナー リスト ブラウザー ユーザー キーロガー キーボード オペレーティング セキュリティー セキュリティ スクリーン スクリーンショット ビデオ タイマー リーク トランザクション プロフィール トラブル ニュース カード クレジットカード センター スタッフ プログラム エクスプロイト リアルタイム ログイン チェック ハードディスク';
/** Words of ideographs with one that has a katakana double. */
const IDEOGRAPH_WORDS = '口座 窓口 手口 悪口 入力 出力 協力 暴力 威力 能力 努力 圧力 権力 工作 細工 人工 加工 一切 一度 一部 一週間 一人 一回 一日 二度 二人 二回 二日 二週間 三日 八時間 夕方 千円 才能';

/**
 * Simplified ideographs that Japanese does not have, and the Japanese ones, as pairs. Such as are used in
 * Japanese with another meaning are left out (机, 叶, 听).
 */
const SIMPLIFIED =
  '顾顧动動录録连連络絡时時间間证証业業报報员員开開关関变変现現书書对対实実电電见見读読语語轻軽险険经経约約维維东東车車长長门門问問发発说説话話请請认認识識设設计計许許记記讲講调調谁誰账帳贷貸费費财財败敗货貨质質购購贝貝负負户戸输輸转転软軟进進远遠运運还還这這过過边辺达達传伝众衆优優伤傷侦偵储儲备備复復头頭夺奪奖奨妇婦孙孫宁寧审審宪憲层層岁歳帐帳师師带帯归帰总総恶悪惊驚悬懸惩懲战戦执執扩拡损損换換择択拥擁挥揮护護抢搶拟擬检検权権样様标標桥橋极極构構枪槍树樹杀殺毁毀汇彙浏瀏测測济済满満渔漁灭滅灵霊热熱爱愛狱獄环環监監盘盤码碼础礎确確离離种種积積竞競笔筆简簡类類紧緊纪紀纯純纸紙级級线線组組细細终終绍紹结結给給绝絶统統继継续続罗羅罚罰职職联聯胁脅胜勝脑脳节節苏蘇荣栄获獲营営补補规規视視觉覚订訂训訓议議讯訊访訪评評诈詐试試该該详詳误誤责責贩販赎贖赏賞赔賠载載较較辑輯错錯锁鎖键鍵镜鏡闭閉闻聞阅閲队隊阶階际際陆陸隐隠难難韩韓页頁项項预預领領频頻题題额額颜顔风風饮飲馆館马馬驱駆骗騙';

const simplified = new Map<string, string>();
for (let i = 0; i + 1 < SIMPLIFIED.length; i += 2) {
  const [from = '', to = ''] = [SIMPLIFIED[i], SIMPLIFIED[i + 1]];
  simplified.set(from, to);
}

/** How far kana may stand from a simplified ideograph that is stray among them. */
const NEAR = 6;
const LONGEST = 12;

const TELLING = new Uint8Array(0x10000);
for (const c of toKana.keys()) TELLING[c.charCodeAt(0)] = 1;
for (const c of toOther.keys()) TELLING[c.charCodeAt(0)] = 2;
for (const c of simplified.keys()) TELLING[c.charCodeAt(0)] = 3;

/** Whether a sign may stand for another: 1 for a katakana, 2 for an ideograph, 3 is a simplified ideograph; else 0. */
function telling(unit: number): number {
  return TELLING[unit] ?? 0;
}

let kanaWords: Words | undefined;
let ideographWords: Words | undefined;

/** Words, and all of their beginnings, so that a search ends as soon as it can. */
class Words {
  private readonly words: ReadonlySet<string>;
  private readonly beginnings: ReadonlySet<string>;
  private readonly pairs: ReadonlySet<string>;

  constructor(list: string) {
    const words = list.split(' ');
    this.words = new Set(words);
    this.beginnings = new Set(words.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1))));
    this.pairs = new Set(words.flatMap((word) => Array.from(word.slice(1), (c, i) => (word[i] ?? '') + c)));
  }

  /** Whether two signs may stand side by side in a word: most that are looked at do not. */
  hasPair(first: string, second: string): boolean {
    return this.pairs.has(first + second);
  }

  /** The longest word in `text` that covers the place `at`. */
  covering(text: string, at: number): { from: number; to: number } | undefined {
    let best: { from: number; to: number } | undefined;
    for (let from = 0; from <= at; from++) {
      for (let to = from + 1; to <= text.length && this.beginnings.has(text.slice(from, to)); to++) {
        if (to > at && to - from > (best ? best.to - best.from : 0) && this.words.has(text.slice(from, to))) best = { from, to };
      }
    }
    return best;
  }
}

/**
 * Signs of Japanese written for others that look the same: ideographs in katakana words of threats and the
 * other way round, simplified ideographs among kana. Linear; ordinary Japanese stays. Only the
 * former are counted: simplified letters are what translation leaves, and no disguise.
 */
export function readEastAsian({ text }: FoldedRun): { edits: Edit[]; words: number } {
  const edits: Edit[] = [];
  let words = 0;
  let read = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = telling(text.charCodeAt(i));
    if (kind === 0 || i < read) continue;
    if (kind === 3) {
      if (isNearKana(text, i)) edits.push({ from: i, to: i + 1, put: simplified.get(text[i] ?? '') ?? '' });
      continue;
    }
    const found = kind === 1 ? kanaWordAt(text, i) : ideographWordAt(text, i);
    if (!found || found.from < read) continue;
    edits.push(found);
    words++;
    read = found.to;
  }
  return { edits, words };
}

function kanaWordAt(text: string, i: number): Edit | undefined {
  if (!isKatakana(text[i - 1]) && !isKatakana(text[i + 1])) return undefined;
  kanaWords ??= new Words(KANA_WORDS);
  if (!mayBeIn(kanaWords, text, i, toKana)) return undefined;
  const [from, to] = around(text, i, (c) => isKatakana(c) || toKana.has(c));
  const put = Array.from(text.slice(from, to), (c) => toKana.get(c) ?? c).join('');
  const word = kanaWords.covering(put, i - from);
  if (!word || isCounted(text, from + word.to)) return undefined;
  return { from: from + word.from, to: from + word.to, put: put.slice(word.from, word.to) };
}

/** 「サーバ一台」「ユーザ一覧」: the last sign is the number one. */
function isCounted(text: string, end: number): boolean {
  return text[end - 1] === '一' && (isIdeograph(text[end]) || text[end] === 'つ' || text[end] === 'ヶ');
}

function ideographWordAt(text: string, i: number): Edit | undefined {
  // Inside a katakana word it is itself.
  if (isKatakana(text[i - 1]) || isKatakana(text[i + 1])) return undefined;
  if (!isIdeograph(text[i - 1]) && !isIdeograph(text[i + 1])) return undefined;
  ideographWords ??= new Words(IDEOGRAPH_WORDS);
  if (!mayBeIn(ideographWords, text, i, toOther)) return undefined;
  const [from, to] = around(text, i, (c) => isIdeograph(c) || toOther.has(c));
  const put = Array.from(text.slice(from, to), (c) => toOther.get(c) ?? c).join('');
  const word = ideographWords.covering(put, i - from);
  return word && { from: from + word.from, to: from + word.to, put: put.slice(word.from, word.to) };
}

function mayBeIn(words: Words, text: string, i: number, read: ReadonlyMap<string, string>): boolean {
  const [before = '', now = '', after = ''] = [text[i - 1] ?? '', text[i] ?? '', text[i + 1] ?? ''].map((c) => read.get(c) ?? c);
  return words.hasPair(before, now) || words.hasPair(now, after);
}

function around(text: string, i: number, belongs: (c: string) => boolean): [from: number, to: number] {
  let from = i;
  while (from > 0 && i - from < LONGEST && belongs(text[from - 1] ?? '')) from--;
  let to = i + 1;
  while (to < text.length && to - i < LONGEST && belongs(text[to] ?? '')) to++;
  return [from, to];
}

function isNearKana(text: string, i: number): boolean {
  let kana = 0;
  for (let k = Math.max(0, i - NEAR); k < Math.min(text.length, i + NEAR + 1); k++) if (isHiragana(text[k]) || isKatakana(text[k])) kana++;
  return kana >= 2;
}

function isKatakana(c: string | undefined): boolean {
  return c !== undefined && ((c >= 'ァ' && c <= 'ヺ') || c === 'ー');
}

function isHiragana(c: string | undefined): boolean {
  return c !== undefined && c >= 'ぁ' && c <= 'ゖ';
}

function isIdeograph(c: string | undefined): boolean {
  return c !== undefined && c >= '一' && c <= '鿿';
}
