import { XMLParser, XMLValidator } from 'fast-xml-parser';

export interface XmlElement {
  /** As written, with its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export type XmlRead = { readonly kind: 'tree'; readonly root: XmlElement } | { readonly kind: 'broken'; readonly sentence: string };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
});

const ATTRIBUTES = ':@';
const TEXT = '#text';

export function readXml(xml: string): XmlRead {
  // Deprecated in favour of a package of its own, which would be one more dependency for one call.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see the line above; the parser itself accepts broken XML silently
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return { kind: 'broken', sentence: `line ${valid.err.line}: ${valid.err.msg}` };
  const nodes = parser.parse(xml) as unknown;
  const root = elements(nodes).find((each) => !each.name.startsWith('?'));
  return root === undefined ? { kind: 'broken', sentence: 'there is no element in it' } : { kind: 'tree', root };
}

/** The parser's own form: a list of objects, each with one key for the tag and one for its attributes. */
function elements(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (typeof node !== 'object' || node === null) return [];
    const entry = Object.entries(node).find(([key]) => key !== ATTRIBUTES);
    if (entry === undefined || entry[0] === TEXT) return [];
    const [name, inner] = entry as [string, unknown];
    const attributes = (node as Record<string, unknown>)[ATTRIBUTES];
    return [{ name, attributes: (attributes ?? {}) as Record<string, string>, children: elements(inner), text: textOf(inner) }];
  });
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes.map((node: unknown) => (typeof node === 'object' && node !== null && TEXT in node ? String(node[TEXT]) : '')).join('');
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** The element and all below it, in document order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
