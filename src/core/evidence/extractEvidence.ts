import type { Context } from '../analysis';
import type { NotChecked, Wrapper } from '../contract';
import { readMeaning } from '../meaning/readMeaning';
import { normalise } from '../message/normalise';
import type { Layer, Reading } from '../message/reading';
import { attachmentFacts } from './attachments';
import type { Evidence, LayerEvidence, MailFacts } from './evidence';
import { findLinks } from './links';
import { findOrigin } from './origin';
import type { Readers } from './readers';
import { inWindows } from './windows';
import { remoteImages } from './remoteImages';
import { findWallets } from './wallets';

/** Facts, no judgement: what each layer says, and what holds for the whole mail. */
export function extractEvidence(reading: Reading, readers: Readers, context: Context): Evidence {
  const startedAt = context.clock();
  const outOfTime = () => context.clock() - startedAt > context.budgetMs;
  const subject = normalise(reading.subject);
  const layers: LayerEvidence[] = [];
  let complete = true;
  for (const part of spokenLayers(reading, 0, 'none')) {
    if (outOfTime()) {
      complete = false;
      break;
    }
    const found = layerEvidence(part.layer, part.reading, readers, outOfTime);
    complete &&= found.matches.complete;
    layers.push(found);
  }
  return {
    reading,
    subject: { folded: subject, matches: readMeaning(readers.languages, subject.text) },
    layers,
    facts: mailFacts(reading, context),
    outOfTime: !complete,
  };
}

/** Layers in which somebody speaks: no banner, no footer. Carried mails come after their carrier. */
function spokenLayers(reading: Reading, depth: number, carrier: Wrapper): { layer: Layer; reading: Reading }[] {
  const own = reading.layers
    .filter((layer) => layer.kind === 'own' || layer.kind === 'carried')
    .map((layer) => ({ layer: depth === 0 ? layer : { ...layer, kind: 'carried' as const, wrapper: layer.wrapper === 'none' ? carrier : layer.wrapper, depth: layer.depth + depth }, reading }))
    .flatMap((spoken) => inWindows(spoken.layer, reading.visible.text).map((layer) => ({ ...spoken, layer })));
  const carries = reading.wrapper === 'bounce' ? 'bounce' : 'forward';
  return [...own, ...reading.carried.flatMap((carried) => spokenLayers(carried, depth + 1, carries))];
}

function layerEvidence(layer: Layer, reading: Reading, readers: Readers, stop: () => boolean): LayerEvidence {
  const text = reading.visible.text.slice(layer.start, layer.end);
  const folded = normalise(text);
  return {
    layer,
    text,
    folded,
    matches: readMeaning(readers.languages, folded.text, stop),
    wallets: findWallets(folded, text),
    demand: readers.demand.find(folded),
    links: findLinks(text, reading.visible.links.filter((link) => link.at >= layer.start && link.at < layer.end), layer.start),
  };
}

function mailFacts(reading: Reading, context: Context): MailFacts {
  const { notChecked: originNotChecked, ...origin } = findOrigin(reading.message, context);
  const attachments = attachmentFacts(reading.message);
  const images = remoteImages(reading);
  const notChecked: NotChecked[] = [...originNotChecked, ...attachments.notChecked, ...images.notChecked];
  return { origin, attachments: attachments.facts, attachmentsKnown: attachments.known, remoteImages: images.count, notChecked };
}
