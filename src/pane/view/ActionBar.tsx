import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { MailArrowForwardRegular } from '@fluentui/react-icons/svg/mail-arrow-forward';
import { useEffect, useRef, type ReactElement } from 'react';
import { offersDeletion, shownVerdict, type Judged } from '../paneState';
import { Later, NotYet } from './Later';
import { usePane } from './paneContext';

/** Report and delete; once one was pressed, its next step takes their place, so nothing else moves. */
export function ActionBar({ judged }: { readonly judged: Judged }): ReactElement {
  const { pane, words } = usePane();
  const bar = useRef<HTMLElement>(null);
  const opener = useRef<'report' | 'deletion' | null>(null);
  const { verdict } = shownVerdict(judged);
  const open = judged.step.kind !== 'none';

  useEffect(() => {
    if (open || opener.current === null) return;
    const button = (action: string): HTMLElement | null | undefined => bar.current?.querySelector<HTMLElement>(`[data-action=${action}]`);
    const sticks = bar.current !== null && getComputedStyle(bar.current).position === 'sticky';
    (button(opener.current) ?? button('report'))?.focus({ preventScroll: sticks });
    opener.current = null;
  }, [open]);

  // Whatever gets the focus scrolls clear of the bar that may stick over it.
  useEffect(() => {
    const node = bar.current;
    if (!node || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => document.documentElement.style.setProperty('--bar-height', `${node.offsetHeight}px`));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);

  const { actions } = words;
  const explains = judged.mail.report.kind === 'words';
  const plain = verdict === 'no-threat' || verdict === 'unreadable';
  // A bluff with nothing to tell and nothing to change ends with deletion; all else goes to IT first.
  const reportFirst = verdict !== 'empty-threat' || judged.analysis.todo.length > 0;
  return (
    <section className="bar" ref={bar} aria-label={actions.label}>
      {open ? (
        <Later whilst={<StepNotYet />}>{({ ActionStep }) => <ActionStep judged={judged} />}</Later>
      ) : (
        <div className="pair">
          <Button
            data-action="report"
            appearance={reportFirst ? 'primary' : 'secondary'}
            icon={<MailArrowForwardRegular />}
            onClick={() => {
              opener.current = 'report';
              pane.askReport();
            }}
          >
            {explains ? actions.report.buttonWords : plain ? actions.report.buttonAsk : actions.report.button}
          </Button>
          {offersDeletion(verdict) && (
            <Button
              data-action="deletion"
              appearance={reportFirst ? 'secondary' : 'primary'}
              icon={<DeleteRegular />}
              onClick={() => {
                opener.current = 'deletion';
                pane.askDeletion();
              }}
            >
              {actions.deletion.button}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** A press came before the step could be fetched: the focus waits here, and going back stays possible. */
function StepNotYet(): ReactElement {
  const { pane, state, words, say } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const failed = state.notLoaded.later ? words.controls.notLoaded : '';
  useEffect(() => say(failed), [failed, say]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="step">
      <h2 ref={heading} tabIndex={-1} className="hidden-label">
        {words.controls.loading}
      </h2>
      <NotYet />
      <div className="pair">
        <Button onClick={() => pane.closeStep()}>{words.actions.close}</Button>
      </div>
    </div>
  );
}
