import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useEffect, type ReactElement } from 'react';
import type { Ending } from '../../act/ending';
import type { KeptCourse } from '../courses';
import type { Judged } from '../paneState';
import { receiptOf } from '../receipt';
import { progressOf } from '../stages';
import { CopyButton } from './CopyButton';
import { useAllWords, usePane } from './paneContext';
import { StepFrame } from './StepFrame';
import { ItContact } from './TodoCards';

interface Props {
  readonly judged: Judged;
  readonly kept: KeptCourse;
}

/** What the pane does with this mail, and how it ended. */
export function CourseStep({ judged, kept }: Props): ReactElement {
  return kept.ending === null ? <UnderWay kept={kept} /> : <Ended judged={judged} kept={kept} ending={kept.ending} />;
}

/** One line a stage, all of them in sight from the beginning, so that nothing moves. It can't be left by accident. */
function UnderWay({ kept }: { readonly kept: KeptCourse }): ReactElement {
  const { say } = usePane();
  const { underWay, stages: names, it } = useAllWords().courses;
  const { stages, now, waiting } = progressOf(kept.wish, kept.course);
  const at = stages.indexOf(now);
  const spoken = underWay.stage(names[now]);
  useEffect(() => say(spoken), [spoken, say]);
  return (
    <StepFrame name="under-way" title={now === 'restoring' ? underWay.restoring : kept.wish === 'delete' ? underWay.deletion : underWay.report(kept.reader ?? it)} leave="none">
      <ol className="stages">
        {stages.map((stage, i) => (
          <li key={stage} data-progress={i < at ? 'done' : i === at ? 'now' : 'next'} aria-current={i === at ? 'step' : undefined}>
            <span className="stage-mark">{i < at && <CheckmarkRegular aria-hidden="true" />}</span>
            <span>
              {i === at ? underWay.stage(names[stage]) : names[stage]}
              {i < at && <span className="hidden-label"> ({underWay.done})</span>}
            </span>
          </li>
        ))}
      </ol>
      <p className="hint">{waiting ? underWay.waiting : underWay.stay}</p>
    </StepFrame>
  );
}

function Ended({ judged, kept, ending }: Props & { readonly ending: Ending }): ReactElement {
  const { acts, state, language, say } = usePane();
  const { said, why, next, after, it } = useAllWords().courses;
  const { config } = state.config;
  const reader = kept.reader ?? it;
  const proof = kept.course?.proof ?? null;
  const toIt = kept.wish !== 'delete' && kept.reader === null;
  const whyLine = ending.why === null ? null : why[ending.why];
  const nextLine = next[ending.id](reader);
  const spoken = [whyLine, nextLine].filter((line) => line !== null).join(' ');
  useEffect(() => say(spoken), [spoken, say]);
  const byWindow = kept.wish !== 'delete' && proof === null && judged.mail.report.kind === 'window';
  return (
    <StepFrame
      name={ending.id}
      title={said[ending.id](reader)}
      actions={
        <>
          {kept.canUndo && <Button onClick={() => acts.courses.undo(kept.id)}>{after.undo}</Button>}
          {kept.canTryAgain && (
            <Button appearance="primary" onClick={() => acts.courses.again(kept.id)}>
              {after.again}
            </Button>
          )}
        </>
      }
    >
      {whyLine !== null && <p>{whyLine}</p>}
      <p>{nextLine}</p>
      {kept.canTryAgain && <p className="hint">{after.orAgain}</p>}
      {toIt && proof !== null && config.it.afterReport !== null && <p>{config.it.afterReport[language]}</p>}
      {toIt && config.it.phone !== null && <ItContact phone={config.it.phone} />}
      {kept.urgent && kept.wish === 'report' && <Meanwhile />}
      {byWindow && (
        <p>
          <Button data-action="window-instead" onClick={() => acts.courses.openWindow(kept.id)}>
            {after.window}
          </Button>
        </p>
      )}
      <Receipt kept={kept} />
    </StepFrame>
  );
}

/** What not to do until a person has looked. */
function Meanwhile(): ReactElement {
  const { after } = useAllWords().courses;
  return (
    <div className="meanwhile">
      <h3>{after.meanwhile}</h3>
      <ul>
        {after.dont.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Receipt({ kept }: { readonly kept: KeptCourse }): ReactElement | null {
  const { language } = usePane();
  const { after } = useAllWords().courses;
  const receipt = receiptOf(kept, after, language);
  if (receipt === null) return null;
  return (
    <div className="receipt">
      <h3>{after.receipt}</h3>
      <p>{receipt.sent}</p>
      {receipt.id !== null && (
        <p>
          {after.number}
          <code>{receipt.id}</code>
        </p>
      )}
      <CopyButton label={after.copyReceipt} text={() => receipt.text} />
    </div>
  );
}
