import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { useAllWords, usePane } from './paneContext';

/** Pasted words are judged like a mail of which nothing but the body is known. */
export function PasteForm(): ReactElement {
  const { pane } = usePane();
  const { paste } = useAllWords();
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
      <label htmlFor={id}>{paste.label}</label>
      <textarea id={id} rows={5} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" aria-disabled={empty} aria-describedby={empty ? why : undefined}>
        {paste.button}
      </Button>
      {empty && (
        <p className="hint" id={why}>
          {paste.empty}
        </p>
      )}
      <p className="hint">{paste.private}</p>
    </form>
  );
}
