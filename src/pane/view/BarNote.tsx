import type { ReactElement } from 'react';
import { courseLine } from '../courseLine';
import { courseFor, deletionObstacle, OBSTACLE_ID, partOf } from '../courses';
import type { Judged } from '../paneState';
import { offersDeletion, shownVerdict } from '../shownVerdict';
import './courses.css';
import { useAllWords, usePane } from './paneContext';

/** Beside the two buttons: what was done with this mail, and why one of them can't work now. */
export function BarNote({ judged }: { readonly judged: Judged }): ReactElement | null {
  const { acts, state } = usePane();
  const { courses: texts } = useAllWords();
  const { key } = judged.mail;
  const done = [courseFor(state.courses, key, 'report'), courseFor(state.courses, key, 'deletion')].filter((kept) => kept !== null);
  if (done.length === 0) return null;
  const obstacle = offersDeletion(shownVerdict(judged).verdict) ? deletionObstacle(state.courses, key) : null;
  return (
    <div className="bar-note">
      {done.map((kept) => (
        <p key={kept.id}>
          {courseLine(kept, texts)}{' '}
          <button type="button" className="as-link" onClick={() => acts.showCourse(partOf(kept))}>
            {texts.bar.more}
          </button>
        </p>
      ))}
      {obstacle !== null && (
        <p className="hint" id={OBSTACLE_ID}>
          {texts.obstacle[obstacle]}
        </p>
      )}
    </div>
  );
}
