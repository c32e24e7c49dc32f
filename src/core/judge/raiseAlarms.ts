import type { AttachmentKind, Evidence, LinkFact } from '../evidence/evidence';
import { isRansomwareWallet } from '../evidence/ransomwareWallets';
import type { RaisedAlarm } from './judgement';
import type { PlacedHit, Speech } from './speech';

/** Kinds of attachments that run, or unpack to something that does. */
const RUNS: ReadonlySet<AttachmentKind> = new Set(['program', 'archive', 'page', 'macro-document']);

/** Links that want to be opened, and lead to where anybody puts anything. */
const OPENS: ReadonlySet<LinkFact['kind']> = new Set(['download', 'file-share', 'shortened']);

/** Where the whole mail looks like an incident, words that alone would be too unsure tell which. */
const SURE_ENOUGH_IN_INCIDENT = 0.6;

/**
 * Joins what the words say with what the facts of the mail say. Looked for in the judged speech alone.
 *
 * @param looksLikeIncident by the model over the whole speech
 */
export function raiseAlarms(speech: Speech, evidence: Evidence, looksLikeIncident: boolean): RaisedAlarm[] {
  const raised: RaisedAlarm[] = [];
  for (const [id, by] of [...speech.alarms, ...(looksLikeIncident ? speech.unsureAlarms : [])]) {
    if (!speech.alarms.has(id) && by.hit.weight < SURE_ENOUGH_IN_INCIDENT) continue;
    if (id === 'contact-channel' && speech.wallets.length > 0) continue;
    raised.push({ id, by });
  }
  const violence = speech.claims.get('violence');
  if (violence && !speech.alarms.has('violence')) raised.push({ id: 'violence', by: violence });

  for (const layer of speech.layers) {
    for (const { address, start, end } of layer.wallets) {
      if (!isRansomwareWallet(address)) continue;
      const hit = { id: 'alarm:ransomware-wallet' as const, start, end, weight: 1 };
      raised.push({ id: 'ransomware-wallet', by: { hit, place: { kind: 'layer', layer }, folded: layer.folded, text: layer.text } });
    }
  }

  const { facts } = evidence;
  const ownWords = speech.depth === 0 && speech.wrapper !== 'form';
  if (facts.origin.status === 'inside' && ownWords) raised.push({ id: 'inside-origin', by: { line: facts.origin.lines[0] ?? '' } });
  const thread = quotedThread(speech, evidence);
  if (thread) raised.push({ id: 'reply-thread', by: thread });
  for (const attachment of facts.attachments) {
    if (RUNS.has(attachment.kind)) raised.push({ id: 'malware-risk', by: { attachment: attachment.name } });
    if (attachment.kind === 'data') raised.push({ id: 'proof-attached', by: { attachment: attachment.name } });
  }
  for (const link of speech.links) {
    if (OPENS.has(link.kind)) raised.push({ id: 'malware-risk', by: { link: link.target } });
    if (link.kind === 'leak-site') raised.push({ id: 'leak-site', by: { link: link.target } });
  }
  return onePerId(raised);
}

/**
 * Correspondence quoted under the speech: other people's mail, in which nothing is threatened. Asserting at
 * most this many claims, it is no copy of the threat itself, as bulk mailers append.
 */
const CLAIMS_IN_A_THREAD = 1;

function quotedThread(speech: Speech, evidence: Evidence): PlacedHit | undefined {
  if (speech.length === 0) return undefined;
  const layer = evidence.layers.find(({ layer }) => layer.depth === speech.depth + 1 && layer.wrapper === 'reply');
  if (!layer || layer.folded.text.trim() === '') return undefined;
  if (layer.matches.hits.filter(({ id }) => id.startsWith('claim:')).length > CLAIMS_IN_A_THREAD) return undefined;
  return { hit: { id: 'alarm:reply-thread', start: 0, end: Math.min(layer.folded.text.length, 80), weight: 1 }, place: { kind: 'layer', layer }, folded: layer.folded, text: layer.text };
}

function onePerId(alarms: readonly RaisedAlarm[]): RaisedAlarm[] {
  return [...new Map([...alarms].reverse().map((alarm) => [alarm.id, alarm])).values()].reverse();
}
