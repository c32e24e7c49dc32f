import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { strippedLine } from '../courseLine';
import type { KeptCourse } from '../courses';
import './courses.css';
import { useAllWords, usePane } from './paneContext';

/** What goes on with mails that are not on the screen, one quiet strip each. */
export function CourseStrips({ courses }: { readonly courses: readonly KeptCourse[] }): ReactElement {
  const { acts, words, say } = usePane();
  const { courses: texts } = useAllWords();
  const ended = courses.filter(({ ending }) => ending !== null).map((kept) => strippedLine(kept, texts)).join(' ');
  const heard = useRef(ended);
  // What ended before this was on the screen was said there already.
  useEffect(() => {
    if (ended !== heard.current && ended !== '') say(ended);
    heard.current = ended;
  }, [ended, say]);
  return (
    <section className="strips" aria-label={texts.strip.label}>
      <ul>
        {courses.map((kept) => (
          <li key={kept.id} data-ending={kept.ending?.id}>
            <p>
              <bdi>{strippedLine(kept, texts)}</bdi>
            </p>
            {kept.ending !== null && (
              <div className="strip-actions">
                {kept.canUndo && (
                  <Button size="small" onClick={() => acts.courses.undo(kept.id)}>
                    {texts.after.undo}
                  </Button>
                )}
                {kept.canTryAgain && !kept.handedOver && (
                  <Button size="small" onClick={() => acts.courses.again(kept.id)}>
                    {texts.after.again}
                  </Button>
                )}
                <Button size="small" appearance="subtle" onClick={() => acts.courses.close(kept.id)}>
                  {words.actions.close}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
