import { decodeBody } from './encodedBody';
import { detectLanguage } from './language';
import { BOUNCE_SENDER, BOUNCE_SUBJECT, FORWARD_SUBJECT, REPLY_SUBJECT } from './layerMarkers';
import { splitLayers, type LayerHints } from './layers';
import type { Message } from './message';
import { normalise } from './normalise';
import { partsDiffer } from './partsAgree';
import { plainVisibleText } from './plainText';
import { CARRIED_DEPTH, type Layer, type Reading, type VisibleText } from './reading';
import { shownOrder } from './shownOrder';
import { bareSubject, untaggedSubject } from './subject';
import { visibleText } from './visibleText';
import type { Wrapper } from '../contract';

/** An HTML part with fewer characters than this shows nothing, when the text part shows more. */
const NEARLY_EMPTY = 20;
const MOST_CARRIED = 8;
/** What base64 held is HTML when it begins so. */
const HTML_BEGINS = /^\s{0,100}<(?:!doctype html|html|head|body|meta|style|div|p|table|span|center|font)\b/i;
const LANGUAGE_SAMPLE = 20_000;
const EMPTY: VisibleText = { text: '', hiddenCharacters: 0, links: [], images: [], truncated: false };

/** What the eye sees of a message and whose words they are. Pure; never throws. */
export function readLayers(message: Message): Reading {
  return read(message, 0);
}

function read(message: Message, depth: number): Reading {
  const { visible: written, differ } = pick(message);
  const visible = decoded(written);
  const hints = hintsOf(message);
  const found = splitLayers(visible.text, hints);
  return {
    message,
    subject: bareSubject(shownOrder(message.subject)),
    visible,
    layers: found.layers,
    language: languageOf(sampleOf(message.subject, visible.text, found.layers)),
    partsDiffer: differ,
    wrapper: wrapperOf(hints, found.form, found.list),
    carried: depth < CARRIED_DEPTH ? message.carried.slice(0, MOST_CARRIED).map((inner) => read(inner, depth + 1)) : [],
  };
}

/** Mail programs show the HTML when there is one; a text part counts only where the HTML shows nothing. */
function pick(message: Message): { visible: VisibleText; differ: boolean } {
  if (message.html === null) return { visible: message.text === null ? EMPTY : plainVisibleText(message.text), differ: false };
  const html = visibleText(message.html);
  if (message.text === null) return { visible: html, differ: false };
  const text = plainVisibleText(message.text);
  const shown = html.text.trim().length;
  if (shown < NEARLY_EMPTY && text.text.trim().length > shown) {
    // Pictures and hidden text are the HTML's all the same; its links lead somewhere though nothing names them.
    const links = [...text.links, ...html.links.map((link) => ({ ...link, at: text.text.length }))];
    return { visible: { ...text, links, images: html.images, hiddenCharacters: html.hiddenCharacters }, differ: false };
  }
  return { visible: html, differ: partsDiffer(html.text, text.text) };
}

/** A body whose words are shown in base64 says what that holds. */
function decoded(written: VisibleText): VisibleText {
  const text = decodeBody(written.text);
  if (text === null) return written;
  const inside = HTML_BEGINS.test(text) ? visibleText(text) : plainVisibleText(text);
  return { ...inside, images: [...written.images, ...inside.images], truncated: written.truncated || inside.truncated };
}

function hintsOf(message: Message): LayerHints {
  const subject = untaggedSubject(message.subject);
  return {
    subject,
    forwards: FORWARD_SUBJECT.test(subject),
    replies: REPLY_SUBJECT.test(subject),
    bounce: isBounce(message, subject),
    list: message.headers?.some(({ name }) => /^list-(?:id|post)$/i.test(name)) ?? false,
  };
}

/** RFC 3464 reports by their type; others by who sends them together with what they say. */
function isBounce(message: Message, subject: string): boolean {
  const type = header(message, 'content-type');
  if (/^multipart\/report/i.test(type) && !/report-type="?(?:disposition-notification|feedback-report)/i.test(type)) return true;
  if (header(message, 'x-failed-recipients') !== '') return true;
  const daemon = BOUNCE_SENDER.test(message.from?.address ?? '');
  return BOUNCE_SUBJECT.test(subject) && (daemon || message.from === null);
}

function header(message: Message, name: string): string {
  return message.headers?.find((field) => field.name.toLowerCase() === name)?.value.trim() ?? '';
}

function wrapperOf(hints: LayerHints, form: boolean, list: boolean): Wrapper {
  if (hints.bounce) return 'bounce';
  if (form) return 'form';
  return list ? 'list' : 'none';
}

/** Disguises hide the language too; only where it seems to be none that is read are they undone first. */
function languageOf(sample: string): string {
  const language = detectLanguage(sample);
  return language === 'ja' || language === 'en' ? language : detectLanguage(normalise(sample).text);
}

/** The mail's own and carried words: banners and footers are often in another language. */
function sampleOf(subject: string, text: string, layers: readonly Layer[]): string {
  let sample = `${subject.slice(0, 500)}\n`;
  for (const layer of layers) {
    if (layer.kind === 'banner' || layer.kind === 'footer') continue;
    sample += `${text.slice(layer.start, Math.min(layer.end, layer.start + LANGUAGE_SAMPLE))}\n`;
    if (sample.length > LANGUAGE_SAMPLE) break;
  }
  return sample;
}
