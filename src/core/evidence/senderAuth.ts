import { pieces } from './headers';
import type { PlacedField } from './headers';

/** One Authentication-Results field (RFC 8601). */
export interface AuthResults {
  readonly index: number;
  /** The server that judged, lower case; `null` where it names none, as Exchange Online does. */
  readonly authservId: string | null;
  readonly spf: AuthResult | null;
  readonly dmarc: AuthResult | null;
  /** Microsoft's joint judgement; its reason tells why. */
  readonly compauth: AuthResult | null;
  /** `sender IP is …` of Exchange Online. */
  readonly senderAddress: string | null;
}

export interface AuthResult {
  readonly result: string;
  /** `header.from`, `smtp.mailfrom`, `reason` …: lower-case names and values. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Reads an Authentication-Results field; `null` when its form can't be relied on. */
export function readAuthResults(field: PlacedField): AuthResults | null {
  const parts = pieces(field.value);
  if (!parts) return null;
  const comments = parts.filter((part) => part.kind === 'comment').map((part) => part.text);
  const sections = parts
    .filter((part) => part.kind === 'words')
    .map((part) => part.text)
    .join(' ')
    .split(';')
    .map((section) => section.trim())
    .filter((section) => section !== '');
  const first = sections[0] ?? '';
  const named = !first.includes('=');
  const authservId = named ? (first.split(' ')[0]?.toLowerCase() ?? null) : null;
  const results = new Map<string, AuthResult>();
  for (const section of named ? sections.slice(1) : sections) {
    const [head = '', ...rest] = section.split(' ');
    const [method = '', result = ''] = head.toLowerCase().split('=');
    const properties = Object.fromEntries(rest.map((word) => word.toLowerCase().split('=')).filter((pair): pair is [string, string] => pair.length === 2));
    // RFC 8601 allows several of one method; of DMARC, SPF and compauth one says all, a second one makes both worthless.
    results.set(method, results.has(method) ? { result: 'contradictory', properties: {} } : { result, properties });
  }
  const sender = comments.map((comment) => /^sender ip is ([\da-f.:]{3,45})$/i.exec(comment)?.[1]).find((address) => address !== undefined);
  return {
    index: field.index,
    authservId,
    spf: results.get('spf') ?? null,
    dmarc: results.get('dmarc') ?? null,
    compauth: results.get('compauth') ?? null,
    senderAddress: sender?.toLowerCase() ?? null,
  };
}
