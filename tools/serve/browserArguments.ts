import { MICROSOFT_HOSTS } from './certificate';

/**
 * What Chromium needs to show the simulated Outlook with the very files of dist/: the names of Microsoft's
 * hosts lead to this computer, and one certificate, known by its key, is accepted for them.
 */
export function browserArguments(fingerprint: string, officePort: number): readonly string[] {
  const rules = Object.values(MICROSOFT_HOSTS).map((host) => `MAP ${host} 127.0.0.1:${officePort}`);
  return [`--host-resolver-rules=${rules.join(', ')}`, `--ignore-certificate-errors-spki-list=${fingerprint}`];
}
