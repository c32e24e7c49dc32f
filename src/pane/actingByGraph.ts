import { graphPort, nestedSignIn, type SignIn } from '../host/graph';
import type { Host } from '../host/port';
import { actingThrough, type Acting } from './acting';

/** Milliseconds that Outlook may take to hand over the original. */
const ORIGINAL_LIMIT_MS = 60_000;

/** Reports and deletes by Microsoft Graph, with tokens from Outlook. */
export function actingByGraph(host: Host): Acting {
  let signIn: SignIn | null = null;
  return actingThrough(({ mail, graphId, clientId, tenantId, report }) => {
    signIn ??= nestedSignIn({ clientId, tenantId });
    return graphPort({
      itemId: graphId,
      reportContent: () => ({ subject: report?.subject ?? '', html: report?.htmlBody ?? '', to: report?.to ?? [], attachmentName: report?.attachmentName ?? '' }),
      hostOriginal: () => host.originalFile(mail.key, { timeoutMs: ORIGINAL_LIMIT_MS }),
      signIn,
      fetch: (input, init) => fetch(input, init),
      locks: navigator.locks,
      now: Date.now,
    });
  });
}
