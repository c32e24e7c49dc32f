import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Disguise } from '../../../src/core/message/folded';
import { normalise, visibleRun } from '../../../src/core/message/normalise';
import { readLayers } from '../../../src/core/message/readLayers';
import { parseTxt } from '../../../src/core/message/parseText';
import { wholeText } from '../../../src/core/message/wholeText';

const folded = (text: string): string => normalise(text).text;
const plain = (text: string): string => text.toLowerCase();

/** Folds to `expected`, and says so in its count. */
function undoes(disguise: Disguise, cases: readonly (readonly [string, string])[]): void {
  test.each(cases)('%j reads %j', (visible, expected) => {
    const fold = normalise(visible);
    expect(fold.text).toBe(expected);
    expect(fold.undone[disguise]).toBeGreaterThan(0);
  });
}

/** Folds to itself in lower case, and counts nothing of this kind. */
function leaves(disguises: readonly Disguise[], texts: readonly string[]): void {
  test.each(texts)('%j stays', (visible) => {
    const fold = normalise(visible);
    expect(fold.text).toBe(plain(visible));
    for (const disguise of disguises) expect([disguise, fold.undone[disguise]]).toEqual([disguise, 0]);
  });
}

const MAILS = {
  en: 'Dear all, the invoice for March is attached. Please pay within 30 days, and call René or Zoë on 555-0100 if it is late.',
  de: 'Sehr geehrte Damen und Herren, anbei die Rechnung über 1.500 € für März. Bitte überweisen Sie den Betrag möglichst bis Freitag, schöne Grüße aus der Hauptstraße.',
  fr: 'Bonjour, voici les pièces demandées. La réunion a été déplacée à mardi, où nous serons très heureux de vous accueillir. Ça vous convient-il, chère Hélène ?',
  cs: 'Dobrý den, v příloze zasílám žádanou fakturu. Prosíme o úhradu do pátku, děkujeme. Příští týden máme školení, účast je povinná.',
  vi: 'Xin chào anh chị, tôi đã gửi báo cáo của tháng này cho bạn. Nếu có thể thì xin trả lời trước thứ sáu để chúng ta kịp họp với khách hàng.',
  ru: 'Добрый день, коллеги! Счёт за март во вложении. Сам он не срочный, но с PDF и Word на сервере есть всё, о чём мы говорили.',
  el: 'Καλημέρα σας, σας στέλνω το τιμολόγιο σε PDF. Η πληρωμή είναι για την Παρασκευή και το ποσό το ξέρετε. Με εκτίμηση, ο λογιστής.',
  sv: 'Hej, jag skickar fakturan för mars i dag. Vi ses på måndag, då får du även pärmen som ligger på kontoret för all personal.',
  pl: 'Dzień dobry, w załączeniu faktura za marzec. To nie jest pilne, ale proszę o wpłatę do piątku, bo to mój ostatni dzień.',
  ja: 'いつもお世話になっております。WebとAPIの件、3月分の請求書をお送りします。A社・B社・C社の分も、VPNのIDも、月・水・金の会議で確認しましょう。',
};

describe('ordinary mails', () => {
  test.each(Object.entries(MAILS))('%s stays', (_, mail) => {
    const { text, undone } = normalise(mail);
    // Blanks between kana and full-width signs are another matter.
    expect(text.replace(/ /g, '')).toBe(mail.normalize('NFKC').toLowerCase().replace(/ /g, ''));
    expect(undone).toMatchObject({ lookAlike: 0, accented: 0, spaced: 0, digits: 0, inserted: 0, entities: 0, bytes: 0 });
  });

  test('a mail in two languages keeps the accents of one', () => {
    const both = `${MAILS.en}\n\n${MAILS.fr}`;
    expect(folded(both)).toContain('déplacée à mardi');
  });
});

describe('letters of other alphabets', () => {
  undoes('lookAlike', [
    ['I hаvе hacked yоur dеviсe', 'i have hacked your device'],
    ['You must рау now', 'you must pay now'],
    ['ΥΟUR СОМРUТЕR is locked', 'your computer is locked'],
    ['уоυ hαvε τo pαy', 'you have to pay'],
    ['Bitсօin', 'bitcoin'],
    ['ɪ ʜᴀᴠᴇ ʏᴏᴜʀ ᴅᴀᴛᴀ', 'i have your data'],
    ['ꓐꓲꓔꓚꓳꓲꓠ', 'bitcoin'],
    ['ᗷITᑕOIᑎ', 'bitcoin'],
    ['b¡tco¡n', 'bitcoin'],
    ['pаsswоrd と BTC', 'password と btc'],
    ['ραѕѕ', 'pass'],
    ['Máme vaše vίdeo a není to mɑličkost', 'máme vaše video a není to maličkost'],
  ]);
  undoes('compatibility', [
    ['𝓑𝓲𝓽𝓬𝓸𝓲𝓷', 'bitcoin'],
    ['🅱🅸🆃🅲🅾🅸🅽', 'bitcoin'],
    ['🅟🅐🅨', 'pay'],
    ['ⓟⓐⓨ', 'pay'],
    ['⒫⒜⒴', 'pay'],
    ['🇵 🇦 🇾 now', 'p a y now'],
  ]);
  leaves(['lookAlike', 'compatibility'], [
    'Привет, сам он не тест',
    'Тест',
    'Он сам на Windows, а сейчас дома',
    'και το PDF είναι εδώ',
    '5 μm, 3 kω',
    'HTML-код и IT-отдел',
    '¡Hola! ¿Qué tal?',
    '🇯🇵 🇩🇪',
    'Բարեւ ձեզ',
    'αβγ',
  ]);
});

describe('accents of no language', () => {
  undoes('accented', [
    ['I håve håcked yøur devicė and all of yoür files', 'i have hacked your device and all of your files'],
    ['Ị hạvẹ hạckẹd ỵọụr dẹvịcẹ and yoụ', 'i have hacked your device and you'],
    ['ḟåkẵ vìdȩo', 'faka video'],
    ['Yóur àccount hås bëen hackéd', 'your account has been hacked'],
    ['I have the ßitcoin key for you', 'i have the bitcoin key for you'],
    ['Yοu and the pässword that you have is with us, for it is all that we need', 'you and the password that you have is with us, for it is all that we need'],
    ['vïḑéø ṗḁẏ', 'video pay'],
    ['Î am a tourîst who haș your accoșș to a șyștem and î have it', 'i am a tourist who has your accoss to a system and i have it'],
    ['Wē håve thė films of yöu', 'we have the films of you'],
  ]);
  leaves(['accented'], [
    'Müller',
    'Dvořák und Müller',
    'Cet été, nous avons été à la plage',
    'Příliš žluťoučký kůň úpěl ďábelské ódy',
    'Wir haben die Straße für Sie geöffnet und müssen',
    'Tôi đã gửi cho bạn',
    'Bilgisayarınızı ve tüm dosyalarınızı',
    'The report of André and Jörg is with you, and that is all we have',
    'Tōkyō',
    'Feltörtem a számítógépét és minden fájl nálam van',
  ]);
});

describe('marks on letters', () => {
  undoes('combining', [
    ['h̷̡̛a̸̧͠c̵̨͝k̶̢͌e̴͜͝d', 'hacked'],
    ['b\u0301\u0302\u0303it', 'bit'],
    ['e\u0301\u0302\u0303\u0304', 'e'],
    [`p${'\u0335'.repeat(100)}ay`, 'pay'],
  ]);
  leaves(['combining'], ['café', 'tiếng việt', 'ё й', 'ά', 'がぎ', 'ñ']);
  test('input in parts is composed', () => {
    for (const mail of [MAILS.vi, MAILS.cs, MAILS.fr, MAILS.ru]) expect(folded(mail.normalize('NFD'))).toBe(folded(mail));
  });
});

describe('letters set apart', () => {
  undoes('spaced', [
    ['b i t c o i n', 'bitcoin'],
    ['send  b i t c o i n  n o w  or', 'send bitcoin now or'],
    ['P.a.y.m.e.n.t. n.o.w.', 'payment now.'],
    ['p-a-s-s-w-o-r-d', 'password'],
    ['b_i_t_c_0_i_n', 'bitcoin'],
    ['p*a*y*m*e*n*t', 'payment'],
    ['v/i/d/e/o', 'video'],
    ['B І Т С О I N', 'bitcoin'],
    ['ビ・ッ・ト・コ・イ・ンで', 'ビットコインで'],
    ['ハ-ッ-キ-ン-グ', 'ハッキング'],
  ]);
  test('blanks between kana are none', () => {
    expect(folded('ビ ッ ト コ イ ン')).toBe('ビットコイン');
  });
  leaves(['spaced'], [
    'a b c d e',
    'a, b, c, d',
    '1 2 3 4 5',
    'u.s.a. and e.g. i.e.',
    'ア・イ・ウ・エ',
    'イ・ロ・ハ・ニ',
    '月・火・水・木・金',
    'x x x x x',
    'https://example.com/p/a/y/m/e/n/t/',
    'b c 1 q a r 0 s r r r 7 x f k v y 5 l 6 4 3 l y',
    'this is a b road',
  ]);
});

describe('digits and signs for letters', () => {
  undoes('digits', [
    ['b1tc0in', 'bitcoin'],
    ['p@ssw0rd', 'password'],
    ['vide0', 'video'],
    ['$end it', 'send it'],
    ['y0u w1ll pay', 'you will pay'],
    ['wa11et', 'wallet'],
    ['BTCはw@llet:', 'btcはwallet:'],
    ['c0nt4cts and fri3nd?', 'contacts and friend?'],
    ['H4CK3D!', 'hacked!'],
    ['m0n€y', 'money'],
  ]);
  leaves(['digits'], [
    'john@example.com',
    'y0u@example.com',
    'https://vide0.example/p4ssw0rd',
    'www.vide0.example',
    'c:\\p4ssw0rd\\vide0',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    'h1n1 covid19 mp3player i18n log4j k8s ipv4 2fa trc20 sha256',
    '24h 48hours 3days 5usd $2,500 10am 2nd 4k 0.3btc',
    'ab12cd ref-0a1b2c d41d8cd98f00b204e9800998ecf8427e',
    'vide0.mp4 p4ssw0rd_old',
    'us$2500',
    'dnn4mx1z a4vo3sd s1s1number log4j',
    'great! ok|no a|b',
  ]);
});

describe('digits in words that no list has', () => {
  test('are letters where words of the list are written so', () => {
    expect(folded('my w0rds: your d3vice and p4ssw0rd and vide0 are m1ne, log4j and k8s too')).toBe('my words: your device and password and video are mine, logaj and k8s too');
    expect(folded('the w0rds of log4j and h1n1, mp3player, vide0')).toBe('the w0rds of log4j and h1n1, mp3player, video');
  });
});

describe('words cut by a break', () => {
  test.each([
    ['Your pass-\nword and your web-\ncam', 'your password and your webcam'],
    ['We are well-\nknown, fol-\nlow-up', 'we are well-\nknown, fol-\nlow-up'],
    ['ab-\ncd ef-\ngh ij-\nkl mn-\nop', 'abcd efgh ijkl mnop'],
    ['ビットコ\nインを送\n金し、動\n画とパスワ\nード', 'ビットコインを送金し、動画とパスワード'],
    ['I have put a program\non the device that you\nuse every day and it\nhas seen all that you\ndid', 'i have put a program on the device that you use every day and it has seen all that you did'],
    ['あなたの会社のサーバに入り込んで全\n部のものを見てきましたので早くこち\nらの言うとおりにしてくださいそうで\nないと困ったことになるのはそちらで', 'あなたの会社のサーバに入り込んで全部のものを見てきましたので早くこちらの言うとおりにしてくださいそうでないと困ったことになるのはそちらで'],
  ])('%j reads %j', (visible, expected) => {
    expect(folded(visible)).toBe(expected);
  });

  test.each([
    'Name: Kim Example\nStreet: 3 Long Road\nTown: Example City\nMail: kim@example.com\nPhone: 555-0100',
    'Dear team,\nplease note the\nfollowing dates\n\nkind regards\nKim',
    '株式会社サンプル\n営業部\n山田太郎\n東京都港区一丁目',
    'いつもお世話になっております\n本日の会議の件です\n資料をお送りします\nよろしくお願いいたします',
    'プロジェクト\nメンバー\n一覧',
    '日時 三月四日\n場所 会議室\n議題 予算',
  ])('%j keeps its lines', (visible) => {
    expect(folded(visible).split('\n').length).toBe(visible.split(/\n+/).length);
  });
});

describe('signs of Japanese for others', () => {
  undoes('lookAlike', [
    ['ビッ卜コインを送れ', 'ビットコインを送れ'],
    ['八ッキングとパスワ一ド', 'ハッキングとパスワード'],
    ['力メラとデ一夕とウイルスとサ一バ一', 'カメラとデータとウイルスとサーバー'],
    ['指定のロ座に入カし暴カで', '指定の口座に入力し暴力で'],
    ['ー週間以内に才ンラインで', '一週間以内にオンラインで'],
  ]);
  test('simplified ideographs among kana are read as Japanese ones', () => {
    expect(folded('顾客の动画を录画し、连絡先へ発信します')).toBe('顧客の動画を録画し、連絡先へ発信します');
  });
  leaves(['lookAlike'], [
    'コミュニケーション力アップ研修とプレゼン力チェック',
    'サーバ一台とサーバ一覧、ユーザ一人、ユーザ一覧',
    '三カ月で五カ所、三カ国のトップ三チームと、ベスト八チーム',
    'サイトへのアクセスとデータへのリンク、メールへ返信',
    '入力メール、出力データ、能力カード、人口データ、窓口リスト、工事スタッフ',
    '夕方のニュース、八月一日、千円、二人、口座、工場、力',
    '第二サーバー、プラス一ポイント、トップ二社',
    'ハード、ニュース、カード、ロード、エラー、タイマー',
    '記入カード、ゼロ座標、ガス工場、マクロ入力',
    '我们的电子邮件已经发送。请您确认时间和价格。',
    '深圳市电子有限公司',
    '个人的な机、余裕、芸術、欠席',
  ]);
});

describe('kana and ideographs between letters', () => {
  undoes('inserted', [
    ['biのtcoin', 'bitcoin'],
    ['pasあsword', 'password'],
    ['ビットコイン,biのtcoinを送金', 'ビットコイン,bitcoinを送金'],
    ['We will h一acked yoアur dはevice', 'we will hacked your device'],
    ['wウaアlイlウet', 'wallet'],
    ['I have seen thるe film and it was gカood', 'i have seen the film and it was good'],
    ['moのney を送る', 'moneyを送る'.replace('y', 'y ')],
    ['viかdeo', 'video'],
  ]);
  leaves(['inserted'], [
    'webとapiのdbをpcとlanで',
    'pcのcpu',
    'a社b社',
    'lineのidとpasswordの件',
    'tシャツ',
    'itの導入とdxの推進',
    'x線とmriの画像をpacsで共有する',
    'vpn用id',
  ]);
});

describe('markup written out', () => {
  undoes('entities', [
    ['&#72;&#105;', 'hi'],
    ['&#x3042;&#12394;&#12383;', 'あなた'],
    ['a</br>b<br/>c', 'a\nb\nc'],
    ['don&#8217;t', "don't"],
    ['&#1072;nd yоu', 'and you'],
    ['&#66;&nbsp;&amp;', 'b &'],
    ['&#146;', "'"],
    ['&#128521;', '😉'],
  ]);
  leaves(['entities'], ['a & b', '&#xyz;', '&#55296;', '&#99999999;', 'a < b > c', 'q&a', '#123;', '&copy;', '&#0;']);
});

describe('misread bytes', () => {
  const misread = (text: string): string =>
    Array.from(new TextEncoder().encode(text), (byte) => new TextDecoder('windows-1252').decode(Uint8Array.of(byte))).join('');

  undoes('bytes', [
    [misread('あなたのデバイス'), 'あなたのデバイス'],
    [misread('café'), 'café'],
    [misread('don’t'), "don't"],
    [misread('Я взломал'), 'я взломал'],
    [misread('für 100 €'), 'für 100 €'],
    [misread('😀'), '😀'],
    [misread('ビットコイン').replaceAll('\u0081', ''), 'ビットコイン'],
    ['ã‚ãªãŸ', 'あなた'],
  ]);
  leaves(['bytes'], ['café à la carte', 'às vezes não', 'ã', 'â', 'tiếng việt ấâ', 'über €100', 'die „größe“', 'die Zeichen é è Ã© à ü ö sind falsch und nicht die von uns']);
});

describe('the way back', () => {
  test.each([
    ['I want yоur Bіtсоіn now', 'bitcoin', 'Bіtсоіn'],
    ['send  b i t c o i n  n o w  or', 'bitcoin', 'b i t c o i n'],
    ['the biのtcoin and', 'bitcoin', 'biのtcoin'],
    ['my p@ssw0rd.', 'password', 'p@ssw0rd'],
    ['x&#98;&#105;&#116;y', 'bit', '&#98;&#105;&#116;'],
    ['I ã‚ãªãŸ', 'あなた', 'ã‚ãªãŸ'],
    ['a 🅱🅸🆃 b', 'bit', '🅱🅸🆃'],
  ])('%j', (visible, words, expected) => {
    const fold = normalise(visible);
    const at = fold.text.indexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    const run = visibleRun(fold, at, at + words.length, visible);
    expect(visible.slice(run.start, run.end)).toBe(expected);
  });

  const letters = fc.constantFrom(...Array.from('abit0135@$! .-・のあaаеоɪåßÃ©ã‚¡&#<>/\n\u0301'));
  test('holds for any mixture of disguises', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 120 }), (list) => {
        const visible = list.join('');
        const { text, start, end } = normalise(visible);
        expect([start.length, end.length]).toEqual([text.length, text.length]);
        for (let i = 0; i < text.length; i++) {
          const [from, to] = [start[i] ?? -1, end[i] ?? -1];
          if (from < 0 || to <= from || to > visible.length || from < (start[i - 1] ?? 0) || to < (end[i - 1] ?? 0)) throw new Error(`map broken at ${i}`);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

test('language and words of a disguised mail are those behind the disguise', () => {
  const read = (text: string) => {
    const outcome = parseTxt(new TextEncoder().encode(text));
    if (outcome.kind !== 'message') throw new Error(outcome.kind);
    return readLayers(outcome.message);
  };
  const entities = Array.from('デバイスをハッキングしました。', (c) => `&#${c.charCodeAt(0)};`).join('');
  expect(wholeText(read(`${entities} regards from us`))).toContain('デバイスをハッキングしました');
  expect(read(entities).language).toBe('ja');
  expect(read('І hаvе hасkеd уоur dеvісе аnd аll оf уоur fіlеs аrе wіth mе').language).toBe('en');
  expect(read(MAILS.ru).language).toBe('ru');
});

test('no sign stands for a whole phrase, so that a text grows little', () => {
  expect(folded('ﷺ')).toBe('ﷺ');
  expect(folded('㌖ ㍿')).toBe('キロメートル株式会社');
});

test('the time grows with the text, whatever is in it', () => {
  const began = performance.now();
  for (const unit of ['а', 'а ', 'aа ', 'å ', 'b i t ', 'b.i.t.c. ', 'aの', 'p4', 'p4 ', '&#97;', '&#', '<br', 'ã‚', 'Ã', 'ビ・ッ・', '@a', 'å\n', 'ア一', 'ロ座', 'パスワ一', '动あ', 'a-\n', 'あ\n', 'パスワ\n', 'ab\n']) normalise(unit.repeat(300_000 / unit.length));
  expect(performance.now() - began).toBeLessThan(15_000);
});
