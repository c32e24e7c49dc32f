import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { Later } from './Later';
import { usePane } from './paneContext';

/** For a threat that came some other way. */
export function Paste(): ReactElement {
  const { words } = usePane();
  return (
    <details className="fold paste">
      <summary>
        <ChevronRightRegular aria-hidden="true" />
        <h2>{words.screens.pasteSummary}</h2>
      </summary>
      <div className="fold-body">
        <Later>{({ PasteForm }) => <PasteForm />}</Later>
      </div>
    </details>
  );
}
