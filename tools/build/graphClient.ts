import { existsSync, readFileSync } from 'node:fs';
import { parseConfig } from '../../src/config/parseConfig';

/** For builds that nobody deploys: a client id that no tenant knows. */
export const LOCAL_CLIENT_ID = '3f6a1d20-8c4b-4b7e-9e15-7a2d0c5b9f43';

const CLIENT_KEY = 'graph.clientId';

/** Whether the pane that is built may talk to Microsoft Graph. */
export type GraphClient =
  | { readonly kind: 'off' }
  /** `written`: config.json holds the id as well, so that the pane will use it. */
  | { readonly kind: 'on'; readonly clientId: string; readonly written: boolean }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * config.json in the output folder decides, so that an update never forgets it; `--client-id` is for a
 * config.json that lies elsewhere until the upload. Where both name an id, it must be the same.
 * @param configFile where config.json lies or will lie
 */
export function graphClient(configFile: string, given: string | undefined): GraphClient {
  const written = writtenId(configFile);
  if (given === undefined) return written === null ? { kind: 'off' } : { kind: 'on', clientId: written, written: true };
  const { config, problems } = parseConfig(JSON.stringify({ graph: { clientId: given } }), '');
  const { clientId } = config.graph;
  if (clientId === null || problems.some(({ key }) => key === CLIENT_KEY)) {
    return { kind: 'refused', sentence: `--client-id: "${given}" is not the id of an application. It is the "Application (client) ID" in Microsoft Entra: docs/entra.md` };
  }
  if (written !== null && written !== clientId) return { kind: 'refused', sentence: `${configFile} names another application (${written}) than --client-id. Leave the option out, or mend the file.` };
  return { kind: 'on', clientId, written: written !== null };
}

function writtenId(file: string): string | null {
  return existsSync(file) ? parseConfig(readFileSync(file, 'utf8'), '').config.graph.clientId : null;
}
