import { DEFAULT_CONFIG, type ParsedConfig } from './config';
import { parseConfig } from './parseConfig';
import { problem } from './reader';

/** What the server answered when asked for `config.json`; `null`: nothing came. */
export interface ConfigAnswer {
  readonly status: number;
  /** Where the answer came from in the end, and where it was asked. */
  readonly url: string;
  readonly asked: string;
  readonly contentType: string;
  readonly text: string;
}

/** Longest configuration that is read, in characters. */
export const CONFIG_LIMIT = 100_000;

/** As {@link parseConfig}, with the ways in which a server can hand over something else. */
export function readConfigAnswer(answer: ConfigAnswer | null): ParsedConfig {
  if (!answer) return failed('not-reachable', '');
  if (answer.status === 404 || answer.status === 410) return failed('file-missing', '');
  if (answer.status === 401 || answer.status === 403) return failed('login-page', String(answer.status));
  if (wentElsewhere(answer)) return failed('login-page', answer.url);
  if (answer.status < 200 || answer.status > 299) return failed('not-reachable', String(answer.status));
  return parseConfig(answer.text.slice(0, CONFIG_LIMIT), answer.contentType);
}

function failed(id: 'not-reachable' | 'file-missing' | 'login-page', value: string): ParsedConfig {
  return { config: DEFAULT_CONFIG, problems: [problem(id, '', value)] };
}

/** A redirect to another file: typically a sign-in page. Queries don't count. */
function wentElsewhere({ url, asked }: ConfigAnswer): boolean {
  const path = (address: string): string => address.split(/[?#]/)[0] ?? '';
  return url !== '' && path(url) !== path(asked);
}
