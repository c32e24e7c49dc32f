import type { Finding } from './finding';
import type { XmlElement } from './xmlTree';

/**
 * The children an element may have, in the order in which Office wants them; `!` marks those that must
 * be there. Source: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and
 * [MS-OWEMXML]. What stands here is what a mail add-in with one button and one pane needs; anything
 * else is reported, so that it is added knowingly.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id!',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl!',
    'AppDomains',
    'Hosts!',
    'Requirements!',
    'FormSettings!',
    'Permissions!',
    'Rule!',
    'DisableEntityHighlighting',
    'VersionOverrides!',
  ],
  FormSettings: ['Form!'],
  Form: ['DesktopSettings!'],
  DesktopSettings: ['SourceLocation!', 'RequestedHeight!'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!', 'VersionOverrides'],
  DesktopFormFactor: ['SupportsSharedFolders', 'ExtensionPoint!'],
  ExtensionPoint: ['OfficeTab!'],
  OfficeTab: ['Group!'],
  Group: ['Label!', 'Control!'],
  Control: ['Label!', 'Supertip!', 'Icon!', 'Action!'],
  Supertip: ['Title!', 'Description!'],
  Action: ['SourceLocation!', 'SupportsPinning'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
};

export function orderFindings(element: XmlElement): Finding[] {
  const own = ORDER[element.name];
  return [...(own === undefined ? [] : childFindings(element, own)), ...element.children.flatMap(orderFindings)];
}

function childFindings(element: XmlElement, order: readonly string[]): Finding[] {
  const where = element.name;
  const names = order.map((each) => each.replace('!', ''));
  const findings: Finding[] = [];
  let last = 0;
  for (const each of element.children) {
    const place = names.indexOf(each.name);
    if (place < 0) findings.push({ where, what: `<${each.name}> is not expected here. Known are: ${names.join(', ')}.` });
    else if (place < last) findings.push({ where, what: `<${each.name}> must stand before <${names[last] ?? ''}>.` });
    else last = place;
  }
  for (const needed of order.filter((each) => each.endsWith('!')).map((each) => each.slice(0, -1))) {
    if (!element.children.some((each) => each.name === needed)) findings.push({ where, what: `<${needed}> is missing.` });
  }
  return findings;
}
