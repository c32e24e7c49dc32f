import { DELETED_ITEMS, type FoundMail, type MailPlace } from '../../act/effects';
import { UPLOAD_LIMIT } from '../../act/patience';
import { isGraphId, messageId, objects, type Json } from './graphJson';
import { failed, TRANSFER_LIMIT_MS, type Failed } from './graphRequest';
import { DONE, type Doers, type GraphSession } from './graphSession';
import { property, STAMP } from './extendedProperty';
import { looksWhole } from './wholeMime';

/** What is done with the judged mail itself (learn.microsoft.com/graph/api/resources/message). */

const PLACE = '$select=id,parentFolderId';
/** Outlook answers within its own limit; this one is for a host that breaks its word. */
const HOST_LIMIT_MS = 60_000;

export interface MailInput {
  readonly itemId: string;
  readonly hostOriginal: () => Promise<Uint8Array | null>;
}

export function mailEffects(session: GraphSession, { itemId, hostOriginal }: MailInput): Doers<'find-mail' | 'fetch-original' | 'stamp' | 'move' | 'where'> {
  /** Asked for before anything is moved, so that no moved mail stands without a place. */
  const deletedItems = async (): Promise<Failed | { readonly kind: 'done'; readonly value: string }> => {
    if (session.deletedItems !== null) return { kind: 'done', value: session.deletedItems };
    const found = await session.read({ method: 'GET', path: `/me/mailFolders/${DELETED_ITEMS}?$select=id`, expect: [200] }, ({ id }) => (isGraphId(id) ? id : undefined));
    if (found.kind === 'done') session.deletedItems = found.value;
    return found;
  };

  return {
    'find-mail': async () => {
      if (!isGraphId(itemId)) return failed('refused');
      const bin = await deletedItems();
      if (bin.kind === 'failed') return bin;
      const path = `/me/messages/${encodeURIComponent(itemId)}?$select=id,parentFolderId,internetMessageId&$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${STAMP}')`)}` as const;
      const found = await session.read({ method: 'GET', path, expect: [200] }, (json) => mailOf(json, bin.value));
      if (found.kind === 'done') session.stampedDraft = found.value.stampedDraft;
      return found;
    },
    'fetch-original': async ({ mailId, from }) => {
      session.original = null;
      const read = from === 'host' ? await fromHost(hostOriginal) : await fromGraph(session, mailId);
      if (read.kind === 'failed') return read;
      if (read.bytes.length === 0) return failed('refused');
      session.original = read.bytes;
      return { kind: 'done', value: { bytes: read.bytes.length } };
    },
    stamp: async ({ mailId, draftId }) => {
      if (!isGraphId(mailId) || !isGraphId(draftId)) return failed('refused');
      const json = { singleValueExtendedProperties: [property(STAMP, draftId)] };
      const done = await session.read({ method: 'PATCH', path: `/me/messages/${encodeURIComponent(mailId)}`, json, expect: [200] }, ({ id }) => (isGraphId(id) ? id : undefined));
      if (done.kind === 'failed') return done;
      session.stampedDraft = draftId;
      return DONE;
    },
    move: async ({ mailId, to }) => {
      if (!isGraphId(mailId) || !isGraphId(to)) return failed('refused');
      const bin = await deletedItems();
      if (bin.kind === 'failed') return bin;
      return session.read({ method: 'POST', path: `/me/messages/${encodeURIComponent(mailId)}/move`, json: { destinationId: to }, expect: [200, 201] }, (json) => placeOf(json, bin.value));
    },
    where: async ({ mailId }) => {
      if (!isGraphId(mailId)) return failed('refused');
      const bin = await deletedItems();
      if (bin.kind === 'failed') return bin;
      return session.read({ method: 'GET', path: `/me/messages/${encodeURIComponent(mailId)}?${PLACE}`, expect: [200] }, (json) => placeOf(json, bin.value));
    },
  };
}

function placeOf({ id, parentFolderId }: Json, bin: string): MailPlace | undefined {
  return isGraphId(id) && isGraphId(parentFolderId) ? { id, folderId: parentFolderId, inDeletedItems: parentFolderId === bin } : undefined;
}

function mailOf(json: Json, bin: string): FoundMail | undefined {
  const place = placeOf(json, bin);
  const internetMessageId = messageId(json['internetMessageId']);
  // The member is left out where the mail has no such property.
  const properties = objects(json['singleValueExtendedProperties'] ?? []);
  if (place === undefined || internetMessageId === undefined || properties === undefined) return undefined;
  const value = properties.find(({ id }) => typeof id === 'string' && id.toLowerCase() === STAMP.toLowerCase())?.['value'];
  return { ...place, internetMessageId, stampedDraft: isGraphId(value) ? value : null };
}

type Bytes = { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> } | Failed;

async function fromGraph(session: GraphSession, mailId: string): Promise<Bytes> {
  if (!isGraphId(mailId)) return failed('refused');
  const answer = await session.ask({ method: 'GET', path: `/me/messages/${encodeURIComponent(mailId)}/$value`, expect: [200], limitMs: TRANSFER_LIMIT_MS, most: UPLOAD_LIMIT });
  if (answer.kind === 'failed') return answer;
  const { body: bytes } = answer;
  // Cut short on its way, or made so by its sender: the second time it is as long, it is the latter.
  const open = bytes.length > 0 && !looksWhole(bytes);
  if (open && session.openEnded !== bytes.length) {
    session.openEnded = bytes.length;
    return failed('half-answer');
  }
  return { kind: 'bytes', bytes };
}

async function fromHost(hostOriginal: () => Promise<Uint8Array | null>): Promise<Bytes> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Failed>((resolve) => {
    timer = setTimeout(() => resolve(failed('timeout')), HOST_LIMIT_MS);
  });
  const read = async (): Promise<Bytes> => {
    try {
      const bytes = await hostOriginal();
      return bytes === null ? failed('refused') : bytes.length > UPLOAD_LIMIT ? failed('too-large') : { kind: 'bytes', bytes: new Uint8Array(bytes) };
    } catch {
      return failed('refused');
    }
  };
  try {
    return await Promise.race([read(), late]);
  } finally {
    clearTimeout(timer);
  }
}
