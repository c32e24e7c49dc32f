import { rawMail, textMail, escapeHtml, type MailBytes, type PlainMail } from './mail';

/** A threat in the clothes of something harmless. */
export interface Dress {
  readonly name: string;
  readonly build: (mail: PlainMail) => MailBytes;
}

function text(name: string, dress: (mail: PlainMail) => Pick<PlainMail, 'subject' | 'body'>): Dress {
  return { name, build: (mail) => textMail(dress(mail)) };
}

function eml(name: string, head: string, dress: (mail: PlainMail) => Pick<PlainMail, 'subject' | 'body'>): Dress {
  return {
    name,
    build: (mail) => {
      const { subject, body } = dress(mail);
      return rawMail(subject, [{ type: 'text/plain; charset=utf-8', content: body }], head);
    },
  };
}

const of = <T>({ language }: PlainMail, both: Readonly<Record<PlainMail['language'], T>>): T => both[language];

const quoted = (body: string): string => body.split('\n').map((line) => `> ${line}`).join('\n');

export const DRESSES: readonly Dress[] = [
  text('dress: invoice', (mail) => of(mail, {
    ja: { subject: '請求書 INV-20418 の送付', body: `請求書番号: INV-20418\n発行日: 2026年11月20日\nお支払い期限: 下記のとおり\n\n品目 数量 金額\n業務委託料 1式 下記参照\n\n備考:\n${mail.body}\n\n消費税は内税です。` },
    en: { subject: 'Invoice INV-20418', body: `Invoice no.: INV-20418\nDate of issue: 20 November 2026\nTerms: as below\n\nItem  Qty  Amount\nConsulting  1  see notes\n\nNotes:\n${mail.body}\n\nVAT is included.` },
  })),
  text('dress: survey', (mail) => of(mail, {
    ja: { subject: '満足度アンケートのお願い', body: `いつもご利用ありがとうございます。3分ほどのアンケートです。\n\n問1 対応の速さ: 良い / ふつう / 悪い\n問2 ご意見の例\n${mail.body}\n問3 またご利用になりますか: はい / いいえ\n\nご協力に感謝いたします。` },
    en: { subject: 'Three minutes for our survey', body: `Thank you for being with us. The survey takes three minutes.\n\nQ1. How quick were we? good / fair / poor\nQ2. A few words from us\n${mail.body}\nQ3. Would you come again? yes / no\n\nThank you for taking part.` },
  })),
  text('dress: love letter', (mail) => of(mail, {
    ja: { subject: '忘れられない人へ', body: `春に駅で見かけてから、ずっとお便りしたいと思っていました。海の見える店で、もう一度笑顔を見たいです。\n\n${mail.body}\n\n心をこめて。桜の咲くころに。` },
    en: { subject: 'To somebody I cannot forget', body: `Since I saw you at the station in spring I have wanted to write. The sea was grey and your coat was red.\n\n${mail.body}\n\nWith all my heart, until the cherry trees bloom.` },
  })),
  text('dress: newsletter footer', (mail) => of(mail, {
    ja: { subject: mail.subject, body: `${mail.body}\n\n--------------------\n本メールは配信に同意された方へお送りしています。\n配信停止: https://news.example.co.jp/unsubscribe\n発行: 株式会社エグザンプル 東京都千代田区\n--------------------` },
    en: { subject: mail.subject, body: `${mail.body}\n\n--------------------\nYou receive this mail because you signed up for our newsletter.\nUnsubscribe: https://news.example.com/unsubscribe\nExample Ltd, 1 Example Street\n--------------------` },
  })),
  text('dress: threat below the signature', (mail) => of(mail, {
    ja: { subject: '打ち合わせの件', body: `お世話になっております。来週の打ち合わせの件、承知しました。\nよろしくお願いいたします。\n\n-- \n${mail.body}` },
    en: { subject: 'Our meeting', body: `Thank you, next week suits us.\nKind regards\n\n-- \n${mail.body}` },
  })),
  text('dress: reply over a quoted thread', (mail) => of(mail, {
    ja: { subject: `Re: 見積の件`, body: `${mail.body}\n\n2026年11月12日(木) 10:21 佐藤 <sato@example.co.jp>:\n> 見積書をお送りします。\n> ご確認ください。` },
    en: { subject: 'Re: your quotation', body: `${mail.body}\n\nOn Thu, 12 Nov 2026 at 10:21, Ann Hill <ann@example.com> wrote:\n> Please find our quotation.\n> The delivery takes two weeks.` },
  })),
  text('dress: quoted below a bare question', (mail) => of(mail, {
    ja: { subject: 'Fwd: ', body: `これは本物でしょうか。\n\n---------- 転送メッセージ ----------\n差出人: Sender <sender@mailing.example>\n日時: 2026年11月20日 9:00\n件名: ${mail.subject}\n宛先: office@example.co.jp\n\n${mail.body}` },
    en: { subject: 'Fwd: ', body: `Is this real?\n\n---------- Forwarded message ---------\nFrom: Sender <sender@mailing.example>\nDate: Fri, 20 Nov 2026 at 09:00\nSubject: ${mail.subject}\nTo: <office@example.com>\n\n${mail.body}` },
  })),
  text('dress: forwarded with FYI', (mail) => of(mail, {
    ja: { subject: `FW: ${mail.subject}`, body: `ご参考まで。\n\n-----Original Message-----\nFrom: sender@mailing.example\nSent: Friday, November 20, 2026 9:00 AM\nTo: office@example.co.jp\nSubject: ${mail.subject}\n\n${mail.body}` },
    en: { subject: `FW: ${mail.subject}`, body: `FYI\n\n-----Original Message-----\nFrom: sender@mailing.example\nSent: Friday, November 20, 2026 9:00 AM\nTo: office@example.com\nSubject: ${mail.subject}\n\n${mail.body}` },
  })),
  text('dress: quoted line by line', (mail) => of(mail, {
    ja: { subject: `Re: ${mail.subject}`, body: `届いたものです。\n\n${quoted(mail.body)}` },
    en: { subject: `Re: ${mail.subject}`, body: `This came in.\n\n${quoted(mail.body)}` },
  })),
  text('dress: web form', (mail) => of(mail, {
    ja: { subject: 'お問い合わせがありました', body: `ウェブサイトのフォームから送信がありました。\n\nお名前: 山本\nメールアドレス: y@mailing.example\n電話番号: 03-0000-0000\nお問い合わせ内容:\n${mail.body}\n\n送信日時: 2026/11/20 09:00` },
    en: { subject: 'New contact form submission', body: `A visitor has sent the form on your website.\n\nName: J. Miller\nEmail: j@mailing.example\nPhone: 555-0100\nMessage:\n${mail.body}\n\nSent: 2026-11-20 09:00` },
  })),
  eml('dress: bounce in text', 'From: Mail Delivery Subsystem <mailer-daemon@example.co.jp>\r\n', (mail) => ({
    subject: 'Undelivered Mail Returned to Sender',
    body: `This is the mail system at host mx.example.co.jp.\n\nYour message could not be delivered to one or more recipients.\n\n<nobody@example.co.jp>: user unknown\n\n------ This is a copy of the message, including all the headers. ------\n\nFrom: office@example.co.jp\nTo: nobody@example.co.jp\nSubject: ${mail.subject}\n\n${mail.body}`,
  })),
  eml('dress: list mail', 'List-Id: <all.example.co.jp>\r\nList-Unsubscribe: <mailto:leave@example.co.jp>\r\n', (mail) => ({ subject: `[all] ${mail.subject}`, body: `${mail.body}\n_______________________________________________\nall mailing list\nall@example.co.jp` })),
  {
    name: 'dress: attached mail',
    build: (mail) => rawMail(mail.language === 'ja' ? '添付のとおり' : 'As attached', [
      { type: 'text/plain; charset=utf-8', content: mail.language === 'ja' ? 'お送りします。' : 'Here it is.' },
      { type: 'message/rfc822', content: rawMail(mail.subject, [{ type: 'text/plain; charset=utf-8', content: mail.body }]).bytes, name: 'mail.eml' },
    ]),
  },
  {
    name: 'dress: shop mail in HTML',
    build: (mail) => rawMail(mail.language === 'ja' ? 'ご注文の確認' : 'Your order', [{
      type: 'text/html; charset=utf-8',
      content: `<html><body><table width="600"><tr><td><img src="https://shop.example.com/logo.png" alt="Example Shop"></td></tr><tr><td>${mail.body.split('\n').map(escapeHtml).join('<br>')}</td></tr><tr><td><small>${mail.language === 'ja' ? '株式会社エグザンプル | 配信停止 | プライバシーポリシー' : 'Example Ltd | Unsubscribe | Privacy policy'}</small></td></tr></table></body></html>`,
    }]),
  },
  text('dress: legal letterhead', (mail) => of(mail, {
    ja: { subject: '通知書', body: `通知書\n\n前略 当職は依頼者の代理人として以下のとおり通知いたします。\n\n${mail.body}\n\n草々` },
    en: { subject: 'Notice', body: `NOTICE\n\nWithout prejudice. We write on behalf of our client and notify you as follows.\n\n${mail.body}\n\nYours faithfully` },
  })),
  text('dress: charity appeal', (mail) => of(mail, {
    ja: { subject: '年末のご寄付のお願い', body: `今年もご支援ありがとうございます。子どもたちの給食に使わせていただきます。\n\n${mail.body}\n\nご寄付の領収書は郵送いたします。` },
    en: { subject: 'Our winter appeal', body: `Thank you for standing by us this year. Your gift buys school meals.\n\n${mail.body}\n\nReceipts for gifts are sent by post.` },
  })),
];
