import type { HostTheme } from '../port';
import { mailboxOrNull, NEEDS, supports, themeFrom } from './capabilities';

/**
 * Follows which item is selected. Office.js swaps `mailbox.item` and then calls the handler; calls that
 * were under way may be answered for the old item, for the new one, with 9030, or never. So every read
 * notes the count of selections at its start, and an answer from another count is thrown away: a way
 * there and back (A, B, A) is another count though the item is the same.
 */
export class Selection {
  #count = 0;
  readonly #listeners = new Set<() => void>();
  readonly #themeListeners = new Set<(theme: HostTheme) => void>();

  get count(): number {
    return this.#count;
  }

  /** Asks the host for its events; a host that knows none of them is left alone. */
  follow(): void {
    const mailbox = mailboxOrNull();
    if (mailbox === null) return;
    if (supports(NEEDS.itemChanged)) {
      register(mailbox, Office.EventType.ItemChanged, () => {
        this.#count += 1;
        // A copy: a listener that begins to read adds one of its own, which must not hear of this change.
        for (const listener of [...this.#listeners]) listener();
      });
    }
    if (supports(NEEDS.theme)) {
      register(mailbox, Office.EventType.OfficeThemeChanged, (event) => {
        const theme = themeFrom(Reflect.get(Object(event), 'officeTheme'));
        if (theme === null) return;
        for (const listener of this.#themeListeners) listener(theme);
      });
    }
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onTheme(listener: (theme: HostTheme) => void): () => void {
    this.#themeListeners.add(listener);
    return () => this.#themeListeners.delete(listener);
  }
}

const REGISTRATIONS = 2;

function register(mailbox: Office.Mailbox, type: Office.EventType, handler: (event: unknown) => void, left = REGISTRATIONS): void {
  try {
    mailbox.addHandlerAsync(type, handler, (result) => {
      if (String(result.status) !== 'succeeded' && left > 1) register(mailbox, type, handler, left - 1);
    });
  } catch {
    // Some builds refuse an event they do not know by throwing; the pane then works for the mail it was opened on.
  }
}
