import type { Place } from './folderList';
import { FolderList } from './folderList';
import { receivedReport, reportRow } from './itMailbox';
import type { LoopbackMailbox } from './loopbackMailbox';
import type { StoredMail } from './mail';
import type { OutlookView } from './outlookView';
import type { Switches } from './switches';
import type { Words } from './words';

/** A message on its way arrives in Sent Items without the page being told. */
const LOOK_AGAIN_MS = 1_000;

type Folder = Exclude<Place, 'it'>;

export interface RealFoldersSurroundings {
  readonly switches: () => Switches;
  readonly mails: () => readonly StoredMail[];
  readonly selected: () => StoredMail | null;
  /** Takes over the mails of the open folder and the selection, and tells the pane when that changed. */
  readonly change: (mails: readonly StoredMail[], selected: StoredMail | null) => void;
}

/** Folders and IT's mailbox where there is Graph: they follow the loopback mailbox, whoever changes it. */
export class RealFolders {
  readonly list: FolderList;
  readonly #mailbox: LoopbackMailbox;
  readonly #view: OutlookView;
  readonly #words: Words;
  readonly #surroundings: RealFoldersSurroundings;
  #folder: Folder = 'inbox';
  #showsIt = false;
  #report = 0;
  #removing: string | null = null;
  #looking: Promise<void> = Promise.resolve();
  #waiting = false;

  constructor(mailbox: LoopbackMailbox, view: OutlookView, words: Words, surroundings: RealFoldersSurroundings) {
    this.#mailbox = mailbox;
    this.#view = view;
    this.#words = words;
    this.#surroundings = surroundings;
    this.list = new FolderList(words, (place) => void this.open(place));
    mailbox.listen(() => void this.look());
  }

  /** Another folder of the person selects nothing; IT's mailbox is another program and leaves the selection. */
  async open(place: Place): Promise<void> {
    this.#showsIt = place === 'it';
    if (place === 'it') this.#report = Math.max(0, this.#mailbox.deliveries().length - 1);
    else if (place !== this.#folder) {
      this.#folder = place;
      this.#surroundings.change([], null);
    }
    await this.look();
  }

  /** The person deletes in Outlook itself. */
  async remove(name: string): Promise<void> {
    if (this.#folder === 'deleteditems') return;
    this.#removing = name;
    await this.#mailbox.move(name, 'deleteditems');
    await this.look();
    this.#removing = null;
  }

  /** Reads the mailbox again, once for however many asked meanwhile. */
  look(): Promise<void> {
    if (!this.#waiting) {
      this.#waiting = true;
      this.#looking = this.#looking.then(() => this.#lookNow());
    }
    return this.#looking;
  }

  paint(): void {
    const { state } = this.#mailbox;
    const count = (folder: Folder): number => state.messages.filter((message) => message.folder === folder).length;
    const counts = { inbox: count('inbox'), drafts: count('drafts'), sentitems: count('sentitems'), deleteditems: count('deleteditems'), it: state.deliveries.length };
    this.list.show(this.#showsIt ? 'it' : this.#folder, counts);
    if (this.#showsIt) this.#paintIt();
    else {
      const selected = this.#surroundings.selected();
      this.#view.showRows(this.#words.places[this.#folder], this.#surroundings.mails().map((mail) => this.#view.row(mail, mail.name === selected?.name)));
      this.#view.showMail(selected);
    }
  }

  #paintIt(): void {
    const deliveries = this.#mailbox.deliveries();
    const open = (at: number) => (): void => {
      this.#report = at;
      this.paint();
    };
    this.#view.showRows(this.#words.places.it, deliveries.map((delivery, at) => reportRow(delivery, at === this.#report, open(at))));
    const delivery = deliveries[this.#report];
    const dark = this.#surroundings.switches().theme === 'dark';
    if (delivery === undefined) this.#view.showMail(null);
    else this.#view.showReading(receivedReport(delivery, this.#words, { dark, isOriginal: (sha256) => this.#mailbox.isOriginal(sha256) }));
  }

  async #lookNow(): Promise<void> {
    this.#waiting = false;
    const folder = this.#folder;
    const onItsWay = await this.#mailbox.refresh();
    const mails = await this.#mailbox.mails(folder);
    if (folder === this.#folder) this.#surroundings.change(mails, this.#selectedOf(mails));
    this.paint();
    if (onItsWay) setTimeout(() => void this.look(), LOOK_AGAIN_MS);
  }

  #selectedOf(mails: readonly StoredMail[]): StoredMail | null {
    const { selected: selectedNow, mails: before, switches } = this.#surroundings;
    const selected = selectedNow();
    if (selected === null) return null;
    const found = mails.find((mail) => mail.name === selected.name);
    const moved = this.#removing === selected.name ? 'next' : switches().moved;
    if (found !== undefined) return found;
    if (moved === 'stays') return selected;
    const at = before().findIndex((mail) => mail.name === selected.name);
    return moved === 'next' ? (mails[at] ?? mails[at - 1] ?? null) : null;
  }
}
