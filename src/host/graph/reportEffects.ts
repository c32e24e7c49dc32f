import type { FoundDraft } from '../../act/effects';
import { INLINE_LIMIT } from '../../act/patience';
import { encodeBase64 } from './encodeBase64';
import { property, REPORT } from './extendedProperty';
import { instant, isGraphId, listOf, objects, type Json } from './graphJson';
import { failed, TRANSFER_LIMIT_MS, type Failed } from './graphRequest';
import { DONE, type Doers, type GraphSession } from './graphSession';

/** The report as a message of its own: found, drafted, sent or discarded (learn.microsoft.com/graph/api/user-post-messages). */

/** An .eml attachment is read as a message only under this type. */
export const ORIGINAL_TYPE = 'message/rfc822';
/** More reports of one mail than this are not looked at. */
const TOP = 25;
const REPORT_ID = /^[\w-]{1,100}$/;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,253}$/;

export interface ReportContent {
  readonly subject: string;
  /** HTML of ours, every word of the mail escaped. */
  readonly html: string;
  /** At least one address. */
  readonly to: readonly string[];
  /** Ends `.eml`. */
  readonly attachmentName: string;
}

export function reportEffects(session: GraphSession, reportContent: () => ReportContent): Doers<'find-report' | 'create-draft' | 'send' | 'discard-draft'> {
  const find = async <T>(folder: string, reportId: string, rest: string, read: (entry: Json) => T | undefined): Promise<Failed | { readonly kind: 'done'; readonly value: readonly T[] }> => {
    const filter = `singleValueExtendedProperties/any(ep: ep/id eq '${REPORT}' and ep/value eq '${reportId}')`;
    const answer = await session.ask({ method: 'GET', path: `/me/mailFolders/${folder}/messages?$filter=${encodeURIComponent(filter)}&${rest}&$top=${TOP}`, expect: [200] });
    if (answer.kind === 'failed') return answer;
    const entries = listOf(answer.body)?.map(read);
    return entries?.every((entry) => entry !== undefined) === true ? { kind: 'done', value: entries } : failed('half-answer');
  };

  return {
    'find-report': async ({ reportId }) => {
      if (!REPORT_ID.test(reportId)) return failed('refused');
      const sent = await find('sentitems', reportId, '$select=id,sentDateTime', ({ sentDateTime }) => instant(sentDateTime));
      if (sent.kind === 'failed') return sent;
      const [sentAt] = [...sent.value].sort(inOrder);
      // Once it is proven, drafts change nothing.
      if (sentAt !== undefined) return { kind: 'done', value: { sentAt, drafts: [] } };
      const drafts = await find('drafts', reportId, `$select=id,createdDateTime&$expand=${encodeURIComponent('attachments($select=id,name,size)')}`, draftOf);
      if (drafts.kind === 'failed') return drafts;
      for (const { id } of drafts.value) session.drafts.add(id);
      const inTime = [...drafts.value].sort((a, b) => inOrder(a.createdAt, b.createdAt));
      return { kind: 'done', value: { sentAt: null, drafts: inTime.map(({ id, attachments }) => ({ id, attachments })) } };
    },
    'create-draft': async ({ reportId, inline }) => {
      const { original } = session;
      if (original === null || !REPORT_ID.test(reportId)) return failed('refused');
      if (inline && original.length > INLINE_LIMIT) return failed('too-large');
      const content = contentOf(reportContent);
      if (content === null) return failed('refused');
      const json = { ...draftJson(content, reportId), ...(inline && { attachments: [fileJson(content.attachmentName, original)] }) };
      const made = await session.read({ method: 'POST', path: '/me/messages', json, expect: [200, 201], limitMs: TRANSFER_LIMIT_MS }, ({ id }) => (isGraphId(id) ? { draftId: id } : undefined));
      if (made.kind === 'done') session.drafts.add(made.value.draftId);
      return made;
    },
    send: async ({ draftId }) => {
      if (!isGraphId(draftId) || !(session.drafts.has(draftId) || session.stampedDraft === draftId)) return failed('refused');
      const answer = await session.ask({ method: 'POST', path: `/me/messages/${encodeURIComponent(draftId)}/send`, expect: [202] });
      return answer.kind === 'failed' ? answer : DONE;
    },
    'discard-draft': async ({ draftId }) => {
      if (!isGraphId(draftId) || !session.drafts.has(draftId)) return failed('refused');
      const answer = await session.ask({ method: 'DELETE', path: `/me/messages/${encodeURIComponent(draftId)}`, expect: [204] });
      if (answer.kind === 'failed') return answer;
      session.drafts.delete(draftId);
      return DONE;
    },
  };
}

function draftOf({ id, createdDateTime, attachments }: Json): (FoundDraft & { readonly createdAt: string }) | undefined {
  const createdAt = instant(createdDateTime);
  const attached = objects(attachments);
  return isGraphId(id) && createdAt !== undefined && attached !== undefined ? { id, createdAt, attachments: attached.length } : undefined;
}

/** Instants of one form sort as texts. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `null`: nothing that could be sent. */
function contentOf(reportContent: () => ReportContent): ReportContent | null {
  try {
    const content = reportContent();
    return content.to.length > 0 && content.to.every((address) => ADDRESS.test(address)) && content.attachmentName.endsWith('.eml') ? content : null;
  } catch {
    return null;
  }
}

function draftJson({ subject, html, to }: ReportContent, reportId: string): object {
  return {
    subject,
    body: { contentType: 'html', content: html },
    toRecipients: to.map((address) => ({ emailAddress: { address } })),
    singleValueExtendedProperties: [property(REPORT, reportId)],
  };
}

function fileJson(name: string, bytes: Uint8Array): object {
  return { '@odata.type': '#microsoft.graph.fileAttachment', name, contentType: ORIGINAL_TYPE, contentBytes: encodeBase64(bytes) };
}
