import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { MailArrowForwardRegular } from '@fluentui/react-icons/svg/mail-arrow-forward';
import { useEffect, useRef, type ReactElement } from 'react';
import type { LaterWords } from '../../text/words';
import { courseFor, deletionObstacle, OBSTACLE_ID, type KeptCourse } from '../courses';
import type { Judged } from '../paneState';
import { planOf } from '../preflight';
import { offersDeletion, shownVerdict } from '../shownVerdict';
import { Later, NotYet } from './Later';
import { usePane } from './paneContext';

/** Report and delete; once one was pressed, its next step takes their place, so nothing else moves. */
export function ActionBar({ judged }: { readonly judged: Judged }): ReactElement {
  const { acts, state, words, later } = usePane();
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
  const { key } = judged.mail;
  const plan = planOf(state, judged.mail);
  const reported = courseFor(state.courses, key, 'report');
  const obstacle = deletionObstacle(state.courses, key);
  const plain = verdict === 'no-threat' || verdict === 'unreadable';
  // A bluff with nothing to tell and nothing to change ends with deletion; all else goes to IT first.
  const reportFirst = verdict !== 'empty-threat' || judged.analysis.todo.length > 0;
  return (
    <section className="bar" ref={bar} aria-label={actions.label}>
      {open ? (
        <Later whilst={<StepNotYet />}>{({ ActionStep }) => <ActionStep judged={judged} />}</Later>
      ) : (
        <>
          {later && <later.views.BarNote judged={judged} />}
          <div className="pair">
            <Button
              data-action="report"
              appearance={reportFirst ? 'primary' : 'secondary'}
              icon={<MailArrowForwardRegular />}
              onClick={() => {
                opener.current = 'report';
                acts.askReport();
              }}
            >
              {reported && later ? laterLabel(reported, later.words) : plan.report === 'words' ? actions.report.buttonWords : plain ? actions.report.buttonAsk : actions.report.button}
            </Button>
            {offersDeletion(verdict) && (
              <Button
                data-action="deletion"
                appearance={reportFirst ? 'secondary' : 'primary'}
                icon={<DeleteRegular />}
                aria-disabled={obstacle !== null}
                aria-describedby={obstacle === null ? undefined : OBSTACLE_ID}
                onClick={() => {
                  if (obstacle !== null) return;
                  opener.current = 'deletion';
                  acts.askDeletion();
                }}
              >
                {plan.delete === 'graph' ? actions.deletion.button : actions.deletion.buttonWords}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** What was begun is gone on with, or read again. */
function laterLabel({ course }: KeptCourse, { courses: { bar } }: LaterWords): string {
  return course !== null && course.proof !== null ? bar.receipt : bar.continued;
}

/** A press came before the step could be fetched: the focus waits here, and going back stays possible. */
function StepNotYet(): ReactElement {
  const { acts, state, words, say } = usePane();
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
        <Button onClick={() => acts.closeStep()}>{words.actions.close}</Button>
      </div>
    </div>
  );
}
