import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Screen } from '../paneState';
import { Paste } from './Paste';
import { usePane } from './paneContext';
import { ClosedMail, PlainMail } from './pictures';
import { ItContact } from './TodoCards';

type NoticeScreen = Exclude<Screen, { kind: 'starting' | 'reading' | 'judging' | 'judged' }>;

const RETRY: ReadonlySet<NoticeScreen['kind']> = new Set(['slow', 'failed', 'superseded', 'empty-body']);
/** Nothing is selected, or nothing can be: a threat from elsewhere may be the reason for opening the pane. */
const PASTE: ReadonlySet<NoticeScreen['kind']> = new Set(['no-item', 'several-items', 'not-a-mail', 'host-failed']);

/** Nothing to judge, or something went wrong: a sentence and a next step. */
export function Notice({ screen }: { readonly screen: NoticeScreen }): ReactElement {
  const { pane, words, state, nothingYet } = usePane();
  const { title, text } = screen.kind === 'no-item' && nothingYet ? nothingYet : noticeText(screen, words.screens);
  const waiting = screen.kind === 'no-item' || screen.kind === 'several-items';
  const errorId = 'errorId' in screen ? screen.errorId : '';
  const { phone } = state.config.config.it;
  return (
    <>
      <header className={`band band-notice band-${screen.kind}`}>
        {waiting ? <PlainMail /> : <ClosedMail />}
        <h1 className="headline" tabIndex={-1}>
          {title}
        </h1>
        <p className="next">{text}</p>
      </header>
      {RETRY.has(screen.kind) && (
        <p className="retry">
          <Button appearance="primary" onClick={() => void pane.retry()}>
            {words.screens.retry}
          </Button>
        </p>
      )}
      {screen.kind === 'host-failed' && screen.why === 'host-silent' && (
        <p className="retry">
          <Button appearance="primary" onClick={() => location.reload()}>
            {words.screens.reload}
          </Button>
        </p>
      )}
      {!waiting && phone !== null && (
        <p>
          <ItContact phone={phone} />
        </p>
      )}
      {errorId !== '' && <p className="hint">{words.screens.errorId(errorId)}</p>}
      {PASTE.has(screen.kind) && (
        <>
          <section className="support">
            <h2>{words.screens.support.title}</h2>
            <p>{words.screens.support.text}</p>
          </section>
          {pane.host.kind === 'outlook' && <Paste />}
        </>
      )}
    </>
  );
}

function noticeText(screen: NoticeScreen, screens: ReturnType<typeof usePane>['words']['screens']): { readonly title: string; readonly text: string } {
  switch (screen.kind) {
    case 'not-a-mail':
      return screens['not-a-mail'][screen.what];
    case 'host-failed':
      return screens['host-failed'][screen.why];
    default:
      return screens[screen.kind];
  }
}
