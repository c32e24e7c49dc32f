import type { ConfigProblemId } from './config';

export type JsonRead =
  | { readonly kind: 'object'; readonly value: Readonly<Record<string, unknown>>; readonly note: ConfigProblemId | null }
  | { readonly kind: 'broken'; readonly id: ConfigProblemId };

/**
 * JSON as people write it. A byte order mark is forgiven and told; all else that is no JSON is named by
 * the slip that was probably made, never mended silently.
 */
export function readJson(text: string, contentType: string): JsonRead {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (looksLikeHtml(bare, contentType)) return { kind: 'broken', id: 'html-not-json' };
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    return { kind: 'broken', id: slipOf(bare) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'broken', id: 'not-an-object' };
  return { kind: 'object', value: value as Readonly<Record<string, unknown>>, note: bare === text ? null : 'byte-order-mark' };
}

function looksLikeHtml(text: string, contentType: string): boolean {
  return /^\s{0,100}<(?:!doctype|html|head|body|\?xml)/i.test(text) || (/\btext\/html\b/i.test(contentType) && /^\s{0,100}</.test(text));
}

function slipOf(text: string): ConfigProblemId {
  const outside = withoutStrings(text);
  if (/[“”„‟＂]/.test(outside)) return 'curly-quotes';
  if (/\/\/|\/\*|^\s{0,100}#/m.test(outside)) return 'comment';
  if (/,\s{0,1000}[\]}]/.test(outside)) return 'trailing-comma';
  return 'not-json';
}

/** The text with every "string" emptied, so that an address in one is not taken for a comment. */
function withoutStrings(text: string): string {
  let kept = '';
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (inside && character === '\\') i++;
    else if (character === '"') inside = !inside;
    else if (character === '\n') inside = false;
    if (!inside) kept += character;
  }
  return kept;
}
