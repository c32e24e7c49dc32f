import { describe, expect, test } from '@jest/globals';
import type { Wrapper } from '../../../src/core/contract';
import type { Message } from '../../../src/core/message/message';
import { readLayers } from '../../../src/core/message/readLayers';
import type { LayerKind } from '../../../src/core/message/reading';
import { plainMessage } from './mails';

const THREAT = 'We have copied your mailboxes. Pay 1 BTC.';
const DEMAND = 'すべてのメールを複製しました。三日以内に支払ってください。';

type Place = readonly [words: string, kind: LayerKind, wrapper: Wrapper];

interface Layout {
  readonly name: string;
  readonly text?: string;
  readonly html?: string;
  readonly more?: Partial<Message>;
  /** What the whole mail is. */
  readonly wrapper?: Wrapper;
  readonly places: readonly Place[];
}

const own = (words: string): Place => [words, 'own', 'none'];
const carried = (words: string, wrapper: Wrapper): Place => [words, 'carried', wrapper];
const subject = (text: string): Partial<Message> => ({ subject: text });
const daemon = (address: string, text: string): Partial<Message> => ({ subject: text, from: { name: '', address } });

const OUTLOOK = (labels: readonly string[], words: string): string => `${labels.map((label, i) => `${label} ${['Someone <someone@example.com>', '2026/01/05 10:00', 'office@example.co.jp', 'hello'][i] ?? ''}`).join('\n')}\n\n${words}`;

const forwards: readonly Layout[] = [
  { name: 'Outlook desktop, English', text: `Is this real?\n\n${OUTLOOK(['From:', 'Sent:', 'To:', 'Subject:'], THREAT)}`, more: subject('FW: hello'), places: [own('Is this'), carried('We have', 'forward')] },
  { name: 'Outlook desktop, Japanese', text: `本物でしょうか。\n\n${OUTLOOK(['差出人:', '送信日時:', '宛先:', '件名:'], DEMAND)}`, more: subject('FW: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'Outlook desktop, German', text: `Ist das echt?\n\n${OUTLOOK(['Von:', 'Gesendet:', 'An:', 'Betreff:'], THREAT)}`, more: subject('WG: hello'), places: [own('Ist das'), carried('We have', 'forward')] },
  { name: 'Outlook desktop, French', text: `Est-ce réel ?\n\n${OUTLOOK(['De :', 'Envoyé :', 'À :', 'Objet :'], THREAT)}`, more: subject('TR: hello'), places: [own('Est-ce'), carried('We have', 'forward')] },
  { name: 'Outlook desktop, HTML', html: `<p>Is this real?</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Someone &lt;someone@example.com&gt; <br><b>Sent:</b> Monday, January 5, 2026 10:00 AM<br><b>To:</b> office@example.co.jp<br><b>Subject:</b> hello</p></div><p>${THREAT}</p>`, more: subject('FW: hello'), places: [own('Is this'), carried('We have', 'forward')] },
  { name: 'Outlook on the web', html: `<div>Is this real?</div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><font><b>From:</b> Someone &lt;someone@example.com&gt;<br><b>Sent:</b> Monday, January 5, 2026 10:00<br><b>To:</b> office@example.co.jp &lt;office@example.co.jp&gt;<br><b>Subject:</b> hello</font><div>&nbsp;</div></div><div>${THREAT}</div>`, more: subject('Fw: hello'), places: [own('Is this'), carried('We have', 'forward')] },
  { name: 'Outlook on the web, Japanese', html: `<div>本物でしょうか。</div><hr><div><b>差出人:</b> Someone &lt;someone@example.com&gt;<br><b>送信日時:</b> 2026年1月5日 10:00<br><b>宛先:</b> 総務<br><b>件名:</b> hello</div><div>${DEMAND}</div>`, more: subject('Fw: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'Outlook mobile', text: `Is this real?\n\nGet Outlook for iOS<https://aka.example>\n________________________________\n${OUTLOOK(['From:', 'Sent:', 'To:', 'Subject:'], THREAT)}`, more: subject('Fwd: hello'), places: [own('Is this'), ['Get Outlook', 'footer', 'none'], carried('We have', 'forward')] },
  { name: 'Outlook mobile, Japanese', text: `本物でしょうか。\n\nOutlook for iOS を入手\n________________________________\n${OUTLOOK(['差出人:', '送信日時:', '宛先:', '件名:'], DEMAND)}`, more: subject('Fw: hello'), places: [own('本物'), ['Outlook for', 'footer', 'none'], carried('すべての', 'forward')] },
  { name: 'Outlook with importance and attachments', text: `FYI\n\nFrom: Someone <someone@example.com>\nSent: Monday, January 5, 2026 10:00 AM\nTo: office@example.co.jp\nCc: it@example.co.jp\nSubject: hello\nAttachments: list.csv\nImportance: High\n\n${THREAT}`, more: subject('FW: hello'), places: [own('FYI'), carried('Attachments:', 'forward'), carried('We have', 'forward')] },
  { name: 'Gmail', text: `Is this real?\n\n---------- Forwarded message ---------\nFrom: Someone <someone@example.com>\nDate: Mon, Jan 5, 2026 at 10:00 AM\nSubject: hello\nTo: <office@example.co.jp>\n\n\n${THREAT}`, more: subject('Fwd: hello'), places: [own('Is this'), carried('We have', 'forward')] },
  { name: 'Gmail, Japanese', text: `本物でしょうか。\n\n---------- Forwarded message ---------\nFrom: Someone <someone@example.com>\nDate: 2026年1月5日(月) 10:00\nSubject: hello\nTo: <office@example.co.jp>\n\n\n${DEMAND}`, more: subject('Fwd: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'Apple Mail', text: `Is this real?\n\nBegin forwarded message:\n\n> From: Someone <someone@example.com>\n> Subject: hello\n> Date: January 5, 2026 at 10:00:00 GMT+9\n> To: office@example.co.jp\n> \n> ${THREAT}\n`, more: subject('Fwd: hello'), places: [own('Is this'), carried('We have', 'forward')] },
  { name: 'Apple Mail, Japanese', text: `本物でしょうか。\n\n転送されたメッセージ:\n\n差出人: Someone <someone@example.com>\n件名: hello\n日付: 2026年1月5日 10:00:00 JST\n宛先: office@example.co.jp\n\n${DEMAND}\n`, more: subject('Fwd: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'iPhone, Japanese', text: `本物でしょうか。\n\niPhoneから送信\n\n転送されたメッセージ:\n\n差出人: Someone <someone@example.com>\n日時: 2026年1月5日 10:00:00 JST\n宛先: office@example.co.jp\n件名: hello\n\n${DEMAND}`, more: subject('Fwd: hello'), places: [own('本物'), ['iPhone', 'footer', 'none'], carried('すべての', 'forward')] },
  { name: 'Thunderbird', text: `Is this real?\n\n\n-------- Forwarded Message --------\nSubject: \thello\nDate: \tMon, 5 Jan 2026 10:00:00 +0900\nFrom: \tSomeone <someone@example.com>\nTo: \toffice@example.co.jp\n\n\n\n${THREAT}`, more: subject('Fwd: hello'), places: [own('Is this'), carried('We have', 'forward')] },
  { name: 'Thunderbird, Japanese', text: `本物でしょうか。\n\n\n-------- 転送されたメッセージ --------\n件名: \thello\n日付: \tMon, 5 Jan 2026 10:00:00 +0900\n差出人: \tSomeone <someone@example.com>\n宛先: \toffice@example.co.jp\n\n\n\n${DEMAND}`, more: subject('Fwd: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'Yahoo! Japan', text: `本物でしょうか。\n\n----- Forwarded Message -----\nFrom: Someone <someone@example.com>\nTo: office@example.co.jp\nDate: 2026/1/5, Mon 10:00\nSubject: hello\n\n${DEMAND}`, more: subject('Fw: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'Becky!', text: `本物でしょうか。\n\nForwarded by Taro <taro@example.co.jp>\n----------------------- Original Message -----------------------\n From:    Someone <someone@example.com>\n To:      office@example.co.jp\n Date:    Mon, 5 Jan 2026 10:00:00 +0900\n Subject: hello\n----\n\n${DEMAND}\n\n--------------------- Original Message Ends --------------------\n`, more: subject('Fw: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'Shuriken', text: `本物でしょうか。\n\n----- 転送 -----\n送信者： Someone <someone@example.com>\n宛先\u3000： office@example.co.jp\n送信日時： 2026/01/05 10:00\n件名\u3000： hello\n----\n${DEMAND}`, more: subject('Fw: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'Garoon', text: `本物でしょうか。\n\n---- 転送元メール ----\n差出人：Someone <someone@example.com>\n宛先：office@example.co.jp\n日時：2026年1月5日 10:00\n標題：hello\n\n${DEMAND}`, more: subject('Fw: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'サイボウズ', text: `本物でしょうか。\n\n----- Original Message -----\n差出人： Someone\n宛先： office@example.co.jp\n日時： 2026/01/05 10:00\n標題： hello\n\n> ${DEMAND}\n> 連絡は無用です。`, more: subject('Fw: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'LINE WORKS', text: `本物でしょうか。\n\n-----Original Message-----\nFrom: "Someone"<someone@example.com>\nTo: <office@example.co.jp>;\nCc:\nSent: 2026/01/05 (月) 10:00 (GMT+09:00)\nSubject: hello\n\n${DEMAND}`, more: subject('Fw: hello'), places: [own('本物'), carried('すべての', 'forward')] },
  { name: 'forwarded twice', text: `どうしましょう。\n\n差出人: 佐藤 <sato@example.co.jp>\n送信日時: 2026年1月5日 11:00\n宛先: it@example.co.jp\n件名: FW: hello\n\n本物でしょうか。\n\n差出人: Someone <someone@example.com>\n送信日時: 2026年1月5日 10:00\n宛先: office@example.co.jp\n件名: hello\n\n${DEMAND}`, more: subject('FW: FW: hello'), places: [own('どう'), carried('本物', 'forward'), carried('すべての', 'forward')] },
];

const replies: readonly Layout[] = [
  { name: 'Outlook desktop', text: `Thanks, see below.\n\n-----Original Message-----\n${OUTLOOK(['From:', 'Sent:', 'To:', 'Subject:'], THREAT)}`, more: subject('RE: hello'), places: [own('Thanks'), carried('We have', 'reply')] },
  { name: 'Outlook desktop without a line', text: `Thanks, see below.\n\n${OUTLOOK(['From:', 'Sent:', 'To:', 'Subject:'], THREAT)}`, more: subject('RE: hello'), places: [own('Thanks'), carried('We have', 'reply')] },
  { name: 'Outlook, Japanese', text: `確認します。\n\n-----元のメッセージ-----\n${OUTLOOK(['差出人:', '送信日時:', '宛先:', '件名:'], DEMAND)}`, more: subject('RE: hello'), places: [own('確認'), carried('すべての', 'reply')] },
  { name: 'Outlook, German', text: `Danke.\n\n-----Ursprüngliche Nachricht-----\n${OUTLOOK(['Von:', 'Gesendet:', 'An:', 'Betreff:'], THREAT)}`, more: subject('AW: hello'), places: [own('Danke'), carried('We have', 'reply')] },
  { name: 'Outlook, French', text: `Merci.\n\n-----Message d'origine-----\n${OUTLOOK(['De :', 'Envoyé :', 'À :', 'Objet :'], THREAT)}`, more: subject('RE: hello'), places: [own('Merci'), carried('We have', 'reply')] },
  { name: 'Gmail', text: `Thanks.\n\nOn Mon, Jan 5, 2026 at 10:00 AM Someone <someone@example.com> wrote:\n\n> ${THREAT}\n> Do not reply.\n`, more: subject('Re: hello'), places: [own('Thanks'), carried('We have', 'reply')] },
  { name: 'Gmail, HTML', html: `<div dir="ltr">Thanks.</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, Jan 5, 2026 at 10:00 AM Someone &lt;<a href="mailto:someone@example.com">someone@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote">${THREAT}</blockquote></div>`, more: subject('Re: hello'), places: [own('Thanks'), carried('We have', 'reply')] },
  { name: 'Gmail, Japanese', text: `確認します。\n\n2026年1月5日(月) 10:00 Someone <someone@example.com>:\n\n> ${DEMAND}\n> 返信は無用です。\n`, more: subject('Re: hello'), places: [own('確認'), carried('すべての', 'reply')] },
  { name: 'Apple Mail', text: `Thanks.\n\n> On Jan 5, 2026, at 10:00, Someone <someone@example.com> wrote:\n> \n> ${THREAT}\n`, more: subject('Re: hello'), places: [own('Thanks'), carried('We have', 'reply')] },
  { name: 'Apple Mail, Japanese', text: `確認します。\n\n> 2026/01/05 10:00、Someone <someone@example.com>のメール:\n> \n> ${DEMAND}\n`, more: subject('Re: hello'), places: [own('確認'), carried('すべての', 'reply')] },
  { name: 'Thunderbird, Japanese', text: `確認します。\n\nOn 2026/01/05 10:00, Someone wrote:\n> ${DEMAND}\n> 返信は無用です。\n`, more: subject('Re: hello'), places: [own('確認'), carried('すべての', 'reply')] },
  { name: 'Yahoo! Japan', text: `確認します。\n\n----- Original Message -----\nFrom: Someone <someone@example.com>\nTo: office@example.co.jp\nDate: 2026/1/5, Mon 10:00\nSubject: hello\n\n${DEMAND}`, more: subject('Re: hello'), places: [own('確認'), carried('すべての', 'reply')] },
  { name: 'Becky!', text: `確認します。\n\nOn Mon, 5 Jan 2026 10:00:00 +0900\nSomeone <someone@example.com> wrote:\n\n> ${DEMAND}\n> 返信は無用です。\n`, more: subject('Re: hello'), places: [own('確認'), carried('すべての', 'reply')] },
  { name: 'Shuriken', text: `確認します。\n\nSomeone さんは書きました (2026/01/05 10:00):\n>${DEMAND}\n>返信は無用です。\n`, more: subject('Re: hello'), places: [own('確認'), carried('すべての', 'reply')] },
  { name: 'answers between the lines', text: `On Mon, Jan 5, 2026 at 10:00 AM Someone <someone@example.com> wrote:\n> We have copied your mailboxes.\n> Really all of them.\n\nNo, you have not.\n\n> Pay 1 BTC.\n> Now.\n\nNever.`, more: subject('Re: hello'), places: [carried('We have', 'reply'), own('No, you'), carried('Pay 1', 'reply'), own('Never')] },
  { name: 'mobile Outlook, Japanese', text: `確認します。\n\n________________________________\nFrom: Someone <someone@example.com>\nSent: Monday, January 5, 2026 10:00:00 AM\nTo: 総務 <office@example.co.jp>\nSubject: hello\n\n${DEMAND}`, more: subject('Re: hello'), places: [own('確認'), carried('すべての', 'reply')] },
];

const HEADERS = `Return-Path: <office@example.co.jp>\nReceived: from mail.example.net (203.0.113.9)\nFrom: office@example.co.jp\nTo: someone@example.com\nSubject: hello\nDate: Mon, 5 Jan 2026 10:00:00 +0900\n\n${THREAT}`;

const bounces: readonly Layout[] = [
  { name: 'Postfix', text: `This is the mail system at host mx.example.com.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<someone@example.com>: host mx.example.com said: 550 User unknown\n\n------ This is a copy of the message, including all the headers. ------\n${HEADERS}`, more: daemon('MAILER-DAEMON@mx.example.com', 'Undelivered Mail Returned to Sender'), wrapper: 'bounce', places: [own('This is the mail'), carried('We have', 'bounce')] },
  { name: 'Exim', text: `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients.\n\n  someone@example.com\n    Unrouteable address\n\n------ This is a copy of the message, including all the headers. ------\n\n${HEADERS}`, more: daemon('Mailer-Daemon@mx.example.com', 'Mail delivery failed: returning message to sender'), wrapper: 'bounce', places: [own('This message was'), carried('We have', 'bounce')] },
  { name: 'qmail', text: `Hi. This is the qmail-send program at mx.example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<someone@example.com>:\nno mailbox here by that name.\n\n--- Below this line is a copy of the message.\n\n${HEADERS}`, more: daemon('MAILER-DAEMON@mx.example.com', 'failure notice'), wrapper: 'bounce', places: [own('Hi. This'), carried('We have', 'bounce')] },
  { name: 'sendmail', text: `The original message was received at Mon, 5 Jan 2026 10:00:00 +0900\nfrom mail.example.net [203.0.113.9]\n\n   ----- The following addresses had permanent fatal errors -----\n<someone@example.com>\n\n   ----- Original message follows -----\n\n${HEADERS}`, more: daemon('MAILER-DAEMON@mx.example.com', 'Returned mail: see transcript for details'), wrapper: 'bounce', places: [carried('We have', 'bounce')] },
  { name: 'Exchange Online', text: `Delivery has failed to these recipients or groups:\n\nsomeone@example.com\nThe email address you entered couldn't be found.\n\nDiagnostic information for administrators:\n\nGenerating server: mx.example.com\n\nOriginal message headers:\n\n${HEADERS}`, more: daemon('MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com', 'Undeliverable: hello'), wrapper: 'bounce', places: [own('Delivery has'), carried('We have', 'bounce')] },
  { name: 'Exchange, Japanese', text: `次の受信者またはグループにメッセージを配信できませんでした:\n\nsomeone@example.com\n入力されたメール アドレスが見つかりません。\n\n管理者向けの診断情報:\n\n元のメッセージのヘッダー:\n\n${HEADERS}`, more: daemon('postmaster@example.com', '配信不能: hello'), wrapper: 'bounce', places: [own('次の受信者'), carried('We have', 'bounce')] },
  { name: 'Gmail', text: `** Address not found **\n\nYour message wasn't delivered to someone@example.com because the address couldn't be found.\n\n----- Original message -----\n\n${HEADERS}`, more: daemon('mailer-daemon@googlemail.example', 'Delivery Status Notification (Failure)'), wrapper: 'bounce', places: [own('Your message'), carried('We have', 'bounce')] },
  { name: 'a Japanese carrier', text: `Your message was not delivered.\n次のあて先へのメッセージはエラーのため送信できませんでした。\n\nsomeone@example.com\n\n送信したメールの内容：\n\n${HEADERS}`, more: daemon('MAILER-DAEMON@mx.example.jp', 'Mail System Error - Returned Mail'), wrapper: 'bounce', places: [own('次のあて先'), carried('We have', 'bounce')] },
  { name: 'another Japanese carrier', text: `メールを送信できませんでした。\n\n送信先: someone@example.com\n理由: 宛先が存在しません。\n\n---- 以下、元のメール ----\n${HEADERS}`, more: daemon('postmaster@mx.example.jp', 'メール送信エラー'), wrapper: 'bounce', places: [own('メールを送信'), carried('We have', 'bounce')] },
];

const around: readonly Layout[] = [
  { name: 'Mailman', text: `${THREAT}\n_______________________________________________\nStaff mailing list -- staff@lists.example.com\nTo unsubscribe send an email to staff-leave@lists.example.com`, wrapper: 'list', places: [['We have', 'own', 'list'], ['Staff', 'footer', 'none'], ['To unsub', 'footer', 'none']] },
  { name: 'Google Groups', text: `${THREAT}\n\n-- \nYou received this message because you are subscribed to the Google Groups "staff" group.\nTo unsubscribe from this group and stop receiving emails from it, send an email to staff+unsubscribe@example.com.`, wrapper: 'list', places: [['We have', 'own', 'list'], ['You received', 'footer', 'none']] },
  { name: 'a Japanese list', text: `${DEMAND}\n\n---------------------------------------------------\nこのメールは社員メーリングリストに配信されています。\n配信停止：https://lists.example.co.jp/stop`, wrapper: 'list', places: [['すべての', 'own', 'list'], ['このメール', 'footer', 'none']] },
  { name: 'a banner of Exchange', html: `<div><table><tr><td>You don't often get email from someone@example.com. <a href="https://aka.example">Learn why this is important</a></td></tr></table></div><p>${THREAT}</p>`, places: [['You don', 'banner', 'none'], own('We have')] },
  { name: 'a banner in Japanese', html: `<div style="background:#ffeb9c">【注意】このメールは社外から送信されています。リンクや添付ファイルを開く際はご注意ください。</div><p>${DEMAND}</p>`, places: [['【注意】', 'banner', 'none'], own('すべての')] },
  { name: 'a banner below', text: `${THREAT}\n\n--------\nThis email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.`, places: [own('We have')] },
];

const forms: readonly Layout[] = [
  { name: 'Contact Form 7', text: `From: Rudolf rudolf@example.com\nSubject: hello\n\nMessage Body:\n${THREAT}\n\n-- \nThis e-mail was sent from a contact form on Example (https://www.example.co.jp)`, wrapper: 'form', places: [carried('We have', 'form'), own('This e-mail')] },
  { name: 'Contact Form 7, Japanese', text: `差出人: 代理人 <rudolf@example.com>\n題名: hello\n\nメッセージ本文:\n${DEMAND}\n\n-- \nこのメールは 例 (https://www.example.co.jp) のお問い合わせフォームから送信されました`, wrapper: 'form', places: [carried('すべての', 'form'), own('このメール')] },
  { name: 'MW WP Form', text: `ホームページからお問い合わせがありました。\n\n▼お名前\n代理人\n▼メールアドレス\nrudolf@example.com\n▼お問い合わせ内容\n${DEMAND}\n`, wrapper: 'form', places: [own('ホームページ'), carried('すべての', 'form')] },
  { name: 'WPForms', html: `<table><tr><td><strong>Name</strong></td></tr><tr><td>Rudolf</td></tr><tr><td><strong>Email</strong></td></tr><tr><td>rudolf@example.com</td></tr><tr><td><strong>Comment or Message</strong></td></tr><tr><td>${THREAT}</td></tr></table><p>Sent from <a href="https://www.example.com">Example</a></p>`, more: subject('New Entry: Simple Contact Form'), wrapper: 'form', places: [carried('We have', 'form')] },
  { name: 'フォームズ', text: `フォームズから新しい回答が届きました。\n\n[お名前]\n代理人\n\n[メールアドレス]\nrudolf@example.com\n\n[お問い合わせ内容]\n${DEMAND}\n`, wrapper: 'form', places: [own('フォームズ'), carried('すべての', 'form')] },
  { name: 'Google Forms', text: `お問い合わせフォームに新しい回答がありました。\n\nお名前: 代理人\nメールアドレス: rudolf@example.com\nお問い合わせ内容: ${DEMAND}\n\n回答を表示`, wrapper: 'form', places: [own('お問い合わせフォーム'), carried('すべての', 'form')] },
  { name: 'formrun', text: `「お問い合わせ」フォームに新しいお問い合わせがありました。\n\n■ 会社名\n例\n■ お名前\n代理人\n■ メールアドレス\nrudolf@example.com\n■ お問い合わせ内容\n${DEMAND}\n\n■ 個人情報の取り扱い\n同意する`, wrapper: 'form', places: [own('「お問い合わせ」'), carried('すべての', 'form')] },
];

describe.each([['forwards', forwards], ['replies', replies], ['bounces', bounces], ['lists and banners', around], ['web forms', forms]] as const)('%s', (_, layouts) => {
  test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (__, { text, html, more, wrapper, places }) => {
    const reading = readLayers(plainMessage(text ?? '', { ...(html === undefined ? {} : { html, text: null }), ...more }));
    const found = places.map(([words]) => {
      const at = reading.visible.text.indexOf(words);
      const layer = reading.layers.find(({ start, end }) => at >= start && at < end);
      return [words, layer?.kind, layer?.wrapper];
    });
    expect(found).toEqual(places.map((place) => [...place]));
    expect(reading.wrapper).toBe(wrapper ?? 'none');
  });
});
