import { analyse } from '../../src/core/analyse';
import { readMail } from '../../src/core/message/readMail';

const clock = (): number => performance.now();
const BUDGET_MS = 2_000;

/** Sentences of a mail that threatens and of mail that does not, so that neither cues nor sentences are all alike. */
const SENTENCES: Readonly<Record<'ja' | 'en', readonly string[]>> = {
  en: [
    'The minutes of the meeting on Tuesday are in the folder of the project.',
    'We copied your customer records and will sell them to the highest bidder.',
    'Please confirm the delivery date with the warehouse by the end of the week.',
    'Your camera was on while you watched films for adults, and I recorded you.',
    'The invoice for October is due on the last day of the month.',
    'Send 2,000 USD in Bitcoin within 48 hours or all of your contacts get the video.',
    'The lift in the east wing is out of order until Thursday.',
    'Do not reply to this message and do not tell the police.',
    'Thank you for the pleasant talk at the fair in Lyon.',
    'Once the payment has arrived I delete everything and you never hear from me again.',
  ],
  ja: [
    '火曜日の会議の議事録は、プロジェクトのフォルダーに入れました。',
    '貴社の顧客名簿を複製しました。最も高い値をつけた相手に売ります。',
    '納品日を今週中に倉庫へご確認ください。',
    'あなたが成人向けの動画を見ている間、カメラで録画しました。',
    '十月分の請求書のお支払い期限は月末です。',
    '48時間以内に2000ドル分のビットコインを送金しなければ、連絡先の全員に動画を送ります。',
    '東棟のエレベーターは木曜日まで使えません。',
    'このメールに返信せず、警察にも話さないでください。',
    '先日の展示会ではお時間をいただき、ありがとうございました。',
    '入金を確認したら、すべてを消し、二度と連絡しません。',
  ],
};

/** Bytes of text by name, and how often each is measured. */
const SIZES = [
  { size: '1 kB', bytes: 1_000, rounds: 200 },
  { size: '10 kB', bytes: 10_000, rounds: 100 },
  { size: '100 kB', bytes: 100_000, rounds: 30 },
  { size: '1 MB', bytes: 1_000_000, rounds: 10 },
  { size: '10 MB', bytes: 10_000_000, rounds: 5 },
] as const;

export interface SizeTimes {
  readonly language: 'ja' | 'en';
  readonly size: string;
  /** Milliseconds, one figure a round. */
  readonly reading: readonly number[];
  readonly judging: readonly number[];
}

/** Plain text of growing size; past a million characters a part is cut, so that the time stops growing. */
export async function sizeTimes(): Promise<SizeTimes[]> {
  const all: SizeTimes[] = [];
  for (const language of ['ja', 'en'] as const) {
    for (const { size, bytes, rounds } of SIZES) {
      const mail = { name: 'sized.eml', bytes: mailOf(language, bytes) };
      const reading: number[] = [];
      const judging: number[] = [];
      // The first round warms up and does not count.
      for (let round = -1; round < rounds; round++) {
        const from = clock();
        const outcome = await readMail(mail, { clock, budgetMs: BUDGET_MS });
        const read = clock() - from;
        if (outcome.kind !== 'message') throw new Error('A plain text can be read.');
        const { elapsedMs } = await analyse(outcome.message, { clock, budgetMs: BUDGET_MS, ownDomains: ['example.com'], userAddress: null, trustedAuthservIds: [] });
        if (round < 0) continue;
        reading.push(read);
        judging.push(elapsedMs);
      }
      all.push({ language, size, reading, judging });
    }
  }
  return all;
}

function mailOf(language: 'ja' | 'en', bytes: number): Uint8Array {
  const head = new TextEncoder().encode('Subject: sizes\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n');
  const lines = SENTENCES[language].map((sentence) => new TextEncoder().encode(`${sentence}\r\n`));
  const mail = new Uint8Array(head.length + bytes);
  mail.set(head);
  // Whole sentences only; blanks fill up to the size.
  let at = head.length;
  for (let i = 0; ; i++) {
    const line = lines[i % lines.length];
    if (!line || at + line.length > mail.length) break;
    mail.set(line, at);
    at += line.length;
  }
  return mail.fill(0x20, at);
}
