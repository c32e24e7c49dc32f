import type { ParsedConfig } from '../config/config';
import { CONFIG_LIMIT, readConfigAnswer } from '../config/configAnswer';

/** A server that does not answer must not hold up the verdict. */
const LIMIT_MS = 4_000;

/** Reads `config.json` beside the page. Never rejects. */
export async function readConfigFile(): Promise<ParsedConfig> {
  const asked = new URL('config.json', document.baseURI).href;
  try {
    const response = await fetch(asked, { cache: 'no-cache', credentials: 'same-origin', signal: AbortSignal.timeout(LIMIT_MS) });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    return readConfigAnswer({ status: response.status, url: response.url, asked, contentType: response.headers.get('content-type') ?? '', text: text.slice(0, CONFIG_LIMIT) });
  } catch {
    return readConfigAnswer(null);
  }
}
