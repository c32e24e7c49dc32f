/** Tokens that the simulated Outlook hands out tell the simulated Graph what was consented to. */

export const GRAPH_SCOPES = ['Mail.Send', 'Mail.ReadWrite'] as const;
const PREFIX = 'simulation.';

export function accessToken(scopes: readonly string[]): string {
  return PREFIX + scopes.join('+');
}

/** `null` for a token from elsewhere: it counts as good for everything. */
export function scopesOf(token: string): readonly string[] | null {
  return token.startsWith(PREFIX) ? token.slice(PREFIX.length).split('+') : null;
}
