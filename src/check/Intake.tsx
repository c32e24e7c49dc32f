import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { splitMbox } from '../core/message/splitMbox';
import type { PaneController } from '../pane/paneController';
import type { Language } from '../text/language';
import type { CheckWords } from '../text/words';
import { readSample, readSamples, type Sample } from './samples';

const READABLE = /\.(?:eml|msg|mbo?x|txt|html?)$/i;
const MAILBOX = /\.mbo?x$/i;
const FILE_LIMIT = 26_214_400;

interface Props {
  readonly pane: PaneController;
  readonly words: CheckWords;
  readonly language: Language;
}

/** The mails of a mailbox file and which of them is on the screen, from 0. */
interface Mailbox {
  readonly mails: readonly Uint8Array[];
  readonly at: number;
}

/** Drop, pick, paste or take a sample. */
export function Intake({ pane, words, language }: Props): ReactElement {
  const [note, setNote] = useState('');
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const [mailbox, setMailbox] = useState<Mailbox | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const pasteId = useId();

  const take = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (!file) return;
    const refused = !READABLE.test(file.name) ? words.wrongKind : file.size > FILE_LIMIT ? words.tooLarge : null;
    setNote(refused ?? (files.length > 1 ? words.several : ''));
    if (refused !== null) return;
    setMailbox(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const mails = MAILBOX.test(file.name) ? splitMbox(bytes) : [];
    if (mails.length > 1) await showOf(mails, 0);
    else await pane.bring({ kind: 'file', name: file.name, bytes });
  };

  const showOf = async (mails: readonly Uint8Array[], at: number): Promise<void> => {
    const bytes = mails[at];
    if (!bytes) return;
    setNote(words.mailOf(at + 1, mails.length));
    setMailbox({ mails, at });
    await pane.bring({ kind: 'file', name: 'mail.eml', bytes });
  };

  const forget = (): void => {
    setNote('');
    setMailbox(null);
  };

  // Beside the zone a dropped file would make the browser leave this page.
  useEffect(() => {
    const keep = (event: DragEvent): void => event.preventDefault();
    document.addEventListener('dragover', keep);
    document.addEventListener('drop', keep);
    return () => {
      document.removeEventListener('dragover', keep);
      document.removeEventListener('drop', keep);
    };
  }, []);

  return (
    <aside className="intake" aria-labelledby="intake-title">
      <h1 id="intake-title">{words.title}</h1>
      <p>{words.lead}</p>
      <p className="intake-private">{words.private}</p>
      <div
        className="drop"
        data-over={over}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false);
          void take(event.dataTransfer.files);
        }}
      >
        <p>{over ? words.dropping : words.drop}</p>
        <button type="button" onClick={() => picker.current?.click()}>
          {words.pick}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".eml,.msg,.mbox,.mbx,.txt,.html,.htm,message/rfc822"
          hidden
          onChange={(event) => {
            void take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p role="status" className="intake-note">
        {note}
      </p>
      {mailbox && mailbox.at + 1 < mailbox.mails.length && (
        <button type="button" onClick={() => void showOf(mailbox.mails, mailbox.at + 1)}>
          {words.nextMail}
        </button>
      )}
      <p className="intake-small">{words.howToSave}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          forget();
          if (text.trim() !== '') void pane.bring({ kind: 'text', text });
        }}
      >
        <label htmlFor={pasteId}>{words.pasteLabel}</label>
        <textarea id={pasteId} rows={4} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <button type="submit">{words.pasteButton}</button>
      </form>
      <SampleList pane={pane} words={words} language={language} onTaken={forget} />
    </aside>
  );
}

function SampleList({ pane, words, language, onTaken }: Props & { readonly onTaken: () => void }): ReactElement | null {
  const [samples, setSamples] = useState<readonly Sample[] | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    void readSamples().then(setSamples);
  }, []);
  const show = async (file: string): Promise<void> => {
    const bytes = await readSample(file);
    setMissing(bytes === null);
    onTaken();
    if (bytes) await pane.bring({ kind: 'file', name: file, bytes });
  };
  if (samples === null) return null;
  return (
    <section className="samples">
      <h2>{words.samples}</h2>
      <p className="intake-small">{samples.length === 0 || missing ? words.samplesMissing : words.samplesNote}</p>
      <ul>
        {samples.map(({ file, title }) => (
          <li key={file}>
            <button type="button" className="as-link" data-sample={file} onClick={() => void show(file)}>
              {title[language]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
