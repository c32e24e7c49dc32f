import { Button } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactElement } from 'react';
import { usePane } from './paneContext';

/** For a threat that came some other way. */
export function Paste(): ReactElement {
  const { words } = usePane();
  return (
    <details className="fold paste">
      <summary>
        <ChevronRightRegular aria-hidden="true" />
        <h2>{words.screens.paste.summary}</h2>
      </summary>
      <div className="fold-body">
        <PasteForm label={words.screens.paste.label} button={words.screens.paste.button} />
        <p className="hint">{words.screens.paste.private}</p>
      </div>
    </details>
  );
}

export function PasteForm({ label, button }: { readonly label: string; readonly button: string }): ReactElement {
  const { pane, words } = usePane();
  const [text, setText] = useState('');
  const id = useId();
  const why = useId();
  const empty = text.trim() === '';
  return (
    <form
      className="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) void pane.bring({ kind: 'text', text });
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={5} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" aria-disabled={empty} aria-describedby={empty ? why : undefined}>
        {button}
      </Button>
      {empty && (
        <p className="hint" id={why}>
          {words.screens.paste.empty}
        </p>
      )}
    </form>
  );
}
