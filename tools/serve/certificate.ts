import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Base64 of SHA-256 over the public key, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
  readonly fingerprint: string;
}

/**
 * Microsoft's hosts that the pane turns to in Outlook: two with scripts, here served from the npm package;
 * Graph, where it sends large attachments, and the sign-in server, which nothing should ask.
 */
export const MICROSOFT_HOSTS = {
  officeJs: 'appsforoffice.microsoft.com',
  ajax: 'ajax.aspnetcdn.com',
  graph: 'graph.microsoft.com',
  upload: 'outlook.office.com',
  login: 'login.microsoftonline.com',
} as const;

const NAMES = ['localhost', ...Object.values(MICROSOFT_HOSTS)];
const VALID_DAYS = 365;
const RENEW_BEFORE_MS = 7 * 86_400_000;

/**
 * A certificate for this computer alone, made once and kept. No system store is touched: only a browser
 * that is started with its fingerprint accepts it.
 */
export async function certificateIn(folder: string, now: Date): Promise<Certificate> {
  const keyFile = path.join(folder, 'key.pem');
  const certFile = path.join(folder, 'certificate.pem');
  if (existsSync(keyFile) && existsSync(certFile)) {
    const kept = read(keyFile, certFile, now);
    if (kept !== null) return kept;
  }
  const notAfterDate = new Date(now.getTime() + VALID_DAYS * 86_400_000);
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - 86_400_000),
    notAfterDate,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...NAMES.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }] },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert, fingerprint: fingerprint(new X509Certificate(made.cert)) };
}

function read(keyFile: string, certFile: string, now: Date): Certificate | null {
  try {
    const cert = readFileSync(certFile, 'utf8');
    const parsed = new X509Certificate(cert);
    if (new Date(parsed.validTo).getTime() - now.getTime() < RENEW_BEFORE_MS) return null;
    if (!NAMES.every((name) => parsed.checkHost(name) !== undefined)) return null;
    return { key: readFileSync(keyFile, 'utf8'), cert, fingerprint: fingerprint(parsed) };
  } catch {
    return null;
  }
}

function fingerprint(certificate: X509Certificate): string {
  return createHash('sha256').update(certificate.publicKey.export({ type: 'spki', format: 'der' })).digest('base64');
}
