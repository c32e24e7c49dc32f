import { element } from './element';
import type { FolderName } from './mailboxState';
import type { Words } from './words';

/** What the middle column shows: a folder of the person, or the mailbox of IT. */
export type Place = Exclude<FolderName, 'outbox'> | 'it';

const PLACES: readonly Place[] = ['inbox', 'drafts', 'sentitems', 'deleteditems', 'it'];

/** Folders that can be opened, where the mailbox is real. */
export class FolderList {
  readonly element = element('ul', {});
  readonly #buttons: ReadonlyMap<Place, HTMLButtonElement>;

  constructor(words: Words, open: (place: Place) => void) {
    this.#buttons = new Map(
      PLACES.map((place) => {
        const button = element('button', { type: 'button', 'data-place': place }, words.places[place]);
        button.addEventListener('click', () => open(place));
        this.element.append(element('li', place === 'it' ? { class: 'other-mailbox' } : {}, button));
        return [place, button];
      }),
    );
  }

  /** `counts`: messages in each place. */
  show(current: Place, counts: Readonly<Record<Place, number>>): void {
    for (const [place, button] of this.#buttons) {
      button.parentElement?.toggleAttribute('aria-current', place === current);
      button.dataset['count'] = String(counts[place]);
    }
  }
}

/** Folders that stand there to be recognised. */
export function stillFolders(words: Words): HTMLElement {
  return element('ul', {}, element('li', { 'aria-current': 'true' }, words.inbox), ...words.folders.map((folder) => element('li', {}, folder)));
}
