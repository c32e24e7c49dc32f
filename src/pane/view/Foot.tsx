import { useState, type ReactElement } from 'react';
import { LANGUAGE_NAMES, LANGUAGES } from '../../text/language';
import type { Words } from '../../text/words';
import { detailsText } from '../detailsText';
import { CopyButton } from './CopyButton';
import { Later } from './Later';
import { usePane } from './paneContext';

/** Version, help and language; and the configuration's slips, one quiet line for the person, the rest for IT. */
export function Foot(): ReactElement {
  const { pane, state, words, language } = usePane();
  const { foot } = words;
  return (
    <footer className="foot">
      <ConfigNotice words={words} />
      <p className="hint">{foot.judgedHere}</p>
      <p className="languages" role="group" aria-label={foot.language}>
        {LANGUAGES.map((one) => (
          <button key={one} type="button" className="as-link" lang={one} aria-pressed={one === language} onClick={() => pane.chooseLanguage(one)}>
            {LANGUAGE_NAMES[one]}
          </button>
        ))}
      </p>
      {state.notLoaded.language && <p className="hint">{words.controls.languageNotLoaded}</p>}
      <p className="links">
        <OutsideLink page="support.html" text={foot.support} />
        <OutsideLink page="privacy.html" text={foot.privacy} />
        <span>{foot.version(pane.version)}</span>
      </p>
      <CopyButton label={foot.copyDetails} text={() => detailsText(state, pane.host.details(), pane.version, words)} />
    </footer>
  );
}

function OutsideLink({ page, text }: { readonly page: string; readonly text: string }): ReactElement {
  const { pane, words } = usePane();
  return (
    <a
      href={page}
      target="_blank"
      rel="noreferrer noopener"
      onClick={(event) => {
        event.preventDefault();
        pane.host.openOutside(new URL(page, document.baseURI).href);
      }}
    >
      {text}
      <span className="hidden-label"> ({words.controls.opensOutside})</span>
    </a>
  );
}

function ConfigNotice({ words }: { readonly words: Words }): ReactElement | null {
  const { state } = usePane();
  const { problems } = state.config;
  const [open, setOpen] = useState(false);
  if (problems.length === 0) return null;
  return (
    <div className="config">
      {problems.some((one) => one.weight === 'ignored') && <p className="hint">{words.foot.configPerson}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.foot.configForIt}</summary>
        {open && <Later>{({ ConfigProblems }) => <ConfigProblems problems={problems} />}</Later>}
      </details>
    </div>
  );
}
