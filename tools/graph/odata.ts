/** The few forms of OData that the pane uses; everything else is refused, so that a slip is seen. */

export interface MessageQuery {
  /** `null`: all members. */
  readonly select: readonly string[] | null;
  readonly expandAttachments: { readonly select: readonly string[] | null } | null;
  /** Name of the one property to show, as it was written. */
  readonly expandProperty: string | null;
  /** Only messages with this property, name in lower case. */
  readonly filter: { readonly name: string; readonly value: string } | null;
  readonly top: number;
}

const MEMBERS = ['id', 'createdDateTime', 'receivedDateTime', 'sentDateTime', 'subject', 'internetMessageId', 'parentFolderId', 'isDraft', 'hasAttachments', 'body', 'toRecipients'];
const ATTACHMENT_MEMBERS = ['id', 'name', 'contentType', 'size', 'isInline'];
const OPTIONS = ['$select', '$expand', '$filter', '$top', '$orderby'];
/** Graph's own, where `$top` is left out. */
const PAGE = 10;

const BY_PROPERTY = /^singleValueExtendedProperties\/any\((\w{1,20}):\s?(\w{1,20})\/id eq '((?:[^']|'')*)' and (\w{1,20})\/value eq '((?:[^']|'')*)'\)$/i;
const SHOWN_PROPERTY = /^singleValueExtendedProperties\(\$filter=id eq '((?:[^']|'')*)'\)$/i;
const SHOWN_ATTACHMENTS = /^attachments(?:\(\$select=([\w,]{1,200})\))?$/i;

/** An extended property's id: type, namespace and name (learn.microsoft.com/graph/api/resources/extended-properties-overview). */
export const PROPERTY_ID = /^String \{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\} Name \S.*$/i;

export type QueryFault = 'BadRequest' | 'ErrorInvalidUrlQueryFilter' | 'InefficientFilter';

export function readQuery(parameters: URLSearchParams): MessageQuery | QueryFault {
  if ([...parameters.keys()].some((key) => !OPTIONS.includes(key.toLowerCase()))) return 'BadRequest';
  const select = readSelect(parameters.get('$select'), MEMBERS);
  const filter = readFilter(parameters.get('$filter'));
  const top = Number(parameters.get('$top') ?? PAGE);
  if (select === 'BadRequest' || !Number.isInteger(top) || top < 1 || top > 1_000) return 'BadRequest';
  if (filter === 'ErrorInvalidUrlQueryFilter') return filter;
  // Graph sorts only by what is filtered first; by a property of its own it cannot sort at all.
  if (parameters.has('$orderby') && filter !== null) return 'InefficientFilter';
  let expandAttachments: MessageQuery['expandAttachments'] = null;
  let expandProperty: string | null = null;
  for (const part of topLevelParts(parameters.get('$expand') ?? '')) {
    const property = SHOWN_PROPERTY.exec(part)?.[1];
    const attachments = SHOWN_ATTACHMENTS.exec(part);
    if (property !== undefined && PROPERTY_ID.test(property)) expandProperty = unquoted(property);
    else if (attachments !== null) {
      const members = readSelect(attachments[1] ?? null, ATTACHMENT_MEMBERS);
      if (members === 'BadRequest') return members;
      expandAttachments = { select: members };
    } else return 'BadRequest';
  }
  return { select, expandAttachments, expandProperty, filter, top };
}

function readSelect(text: string | null, known: readonly string[]): readonly string[] | null | 'BadRequest' {
  if (text === null) return null;
  const names = text.split(',').map((name) => name.trim());
  return names.every((name) => known.includes(name)) ? names : 'BadRequest';
}

function readFilter(text: string | null): MessageQuery['filter'] | 'ErrorInvalidUrlQueryFilter' {
  if (text === null) return null;
  const [, variable, first, name, second, value] = BY_PROPERTY.exec(text) ?? [];
  if (name === undefined || value === undefined || variable !== first || variable !== second || !PROPERTY_ID.test(name)) return 'ErrorInvalidUrlQueryFilter';
  return { name: unquoted(name).toLowerCase(), value: unquoted(value) };
}

/** A quote inside a quoted text is written twice. */
function unquoted(text: string): string {
  return text.replaceAll("''", "'");
}

/** Splits at commas that stand in no parentheses. */
function topLevelParts(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let begun = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text[at];
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === undefined || (char === ',' && depth === 0)) {
      if (at > begun) parts.push(text.slice(begun, at).trim());
      begun = at + 1;
    }
  }
  return parts;
}
