import { CallRegular } from '@fluentui/react-icons/svg/call';
import { KeyResetRegular } from '@fluentui/react-icons/svg/key-reset';
import { PersonChatRegular } from '@fluentui/react-icons/svg/person-chat';
import type { ReactElement } from 'react';
import type { TodoId } from '../../core/contract';
import type { Judged } from '../paneState';
import { shownVerdict } from '../shownVerdict';
import { usePane } from './paneContext';

const ORDER: readonly TodoId[] = ['call-police', 'change-password', 'tell-it'];
const ICONS: Readonly<Record<TodoId, ReactElement>> = { 'call-police': <CallRegular />, 'change-password': <KeyResetRegular />, 'tell-it': <PersonChatRegular /> };

/** What must be done before anything else: the first as a card, the others a line each. */
export function TodoCards({ judged }: { readonly judged: Judged }): ReactElement | null {
  const { words, state } = usePane();
  const { config } = state.config;
  const askIt = shownVerdict(judged).verdict === 'ask-it';
  // The band of `ask-it` says "hand it to IT" already; a card would say it twice.
  const ids = ORDER.filter((id) => judged.analysis.todo.includes(id) && !(id === 'tell-it' && askIt));
  const number = config.policeNumber ?? words.todo.defaultPoliceNumber;
  const contact = config.it.phone !== null && (askIt || ids.includes('tell-it')) ? config.it.phone : null;
  const [first, ...others] = ids;
  if (first === undefined && contact === null) return null;
  return (
    <section className="todo" aria-label={words.todo.heading}>
      {first !== undefined && (
        <div className="card" data-todo={first}>
          <span className="card-icon">{ICONS[first]}</span>
          <div>
            <h2 className="card-title">{words.todo.title[first](words.todo.police(number))}</h2>
            <p>{words.todo.why[first]}</p>
            {first === 'call-police' && number !== null && (
              <a className="call" href={telephone(number)}>
                {words.todo.call(number)}
              </a>
            )}
            {first === 'tell-it' && contact !== null && <ItContact phone={contact} />}
          </div>
        </div>
      )}
      {others.length > 0 && (
        <ul className="todo-others">
          {others.map((id) => (
            <li key={id} data-todo={id}>
              <span className="card-icon">{ICONS[id]}</span>
              {words.todo.title[id](words.todo.police(number))}
            </li>
          ))}
        </ul>
      )}
      {contact !== null && first !== 'tell-it' && (
        <p className="it-contact">
          <span className="card-icon">{ICONS['call-police']}</span>
          <ItContact phone={contact} />
        </p>
      )}
    </section>
  );
}

/** IT's own number, where one is configured. */
export function ItContact({ phone }: { readonly phone: string }): ReactElement {
  const { words, state } = usePane();
  return (
    <a className="call" href={telephone(phone)}>
      {words.todo.itContact(state.config.config.it.name ?? words.todo.it, phone)}
    </a>
  );
}

function telephone(number: string): string {
  return `tel:${number.replace(/[^0-9+#*]/g, '')}`;
}
