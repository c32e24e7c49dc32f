import type { Link } from '../message/reading';
import { kindByName } from './attachmentKinds';
import type { LinkFact } from './evidence';
import { isWithin } from './headers';
import { EXCHANGES, FILE_SHARES, SHORTENERS } from './linkHosts';

/** More links than this are a newsletter. */
const MOST = 200;
const LONGEST = 2_000;

/**
 * Where a text leads: its links and the addresses written out in it, in order of place, each target
 * once, at most {@link MOST}. `[.]`, `(.)` and `hxxp` are read as what they stand for.
 *
 * @param text the run of visible text
 * @param links those of its links; `at` counts from the beginning of the whole visible text
 * @param textStart where `text` begins in the whole visible text
 */
export function findLinks(text: string, links: readonly Link[], textStart = 0): LinkFact[] {
  const found = new Map<string, LinkFact>();
  const add = (target: string, at: number) => {
    const clean = target.slice(0, LONGEST);
    const key = clean.toLowerCase().replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '');
    if (key === '' || found.has(key) || found.size >= MOST) return;
    found.set(key, { target: clean, kind: kindOf(clean), at });
  };
  for (const link of links.slice(0, MOST)) add(link.target, Math.max(0, link.at - textStart));
  for (const match of text.matchAll(WRITTEN)) {
    if (found.size >= MOST) break;
    const target = match[0].replace(/\[\.\]|\(\.\)|\[dot\]/gi, '.').replace(/^hxxp/i, 'http').replace(/[.,;:!?)\]}'"*_]+$/, '');
    if (match.groups?.['bare'] === undefined || isTelling(target)) add(target, match.index);
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

const LABEL = '[a-z\\d][a-z\\d-]{0,62}';
const DOT = '(?:\\.|\\[\\.\\]|\\(\\.\\)|\\[dot\\])';
/** A written address with its scheme; a mail address; a bare host with or without a path. All repeats are bounded. */
const WRITTEN = new RegExp(
  `h(?:tt|xx)ps?:\\/\\/[^\\s<>"'「」『』（）、。]{3,${LONGEST}}` +
    `|(?<![\\w.+-])[\\w.+-]{1,64}@${LABEL}(?:${DOT}${LABEL}){1,5}` +
    `|(?<bare>(?<![\\w@.+/-])${LABEL}(?:${DOT}${LABEL}){1,5}(?:\\/[^\\s<>"'「」『』（）、。]{0,500})?)`,
  'gi',
);

/** Bare words with dots are mostly abbreviations and names of sites; only these say something. */
function isTelling(target: string): boolean {
  const kind = kindOf(target);
  return kind === 'leak-site' || kind === 'file-share' || kind === 'shortened' || kind === 'how-to-buy' || (kind === 'download' && target.includes('/'));
}

function kindOf(target: string): LinkFact['kind'] {
  if (/^mailto:/i.test(target) || (!target.includes('/') && target.includes('@'))) return 'mail';
  const { host, path } = apart(target);
  if (host.endsWith('.onion') || /\.onion\.[a-z]{2,10}$/.test(host)) return 'leak-site';
  if (isWithin(host, FILE_SHARES)) return 'file-share';
  if (isWithin(host, SHORTENERS)) return 'shortened';
  if (isDownload(path)) return 'download';
  return isWithin(host, EXCHANGES) ? 'how-to-buy' : 'web';
}

function apart(target: string): { host: string; path: string } {
  const rest = target.replace(/^[a-z][a-z\d+.-]{0,20}:\/\//i, '');
  const end = rest.search(/[/?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const host = (authority.split('@').at(-1) ?? '').replace(/:\d{1,5}$/, '').toLowerCase().replace(/\.$/, '');
  return { host, path: end < 0 ? '' : (rest.slice(end).split(/[?#]/)[0] ?? '') };
}

/** A path whose last part names a file to open. Pages are no downloads: every web address is one. */
function isDownload(path: string): boolean {
  const file = path.split('/').at(-1) ?? '';
  const kind = kindByName(file);
  if (kind === null || /\.(?:com|app|sh|pl|py|url|html?|shtml|xhtml|xml|svg|md|json|txt|key|run|theme)$/i.test(file)) return false;
  return kind === 'program' || kind === 'archive' || kind === 'macro-document' || kind === 'document' || kind === 'data' || kind === 'page';
}
