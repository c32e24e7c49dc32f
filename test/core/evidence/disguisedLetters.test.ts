import { describe, expect, test } from '@jest/globals';
import { alteredLetters } from '../../../src/core/evidence/disguisedLetters';
import { normalise } from '../../../src/core/message/normalise';

const found = (text: string): string[] => alteredLetters(normalise(text), text).map(({ kind }) => kind);

describe('disguised letters are named, and where they stand', () => {
  test.each([
    ['lookAlike', 'Send the bitсoin to this wallet before Friday.', 'с'],
    ['spaced', 'Send the b i t c o i n to this wallet.', 'b i t c o i n'],
    ['spaced', 'これは支払いのお願いです。ビ・ッ・ト・コ・イ・ン・で払ってください。', 'ビ・ッ・ト'],
    ['digits', 'Send the b1tc0in to this wallet before Friday.', '1'],
    ['inserted', 'You will send the biのtcoin to this waあllet before Friday.', 'iのt'],
    ['invisible', 'Send the bit\u200bcoin to this wal\u200blet before Friday.', 't\u200bc'],
    ['invisible', 'Send b\u00adi\u00adt\u00adc\u00ado\u00adi\u00adn to this wallet.', 'i\u00ad'],
    ['combining', 'Send the b\u0336i\u0336t\u0336coin to this wallet.', 'b\u0336'],
    ['accented', 'The thing ïs thät I hàve your fïles and will shöw thém to all of your friends.', 'ï'],
    ['compatibility', 'Send the 𝗯𝗶𝘁𝗰𝗼𝗶𝗻 to this wallet.', '𝗯'],
    ['entities', '&#1055;&#1086;&#1083;&#1091;&#1095;&#1080; this now', '&#1055;'],
    ['bytes', 'Iâ€™ve seen it and donâ€™t forget.', 'â€™'],
  ])('%s: %s', (kind, text, start) => {
    const all = alteredLetters(normalise(text), text);
    const one = all.find((letters) => letters.kind === kind);
    const [place] = one?.places ?? [];
    expect(place && text.slice(place.start, place.end + 8)).toEqual(expect.stringContaining(start));
  });
});

describe('ordinary writing has none', () => {
  test.each([
    ['Japanese business mail', 'お世話になっております。株式会社サンプルの山田です。①見積書（ＰＤＦ）②請求書を㈱例へ送付いたしました。ﾃｽﾄ環境も御確認ください。'],
    ['a Japanese heading set wide', '請 求 書\n\nお 知 ら せ\n\n合計 1,200円（税込）です。月・火・水・木に受け付けます。'],
    ['English business mail', 'Hi Anna, the Q3 figures are in the sheet (v2.1). Café Noir at 10:30? Best, José'],
    ['an English heading set wide', 'I N V O I C E\n\nPlease find the amount of $1,200 due on 3 March below.'],
    ['soft hyphens between syllables', 'Our news\u00adlet\u00adter for the re\u00adtail in\u00addus\u00adtry, de\u00adliv\u00adered every month.'],
    ['line breaking marks in Japanese', '今日は\u200b天気が\u200bよいので\u200b出かけます。葛\u{e0100}城さんもどうぞ。'],
    ['emoji', 'Thanks 👩‍💻 ❤️ 1️⃣ 2️⃣ 3️⃣ and 🇯🇵'],
    ['French', 'Bonjour, vous trouverez ci-joint la facture du mois de février. Merci et à bientôt, Hélène'],
    ['German', 'Für die Prüfung benötigen wir die Unterlagen. Können Sie uns die Größe bestätigen?'],
    ['Russian', 'Добрый день, отправляем вам счёт за март. С уважением, Анна'],
    ['a Greek unit', 'The film is 5 μm thick and has 10 kΩ.'],
    ['a padded preheader', `Spring sale \u034f \u200c \u00ad\u034f \u200c \u00ad\u034f \u200c now on`],
    ['an escaped apostrophe', 'Don&#39;t miss it &amp; reply &#8211; today'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a huge text of nothing but tricks is read in time', () => {
  const text = 'b\u200bi\u00adt.c.о.i.n&#1072;a\u0336 '.repeat(20_000);
  const started = performance.now();
  for (const { places } of alteredLetters(normalise(text), text)) expect(places.length).toBeLessThanOrEqual(50);
  expect(performance.now() - started).toBeLessThan(20_000);
});
