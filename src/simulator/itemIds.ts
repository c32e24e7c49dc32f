/**
 * Ids as Exchange gives them: an EWS id, in which `/` and `+` occur, so that whoever asks Graph has to turn
 * it into its REST form first. It changes with every move, told here by a generation that counts them.
 */

const LENGTH = { normal: 152, long: 260 } as const;

/** The same message in the same generation has always the same id. `name` is Latin-1. */
export function exchangeId(name: string, generation: number, length: keyof typeof LENGTH = 'normal'): string {
  const own = btoa(`${name}#${generation}`).replaceAll('=', '');
  // The `Z` ends what is the message's own: the rest only fills up.
  return `AAMkAGSimulation/id+${own}Z`.padEnd(LENGTH[length] - 1, 'A') + '=';
}

/** What office.js's convertToRestId makes of it. */
export function restId(exchange: string): string {
  return exchange.replaceAll('/', '-').replaceAll('+', '_');
}

/** The part by which an id is known, whatever its length: the filling left away. */
export function idStem(rest: string): string {
  let end = rest.endsWith('=') ? rest.length - 1 : rest.length;
  while (end > 0 && rest[end - 1] === 'A') end -= 1;
  return rest.slice(0, end);
}
