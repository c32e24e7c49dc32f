import type { PlainMail } from './mail';

/** A mere label over a threat lifts nothing: the threat is judged as if it were not there. */
export interface Label {
  readonly name: string;
  readonly subject: (subject: string) => string;
  readonly above: Readonly<Record<PlainMail['language'], string>>;
  readonly below?: Readonly<Record<PlainMail['language'], string>>;
}

const same = (subject: string): string => subject;
const NOTHING = { ja: '', en: '' };

export const LABELS: readonly Label[] = [
  {
    name: 'label: gateway banner',
    subject: (subject) => `[EXTERNAL] ${subject}`,
    above: {
      ja: '【注意】このメールは社外から届きました。リンクや添付ファイルを開く際はご注意ください。\n\n',
      en: 'CAUTION: This email originated outside of the organization. Do not click links or open attachments unless you know the sender.\n\n',
    },
  },
  { name: 'label: spam tag', subject: (subject) => `[SPAM] ${subject}`, above: NOTHING },
  { name: 'label: spam stars', subject: (subject) => `*****SPAM***** ${subject}`, above: { ja: '【迷惑メール】\n', en: '***SUSPECTED SPAM***\n' } },
  { name: 'label: example', subject: same, above: { ja: '例:\n\n', en: 'Example:\n\n' } },
  { name: 'label: sample mail', subject: (subject) => `Sample: ${subject}`, above: { ja: '【サンプル】\n\n', en: 'Sample mail\n\n' } },
  { name: 'label: training', subject: (subject) => `[Training] ${subject}`, above: { ja: '【訓練】\n\n', en: 'TRAINING\n\n' } },
  { name: 'label: warning, scam', subject: same, above: { ja: '警告: 詐欺\n\n', en: 'WARNING: scam\n\n' } },
  { name: 'label: fraud alert', subject: (subject) => `Fraud alert - ${subject}`, above: { ja: '詐欺メール注意\n\n', en: 'FRAUD ALERT\n\n' } },
  { name: 'label: checked, no virus', subject: same, above: NOTHING, below: { ja: '\n\nウイルスは検出されませんでした。 mail.example のチェック済み', en: '\n\nThis email has been checked for viruses. No virus found.' } },
  { name: 'label: test', subject: (subject) => `Test: ${subject}`, above: { ja: 'テスト送信\n\n', en: 'Test message\n\n' } },
  { name: 'label: phishing footer', subject: same, above: NOTHING, below: { ja: '\n\n--\n不審なメールは情報システム部までお知らせください。', en: '\n\n--\nReport suspicious mail to the service desk.' } },
  { name: 'label: story', subject: same, above: { ja: '小説\n\n', en: 'Fiction\n\n' } },
];

export function withLabel(mail: PlainMail, { subject, above, below }: Label): PlainMail {
  return { ...mail, subject: subject(mail.subject), body: `${above[mail.language]}${mail.body}${below?.[mail.language] ?? ''}` };
}
