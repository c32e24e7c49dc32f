import { planFor, type Plan } from '../act/plan';
import type { OpenedMail, PaneState } from './paneState';

/** The way that is open for this mail, known before a button is shown. */
export function planOf({ config: { config }, graphClosed }: Pick<PaneState, 'config' | 'graphClosed'>, mail: OpenedMail): Plan {
  const { account, nestedAuth, graphId } = mail.reach;
  return planFor({
    source: mail.from === 'brought' ? 'brought' : 'mailbox',
    account,
    shared: mail.shared,
    nestedAuth,
    graphId: graphId !== null,
    reportWindow: mail.report.kind === 'window',
    clientId: config.graph.clientId !== null,
    reportAddress: config.reportTo.length > 0,
    graphClosed,
  });
}
