import { element, sealedFrame } from './element';
import type { Report } from './officeHost';
import type { Words } from './words';

/** The window in which Outlook shows a new message: the person reads it, and sends it or not. */
export function openCompose(report: Report, words: Words, dark: boolean): HTMLElement {
  const field = (label: string, value: string): HTMLElement => element('div', { class: 'field' }, element('span', { class: 'label' }, label), element('bdi', {}, value));
  const chips = report.attachments.map((attachment) => element('li', { 'data-kind': String(attachment[0]), 'data-id': String(attachment[2]) }, String(attachment[1])));
  const send = element('button', { type: 'button', class: 'send' }, words.send);
  const discard = element('button', { type: 'button' }, words.discard);
  const status = element('span', { role: 'status' });
  const box = element(
    'section',
    { class: 'compose', role: 'dialog', 'aria-label': words.compose },
    element('div', { class: 'compose-head' }, words.compose),
    element('div', { class: 'buttons' }, send, discard, status),
    field(words.to, report.to.join('; ')),
    field(words.subject, report.subject),
    element('ul', { class: 'attachments', 'aria-label': words.attachments }, ...chips),
    sealedFrame(report.htmlBody, words.compose, dark),
  );
  discard.addEventListener('click', () => box.remove());
  send.addEventListener('click', () => {
    status.textContent = words.sent;
    send.disabled = true;
    setTimeout(() => box.remove(), 2_000);
  });
  document.body.append(box);
  send.focus();
  return box;
}
