import { element, sealedFrame } from './element';
import type { AttachmentState, DeliveryState } from './mailboxState';
import type { Words } from './words';

/** How the people of IT see a report that has arrived. */
export function receivedReport(delivery: DeliveryState, words: Words, surroundings: { readonly dark: boolean; readonly isOriginal: (sha256: string) => boolean }): readonly Node[] {
  const { content, contentType } = delivery.body;
  const html = contentType === 'html' ? content : `<pre>${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
  const chips = delivery.attachments.map((attachment) => chip(attachment, surroundings.isOriginal(attachment.sha256), words));
  return [
    element('h1', {}, delivery.subject),
    element('p', { class: 'to' }, `${words.to}: ${delivery.to.join('; ')} · ${new Date(delivery.at).toLocaleString()}`),
    element('ul', { class: 'attachments', 'aria-label': words.attachments }, ...chips),
    sealedFrame(html, delivery.subject, surroundings.dark),
  ];
}

function chip(attachment: AttachmentState, original: boolean, words: Words): HTMLElement {
  const size = `${attachment.size.toLocaleString('en-US')} ${words.bytes}`;
  return element('li', { 'data-name': attachment.name, 'data-size': String(attachment.size), 'data-original': String(original) }, `${attachment.name} · ${size} · ${original ? words.identical : words.different}`);
}

export function reportRow(delivery: DeliveryState, selected: boolean, open: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'row', ...(selected ? { 'aria-current': 'true' } : {}) }, element('span', { class: 'subject' }, delivery.subject), element('span', { class: 'preview' }, delivery.to.join('; ')));
  button.addEventListener('click', open);
  return button;
}
