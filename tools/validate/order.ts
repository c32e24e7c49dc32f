import type { Finding } from './finding';
import type { XmlElement } from './xmlTree';

/**
 * The children an element may have, in the order in which Office wants them; `!` marks those that must
 * be there. Source: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and
 * [MS-OWEMXML]. Where the same name means two things, its `xsi:type` stands behind it. What stands here is what a mail add-in with one button and one pane needs; anything
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
  'Host MailHost': ['DesktopFormFactor!', 'MobileFormFactor'],
  DesktopFormFactor: ['SupportsSharedFolders', 'ExtensionPoint!'],
  MobileFormFactor: ['ExtensionPoint!'],
  'ExtensionPoint MessageReadCommandSurface': ['OfficeTab!'],
  'ExtensionPoint MobileMessageReadCommandSurface': ['Group!'],
  OfficeTab: ['Group!'],
  Group: ['Label!', 'Control!'],
  'Control Button': ['Label!', 'Supertip!', 'Icon!', 'Action!'],
  'Control MobileButton': ['Label!', 'Icon!', 'Action!'],
  Supertip: ['Title!', 'Description!'],
  Action: ['SourceLocation!', 'SupportsPinning'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
};

export function orderFindings(element: XmlElement): Finding[] {
  return [...ownFindings(element), ...element.children.flatMap(orderFindings)];
}

function ownFindings(element: XmlElement): Finding[] {
  const type = element.attributes['xsi:type'];
  const own = ORDER[element.name] ?? ORDER[`${element.name} ${type ?? ''}`];
  if (own !== undefined) return childFindings(element, own);
  if (type === undefined || !Object.keys(ORDER).some((each) => each.startsWith(`${element.name} `))) return [];
  return [{ where: element.name, what: `Its type "${type}" is not known here.` }];
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
