import { element } from './element';
import type { ChoiceName, Switches } from './switches';
import { CHOICE_NAMES, choices, DELAYS } from './switches';
import type { Words } from './words';

/** The corner where every condition can be changed. All but the theme begin a new Outlook. */
export function switchPanel(switches: Switches, words: Words, change: (name: ChoiceName | 'delay' | 'mail' | 'reset', value: string) => void): HTMLElement {
  const rows = CHOICE_NAMES.map((name) => row(words.names[name], choices(name), switches[name], (value) => change(name, value)));
  const delay = row(words.delay, DELAYS.map(String), String(switches.delay), (value) => change('delay', value));
  const none = element('button', { type: 'button' }, words.deselect);
  none.addEventListener('click', () => change('mail', ''));
  const reset = element('button', { type: 'button' }, words.resetMailbox);
  reset.addEventListener('click', () => change('reset', ''));
  const buttons = switches.auth === 'none' ? [none] : [none, reset];
  return element('details', { class: 'switches' }, element('summary', {}, words.switches), element('div', {}, ...rows, delay, ...buttons));
}

function row(label: string, values: readonly string[], chosen: string, change: (value: string) => void): HTMLElement {
  const select = element('select', {}, ...values.map((value) => element('option', value === chosen ? { selected: '' } : {}, value)));
  select.addEventListener('change', () => change(select.value));
  return element('label', {}, element('span', {}, label), select);
}
