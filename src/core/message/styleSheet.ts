import { mediaApplies } from './mediaQueries';
import { fits, idOf, parseSelector, type Compound, type Pseudo, type Selector, type StyledElement } from './selectors';
import { inlineDeclarations, NO_DECLARATIONS, parseDeclarations, skipTo, withoutComments, type Declaration, type Declarations } from './styles';

const MOST_RULES = 2_000;
const MOST_STYLE = 300_000;
const LONGEST_SELECTOR = 2_000;
const MOST_SELECTORS = 50;
const DEEPEST_BLOCK = 5;
/** Rules and ancestors that are looked at for one mail. After that nothing is hidden by a rule any more. */
const MOST_STEPS = 4_000_000;

interface Rule extends Selector {
  readonly order: number;
  readonly declarations: readonly Declaration[];
}

/**
 * The rules of all `<style>` blocks of a page, wherever they stand, as far as they apply to a screen. A
 * rule whose selector or condition is not understood can only show: what it hides stays visible, for a text
 * that is wrongly left out is worse than one that is wrongly read.
 */
export class StyleSheet {
  private readonly byId = new Map<string, Rule[]>();
  private readonly byClass = new Map<string, Rule[]>();
  private readonly byTag = new Map<string, Rule[]>();
  private count = 0;
  private steps = 0;
  /** Whether some rule writes text of its own before or after an element. */
  writes = false;

  constructor(html: string) {
    let read = 0;
    for (const { css, media } of styleBlocks(html)) {
      if (read >= MOST_STYLE || this.count >= MOST_RULES) break;
      const kept = css.slice(0, MOST_STYLE - read);
      read += kept.length;
      const applies = mediaApplies(media);
      if (applies !== false) this.readRules(withoutComments(kept), applies === true, 0);
    }
  }

  /** What applies to one element (or to the text written before or after it): rules, then its own `style`. */
  declarationsFor(element: StyledElement, pseudo: Pseudo = ''): Declarations {
    const inline = pseudo === '' ? inlineDeclarations(element.attributes['style']) : [];
    const rules = this.count === 0 ? [] : this.matching(element, pseudo);
    if (rules.length === 0 && inline.length === 0) return NO_DECLARATIONS;
    const found = new Map<string, string>();
    for (const important of [false, true]) {
      for (const { declarations, certain } of rules) for (const one of declarations) if (one.important === important) apply(found, one, certain);
      for (const one of inline) if (one.important === important) apply(found, one, true);
    }
    return found;
  }

  private matching(element: StyledElement, pseudo: Pseudo): Rule[] {
    if (this.steps > MOST_STEPS) return [];
    const found: Rule[] = [];
    const add = (rules: readonly Rule[] | undefined): void => {
      for (const rule of rules ?? []) if (rule.pseudo === pseudo && this.matches(rule.compounds, 0, element)) found.push(rule);
    };
    add(this.byTag.get('*'));
    add(this.byTag.get(element.tag));
    for (const name of element.classes) add(this.byClass.get(name));
    add(this.byId.get(idOf(element)));
    return found.length > 1 ? found.sort((a, b) => a.weight - b.weight || a.order - b.order) : found;
  }

  /** Whether the parts from `i` on match the element and what is around it. */
  private matches(compounds: readonly Compound[], i: number, element: StyledElement): boolean {
    if (++this.steps > MOST_STEPS) return false;
    const compound = compounds[i];
    if (!compound || !fits(compound, element)) return false;
    if (i === compounds.length - 1) return true;
    for (let around = element.parent; around; around = around.parent) {
      if (this.matches(compounds, i + 1, around)) return true;
      if (compound.child || this.steps > MOST_STEPS) return false;
    }
    return false;
  }

  private readRules(css: string, certain: boolean, depth: number): void {
    let from = 0;
    while (from < css.length && this.count < MOST_RULES) {
      const open = skipTo(css, from, '{');
      if (open >= css.length) return;
      // `@import …;` and `@charset …;` end at their semicolon and hold no rule.
      const before = css.slice(Math.max(from, open - LONGEST_SELECTOR), open);
      const head = before.slice(before.lastIndexOf(';') + 1).replace(/<!--|-->/g, '').trim();
      const close = endOfBlock(css, open);
      const body = css.slice(open + 1, close);
      from = close + 1;
      if (!head.startsWith('@')) this.addRule(head, parseDeclarations(body), certain);
      else if (depth < DEEPEST_BLOCK) {
        const applies = conditionApplies(head);
        if (applies !== false) this.readRules(body, certain && applies === true, depth + 1);
      }
    }
  }

  private addRule(selectors: string, declarations: readonly Declaration[], certain: boolean): void {
    if (declarations.length === 0) return;
    for (const text of selectors.split(',', MOST_SELECTORS)) {
      const selector = parseSelector(text.trim());
      if (!selector) continue;
      const rule: Rule = { ...selector, certain: certain && selector.certain, declarations, order: this.count++ };
      if (rule.pseudo !== '') this.writes ||= declarations.some(({ name }) => name === 'content');
      const last = rule.compounds[0];
      if (!last) continue;
      if (last.id !== '') addTo(this.byId, last.id, rule);
      else if (last.classes[0] !== undefined) addTo(this.byClass, last.classes[0], rule);
      else addTo(this.byTag, last.tag === '' ? '*' : last.tag, rule);
    }
  }
}

function addTo(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const rules = map.get(key);
  if (rules) rules.push(rule);
  else map.set(key, [rule]);
}

/** Properties that can take a text out of sight, and a value of each that surely does not. */
const SHOWING: ReadonlyMap<string, string> = new Map([
  ['visibility', 'visible'],
  ['opacity', '1'],
  ['font-size', '16px'],
  ['font', '16px serif'],
  ['color', 'unknown'],
  ['background', 'unknown'],
  ['background-color', 'unknown'],
  ['overflow', 'visible'],
  ['width', 'auto'],
  ['height', 'auto'],
  ['max-width', 'none'],
  ['max-height', 'none'],
  ['text-indent', '0'],
  ['position', 'static'],
  ['left', 'auto'],
  ['top', 'auto'],
  ['right', 'auto'],
  ['bottom', 'auto'],
  ['clip', 'auto'],
  ['clip-path', 'none'],
  ['margin-left', '0'],
  ['transform', 'none'],
  ['mso-hide', 'none'],
]);

function apply(found: Map<string, string>, { name, value }: Declaration, certain: boolean): void {
  if (certain) {
    found.set(name, value);
    return;
  }
  // Of a rule that perhaps applies only what brings into sight counts.
  if (name === 'content') found.set(name, value);
  const shown = name === 'display' && value !== 'none' ? value : SHOWING.get(name);
  if (shown !== undefined && found.has(name)) found.set(name, shown);
}

/** Whether the rules inside an at-rule apply; `undefined` when that can't be told. */
function conditionApplies(head: string): boolean | undefined {
  const [, name = '', condition = ''] = /^@([\w-]{1,30})\s{0,20}([\s\S]*)$/.exec(head) ?? [];
  switch (name.toLowerCase()) {
    case 'media':
      return mediaApplies(condition);
    case 'layer':
      return true;
    case 'supports':
    case 'container':
    case 'document':
    case '-moz-document':
      return undefined;
    default:
      return false;
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let i = open; i < css.length; i++) {
    const c = css[i] ?? '';
    if (c === '\\') i++;
    else if (quote !== '') {
      if (c === quote || c === '\n') quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return i;
  }
  return css.length;
}

/** A style sheet between the tags of something that is raw text up to its own end is none. */
function* styleBlocks(html: string): Generator<{ css: string; media: string }> {
  const begins = /<!--|<(style|title|textarea|script|template|xmp|iframe|noembed|noframes)(?=[\s/>])/gi;
  for (let found = begins.exec(html); found; found = begins.exec(html)) {
    const name = found[1]?.toLowerCase();
    if (name === undefined) {
      const close = html.indexOf('-->', found.index + 2);
      if (close < 0) return;
      begins.lastIndex = close + 3;
      continue;
    }
    const open = html.indexOf('>', found.index);
    if (open < 0) return;
    const close = closingTag(html, open, name);
    if (name === 'style') yield { css: html.slice(open + 1, close), media: /\smedia\s{0,5}=\s{0,5}["']?([^"'>]{0,200})/i.exec(html.slice(found.index, Math.min(open, found.index + 1_000)))?.[1] ?? '' };
    begins.lastIndex = close;
  }
}

function closingTag(html: string, from: number, name: string): number {
  let at = html.indexOf('</', from);
  while (at >= 0 && html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) at = html.indexOf('</', at + 2);
  return at < 0 ? html.length : at;
}
