import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState, type ReactElement } from 'react';
import { usePane } from './paneContext';

/** Copies and says so in place; where the browser forbids it, shows the text to be selected by hand. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }): ReactElement {
  const { words, say } = usePane();
  const [result, setResult] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setResult('copied');
      say(words.controls.copied);
    } catch {
      setResult('failed');
    }
  };
  return (
    <div className="copy">
      <Button size="small" icon={result === 'copied' ? <CheckmarkRegular /> : <CopyRegular />} onClick={() => void copy()}>
        {result === 'copied' ? words.controls.copied : label}
      </Button>
      {result === 'failed' && (
        <>
          <p className="hint">{words.controls.copyFailed}</p>
          <textarea readOnly rows={5} aria-label={label} value={text()} onFocus={(event) => event.currentTarget.select()} />
        </>
      )}
    </div>
  );
}
