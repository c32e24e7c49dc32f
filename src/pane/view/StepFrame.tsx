import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { usePane } from './paneContext';

interface FrameProps {
  /** Changes when the focus must come to the heading again. */
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the way back. */
  readonly actions?: ReactNode;
  /** `none`: it can't be left, something is under way. */
  readonly leave?: 'back' | 'close' | 'none';
}

/** What takes the place of the two buttons: a heading, what it is about, what can be done. */
export function StepFrame({ name, title, children, actions, leave = 'close' }: FrameProps): ReactElement {
  const { acts, words } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const bar = heading.current?.closest('.bar') ?? null;
    const { activeElement } = document;
    // Somebody who reads on above, or works in Outlook itself, is left there.
    if (!document.hasFocus() || (activeElement !== document.body && bar?.contains(activeElement) !== true)) return;
    heading.current?.focus({ preventScroll: true });
    // A bar that sticks is in sight already, and nothing should move under a finger.
    if (bar && getComputedStyle(bar).position !== 'sticky') bar.scrollIntoView({ block: 'nearest' });
  }, [name]);
  return (
    <div
      className="step"
      data-step={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Also where nothing can be left: Outlook would close the pane.
        event.preventDefault();
        if (leave !== 'none') acts.closeStep();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      {leave !== 'none' && (
        <div className="pair">
          <Button onClick={() => acts.closeStep()}>{leave === 'back' ? words.actions.back : words.actions.close}</Button>
          {actions}
        </div>
      )}
    </div>
  );
}
