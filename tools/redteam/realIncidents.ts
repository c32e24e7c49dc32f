import type { AlarmId } from '../../src/core/contract';
import { rawMail, textMail, type MailBytes, type PlainMail } from './mail';
import { withWallets, type WalletDisguise } from './walletDisguises';
import type { Random } from './random';

/**
 * A real extortionist who writes like the bulk mailers: one fact of a real incident in the middle of a bluff.
 * The only right answer is `ask-it`.
 */
export interface Incident {
  readonly alarm: AlarmId;
  readonly name: string;
  readonly sentences: Readonly<Record<PlainMail['language'], readonly string[]>>;
  /** How the mail is put together, where one more sentence is not all. */
  readonly build?: (mail: PlainMail, sentence: string, random: Random) => MailBytes;
}

function inserted(mail: PlainMail, sentence: string, random: Random): PlainMail {
  const lines = mail.body.split('\n');
  const full = lines.flatMap((line, i) => (line.trim().length > 20 ? [i] : []));
  const at = full.length === 0 ? lines.length : random.pick(full) + 1;
  return { ...mail, body: [...lines.slice(0, at), sentence, ...lines.slice(at)].join('\n') };
}

export function incidentMail(mail: PlainMail, incident: Incident, random: Random): MailBytes {
  const sentence = random.pick(incident.sentences[mail.language]);
  return incident.build ? incident.build(mail, sentence, random) : textMail(inserted(mail, sentence, random));
}

function attached(name: string, type: string, content: string | Uint8Array): NonNullable<Incident['build']> {
  return (mail, sentence, random) => rawMail(mail.subject, [{ type: 'text/plain; charset=utf-8', content: inserted(mail, sentence, random).body }, { type, content, name }]);
}

const NO_WALLET: WalletDisguise = { name: '', disguise: () => '' };
const ROWS = 'id,name,mail,phone\n1,Aoki,aoki@example.co.jp,555-0101\n2,Baker,baker@example.com,555-0102\n3,Chiba,chiba@example.co.jp,555-0103\n';

export const INCIDENTS: readonly Incident[] = [
  {
    alarm: 'proof-attached', name: 'rows in the body',
    sentences: {
      ja: ['信じられないなら、台帳から三行を写しておきます。1042, 青木真理, aoki@example.co.jp、1043, 千葉健, chiba@example.co.jp、1044, 土井遥, doi@example.co.jp', '見本として次の記録をご覧ください。会員番号 20817 / 佐伯 / saeki@example.co.jp / 03-0000-0101'],
      en: ['In case you doubt it, three rows of the table: 1042; Aoki; aoki@example.com; 1043; Baker; baker@example.com; 1044; Chan; chan@example.com', 'Judge for yourself from these records: member 20817, Hill, ann.hill@example.com, 555-0101.'],
    },
  },
  {
    alarm: 'proof-attached', name: 'table attached',
    sentences: { ja: ['証拠として、顧客台帳の一部を添付しました。'], en: ['As proof, part of the customer table is attached.'] },
    build: attached('part.csv', 'text/csv', ROWS),
  },
  {
    alarm: 'proof-attached', name: 'file list linked',
    sentences: {
      ja: ['持ち出したファイルの一覧はこちらに置きました。https://files.example.net/list-2026.txt', '証拠の一部を https://paste.example/9f2k に掲載しています。'],
      en: ['The list of the files we took lies at https://files.example.net/list-2026.txt', 'You can download samples of what we have from https://paste.example/9f2k to convince yourself.'],
    },
  },
  {
    alarm: 'leak-site', name: 'leak site',
    sentences: {
      ja: ['御社の名前は、すでに私たちの公開サイトに載っており、残り時間が表示されています。', '暴露サイトの御社のページ http://leaks2abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs.onion/example をご確認ください。'],
      en: ['Your company already has its own page on our leak blog, with a countdown.', 'See your page at http://leaks2abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs.onion/example before it goes public.'],
    },
  },
  {
    alarm: 'contact-channel', name: 'negotiation address, no wallet',
    sentences: {
      ja: ['金額については desk@talks.example までご連絡ください。担当者が交渉に応じます。', '話し合いはチャットで行います。ID は kumo-77、受付は Tox です。'],
      en: ['Write to desk@talks.example to agree on the sum; somebody will negotiate with you.', 'We talk over Tox only; our ID is kumo-77. Get in touch there for the terms.'],
    },
    build: (mail, sentence, random) => textMail(inserted(withWallets(mail, NO_WALLET) ?? mail, sentence, random)),
  },
  {
    alarm: 'files-encrypted', name: 'files encrypted',
    sentences: {
      ja: ['共有フォルダーのファイルはすべて暗号化しました。開けなくなっているはずです。', 'お使いのサーバーの中身は暗号化済みで、復号の鍵は私たちだけが持っています。'],
      en: ['All files on your shared drives have been encrypted; you will find that they no longer open.', 'Your servers are encrypted and the key to restore them is in our hands alone.'],
    },
  },
  {
    alarm: 'internal-facts', name: 'internal facts',
    sentences: {
      ja: ['二階の書庫にある「2026年度 統合計画(案)v3.docx」も読みました。', '経理共有 \\\\fs-02\\keiri\\2026\\給与改定.xlsx の三枚目をご覧になれば、私たちが見たものが分かります。', '十月十四日の取締役会議事録の第四号議案は、まだ公表されていないはずです。'],
      en: ['We have read "Merger plan draft v3.docx" from the cabinet on the second floor.', 'Open \\\\fs-02\\finance\\2026\\pay-review.xlsx at sheet three and you will know what we saw.', 'Item four of the board minutes of 14 October has not been made public yet, has it?'],
    },
  },
  {
    alarm: 'known-person', name: 'a person they know',
    sentences: {
      ja: ['先月まで御社の営業部にいた者です。岡田部長はよくご存じのはずです。', '同じ部署で三年働いたので、席も癖も知っています。'],
      en: ['I worked in your sales team until last month; Mr Okada will remember me.', 'It is me, from the flat below. You know perfectly well what happened between us.'],
    },
  },
  {
    alarm: 'violence', name: 'violence',
    sentences: {
      ja: ['警察に話せば、建物に仕掛けた爆発物を作動させます。', '払わなければ、帰り道で刺します。'],
      en: ['If you talk to the police, the explosive in your building goes off.', 'If you do not pay, my man will find you on your way home and hurt you.'],
    },
  },
  {
    alarm: 'malware-risk', name: 'program attached',
    sentences: { ja: ['動画は添付のファイルで見られます。'], en: ['You can watch the film in the attached file.'] },
    build: attached('film.exe', 'application/octet-stream', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0])),
  },
  {
    alarm: 'malware-risk', name: 'web page attached',
    sentences: { ja: ['詳しくは添付のページを開いてください。'], en: ['Open the attached page for the details.'] },
    build: attached('details.html', 'text/html', '<html><body><form action="https://login.example.net"><input name="p" type="password"></form></body></html>'),
  },
  {
    alarm: 'malware-risk', name: 'link to a download',
    sentences: { ja: ['動画はこちらから確認できます。https://video.example.net/watch/film.zip'], en: ['See your video here: https://video.example.net/watch/film.zip'] },
  },
  {
    alarm: 'reply-thread', name: 'real thread quoted',
    sentences: { ja: ['下のやり取りも読みました。'], en: ['We also read the exchange below.'] },
    build: (mail, sentence) => textMail({
      subject: mail.language === 'ja' ? 'Re: 第3四半期の納品' : 'Re: delivery in the third quarter',
      body: `${mail.body}\n${sentence}\n\n${mail.language === 'ja'
        ? '2026年11月12日(木) 10:21 佐藤 恵 <sato@example.co.jp>:\n> 田中様\n> 納品は金曜の午後になります。\n> 検収書は別便でお送りします。'
        : 'On Thu, 12 Nov 2026 at 10:21, Ann Hill <ann@example.com> wrote:\n> Hello Tom,\n> delivery will be on Friday afternoon.\n> The acceptance sheet follows by separate mail.'}`,
    }),
  },
  {
    alarm: 'inside-origin', name: 'sent from inside',
    sentences: { ja: [''], en: [''] },
    build: (mail) => rawMail(mail.subject, [{ type: 'text/plain; charset=utf-8', content: mail.body }], [
      'Received: from TYSPR01MB1001.jpnprd01.prod.outlook.com ([fe80::1c2d:3e4f:5a6b:7c8d]) by TYSPR01MB1001.jpnprd01.prod.outlook.com ([fe80::1c2d:3e4f:5a6b:7c8d%7]) with mapi id 15.20.9000.010; Tue, 24 Nov 2026 01:02:03 +0000',
      'From: Hanako <hanako@example.co.jp>',
      'Authentication-Results: dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=example.co.jp;',
      'X-MS-Exchange-Organization-MessageDirectionality: Originating',
      'X-MS-Exchange-Organization-AuthSource: TYSPR01MB1001.jpnprd01.prod.outlook.com',
      'X-MS-Exchange-Organization-AuthAs: Internal',
      '',
    ].join('\r\n')),
  },
  {
    alarm: 'proof-attached', name: 'unread document attached',
    sentences: { ja: ['証拠は添付の文書にあります。'], en: ['The proof is in the attached document.'] },
    build: attached('proof.pdf', 'application/pdf', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
  },
];
