import type { ReactElement } from 'react';
import type { Contact } from '../../text/contact';
import type { Judged } from '../paneState';
import { shownVerdict } from '../shownVerdict';
import { useAllWords, usePane } from './paneContext';
import { ItContact } from './TodoCards';

/** One quiet line for those whom such a mail hits hard. */
export function Distress(): ReactElement {
  const words = useAllWords();
  return (
    <div className="distress">
      <p>{words.more.distress}</p>
      <Contacts list={words.contacts.distress} />
    </div>
  );
}

/** IT's own contact first, then the places that fit this mail. */
export function Help({ judged }: { readonly judged: Judged }): ReactElement {
  const { state } = usePane();
  const { contacts } = useAllWords();
  const { phone } = state.config.config.it;
  const { family, verdict } = shownVerdict(judged);
  const intimate = family === 'sextortion' || family === 'personal-leak';
  return (
    <>
      {phone !== null && (
        <p>
          <ItContact phone={phone} />
        </p>
      )}
      <Contacts list={[...(verdict === 'other-scam' ? contacts.consumers : []), ...contacts.police, ...contacts.security, ...(intimate ? contacts.images : [])]} />
    </>
  );
}

function Contacts({ list }: { readonly list: readonly Contact[] }): ReactElement {
  const { pane, words } = usePane();
  return (
    <ul className="contacts">
      {list.map(({ id, name, reach, href }) => (
        <li key={id}>
          {name}
          <br />
          {href === null ? (
            reach
          ) : href.startsWith('https:') ? (
            <a
              href={href}
              target="_blank"
              rel="noreferrer noopener"
              onClick={(event) => {
                event.preventDefault();
                pane.host.openOutside(href);
              }}
            >
              {reach}
              <span className="hidden-label"> ({words.controls.opensOutside})</span>
            </a>
          ) : (
            <a href={href}>{reach}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
