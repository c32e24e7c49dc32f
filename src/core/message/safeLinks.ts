/** Wraps inside wraps: a forwarded mail is rewritten again. */
const DEEPEST = 5;
/** Longest address read; the rest of a longer one is left out. */
const LONGEST = 8_000;
const SHOWN = 2_000;

/**
 * The address behind a link that Microsoft Defender for Office 365 rewrote ("Safe Links",
 * learn.microsoft.com/defender-office-365/safe-links-about):
 * `https://<region>.safelinks.protection.outlook.com/?url=<target>&data=…` and
 * `https://outlook.office.com/mail/safelink.html?url=<target>`, also one inside the other.
 * Their other fields hold the recipient's address and tenant and are never given back, not even when no
 * target can be read. `target` has at most 2,000 characters.
 */
export function unwrapLink(address: string): { target: string; unwrapped: boolean } {
  let target = address.trim().slice(0, LONGEST);
  let unwrapped = false;
  for (let i = 0; i < DEEPEST; i++) {
    const wrap = parseWrap(target);
    if (!wrap) break;
    unwrapped = true;
    target = wrap.inner ?? wrap.bare;
    if (wrap.inner === null) break;
  }
  // Deeper than anyone wraps: give the host alone rather than somebody's address.
  if (unwrapped) target = parseWrap(target)?.bare ?? target;
  return { target: target.slice(0, SHOWN), unwrapped };
}

/** `inner` is the target, `null` when the wrap holds none; `bare` is the wrap without its fields. */
function parseWrap(address: string): { inner: string | null; bare: string } | null {
  const parts = /^https?:\/\/([^/?#\s]{1,255})([^?#\s]{0,200})/i.exec(address);
  if (!parts) return null;
  const host = (parts[1] ?? '').toLowerCase().replace(/:\d{1,5}$/, '');
  const path = parts[2] ?? '';
  if (!isWrapper(host, path)) return null;
  const bare = `https://${host}${path}`;
  const query = address.slice(parts[0].length);
  for (const field of query.replace(/^\?/, '').split(/&(?:amp;)?/i, 40)) {
    if (!/^url=/i.test(field)) continue;
    const inner = decodePercent(field.slice(4)).trim();
    return { inner: inner === '' ? null : inner, bare };
  }
  return { inner: null, bare };
}

function isWrapper(host: string, path: string): boolean {
  if (/(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)$/.test(host)) return true;
  return /^outlook\.(?:office|office365|live)\.com$/.test(host) && /^\/mail\/safelink\.html$/i.test(path);
}

/** `decodeURIComponent`, but what isn't valid stays as it is instead of failing the whole. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
}
