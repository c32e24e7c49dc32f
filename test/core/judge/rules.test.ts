import { describe, expect, test } from '@jest/globals';
import { STILL, judgeBytes, judgeText } from '../judgeText';

const WALLET = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const THREAT = `We broke into your website and copied the customer database.
Pay 2,000 USD in bitcoin to ${WALLET} within 72 hours, or we will send the data to all of your customers.
Do not reply to this mail.`;
const JA_THREAT = `御社のサーバーに侵入し、顧客の個人情報をすべて抜き取りました。
三日以内に30万円分のビットコインを ${WALLET} に送金しなければ、取引先の全員に公開します。
返信しても読みません。`;

const mail = (headers: string, body: string): Uint8Array => new TextEncoder().encode(`${headers}\r\n\r\n${body.replace(/\n/g, '\r\n')}`);
const PLAIN = 'Content-Type: text/plain; charset=utf-8';

describe('a threat without alarm', () => {
  test.each([THREAT, JA_THREAT])('is empty, and IT is told of a company breach', async (text) => {
    expect(await judgeText(text)).toMatchObject({ verdict: 'empty-threat', family: 'company-breach', alarms: [], todo: ['tell-it'] });
  });

  test('keeps its verdict without headers, with its origin unknown and that listed', async () => {
    const analysis = await judgeText(THREAT);
    expect(analysis.origin.status).toBe('unknown');
    expect(analysis.notChecked).toContainEqual({ id: 'headers', why: 'not-provided' });
  });

  test('a mere label over it lifts nothing', async () => {
    for (const label of ['WARNING', '[SPAM] example', '【注意】', '*** Suspected spam ***']) {
      expect((await judgeText(`${label}\n\n${THREAT}`)).verdict).toBe('empty-threat');
    }
  });
});

describe('layers', () => {
  test('under a bare forward the threat is judged, and the carrier tells nothing of its origin', async () => {
    const text = `FYI, is this real?\n\n---------- Forwarded message ---------\nFrom: x@bulk.example\nDate: Mon, 16 Nov 2026\nSubject: last call\nTo: info@example.com\n\n${THREAT}`;
    expect(await judgeText(text)).toMatchObject({ verdict: 'empty-threat', wrapper: 'forward', origin: { status: 'unknown', evidence: [] } });
  });

  test('own words that call it a scam lift it', async () => {
    const text = `Dear all,\nthe mail below is a scam that is sent to many companies. Nothing was stolen. Please delete it and do not pay.\n\n---------- Forwarded message ---------\nFrom: x@bulk.example\nDate: Mon, 16 Nov 2026\nSubject: last call\nTo: info@example.com\n\n${THREAT}`;
    expect((await judgeText(text)).verdict).toBe('no-threat');
    const ja = `社員各位\n下のメールは多くの会社に送られている詐欺です。情報が盗まれた事実はありません。支払わずに削除してください。\n\n----- 転送されたメッセージ -----\n差出人: x@bulk.example\n日時: 2026年11月16日\n件名: 最後\n宛先: info@example.co.jp\n\n${JA_THREAT}`;
    expect((await judgeText(ja)).verdict).toBe('no-threat');
  });
});

describe('any alarm makes it ask-it', () => {
  test('a program or archive attached', async () => {
    const bytes = mail(
      'From: a@bulk.example\r\nTo: b@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"',
      `--b\n${PLAIN}\n\n${THREAT}\n--b\nContent-Type: application/zip; name="proof.zip"\nContent-Disposition: attachment; filename="proof.zip"\nContent-Transfer-Encoding: base64\n\nUEsDBBQAAQAAAAAAIQAAAAAAEAAAABAAAAAJAAAA\n--b--`,
    );
    const analysis = await judgeBytes('a.eml', bytes);
    expect(analysis.verdict).toBe('ask-it');
    expect(analysis.alarms.map(({ id }) => id)).toContain('malware-risk');
  });

  test('an attachment that could not be read', async () => {
    const bytes = mail(
      'From: a@bulk.example\r\nTo: b@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"',
      `--b\n${PLAIN}\n\n${THREAT}\n--b\nContent-Type: application/pdf; name="proof.pdf"\nContent-Disposition: attachment; filename="proof.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n--b--`,
    );
    const analysis = await judgeBytes('a.eml', bytes);
    expect(analysis.verdict).toBe('ask-it');
    expect(analysis.concerns).toContainEqual({ kind: 'attachment-unread', name: 'proof.pdf' });
    expect(analysis.notChecked.map(({ id }) => id)).toContain('attachment:proof.pdf');
  });

  test('an onion page', async () => {
    const analysis = await judgeText(`${THREAT}\nSee http://abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrstuvwx.onion/you`);
    expect(analysis).toMatchObject({ verdict: 'ask-it' });
    expect(analysis.alarms.map(({ id }) => id)).toContain('leak-site');
  });
});

describe('alarms that decide alone', () => {
  test('violence, with the police first', async () => {
    for (const text of ['I put a bomb into your office. It goes off at noon.', '明日、御社の本社ビルを爆破する。']) {
      const analysis = await judgeText(text);
      expect(analysis.verdict).toBe('ask-it');
      expect(analysis.todo[0]).toBe('call-police');
    }
  });

  test('encrypted files, as company-breach', async () => {
    const analysis = await judgeText('All of your files have been encrypted. To decrypt them contact us at desk@negotiation.example.');
    expect(analysis).toMatchObject({ verdict: 'ask-it', family: 'company-breach' });
  });

  test('a note about a protected attachment is none', async () => {
    expect((await judgeText('添付ファイルは暗号化されています。パスワードは別のメールでお送りします。')).verdict).toBe('no-threat');
  });
});

describe('out of time', () => {
  test('the rules apply to what was found; with nothing found it is unreadable', async () => {
    let now = 0;
    const context = { ...STILL, clock: () => (now += 2_000), budgetMs: 1_000 };
    const analysis = await judgeText('hello there, how are you', context);
    expect(analysis).toMatchObject({ verdict: 'unreadable', unreadable: 'out-of-time' });
  });
});

describe('a wallet without any harm announced', () => {
  test('is no threat where a gift is asked for', async () => {
    expect((await judgeText(`Thank you for your gift. You can also send bitcoin to ${WALLET} by Friday.`)).verdict).toBe('no-threat');
  });
  test('is looked at by a person in a language that is not read in depth, never called empty', async () => {
    const text = `Cihazınızı ele geçirdim. Kırk sekiz saat içinde ${WALLET} adresine 900 euro değerinde bitcoin gönderin, yoksa bütün tanıdıklarınız görüntüleri alır. Bu iletiye yanıt vermeyin.`;
    expect((await judgeText(text)).verdict).not.toBe('empty-threat');
  });
});

test('a reply that quotes all and adds nothing is read all the same', async () => {
  const text = 'On Mon, 16 Nov 2026 at 09:12, Robin <robin@example.com> wrote:\n> See you on Friday at ten.\n> Robin';
  expect((await judgeText(text)).verdict).toBe('no-threat');
});

test('a claim can’t be found in what harmless mail says, so none is listed', async () => {
  expect(await judgeText('Please pay the invoice within 30 days. Your customers will be informed of the new address.')).toMatchObject({ verdict: 'no-threat', claims: [], reasons: [], todo: [] });
});
