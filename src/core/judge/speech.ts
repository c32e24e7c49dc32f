import type { AlarmId, ClaimId, Family, Wrapper } from '../contract';
import type { Evidence, FoundDemand, FoundWallet, LayerEvidence, LinkFact } from '../evidence/evidence';
import type { FrameId } from '../frame/frameIds';
import type { LearntId } from '../meaning/learnt';
import type { SignalHit } from '../meaning/match';
import { summed, union } from '../meaning/readMeaning';
import type { Folded } from '../message/folded';

/** A signal with the text it stands in, so that it can be quoted. */
export interface PlacedHit {
  readonly hit: SignalHit;
  readonly place: { readonly kind: 'subject' } | { readonly kind: 'layer'; readonly layer: LayerEvidence };
  readonly folded: Folded;
  /** The run of visible text that `folded` maps back to. */
  readonly text: string;
}

/** All that one speaker says: the author's own words, or those of the mail they carried. */
export interface Speech {
  readonly depth: number;
  readonly wrapper: Wrapper;
  readonly layers: readonly LayerEvidence[];
  readonly claims: ReadonlyMap<ClaimId, PlacedHit>;
  readonly alarms: ReadonlyMap<AlarmId, PlacedHit>;
  /** Alarms too unsure to be named by themselves; `hit.weight` is how sure, 0 to 1. */
  readonly unsureAlarms: ReadonlyMap<AlarmId, PlacedHit>;
  readonly frames: ReadonlyMap<FrameId, number>;
  readonly families: ReadonlyMap<Family, number>;
  readonly wallets: readonly FoundWallet[];
  readonly demand: FoundDemand | null;
  readonly links: readonly LinkFact[];
  /** How sure the reading is of each claim and alarm, 0 to 1; also of those too unsure to be named. */
  readonly sure: ReadonlyMap<LearntId, number>;
  /** Distinct small pieces of its text, and what they add to each output of the judge's model before it is divided by their number. */
  readonly pieces: ReadonlySet<number>;
  readonly leaning: readonly number[];
  /** Folded characters said. */
  readonly length: number;
}

/** A speech longer than this is also judged page by page: padding must not drown a threat. */
const LONG = 6_000;
const MOST_PARTS = 200;

/** One speech for each depth: 0 for the author, 1 for what they carried, and so on; after a long one its pages. The subject belongs to all. */
export function speeches(evidence: Evidence): Speech[] {
  const depths = [...new Set([0, ...evidence.layers.map((layer) => layer.layer.depth)])].sort((a, b) => a - b);
  return depths.flatMap((depth) => {
    const layers = evidence.layers.filter((layer) => layer.layer.depth === depth);
    const length = layers.reduce((sum, layer) => sum + layer.folded.text.length, 0);
    const parts = length > LONG ? layers.slice(0, MOST_PARTS).map((layer) => speech(evidence, depth, [layer])) : [];
    return [speech(evidence, depth, layers), ...parts];
  });
}

function speech(evidence: Evidence, depth: number, layers: readonly LayerEvidence[]): Speech {
  const claims = new Map<ClaimId, PlacedHit>();
  const alarms = new Map<AlarmId, PlacedHit>();
  const unsureAlarms = new Map<AlarmId, PlacedHit>();
  const frames = new Map<FrameId, number>();
  const families = new Map<Family, number>();
  const note = (placed: PlacedHit): void => {
    const { id, weight } = placed.hit;
    const [kind, name] = id.split(':') as [string, string];
    if (kind === 'claim') keepStronger(claims, name as ClaimId, placed);
    else if (kind === 'alarm') keepStronger(alarms, name as AlarmId, placed);
    else if (kind === 'frame') frames.set(name as FrameId, (frames.get(name as FrameId) ?? 0) + weight);
    else families.set(name as Family, (families.get(name as Family) ?? 0) + weight);
  };
  for (const layer of layers) {
    const placed = (hit: SignalHit): PlacedHit => ({ hit, place: { kind: 'layer', layer }, folded: layer.folded, text: layer.text });
    for (const hit of layer.matches.hits) note(placed(hit));
    for (const hit of layer.matches.nearly) if (hit.id.startsWith('alarm:')) keepStronger(unsureAlarms, hit.id.slice(6) as AlarmId, placed(hit));
  }
  const subject = evidence.subject;
  for (const hit of subject.matches.hits) note({ hit, place: { kind: 'subject' }, folded: subject.folded, text: evidence.reading.subject });
  const read = [...layers.map((layer) => layer.matches), ...(layers.length > 0 ? [subject.matches] : [])];
  return {
    depth,
    wrapper: layers.find((layer) => layer.layer.wrapper !== 'none')?.layer.wrapper ?? 'none',
    layers,
    claims,
    alarms,
    unsureAlarms,
    frames,
    families,
    wallets: layers.flatMap((layer) => layer.wallets),
    demand: mergeDemands(layers.map((layer) => layer.demand)),
    links: layers.flatMap((layer) => layer.links),
    sure: surest(read.map(({ sure }) => sure)),
    pieces: union(read.map(({ pieces }) => pieces)),
    leaning: summed(read.map(({ leaning }) => leaning)),
    length: layers.reduce((sum, layer) => sum + layer.folded.text.length, 0),
  };
}

function surest(all: readonly ReadonlyMap<LearntId, number>[]): Map<LearntId, number> {
  const found = new Map<LearntId, number>();
  for (const one of all) for (const [id, p] of one) found.set(id, Math.max(p, found.get(id) ?? 0));
  return found;
}

/** A body's words are better to show than the subject's; among equals the stronger. */
function keepStronger<K>(map: Map<K, PlacedHit>, id: K, placed: PlacedHit): void {
  const known = map.get(id);
  if (!known || (known.place.kind === 'subject' && placed.place.kind === 'layer') || (known.place.kind === placed.place.kind && placed.hit.weight > known.hit.weight)) {
    map.set(id, placed);
  }
}

function mergeDemands(demands: readonly (FoundDemand | null)[]): FoundDemand | null {
  const found = demands.filter((demand) => demand !== null);
  const money = found.find((demand) => demand.amount !== null || demand.currency !== null);
  const time = found.find((demand) => demand.deadlineHours !== null) ?? found.find((demand) => demand.deadlineAt !== null);
  if (!money && !time) return null;
  return {
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    amountAt: money?.amountAt ?? null,
    deadlineHours: time?.deadlineHours ?? null,
    deadlineAt: time?.deadlineAt ?? null,
  };
}
