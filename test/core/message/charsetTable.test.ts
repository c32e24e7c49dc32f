import { describe, expect, test } from '@jest/globals';
import { decodeBytes } from '../../../src/core/message/charsets';
import { charsetOfCodePage, charsetOfLabel } from '../../../src/core/message/charsetLabels';
import { normalise } from '../../../src/core/message/normalise';
import { parseEml } from '../../../src/core/message/parseEml';
import { base64, concat, encodeAs, iso2022Jp, quotedPrintable, utf8 } from './encode';
import { messageOf, READ } from './mails';

/** What is written, in which charsets it can be. */
const TEXTS: readonly (readonly [language: string, text: string, charsets: readonly string[]])[] = [
  ['ja', '御社のサーバーに侵入し、顧客のデータをすべて複製しました。\n三日以内に①2,500ドル分のビットコインを送ってください。㈱例', ['shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-8']],
  ['ja short', '支払ってください', ['shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-8']],
  ['ja kanji', '重要連絡', ['shift_jis', 'iso-2022-jp', 'utf-8']],
  ['zh-Hans', '我们已经入侵了您的公司网络，并复制了全部客户数据。\n请在三天之内付款，否则我们会把这些文件公开。', ['gb18030', 'utf-8']],
  ['zh-Hant', '我們已經入侵了您的公司網路，並複製了全部客戶資料。\n請在三天之內付款，否則我們會把這些文件公開。', ['big5', 'utf-8']],
  ['ko', '우리는 귀사의 서버에 침입하여 고객 데이터를 모두 복사했습니다.\n사흘 안에 비트코인을 보내지 않으면 자료를 공개합니다.', ['euc-kr', 'utf-8']],
  ['ru', 'Мы взломали вашу сеть и скопировали все данные клиентов.\nЗаплатите нам в течение трёх дней, иначе файлы станут публичными.', ['windows-1251', 'koi8-r', 'ibm866', 'utf-8']],
  ['fr', 'Votre serveur a été piraté, toutes les données ont été copiées.\nPayez d’ici à trois jours, sinon nous les publierons.', ['windows-1252', 'utf-8']],
  ['fr dos', 'Votre serveur a été piraté, toutes les données ont été copiées.\nPayez en trois jours à cette adresse.', ['cp850', 'cp437', 'windows-1252', 'utf-8']],
  ['de', 'Wir haben Ihre Daten kopiert und werden sie veröffentlichen, wenn Sie nicht bezahlen.\nFür die Lösung wären größere Beträge fällig.', ['windows-1252', 'cp850', 'utf-8']],
  ['es', '¿Cómo está? Hemos copiado toda la información de su compañía y la publicaremos mañana.', ['windows-1252', 'utf-8']],
  ['pl', 'Włamaliśmy się na wasz serwer i skopiowaliśmy wszystkie dane klientów. Zapłaćcie w ciągu trzech dni, inaczej je ujawnimy.', ['windows-1250', 'utf-8']],
  ['cs', 'Pronikli jsme do vašeho serveru a zkopírovali všechna data zákazníků. Zaplaťte do tří dnů, jinak je zveřejníme.', ['windows-1250', 'utf-8']],
  ['tr', 'Sunucunuza girdik ve bütün müşteri verilerini kopyaladık. Üç gün içinde ödemezseniz dosyaları yayınlayacağız.', ['windows-1254', 'utf-8']],
  ['vi', 'Chúng tôi đã xâm nhập máy chủ của bạn và sao chép toàn bộ dữ liệu khách hàng.', ['windows-1258', 'utf-8']],
  ['en', 'We have copied your mailboxes. Pay 1 BTC within 72 hours.', ['utf-8']],
];

/** What senders write over it: nothing, nonsense, the everyday wrong ones. */
const WRONG = ['', 'us-ascii', 'utf-8', 'x-unknown', 'iso-8859-1'] as const;

const ROWS = TEXTS.flatMap(([language, text, charsets]) => charsets.flatMap((charset) => [charset, ...WRONG].map((declared) => [language, charset, declared, text] as const)));

describe('text × charset × what was declared', () => {
  test.each(ROWS)('%s in %s declared "%s"', (_, charset, declared, text) => {
    expect(decodeBytes(encodeAs(text, charset), declared === '' ? undefined : declared)).toBe(text);
  });

  test.each([
    ['ja', 'shift_jis', 'euc-jp'],
    ['ja', 'euc-jp', 'shift_jis'],
    ['ja', 'shift_jis', 'iso-2022-jp'],
    ['ja', 'utf-8', 'shift_jis'],
    ['ja', 'utf-8', 'iso-2022-jp'],
    ['ja', 'iso-2022-jp', 'shift_jis'],
    ['ja', 'shift_jis', 'gb2312'],
    ['zh-Hans', 'gb18030', 'big5'],
    ['zh-Hant', 'big5', 'gb2312'],
    ['ko', 'euc-kr', 'shift_jis'],
    ['ru', 'koi8-r', 'windows-1251'],
    ['ru', 'windows-1251', 'koi8-r'],
    ['pl', 'windows-1250', 'windows-1252'],
    ['de', 'windows-1252', 'shift_jis'],
  ])('%s in %s declared "%s"', (language, charset, declared) => {
    const text = TEXTS.find(([name]) => name === language)?.[1] ?? '';
    expect(decodeBytes(encodeAs(text, charset), declared)).toBe(text);
  });

  test.each(ROWS.filter(([language, charset, declared]) => declared === charset || (language === 'ja' && declared !== 'utf-8')))('in a mail: %s in %s declared "%s"', async (_, charset, declared, text) => {
    const bytes = encodeAs(text, charset);
    const label = declared === '' ? '' : `; charset="${declared}"`;
    for (const [encoding, body] of [['base64', base64(bytes)], ['quoted-printable', quotedPrintable(bytes)], ['8bit', bytes]] as const) {
      const raw = concat(`From: a@example.com\r\nContent-Type: text/plain${label}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`, body);
      expect(messageOf(await parseEml(raw, READ)).text?.replace(/\r\n/g, '\n').trimEnd()).toBe(text);
    }
  });
});

describe('parts of one mail', () => {
  test('have each their own charset, and attached text keeps its bytes', async () => {
    const raw = concat(
      'From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=shift_jis\r\n\r\n', encodeAs('支払え', 'shift_jis'),
      '\r\n--b\r\nContent-Type: text/plain; charset=cp-850\r\n\r\n', encodeAs('piraté à la clé', 'cp850'),
      '\r\n--b\r\nContent-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: base64\r\n\r\n', base64(encodeAs('платите', 'koi8-r')),
      '\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\n1,2\r\n--b--',
    );
    const message = messageOf(await parseEml(raw, READ));
    expect(message.text?.split(/\s*\n\s*/).filter((line) => line !== '')).toEqual(['支払え', 'piraté à la clé', 'платите']);
    expect(new TextDecoder().decode(message.attachments[0]?.head ?? new Uint8Array()).trim()).toBe('1,2');
  });

  test('an alternative keeps both bodies', async () => {
    const raw = concat(
      'From: a@example.com\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n', iso2022Jp('支払え'),
      '\r\n--b\r\nContent-Type: text/html; charset=shift_jis\r\nContent-Transfer-Encoding: base64\r\n\r\n', base64(encodeAs('<p>支払え</p>', 'shift_jis')), '\r\n--b--',
    );
    expect(messageOf(await parseEml(raw, READ))).toMatchObject({ text: expect.stringMatching(/^支払え/), html: expect.stringMatching(/^<p>支払え<\/p>/) });
  });
});

describe('the odd corners of ISO-2022-JP', () => {
  const esc = '\x1b';
  test.each([
    ['NEC row 13', `${esc}$B-!-j${esc}(B`, '①㈱'],
    ['katakana by escape', `${esc}(I1R30${esc}(B end`, 'ｱﾒｳｰ end'],
    ['katakana by shift', `\x0e1R30\x0f end`, 'ｱﾒｳｰ end'],
    ['Roman letters', `${esc}$B;YJ'${esc}(J100${esc}(B`, '支払100'],
    ['the long form', `${esc}$(B;YJ'${esc}(B`, '支払'],
    ['left open at the end of a line', `${esc}$B;YJ'\nPay now`, '支払\nPay now'],
    ['cut within a letter', `${esc}$B;YJ`, '支J'],
  ])('%s', (_, bytes, text) => {
    expect(decodeBytes(concat(bytes), 'iso-2022-jp')).toBe(text);
  });
});

describe('labels', () => {
  test.each([
    ['utf8', 'utf-8'], ['UTF_8', 'utf-8'], ['"utf-8"', 'utf-8'], ['shift-jis', 'shift_jis'], ['x-sjis', 'shift_jis'], ['ms932', 'shift_jis'], ['cp932', 'shift_jis'], ['Windows-31J', 'shift_jis'], ['csShiftJIS', 'shift_jis'],
    ['cp-850', 'cp850'], ['IBM850', 'cp850'], ['cp437', 'cp437'], ['gb_2312', 'gb18030'], ['GB2312', 'gb18030'], ['gbk', 'gb18030'], ['ks_c_5601-1987', 'euc-kr'], ['cp949', 'euc-kr'], ['cp50221', 'iso-2022-jp'], ['ISO-2022-JP-MS', 'iso-2022-jp'],
    ['iso-8859-1', 'windows-1252'], ['latin1', 'windows-1252'], ['cp1251', 'windows-1251'], ['win-1251', 'windows-1251'], ['iso8859-2', 'iso-8859-2'], ['koi8r', 'koi8-r'], ['big-5', 'big5'], ['x-x-big5', 'big5'], ['utf-7', 'utf-7'],
    ['x-unknown', null], ['unknown-8bit', null], ['us-ascii', null], ['', null], ['no-such-charset', null], ['x'.repeat(10_000), null],
  ])('%s', (label, charset) => {
    expect(charsetOfLabel(label)).toBe(charset);
  });
  test.each([[932, 'shift_jis'], [65001, 'utf-8'], [1252, 'windows-1252'], [28592, 'iso-8859-2'], [50220, 'iso-2022-jp'], [949, 'euc-kr'], [20127, null], [0, null]] as const)('code page %s', (page, charset) => {
    expect(charsetOfCodePage(page)).toBe(charset);
  });
});

describe('UTF-7 and UTF-16', () => {
  test('UTF-7 where it is declared, and only there', () => {
    expect(decodeBytes(concat('+ZS9iVQ- a +- b'), 'utf-7')).toBe('支払 a + b');
    expect(decodeBytes(concat('+ZS9iVQ- a'))).toBe('+ZS9iVQ- a');
    expect(decodeBytes(concat('2 + 2 +'), 'unicode-1-1-utf-7')).toBe('2 + 2 +');
  });
  test.each(['utf-16le', 'utf-16be'])('%s without a mark', (charset) => {
    for (const text of ['I have hacked your computer', 'すべてのデータを複製しました。\r\n三日以内に支払ってください。\r\n']) {
      expect(decodeBytes(encodeAs(text, charset))).toBe(text);
      expect(decodeBytes(encodeAs(text, charset), 'utf-16')).toBe(text);
    }
  });
});

describe('UTF-8 that was taken for Latin-1 on its way', () => {
  test.each(['御社のデータをすべて複製しました。', 'Votre serveur a été piraté', 'Мы взломали вашу сеть'])('%s', (text) => {
    const twice = utf8(new TextDecoder('iso-8859-14').decode(utf8('')) + Buffer.from(utf8(text)).toString('latin1'));
    expect(normalise(decodeBytes(twice, 'utf-8')).text).toBe(normalise(text).text);
  });
});

describe('what is right is left alone', () => {
  test.each(['Ã', 'naïve café', '½ £ ©', 'ﾂｱ', 'ｱｲｳ', 'Ωmega', '→ ☆', '😀', 'Zoë', 'смысл', 'あ'])('UTF-8: %s', (text) => {
    for (const label of [undefined, 'utf-8', 'us-ascii']) expect(decodeBytes(utf8(text), label)).toBe(text);
  });
  test.each([
    ['windows-1253', 'Πληρώστε τώρα'],
    ['windows-1255', 'שלמו עכשיו'],
    ['windows-1256', 'ادفع الآن'],
    ['windows-874', 'จ่ายเดี๋ยวนี้'],
    ['euc-kr', '돈'],
    ['gb18030', '钱'],
    ['shift_jis', '金'],
    ['shift_jis', 'ﾊﾞｶ'],
    ['windows-1252', '“Price: 5 €” – ok…'],
    ['iso-8859-2', 'Łódź'],
    ['windows-1251', 'Я'],
  ])('declared %s: %s', (charset, text) => {
    expect(decodeBytes(encodeAs(text, charset), charset)).toBe(text);
  });
});
