import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Message } from '../../../src/core/message/message';
import { readLayers } from '../../../src/core/message/readLayers';
import type { LayerKind } from '../../../src/core/message/reading';
import { bareSubject } from '../../../src/core/message/subject';
import type { Wrapper } from '../../../src/core/contract';
import { plainMessage } from './mails';

/** Layers as `kind wrapper depth: text`. */
function layersOf(text: string, changes: Partial<Message> = {}): string[] {
  const reading = readLayers(plainMessage(text, changes));
  return reading.layers.map((layer) => `${layer.kind} ${layer.wrapper} ${layer.depth}: ${reading.visible.text.slice(layer.start, layer.end)}`);
}

function kindOf(text: string, words: string, changes: Partial<Message> = {}): [LayerKind, Wrapper] | undefined {
  const reading = readLayers(plainMessage(text, changes));
  const at = reading.visible.text.indexOf(words);
  const layer = reading.layers.find(({ start, end }) => at >= start && at < end);
  return layer && [layer.kind, layer.wrapper];
}

const THREAT = 'We have copied your mailboxes. Pay 1 BTC.';

describe('subjects', () => {
  test.each([
    ['[EXTERNAL] Re: FW: hi', 'hi'],
    ['【社外】【注意】Re[2]: 転送: 件名', '件名'],
    ['***SPAM*** pay', 'pay'],
    ['[SPAM] [Suspected Spam] pay', 'pay'],
    ['外部メール: お知らせ', '外部メール: お知らせ'],
    ['【外部メール】お知らせ', 'お知らせ'],
    ['AW: WG: Rechnung', 'Rechnung'],
    ['返信：件名', '件名'],
    ['[SPAM]', '[SPAM]'],
    ['Re:', ''],
    ['Regarding: x', 'Regarding: x'],
    ['[users] hello', '[users] hello'],
  ])('%s', (subject, bare) => {
    expect(bareSubject(subject)).toBe(bare);
  });
});

describe('carried messages', () => {
  test.each([
    ['-----Original Message-----\nFrom: a\nSent: b\nTo: c\nSubject: d', 'reply'],
    ['---------- Forwarded message ---------\nFrom: a\nDate: b\nSubject: c\nTo: d', 'forward'],
    ['Begin forwarded message:\n\nFrom: a\nSubject: b\nDate: c\nTo: d', 'forward'],
    ['-----元のメッセージ-----\n差出人: a\n送信日時: b\n宛先: c\n件名: d', 'reply'],
    ['転送されたメッセージ:\n\n差出人: a\n件名: b\n日付: c\n宛先: d', 'forward'],
    ['________________________________\nFrom: a\nSent: b\nTo: c\nSubject: d', 'forward'],
    ['差出人: a <a@example.com>\n送信日時: 2026年1月1日\n宛先: b\n件名: c', 'forward'],
    ['*From:* a\n*Sent:* b\n*To:* c\n*Subject:* d', 'forward'],
    ['Von: a\nGesendet: b\nAn: c\nBetreff: d', 'forward'],
    ['On Mon, Jan 5, 2026 at 10:00, Foo <foo@example.com> wrote:', 'reply'],
    ['On Mon, Jan 5, 2026 at 10:00, Foo Bar Baz\n<foo@example.com> wrote:', 'reply'],
    ['2026年1月5日(月) 10:00 山田 <yamada@example.co.jp>:', 'reply'],
    ['2026/01/05 10:00、山田 <yamada@example.co.jp>のメール:', 'reply'],
    ['Am 05.01.2026 um 10:00 schrieb Foo <foo@example.com>:', 'reply'],
  ])('%j', (marker, wrapper) => {
    const text = `Is this real?\n\n${marker}\n\n${THREAT}`;
    expect(kindOf(text, 'Is this')).toEqual(['own', 'none']);
    expect(kindOf(text, 'We have')).toEqual(['carried', wrapper]);
  });

  test('the subject decides what the marker leaves open', () => {
    const text = `See below\n\n-----Original Message-----\nFrom: a\nSent: b\nTo: c\nSubject: d\n\n${THREAT}`;
    expect(kindOf(text, 'We have', { subject: 'FW: d' })).toEqual(['carried', 'forward']);
    expect(kindOf(text, 'We have', { subject: '[EXTERNAL] RE: d' })).toEqual(['carried', 'reply']);
  });

  test('quoted lines, with words above, between and below', () => {
    expect(layersOf('Hi\n\nOn Mon, Jan 5, 2026 Foo wrote:\n> I hacked you\n> pay\n>> deeper one\n>> deeper two\n\nthanks')).toEqual([
      'own none 0: Hi',
      'carried reply 1: On Mon, Jan 5, 2026 Foo wrote:\n> I hacked you\n> pay',
      'carried reply 2: >> deeper one\n>> deeper two',
      'own none 0: thanks',
    ]);
  });

  test('one line with a mark is a heading', () => {
    expect(layersOf('>> What happens?\n\nYour data is gone.')).toEqual(['own none 0: >> What happens?\n\nYour data is gone.']);
  });

  test('a forward in a forward', () => {
    const head = 'From: a\nSent: b\nTo: c\nSubject: d';
    expect(layersOf(`one\n\n${head}\n\ntwo\n\n${head}\n\nthree`).map((layer) => layer.slice(0, 17))).toEqual(['own none 0: one', 'carried forward 1', 'carried forward 2']);
  });

  test('words that only speak of a message carry nothing', () => {
    for (const text of ['I forwarded the message to you.', 'From: now on we decide.\nPay.', 'Subject: to change\nthe price is 1 BTC', 'He wrote:\npay']) {
      expect(readLayers(plainMessage(`${text}\n\n${THREAT}`)).layers.every(({ kind }) => kind === 'own')).toBe(true);
    }
  });
});

describe('gateway banners', () => {
  test.each([
    '[EXTERNAL]',
    '【社外メール】',
    'CAUTION: This email originated from outside of the organization. Do not click links\nor open attachments unless you recognize the sender.',
    'External email. Be careful with links.',
    "You don't often get email from a@example.com. Learn why this is important",
    '[注意] 社外からのメールです。差出人に心当たりがない場合は操作をしないでください。',
    'このメールは組織外から送信されました。リンクや添付ファイルを開く際は注意してください。',
  ])('%s', (banner) => {
    expect(layersOf(`${banner}\n\n${THREAT}`)).toEqual([`banner none 0: ${banner}`, `own none 0: ${THREAT}`]);
  });

  test('stand again over a forwarded mail', () => {
    const text = `FYI\n\nFrom: a\nSent: b\nTo: c\nSubject: d\n\n[EXTERNAL] This message came from outside.\n\n${THREAT}`;
    expect(kindOf(text, '[EXTERNAL]')).toEqual(['banner', 'none']);
    expect(kindOf(text, 'We have')).toEqual(['carried', 'forward']);
  });

  test.each([
    'ATTENTION! Your network has been breached.',
    'WARNING: we came from outside, be careful, your wallet is next. Send bitcoin.',
    'Warning! Do not reply to this sender and do not open any police case.',
    '社外に公開されたくなければビットコインを送ってください。ご注意ください。',
  ])('a threat that poses as one stays a threat: %s', (text) => {
    expect(kindOf(text, text.slice(0, 12))).toEqual(['own', 'none']);
  });
});

describe('footers, lists and phones', () => {
  test('a list signs below', () => {
    const reading = readLayers(plainMessage(`${THREAT}\n\n_______________________________________________\nusers mailing list\nhttps://example.com/mailman/listinfo/users`));
    expect(reading.wrapper).toBe('list');
    expect(reading.layers.map(({ kind, wrapper }) => [kind, wrapper])).toEqual([['own', 'list'], ['footer', 'none']]);
  });
  test('a list by its header', () => {
    expect(readLayers(plainMessage(THREAT, { headers: [{ name: 'List-Id', value: '<users.example.com>' }] })).wrapper).toBe('list');
  });
  test.each(['To unsubscribe, click here.', '配信停止はこちら https://example.co.jp/stop', 'メールマガジンの購読の解除をご希望の方は下記へ'])('%s', (line) => {
    expect(kindOf(`Our new shop is open.\n\n${line}`, line.slice(0, 8))).toEqual(['footer', 'none']);
  });
  test('an offer to opt out for coins is no footer', () => {
    expect(kindOf('Your score will fall.\n\nOpt-out fee: 0.11 bitcoin', 'Opt-out')).toEqual(['own', 'none']);
    expect(kindOf('第1\n電子版の配信の停止、ならびに実績の開示を求めます。', '電子版')).toEqual(['own', 'none']);
  });
  test('a phone signs', () => {
    expect(kindOf('FYI\n\nSent from my iPhone', 'Sent')).toEqual(['footer', 'none']);
    expect(kindOf('確認お願いします\n\niPhoneから送信', 'iPhone')).toEqual(['footer', 'none']);
  });
});

describe('bounces and forms', () => {
  const bounce = `This is the mail system at host mx.example.com.\n\nYour message could not be delivered.\n\n------ This is a copy of the message, including all the headers. ------\n\nReturn-Path: <a@example.com>\nFrom: a\nSubject: hi\n\n${THREAT}`;
  test('a bounce carries the threat', () => {
    const reading = readLayers(plainMessage(bounce, { subject: 'Undelivered Mail Returned to Sender', from: { name: '', address: 'MAILER-DAEMON@mx.example.com' } }));
    expect(reading.wrapper).toBe('bounce');
    expect(kindOf(bounce, 'We have', { subject: 'Undelivered Mail Returned to Sender' })).toEqual(['carried', 'bounce']);
    expect(readLayers(plainMessage('x', { headers: [{ name: 'Content-Type', value: 'multipart/report; report-type=delivery-status; boundary=b' }] })).wrapper).toBe('bounce');
  });
  test('a person who writes so in the subject sends no bounce', () => {
    expect(readLayers(plainMessage(THREAT, { subject: 'Delivery failed', from: { name: 'x', address: 'x@example.com' } })).wrapper).toBe('none');
  });
  test.each([
    ['ホームページのお問い合わせフォームより送信がありました。\n\nお名前: 山田\nメールアドレス: a@example.com\nお問い合わせ内容:\n', '\n\n----------\nIP: 192.0.2.1'],
    ['以下の内容でフォームから送信がありました。\n──────────\n■お名前　：　代理人\n■電話番号：000\n■お問い合わせ内容：\n', '\n──────────\n送信日時：2026/02/11'],
    ['A new enquiry was submitted through the contact form.\n\nName: Rudolf\nE-mail: rp@example.com\nMessage:\n', ''],
    ['お問い合わせを受け付けました\nお名前 山田\nメールアドレス a@example.com\n内容 ', ''],
  ])('a web form carries what a visitor typed (%#)', (before, after) => {
    const text = `${before}${THREAT}${after}`;
    expect(readLayers(plainMessage(text)).wrapper).toBe('form');
    expect(kindOf(text, 'We have')).toEqual(['carried', 'form']);
    if (after !== '') expect(kindOf(text, after.trim().slice(-12))).toEqual(['own', 'none']);
  });
  test('a threat to fill forms is no form', () => {
    expect(readLayers(plainMessage('We will send spam through millions of contact forms in your name.\nPay 1 BTC.')).wrapper).toBe('none');
  });
});

describe('parts', () => {
  const words = (n: number, stem: string): string => Array.from({ length: n }, (_, i) => `${stem}${String.fromCharCode(97 + i)}`).join(' ');
  test('HTML is what is seen; a different text part is noted', () => {
    const reading = readLayers(plainMessage(words(20, 'meeting'), { html: `<p>${words(20, 'threat')}</p>` }));
    expect(reading.visible.text).toContain('threata');
    expect(reading.partsDiffer).toBe(true);
  });
  test('the same words in another shape do not differ', () => {
    expect(readLayers(plainMessage(words(20, 'word').replace(/ /g, '\n'), { html: `<p>${words(20, 'word').replace(/ /g, '</p> <p>')} <a href="https://example.com">x</a></p>` })).partsDiffer).toBe(false);
    expect(readLayers(plainMessage('Open this in a browser.', { html: `<p>${words(20, 'word')}</p>` })).partsDiffer).toBe(false);
  });
  test('an empty HTML part leaves the text, with its own pictures', () => {
    const reading = readLayers(plainMessage(THREAT, { html: '<html><body><img src="https://example.com/p.gif" width=1><br></body></html>' }));
    expect(reading.visible.text).toBe(THREAT);
    expect(reading.visible.images).toEqual([{ kind: 'remote', tiny: true }]);
  });
  test('attached mails are read the same way, three deep', () => {
    let message = plainMessage('innermost');
    for (let i = 0; i < 6; i++) message = plainMessage(`level ${i}`, { subject: `Re: ${i}`, carried: [message] });
    let reading = readLayers(message);
    let depth = 0;
    while (reading.carried[0]) {
      reading = reading.carried[0];
      depth++;
    }
    expect(depth).toBe(3);
  });
});

describe('every text', () => {
  const line = fc.constantFrom('From: a', 'To: b', 'Subject: c', 'Sent: d', '> q', '>> q', '', '-----Original Message-----', 'On Mon, Jan 5, 2026 x wrote:', '[EXTERNAL]', 'words here', '-- ', '_____________', 'unsubscribe', 'Message:', 'Name: x', 'contact form submission', '差出人: x', '件名: y', '送信日時: z', 'Sent from my iPhone', '\ud800', ' ');
  test('is covered by layers in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom('', 'FW: x', 'Re: x', 'Undelivered Mail'), (lines, subject) => {
        const reading = readLayers(plainMessage(lines.join('\n'), { subject }));
        let at = 0;
        for (const layer of reading.layers) {
          expect(layer.start).toBeGreaterThanOrEqual(at);
          expect(layer.end).toBeGreaterThan(layer.start);
          expect(reading.visible.text.slice(at, layer.start).trim()).toBe('');
          at = layer.end;
        }
        expect(reading.visible.text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['header lines', 'From: a\n'.repeat(100_000)],
    ['quotes', '> a\n'.repeat(200_000)],
    ['dividers', `${'-'.repeat(50)}\n`.repeat(20_000)],
    ['one line', '-'.repeat(1_000_000)],
    ['attributions', `On Mon ${'x'.repeat(200)}\n`.repeat(4_000)],
    ['breaks', '\n'.repeat(1_000_000)],
  ])('is read in bounded time: %s', (_, text) => {
    const began = performance.now();
    readLayers(plainMessage(text));
    expect(performance.now() - began).toBeLessThan(8_000);
  });
});
