import type { Outcome } from '../../act/effects';
import { jsonObject, isGraphId, nextByte } from './graphJson';
import { askUpload, failed, TRANSFER_LIMIT_MS, type Answered } from './graphRequest';
import { DONE, type Doers, type GraphSession } from './graphSession';
import { ORIGINAL_TYPE, type ReportContent } from './reportEffects';
import { acceptUploadUrl } from './uploadUrl';

/** An original too large to go with its draft, in pieces (learn.microsoft.com/graph/outlook-large-attachments). */

/** Below the 4 MB of that page, and a multiple of 320 KiB, as the upload sessions of Graph like it. */
const PIECE = 3_276_800;

export function uploadEffects(session: GraphSession, reportContent: () => ReportContent): Doers<'open-upload' | 'upload' | 'upload-status'> {
  return {
    'open-upload': async ({ draftId }) => {
      const { original } = session;
      session.uploadUrl = null;
      if (original === null || !isGraphId(draftId) || !session.drafts.has(draftId)) return failed('refused');
      const json = { AttachmentItem: { attachmentType: 'file', name: reportContent().attachmentName, size: original.length, contentType: ORIGINAL_TYPE } };
      const opened = await session.read({ method: 'POST', path: `/me/messages/${encodeURIComponent(draftId)}/attachments/createUploadSession`, json, expect: [200, 201] }, ({ uploadUrl }) => (typeof uploadUrl === 'string' ? uploadUrl : undefined));
      if (opened.kind === 'failed') return opened;
      session.uploadUrl = acceptUploadUrl(opened.value);
      return session.uploadUrl === null ? failed('refused') : DONE;
    },
    upload: async ({ from }) => {
      const { original, uploadUrl, line } = session;
      if (original === null || uploadUrl === null || !Number.isSafeInteger(from) || from < 0 || from >= original.length) return failed('refused');
      const to = Math.min(from + PIECE, original.length);
      const piece = { bytes: original.subarray(from, to), range: `bytes ${from}-${to - 1}/${original.length}` };
      return progress(await askUpload(line, { method: 'PUT', url: uploadUrl, piece, expect: [200, 201, 202], limitMs: TRANSFER_LIMIT_MS }), original.length);
    },
    'upload-status': async () => {
      const { original, uploadUrl, line } = session;
      if (original === null || uploadUrl === null) return failed('refused');
      return progress(await askUpload(line, { method: 'GET', url: uploadUrl, expect: [200] }), original.length);
    },
  };
}

/** 201: the last piece arrived, whatever the body says. */
function progress(answer: Answered, size: number): Outcome<'upload'> {
  if (answer.kind === 'failed') return answer;
  if (answer.status === 201 || answer.body.length === 0) return { kind: 'done', value: { next: null } };
  const json = jsonObject(answer.body);
  const next = json === undefined ? undefined : nextByte(json, size);
  return next === undefined ? failed('half-answer') : { kind: 'done', value: { next } };
}
