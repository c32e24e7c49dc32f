import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { Judged } from '../paneState';
import { Later } from './Later';
import { usePane } from './paneContext';

/** Everything for the second, calmer visit. */
export function More({ judged }: { readonly judged: Judged }): ReactElement {
  const { words } = usePane();
  return (
    <details className="more">
      <summary>
        <ChevronRightRegular aria-hidden="true" />
        <h2>{words.controls.more}</h2>
      </summary>
      <Later>{({ MoreParts }) => <MoreParts judged={judged} />}</Later>
    </details>
  );
}
