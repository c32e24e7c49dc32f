/** A mail is read on a screen of about this width, in pixels. */
const SCREEN = 1_000;

/** Whether a list of media queries (Media Queries §3) lets rules apply to a screen; `undefined` when that can't be told. One of several is enough. */
export function mediaApplies(queries: string): boolean | undefined {
  if (queries.trim() === '') return true;
  let best: boolean | undefined = false;
  for (const query of queries.toLowerCase().split(',', 20)) {
    const one = queryApplies(query.trim());
    if (one === true) return true;
    if (one === undefined) best = undefined;
  }
  return best;
}

function queryApplies(query: string): boolean | undefined {
  let known = true;
  for (const [i, part] of query.replace(/^only\s{1,20}/, '').split(/\sand\s/, 10).entries()) {
    const condition = part.trim();
    const width = /^\((min|max)-(?:device-)?width\s{0,5}:\s{0,5}(\d{1,6})(?:\.\d{1,6})?(px|em|rem)\)$/.exec(condition);
    if (width) {
      const limit = Number(width[2]) * (width[3] === 'px' ? 1 : 16);
      if (width[1] === 'min' ? limit > SCREEN : limit < SCREEN) return false;
    } else if (i === 0 && /^(?:print|speech|aural|braille|embossed|handheld|projection|tty|tv)$/.test(condition)) return false;
    else if (i !== 0 || !/^(?:screen|all)$/.test(condition)) known = false;
  }
  return known ? true : undefined;
}
