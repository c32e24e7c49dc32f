import type { Link, VisibleText } from './reading';
import { shownOrder } from './shownOrder';
import { unwrapLink } from './safeLinks';

const LIMIT = 1_000_000;
const MOST_LINKS = 2_000;
const LONGEST_LINK = 8_000;
const LABEL = 200;
/** Control characters show nothing; tab and line feed do. */
// eslint-disable-next-line no-control-regex -- They are what is looked for: a body may hold NULs.
const CONTROLS = /[\u0000-\u0008\v\f\u000e-\u001f\u007f]+/g;

/** A plain text body as shown: line ends as `\n`, no control characters, links where an address is written out. */
export function plainVisibleText(text: string): VisibleText {
  const shown = shownOrder(
    text
      .slice(0, LIMIT)
      .replace(/\r\n?/g, '\n')
      .replace(CONTROLS, ''),
  );
  return { text: shown, hiddenCharacters: 0, links: linksIn(shown), images: [], truncated: text.length > LIMIT };
}

function linksIn(text: string): Link[] {
  const links: Link[] = [];
  let from = 0;
  while (links.length < MOST_LINKS) {
    const found = /\bhttps?:\/\/|\bwww\./gi;
    found.lastIndex = from;
    const at = found.exec(text)?.index;
    if (at === undefined) break;
    let end = at;
    while (end < text.length && end - at < LONGEST_LINK && isAddressCharacter(text.charCodeAt(end))) end++;
    const written = text.slice(at, end).replace(/[.,;:!?'")\]}]{1,10}$/, '');
    const link = unwrapLink(written);
    // The label of a rewritten address is its target: the address as written holds the recipient's.
    links.push({ label: (link.unwrapped ? link.target : written).slice(0, LABEL), at, ...link });
    from = Math.max(end, at + 1);
  }
  return links;
}

/** Printable ASCII without blanks, angle brackets and double quotes (RFC 3986 §2). */
function isAddressCharacter(unit: number): boolean {
  return unit > 32 && unit < 127 && unit !== 34 && unit !== 60 && unit !== 62;
}
