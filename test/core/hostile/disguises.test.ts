import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/core/contract';
import { BYTE_DISGUISES } from '../../../tools/redteam/byteDisguises';
import { HTML_DISGUISES } from '../../../tools/redteam/htmlDisguises';
import type { MailBytes, PlainMail } from '../../../tools/redteam/mail';
import { textMail } from '../../../tools/redteam/mail';
import { Random } from '../../../tools/redteam/random';
import { TEXT_DISGUISES } from '../../../tools/redteam/textDisguises';
import { judgeBytes } from '../judgeText';

/** A fixed small part of `npm run redteam`: what has been won stays won. */
const THREATS: readonly PlainMail[] = [
  {
    file: 'ja', language: 'ja', subject: 'お使いのデバイスをハッキングしました',
    body: '突然のご連絡ですが、お使いのデバイスにトロイの木馬を仕込み、すべて見ていました。\nカメラで録画した動画が手元にあります。\n48時間以内に 1,200ドル分のビットコインを次のウォレットへ送金してください。\nbc1qjrgqnucym76kf8cku2xnddar2vec264dqkwqp9\n支払いがなければ、動画を連絡先の全員に送ります。\n入金を確認したら動画は削除します。警察に相談しても無駄です。',
  },
  {
    file: 'en', language: 'en', subject: 'I have hacked your device',
    body: 'Some weeks ago I installed malware on your device and I have full access to it.\nI recorded a video of you with your own webcam.\nSend 1,200 dollars in bitcoin to this wallet within 48 hours:\nbc1qjrgqnucym76kf8cku2xnddar2vec264dqkwqp9\nIf you do not pay, I will send the video to all of your contacts.\nOnce the money is here I delete everything. Do not call the police and do not answer this mail.',
  },
];
const HARMLESS: readonly PlainMail[] = [
  {
    file: 'ja', language: 'ja', subject: '来週の打ち合わせについて',
    body: 'いつもお世話になっております。\n来週火曜の打ち合わせですが、会議室の都合で午後3時からに変更させてください。\n資料は金曜までに共有フォルダーへ入れておきます。\nご不明な点がありましたらお知らせください。\nよろしくお願いいたします。',
  },
  {
    file: 'en', language: 'en', subject: 'Our meeting next week',
    body: 'Good morning,\nThe large room is taken on Tuesday, so could we meet at three instead of two?\nI will put the slides into the shared folder by Friday.\nPlease tell me if that does not suit you.\nKind regards',
  },
];
const FILLER = 'The canteen serves soup on Mondays.\nThe lift is checked in March.\nPlease water the plants before the holidays.';

async function verdictOf({ name, bytes }: MailBytes): Promise<Verdict> {
  return (await judgeBytes(name, bytes)).verdict;
}

const random = (name: string, mail: PlainMail): Random => new Random(`test:${name}:${mail.file}`);

interface Way {
  readonly name: string;
  readonly make: (mail: PlainMail) => MailBytes | null;
}

const WAYS: readonly Way[] = [
  ...TEXT_DISGUISES.map(({ name, disguise }): Way => ({
    name,
    make: (mail) => {
      const by = random(name, mail);
      const subject = disguise(mail.subject, by).replace(/\n/g, ' ');
      const body = disguise(mail.body, by);
      return body === mail.body ? null : textMail({ subject, body });
    },
  })),
  ...HTML_DISGUISES.map(({ name, build }): Way => ({ name: `HTML: ${name}`, make: (mail) => build(mail, FILLER, random(name, mail)) })),
  ...BYTE_DISGUISES.map(({ name, build }): Way => ({ name: `charset: ${name}`, make: (mail) => build(mail) })),
];

const cases = (mails: readonly PlainMail[]): (readonly [string, string, MailBytes])[] =>
  WAYS.flatMap(({ name, make }) => mails.flatMap((mail) => {
    const made = make(mail);
    return made === null ? [] : [[name, mail.language, made] as const];
  }));

describe('a threat stays found', () => {
  test.each(cases(THREATS))('%s (%s)', async (_, __, mail) => {
    expect(['empty-threat', 'ask-it']).toContain(await verdictOf(mail));
  });
});

describe('a harmless mail stays harmless', () => {
  test.each(cases(HARMLESS))('%s (%s)', async (_, __, mail) => {
    expect(await verdictOf(mail)).toBe('no-threat');
  });
});
