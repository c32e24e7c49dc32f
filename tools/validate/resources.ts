import type { Finding } from './finding';
import { child, everyElement, type XmlElement } from './xmlTree';

type Kind = 'bt:Images' | 'bt:Urls' | 'bt:ShortStrings' | 'bt:LongStrings';

/** Longest values by kind ([MS-OWEMXML]: ShortString, LongString, URL) and of ids (ReferenceId). */
const LIMITS: Readonly<Record<Kind, number>> = { 'bt:Images': 2048, 'bt:Urls': 2048, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const ID_LIMIT = 32;

/** Which list an element's `resid` points into. `Description` is a long string wherever it stands. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** Checks one VersionOverrides without the one nested in it: its resources are its own. */
export function resourceFindings(overrides: XmlElement): Finding[] {
  const where = overrides.attributes['xsi:type'] ?? 'VersionOverrides';
  const findings: Finding[] = [];
  const defined = new Map<string, Kind>();
  for (const list of child(overrides, 'Resources')?.children ?? []) {
    const kind = list.name as Kind;
    for (const resource of list.children) {
      const id = resource.attributes['id'] ?? '';
      if (id === '' || id.length > ID_LIMIT) findings.push({ where, what: `The resource id "${id}" must have 1 to ${ID_LIMIT} characters.` });
      if (defined.has(id)) findings.push({ where, what: `The resource id "${id}" is given twice.` });
      defined.set(id, kind);
      for (const value of valuesOf(resource)) {
        if (value.length === 0 || value.length > LIMITS[kind]) findings.push({ where, what: `"${id}" must have 1 to ${LIMITS[kind]} characters, it has ${value.length}.` });
      }
    }
  }
  const used = new Set<string>();
  for (const element of overrides.children.filter((each) => each.name !== 'VersionOverrides' && each.name !== 'Resources').flatMap(everyElement)) {
    const id = element.attributes['resid'];
    const wanted = KIND_OF[element.name];
    if (id === undefined || wanted === undefined) continue;
    used.add(id);
    const kind = defined.get(id);
    if (kind === undefined) findings.push({ where, what: `<${element.name}> points to "${id}", which is not among the resources.` });
    else if (kind !== wanted) findings.push({ where, what: `<${element.name}> points to "${id}" of <${kind}>, but needs one of <${wanted}>.` });
  }
  for (const id of defined.keys()) {
    if (!used.has(id)) findings.push({ where, what: `The resource "${id}" is used by nothing.` });
  }
  return findings;
}

/** The default and every translation. */
export function valuesOf(element: XmlElement): string[] {
  return [element, ...element.children].map((each) => each.attributes['DefaultValue'] ?? each.attributes['Value'] ?? '');
}
