import { DIVIDER, FORM_FIELDS, FORM_MESSAGE, FORM_SHELL } from './layerMarkers';
import { isBlank, type Line } from './lines';

/** A form says what it is in its first lines, or in the subject. */
const SHELL_WITHIN = 12;
const FIELDS_WITHIN = 200;

/**
 * Lines that hold what a visitor typed into a web form, or `null` when the mail is no such shell: it
 * names a form in its first lines or subject and has two labelled fields.
 */
export function formLines(lines: readonly Line[], subject: string, isOwn: (line: number) => boolean): number[] | null {
  let shellAt = FORM_SHELL.test(subject.slice(0, 300)) ? 0 : -1;
  let fields = 0;
  let seen = 0;
  let messageAt = -1;
  let messageEnd = lines.length;
  for (let i = 0; i < lines.length && i < FIELDS_WITHIN; i++) {
    const line = lines[i];
    if (!line || isBlank(line) || !isOwn(i)) continue;
    seen++;
    if (seen <= SHELL_WITHIN && shellAt < 0 && FORM_SHELL.test(line.text)) shellAt = i + 1;
    const label = labelOf(line.text);
    if (label !== '' && FORM_MESSAGE.test(label)) {
      fields++;
      messageAt = i;
      messageEnd = lines.length;
    } else if (label !== '' && FORM_FIELDS.test(label)) {
      fields++;
      if (messageAt >= 0 && messageEnd === lines.length) messageEnd = i;
    } else if (messageAt >= 0 && messageEnd === lines.length && DIVIDER.test(line.text) && i > messageAt + 1) messageEnd = i;
  }
  if (shellAt < 0 || fields < 2) return null;
  const from = messageAt >= 0 ? messageAt : shellAt;
  const found: number[] = [];
  for (let i = from; i < messageEnd; i++) if (isOwn(i)) found.push(i);
  return found;
}

/** The label of a field: `お名前: …`, `【お名前】…`, `■ Name`, `Name <blank> value` of a table row. `''` when the line has none. */
function labelOf(text: string): string {
  const bare = text.slice(0, 60).replace(/^[\s■●◆◇□・*▼▽○【[<＜(（]{1,6}/, '');
  const cut = bare.search(/[:：】\]＞>)）]/);
  const whole = (cut >= 0 ? bare.slice(0, cut) : bare).replace(/[\s*＊※必須]{1,8}$/, '').trim();
  if (cut >= 0 || FORM_FIELDS.test(whole) || FORM_MESSAGE.test(whole)) return whole;
  // A row of a table: the label is the first word. Latin words begin sentences too and count only with a colon.
  const first = /^\S{1,16}/.exec(bare)?.[0] ?? '';
  return /^[a-z]/i.test(first) ? '' : first;
}
