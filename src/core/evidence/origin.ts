import type { Context } from '../analysis';
import type { NotChecked, OriginStatus } from '../contract';
import type { Message } from '../message/message';
import type { MailFacts } from './evidence';
import { domainOf, isWithin, placedFields, rawLine } from './headers';
import { isPublicMailProvider } from './publicMailProviders';
import { isPrivate } from './receivedPath';
import { trustedStamps } from './trustedStamps';
import type { TrustedStamps } from './trustedStamps';

type Origin = MailFacts['origin'];
type OriginContext = Pick<Context, 'ownDomains' | 'userAddress' | 'trustedAuthservIds'>;

/** One fact that speaks for a direction, and the fields it stands in. */
interface Sign {
  readonly says: 'outside' | 'inside';
  readonly evidence: readonly string[];
  readonly indexes: readonly number[];
}

/**
 * Where a mail came from, by the stamps of the own mail system alone. `unknown` when they are missing
 * or contradict one another; this is no failed check. It proves the origin, never an intention:
 * forwarders and lists fail SPF as well.
 */
export function findOrigin(message: Message, context: OriginContext): Origin & { readonly notChecked: readonly NotChecked[] } {
  const own = ownDomains(context);
  const claims = whatFromClaims(message, own, context.userAddress);
  const { headers } = message;
  if (headers === null || !message.preserves.headers) {
    return { status: 'unknown', evidence: [], outsideAddress: null, ...claims, lines: [], notChecked: [{ id: 'headers', why: 'not-provided' }] };
  }
  const fields = placedFields(headers);
  const stamps = trustedStamps(fields, own, context.trustedAuthservIds);
  if (!stamps) return { status: 'unknown', evidence: [], outsideAddress: null, ...claims, lines: [], notChecked: [] };

  const fromOwn = isWithin(domainOf(message.from?.address ?? ''), own);
  const signs = [...exchangeSigns(stamps, own, fromOwn), ...authenticationSigns(stamps, own, fromOwn)];
  const status = decide(signs);
  const address = status === 'outside' ? outsideAddress(stamps, fields) : null;
  const indexes = [...signs.flatMap((sign) => sign.indexes), ...(address ? [address.index] : [])];
  return {
    status,
    evidence: [...signs.flatMap((sign) => sign.evidence), ...(address ? [address.address] : [])],
    outsideAddress: address?.address ?? null,
    ...claims,
    lines: [...new Set(indexes)].sort((a, b) => a - b).map((index) => rawLine(headers, index)),
    notChecked: [],
  };
}

/** Configured domains, else the person's own unless anybody can have an address there. */
function ownDomains(context: OriginContext): readonly string[] {
  const configured = context.ownDomains.map((domain) => domain.toLowerCase()).filter((domain) => domain !== '');
  if (configured.length > 0) return configured;
  const domain = domainOf(context.userAddress ?? '');
  return domain === '' || isPublicMailProvider(domain) ? [] : [domain];
}

function whatFromClaims(message: Message, own: readonly string[], userAddress: string | null): Pick<Origin, 'claimsInside' | 'claimsSelf'> {
  const from = message.from?.address.trim().toLowerCase() ?? '';
  const isUser = from !== '' && from === userAddress?.trim().toLowerCase();
  return {
    claimsInside: isUser || isWithin(domainOf(from), own),
    claimsSelf: isUser || (from !== '' && message.to.some((to) => to.address.trim().toLowerCase() === from)),
  };
}

function decide(signs: readonly Sign[]): OriginStatus {
  const [first] = signs;
  return first && signs.every((sign) => sign.says === first.says) ? first.says : 'unknown';
}

/**
 * `AuthAs Anonymous` with `Incoming` came from outside, `AuthAs Internal` with `Originating` from inside.
 * An Exchange server of our own stamps no direction everywhere: there its AuthAs counts alone once we know
 * our domains. A server of ours behind Exchange Online (hybrid) is believed only together with the direction.
 */
function exchangeSigns({ system, exchange }: TrustedStamps, own: readonly string[], fromOwn: boolean): Sign[] {
  if (!exchange) return [];
  const { authAs, directionality, judgedBy, indexes } = exchange;
  const mayLackDirection = system === 'exchange-server' && own.length > 0 && directionality === null;
  if (authAs === 'anonymous') {
    return directionality === 'incoming' || mayLackDirection ? [{ says: 'outside', evidence: ['AuthAs Anonymous'], indexes }] : contradiction('AuthAs Anonymous', directionality, 'outside', indexes);
  }
  if (authAs !== 'internal') return [];
  if (own.length > 0 && !fromOwn) return [];
  if (directionality === 'originating' || mayLackDirection) return [{ says: 'inside', evidence: ['AuthAs Internal'], indexes }];
  return judgedBy === 'unnamed' ? [] : contradiction('AuthAs Internal', directionality, 'inside', indexes);
}

/** AuthAs against the direction: both are shown and nothing is concluded. No direction at all shows nothing. */
function contradiction(evidence: string, directionality: string | null, says: Sign['says'], indexes: readonly number[]): Sign[] {
  if (directionality === null) return [];
  const other = says === 'outside' ? 'inside' : 'outside';
  return [
    { says, evidence: [evidence], indexes },
    { says: other, evidence: [`MessageDirectionality ${directionality === 'incoming' ? 'Incoming' : 'Originating'}`], indexes },
  ];
}

/** DMARC and SPF as the own system judged them, for our own domains only: another's domain passing says nothing. */
function authenticationSigns({ results }: TrustedStamps, own: readonly string[], fromOwn: boolean): Sign[] {
  if (!results || own.length === 0) return [];
  const signs: Sign[] = [];
  const indexes = [results.index];
  const { spf, dmarc, compauth } = results;
  const headerFrom = dmarc?.properties['header.from'] ?? compauth?.properties['header.from'];
  const aboutOwn = fromOwn && (headerFrom === undefined || isWithin(headerFrom, own));
  if (dmarc && aboutOwn && (dmarc.result === 'fail' || dmarc.result === 'pass')) {
    const of = headerFrom === undefined ? '' : ` header.from=${headerFrom}`;
    signs.push({ says: dmarc.result === 'pass' ? 'inside' : 'outside', evidence: [`dmarc=${dmarc.result}${of}`], indexes });
  }
  const mailFrom = spf?.properties['smtp.mailfrom'] ?? '';
  const mailDomain = mailFrom.includes('@') ? domainOf(mailFrom) : mailFrom;
  // A failed SPF beside a passed DMARC is what forwarding leaves behind: the signature has spoken.
  if (spf?.result === 'fail' && isWithin(mailDomain, own) && fromOwn && dmarc?.result !== 'pass') {
    signs.push({ says: 'outside', evidence: [`spf=fail smtp.mailfrom=${mailDomain}`], indexes });
  }
  // 010 and 6xx: Exchange Online found one of the organisation's accepted domains forged.
  const reason = compauth?.properties['reason'] ?? '';
  if (compauth?.result === 'fail' && aboutOwn && /^(?:010|6\d\d)$/.test(reason)) {
    signs.push({ says: 'outside', evidence: [`compauth=fail reason=${reason}`], indexes });
  }
  return signs;
}

/** The address of the host that handed the mail in, from the hop's own line, else from what stands beside it. */
function outsideAddress({ system, outsideHop, results }: TrustedStamps, fields: ReturnType<typeof placedFields>): { address: string; index: number } | null {
  if (outsideHop && outsideHop.address !== null && !isPrivate(outsideHop.address)) return { address: outsideHop.address, index: outsideHop.index };
  if (results && results.senderAddress !== null) return { address: results.senderAddress, index: results.index };
  if (system !== 'exchange-online') return null;
  const reports = fields.filter((field) => field.name === 'x-forefront-antispam-report');
  const [report] = reports;
  const address = reports.length === 1 && report ? /(?:^|;) ?CIP:([\da-f.:]{3,45})(?:;|$)/i.exec(report.value)?.[1] : undefined;
  return address !== undefined && report && !isPrivate(address) ? { address: address.toLowerCase(), index: report.index } : null;
}
