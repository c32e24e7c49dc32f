import type { ClientDetails } from '../host/port';
import type { Words } from '../text/words';
import type { PaneState } from './paneState';

/** What IT needs to help: client and error, and not one word of any mail. */
export function detailsText(state: PaneState, client: ClientDetails, version: string, { foot }: Words): string {
  const { screen, config } = state;
  const lines: readonly (readonly [string, string])[] = [
    [foot.details.version, version],
    [foot.details.client, client.client],
    [foot.details.platform, client.platform],
    [foot.details.requirementSet, client.requirementSet],
    [foot.details.state, screen.kind === 'judged' ? `${screen.kind} ${screen.analysis.verdict} ${screen.analysis.family ?? ''}`.trim() : screen.kind],
    [foot.details.error, errorOf(screen)],
    [foot.details.config, config.problems.length === 0 ? foot.details.configFine : config.problems.map(({ id, key }) => (key === '' ? id : `${id} (${key})`)).join(', ')],
  ];
  return lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function errorOf(screen: PaneState['screen']): string {
  if ('errorId' in screen) return screen.errorId;
  return screen.kind === 'judged' && screen.step.kind === 'report-failed' ? screen.step.errorId : '';
}
