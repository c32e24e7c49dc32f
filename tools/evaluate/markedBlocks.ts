/** Parts of a document that a program writes, between `<!-- evaluation:NAME -->` and `<!-- /evaluation:NAME -->`. */
export const BLOCKS = ['received', 'written', 'compared'] as const;
export type BlockName = (typeof BLOCKS)[number];

const open = (name: BlockName): string => `<!-- evaluation:${name} -->`;
const close = (name: BlockName): string => `<!-- /evaluation:${name} -->`;

export function hasBlock(document: string, name: BlockName): boolean {
  const start = document.indexOf(open(name));
  return start >= 0 && document.indexOf(close(name), start) > start;
}

/** The document with the block's content replaced; as it was where it has no such block. */
export function replaceBlock(document: string, name: BlockName, content: string): string {
  if (!hasBlock(document, name)) return document;
  const start = document.indexOf(open(name)) + open(name).length;
  return `${document.slice(0, start)}\n${content}\n${document.slice(document.indexOf(close(name), start))}`;
}
