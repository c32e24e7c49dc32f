import { ALARM_IDS, CLAIM_IDS, SCAM_FAMILIES, THREAT_FAMILIES, type ClaimId } from '../contract';
import { FRAME_IDS } from '../frame/frameIds';
import { DISGUISES } from '../message/folded';
import type { Speech } from './speech';

/**
 * One speech as numbers between 0 and about 3, by name; what is absent is 0. The score is a weighted
 * sum of them, so that every judgement can be taken apart again.
 */
export type Features = ReadonlyMap<string, number>;

/** Coins whose mention beside a demand means payment by coin. */
const COINS: ReadonlySet<string> = new Set(['BTC', 'ETH', 'LTC', 'DOGE', 'DASH', 'BCH', 'TRX', 'USDT', 'XMR']);

/** Claims that assert power over the reader, as against those that only press or explain. */
const HARM: ReadonlySet<ClaimId> = new Set([
  'device-hacked', 'account-hacked', 'site-hacked', 'data-stolen', 'recorded-video', 'publish-to-contacts', 'sell-data', 'reputation-ruin',
  'search-deindex', 'violence', 'service-attack', 'legal-accusation', 'personal-details-known', 'watched-for-months', 'password-known',
]);
const PRESSURE: ReadonlySet<string> = new Set([
  'silence-order', 'promise-delete', 'untraceable', 'not-a-hoax', 'forward-to-boss', 'how-to-buy', 'undetectable', 'tracking-read', 'sent-from-you',
]);

/** How many kinds of harm the speech announces or claims to have done. */
export function harmsAnnounced(speech: Speech): number {
  return [...speech.claims.keys()].filter((id) => HARM.has(id)).length;
}

/** Below this a sign is noise. */
const UNSURE = 0.02;

/** Where a wallet stands, a way to write back is no negotiation. */
function speaksAsAlarm(id: string, speech: Speech): boolean {
  return id !== 'contact-channel' || speech.wallets.length === 0;
}

/** How many kinds of harm are announced, each as far as it is sure. */
export function sureHarm(speech: Speech): number {
  return sumOf(speech, HARM);
}

function sumOf(speech: Speech, ids: ReadonlySet<string>): number {
  let sum = 0;
  for (const [id, p] of speech.sure) if (id.startsWith('claim:') && ids.has(id.slice(6))) sum += p;
  return sum;
}

export function features(speech: Speech): Features {
  const values = new Map<string, number>();
  const set = (name: string, value: number): void => {
    if (value !== 0) values.set(name, value);
  };
  for (const id of CLAIM_IDS) if (speech.claims.has(id)) set(`claim:${id}`, 1);
  for (const id of ALARM_IDS) if (speech.alarms.has(id) && speaksAsAlarm(id, speech)) set(`alarm:${id}`, 1);
  for (const id of FRAME_IDS) set(`frame:${id}`, Math.min(speech.frames.get(id) ?? 0, 3) / 1.5);
  for (const id of THREAT_FAMILIES) set(`family:${id}`, Math.min(speech.families.get(id) ?? 0, 2) / 2);
  for (const id of SCAM_FAMILIES) set(`family:${id}`, Math.min(speech.families.get(id) ?? 0, 2) / 2);

  const harm = harmsAnnounced(speech);
  const pressure = [...speech.claims.keys()].filter((id) => PRESSURE.has(id)).length;
  const wallet = speech.wallets.length > 0;
  const coin = wallet || speech.claims.has('pay-crypto') || COINS.has(speech.demand?.currency ?? '');
  const demands = speech.frames.has('demand-payment') || speech.frames.has('payment-channel') || speech.claims.has('pay-crypto') || wallet;
  const limit = speech.claims.has('deadline') || (speech.demand?.deadlineAt ?? null) !== null;
  set('harm', Math.log2(1 + harm));
  set('pressure', Math.log2(1 + pressure));
  set('wallet', wallet ? 1 : 0);
  set('coin', coin ? 1 : 0);
  set('amount', (speech.demand?.amount ?? null) !== null ? 1 : 0);
  set('limit', limit ? 1 : 0);
  // What makes a threat is the pair, not either half: harm announced AND something demanded for it.
  set('harm×demand', harm > 0 && demands ? 1 : 0);
  set('harm×coin', harm > 0 && coin ? 1 : 0);
  set('harm×limit', harm > 0 && limit ? 1 : 0);
  set('harm×otherwise', harm > 0 && speech.frames.has('otherwise-harm') ? 1 : 0);
  set('wallet×limit', wallet && limit ? 1 : 0);
  const warns = (speech.frames.get('warns-of-scam') ?? 0) + (speech.frames.get('teaches-or-reports') ?? 0);
  set('warns×no-wallet', warns > 0 && !wallet ? 1 : 0);
  for (const [id, p] of speech.sure) set(`sure:${id}`, p >= UNSURE && speaksAsAlarm(id.slice(6), speech) ? p : 0);
  set('sure-harm', Math.log2(1 + sumOf(speech, HARM)));
  set('sure-pressure', Math.log2(1 + sumOf(speech, PRESSURE)));
  for (const kind of DISGUISES) {
    const undone = speech.layers.reduce((sum, { folded }) => sum + folded.undone[kind], 0);
    set(`undone:${kind}`, undone > 2 ? Math.min(1, Math.log2(undone) / 6) : 0);
  }
  return values;
}
