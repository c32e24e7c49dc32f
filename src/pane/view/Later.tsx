import { Button } from '@fluentui/react-components';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import type { Later as Loaded } from '../paneState';
import { usePane } from './paneContext';

interface Props {
  readonly children: (views: Loaded['views']) => ReactNode;
  /** What stands there until then. */
  readonly whilst?: ReactNode;
}

/** The place of what is fetched after the first screen: grey lines until it is there, a sentence when it can't be had. */
export function Later({ children, whilst = <NotYet /> }: Props): ReactNode {
  const { pane, later, language } = usePane();
  // A frame after this one, so that the verdict is painted first; a change of language may leave it to be fetched anew.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => void pane.prepareLater());
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [pane, language]);
  return later ? children(later.views) : whilst;
}

export function NotYet(): ReactElement {
  const { pane, state, words } = usePane();
  if (!state.notLoaded.later) {
    return (
      <div className="bones" aria-hidden="true">
        <span className="bone bone-line" />
        <span className="bone bone-line" />
      </div>
    );
  }
  return (
    <div className="not-loaded">
      <p>{words.controls.notLoaded}</p>
      <Button size="small" onClick={() => void pane.prepareLater()}>
        {words.controls.tryAgain}
      </Button>
    </div>
  );
}
