import { unwrapLink } from '../core/message/safeLinks';
import { holdsPassword } from './password';
import type { Judged } from './paneState';
import { shownVerdict } from './shownVerdict';

const ADDRESS = /https?:\/\/[^\s"'<>「」『』（）、。]+/gi;
/** What remains of a rewritten link where a quote was cut before its beginning. */
const LINK_FIELDS = /\bs?data(?:=|%3D)[^\s"'<>「」『』（）、。]*/gi;

/**
 * Text of the mail without the fields that Safe Links adds: they hold the recipient's address and
 * tenant (learn.microsoft.com/defender-office-365/safe-links-about).
 */
export function withoutLinkFields(text: string): string {
  return text
    .replace(ADDRESS, (address) => {
      const { target, unwrapped } = unwrapLink(address);
      return unwrapped ? target : address;
    })
    .replace(LINK_FIELDS, '');
}

/** The findings in the words of the scan contract, for machines. A shown password is left out. */
export function findings(judged: Judged, version: string): Record<string, unknown> {
  const { analysis, answer } = judged;
  const shown = shownVerdict(judged);
  const quoted = ({ id, quote, where }: { readonly id: string; readonly quote: string; readonly where: string }) => ({
    id,
    quote: holdsPassword(analysis, id, quote) ? '' : withoutLinkFields(quote),
    where,
  });
  return {
    version: 1,
    pane: version,
    verdict: shown.verdict,
    family: shown.family,
    confidence: analysis.confidence,
    language: analysis.language,
    wrapper: analysis.wrapper,
    claims: analysis.claims.map(quoted),
    alarms: analysis.alarms.map(quoted),
    signs: analysis.signs.map(({ quote, ...sign }) => (quote === null ? sign : { ...sign, ...quoted({ id: sign.id, ...quote }) })),
    todo: analysis.todo,
    notChecked: analysis.notChecked,
    origin: { status: analysis.origin.status, evidence: analysis.origin.evidence },
    wallets: analysis.wallets,
    demand: analysis.demand,
    answer,
  };
}
