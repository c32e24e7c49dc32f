import type { ClientDetails, DeletionWay, Host, HostStart, HostTheme, OpenMessage, ReportOpened } from '../port';

/**
 * A plain page: no mail is ever open by itself, the person brings one. It loads nothing of Office and
 * sends nothing anywhere.
 */
export function pageHost(language: string): Host {
  const deletion: DeletionWay = { kind: 'explain', client: 'page' };
  const theme: HostTheme | null = null;
  return {
    kind: 'page',
    start: (): Promise<HostStart> => Promise.resolve({ kind: 'ready', displayLanguage: language, theme, canFollowSelection: false }),
    readOpenMessage: (): Promise<OpenMessage> => Promise.resolve({ kind: 'no-item' }),
    onItemChanged: () => () => undefined,
    onThemeChanged: () => () => undefined,
    openReport: (): Promise<ReportOpened> => Promise.resolve({ kind: 'not-possible', why: 'page' }),
    originalFile: () => Promise.resolve(null),
    deletion,
    details: (): ClientDetails => ({ client: 'check page', requirementSet: '', platform: '' }),
    openOutside: (url) => {
      if (URL.canParse(url) && new URL(url).protocol === 'https:') window.open(url, '_blank', 'noopener,noreferrer');
    },
  };
}
