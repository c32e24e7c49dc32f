import { BYTE_DISGUISES } from './byteDisguises';
import { DRESSES } from './dresses';
import { HTML_DISGUISES, type HtmlDisguise } from './htmlDisguises';
import { LABELS, withLabel } from './labels';
import { textMail, type MailBytes, type PlainMail } from './mail';
import { news, PADDINGS } from './padding';
import type { Random } from './random';
import { INCIDENTS, incidentMail } from './realIncidents';
import { TEXT_DISGUISES, type TextDisguise } from './textDisguises';
import { WALLET_DISGUISES, withWallets } from './walletDisguises';

/**
 * Which mails a mutation is tried on, and what holds afterwards.
 * `threat`: found stays found, and what needs a person still does. `bluff`: becomes `ask-it`.
 * `harmless`: stays `no-threat`.
 */
export type Subjects = 'threat' | 'bluff' | 'harmless';

export interface Mutation {
  readonly group: string;
  readonly name: string;
  readonly of: Subjects;
  /** How many mails of each language at most; as many as were asked for unless told. */
  readonly most?: number;
  /** `null` where this mail is left as it was: such a mail is not counted. */
  readonly make: (mail: PlainMail, random: Random, harmless: readonly string[]) => MailBytes | null;
}

/** HTML tricks that go together with a disguise of the words. */
const BESIDE_WORDS = new Set(['plain HTML', 'filler: display none', 'filler: white on white', 'filler: 0 px', 'hidden words in words', 'spans in words', 'harmless text part', 'filler: off-screen']);
const FILLER = 1_500;

export function mutations(): Mutation[] {
  const alone = TEXT_DISGUISES.map((one) => ofText([one]));
  const html = HTML_DISGUISES.map((one) => ofHtml([], one));
  const bytes = BYTE_DISGUISES.map(({ name, build }): Mutation => ({ group: 'charsets', name: `charset: ${name}`, of: 'threat', make: (mail) => build(mail) }));
  const wallets = WALLET_DISGUISES.map((one): Mutation => ({
    group: 'wallets', name: one.name, of: 'threat',
    make: (mail) => orNull(withWallets(mail, one)),
  }));
  const paddings = PADDINGS.map(({ name, build }): Mutation => ({ group: 'padding', name, of: 'threat', make: (mail, random, harmless) => build(mail, harmless, random) }));
  const labels = LABELS.map((one): Mutation => ({ group: 'labels', name: one.name, of: 'threat', make: (mail) => textMail(withLabel(mail, one)) }));
  const dresses = DRESSES.map(({ name, build }): Mutation => ({ group: 'dresses', name, of: 'threat', make: (mail) => build(mail) }));
  const incidents = INCIDENTS.map((one): Mutation => ({ group: 'real incidents', name: `${one.alarm}: ${one.name}`, of: 'bluff', make: (mail, random) => incidentMail(mail, one, random) }));
  const pairs = TEXT_DISGUISES.flatMap((first, i) => TEXT_DISGUISES.slice(i + 1).map((second): Mutation => ({ ...ofText([first, second]), most: 1 })));
  const beside = HTML_DISGUISES.filter(({ name }) => BESIDE_WORDS.has(name));
  const mixed = TEXT_DISGUISES.flatMap((first) => beside.map((second): Mutation => ({ ...ofHtml([first], second), most: 1 })));
  const harmless = [...alone, ...html, ...bytes].map((one): Mutation => ({ ...one, group: `harmless, ${one.group}`, of: 'harmless' }));
  return [...alone, ...html, ...bytes, ...wallets, ...paddings, ...labels, ...dresses, ...incidents, ...pairs, ...mixed, ...harmless];
}

function disguised(mail: PlainMail, disguises: readonly TextDisguise[], random: Random): PlainMail | null {
  let { subject, body } = mail;
  for (const { disguise } of disguises) {
    const before = body;
    subject = disguise(subject, random).replace(/\n/g, ' ');
    body = disguise(body, random);
    if (body === before) return null;
  }
  return { ...mail, subject, body };
}

function orNull(mail: PlainMail | null): MailBytes | null {
  return mail === null ? null : textMail(mail);
}

function ofText(disguises: readonly TextDisguise[]): Mutation {
  return {
    group: disguises.length === 1 ? 'words' : 'pairs of word disguises',
    name: disguises.map(({ name }) => name).join(' + '),
    of: 'threat',
    make: (mail, random) => orNull(disguised(mail, disguises, random)),
  };
}

function ofHtml(disguises: readonly TextDisguise[], html: HtmlDisguise): Mutation {
  return {
    group: disguises.length === 0 ? 'HTML' : 'words in HTML tricks',
    name: [...disguises.map(({ name }) => name), `HTML: ${html.name}`].join(' + '),
    of: 'threat',
    make: (mail, random, harmless) => {
      const changed = disguised(mail, disguises, random);
      return changed && html.build(changed, news(harmless, FILLER, random), random);
    },
  };
}
