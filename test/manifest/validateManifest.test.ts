import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LOCAL_ID } from '../../tools/build/addInId';
import { fillManifest } from '../../tools/build/manifest';
import { validateManifest } from '../../tools/validate/validateManifest';

const root = process.cwd();
const filled = fillManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), { base: 'https://intranet.example.com/threat/', id: LOCAL_ID, version: '1.2.3' });

const PAGES = new Set(['pane.html', 'support.html']);

/** The icons as they are, and pages that exist. */
function read(relative: string): Uint8Array | null {
  if (PAGES.has(relative)) return new Uint8Array();
  try {
    return readFileSync(path.join(root, relative));
  } catch {
    return null;
  }
}

function findings(xml: string, local = false): string[] {
  return validateManifest(xml, { read, local }).map(({ where, what }) => `${where}: ${what}`);
}

function withMistake(from: string | RegExp, to: string): string {
  const changed = filled.replace(from, to);
  expect(changed).not.toBe(filled);
  return changed;
}

test('the manifest of the project has no finding', () => {
  expect(findings(filled)).toEqual([]);
});

describe('a seeded mistake is named', () => {
  const cases: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
    ['a placeholder left', LOCAL_ID, '{{ID}}', /placeholder \{\{ID\}\} is not filled/],
    ['broken XML', '</Hosts>', '</Host>', /no well-formed XML: line \d+/],
    ['another kind of add-in', 'xsi:type="MailApp"', 'xsi:type="TaskPaneApp"', /MailApp/],
    ['an id that is no GUID', LOCAL_ID, '1234', /Id: "1234" is no GUID/],
    ['the empty GUID', LOCAL_ID, '00000000-0000-0000-0000-000000000000', /Id: .* is no GUID/],
    ['three numbers of version', '1.2.3.0', '1.2.3', /Version: "1\.2\.3" must be four numbers/],
    ['a greedy permission', 'ReadItem', 'ReadWriteMailbox', /Permissions: "ReadWriteMailbox"/],
    ['too new a minimum', 'MinVersion="1.5"', 'MinVersion="1.8"', /Requirements: Mailbox 1\.8 is refused by Exchange on-premises/],
    ['no minimum', 'MinVersion="1.5"', '', /Requirements: It must ask/],
    ['a foreign domain', '  <Hosts>\n', '  <AppDomains><AppDomain>https://elsewhere.example</AppDomain></AppDomains>\n  <Hosts>\n', /AppDomains: No further domain/],
    ['the wrong order', /(<SupportUrl[\s\S]*?<\/SupportUrl>\s*)(<Hosts>[\s\S]*?<\/Hosts>)/, '$2$1', /OfficeApp: <SupportUrl> must stand before <Hosts>/],
    ['a missing element', /<SupportUrl[\s\S]*?<\/SupportUrl>/, '', /OfficeApp: <SupportUrl> is missing/],
    ['an unknown element', '<Permissions>', '<Permission/><Permissions>', /OfficeApp: <Permission> is not expected here/],
    ['pinning before the address', '<SourceLocation resid="pane.url"/>\n                      <SupportsPinning>true</SupportsPinning>', '<SupportsPinning>true</SupportsPinning><SourceLocation resid="pane.url"/>', /Action: <SourceLocation> must stand before <SupportsPinning>/],
    ['no pinning', /\s*<SupportsPinning>true<\/SupportsPinning>/, '', /VersionOverridesV1_1: SupportsPinning is missing/],
    ['pinning in the older overrides', '<SourceLocation resid="pane.url"/>', '<SourceLocation resid="pane.url"/><SupportsPinning>true</SupportsPinning>', /belong to VersionOverridesV1_1 only/],
    ['no newer overrides', /<VersionOverrides xmlns="[^"]*1\.1"[\s\S]*?<\/VersionOverrides>/, '', /VersionOverridesV1_1 is missing/],
    ['the wrong namespace', 'mailappversionoverrides/1.1"', 'mailappversionoverrides/1.2"', /VersionOverridesV1_1: xmlns must be/],
    ['newer overrides that say something else', /(VersionOverridesV1_1[\s\S]*?)Have it checked here/, '$1Have it looked at here', /must repeat it word for word/],
    ['a resource that is not there', '<Label resid="group.label"/>', '<Label resid="group.name"/>', /points to "group\.name", which is not among the resources/],
    ['a resource of the wrong kind', '<Label resid="group.label"/>', '<Label resid="button.tip"/>', /needs one of <bt:ShortStrings>/],
    ['no phones', /<MobileFormFactor>[\s\S]*?<\/MobileFormFactor>/, '', /MobileFormFactor is missing/],
    ['phones in the older overrides', '</DesktopFormFactor>', '</DesktopFormFactor><MobileFormFactor/>', /MobileFormFactor belong to VersionOverridesV1_1 only/],
    ['phones before desktops', /(<DesktopFormFactor>\s*<!--[\s\S]*?<\/DesktopFormFactor>)(\s*<!--.*-->\s*)(<MobileFormFactor>[\s\S]*?<\/MobileFormFactor>)/, '$3$2$1', /Host: <DesktopFormFactor> must stand before <MobileFormFactor>/],
    ['shared folders after the button', /(<SupportsSharedFolders>true<\/SupportsSharedFolders>)([\s\S]*?<\/ExtensionPoint>)/, '$2$1', /DesktopFormFactor: <SupportsSharedFolders> must stand before <ExtensionPoint>/],
    ['a tooltip on a phone', /(<Control xsi:type="MobileButton" id="mobileButton">\s*<Label resid="button.label"\/>)/, '$1<Supertip><Title resid="button.label"/><Description resid="button.tip"/></Supertip>', /Control: <Supertip> is not expected here/],
    ['a ribbon on a phone', 'xsi:type="MobileMessageReadCommandSurface"', 'xsi:type="MessageReadCommandSurface"', /MobileFormFactor: Its ExtensionPoint must be MobileMessageReadCommandSurface/],
    ['a surface nobody knows', 'xsi:type="MobileMessageReadCommandSurface"', 'xsi:type="MobileMessageCommandSurface"', /ExtensionPoint: Its type "MobileMessageCommandSurface" is not known here/],
    ['a missing icon of a phone', '<bt:Image size="48" scale="3" resid="icon.144"/>', '', /no icon of 48 pixels at scale 3/],
    ['an icon of a phone in points', 'size="25" scale="2" resid="icon.50"', 'size="25" scale="2" resid="icon.25"', /icon-25\.png is 25 × 25 pixels, not 50 × 50/],
    ['another kind of icon list', 'xsi:type="bt:MobileIconList"', 'xsi:type="bt:IconList"', /must be of type bt:MobileIconList/],
    ['a resource that nothing uses', '<bt:Image size="40" resid="icon.40"/>', '', /"icon\.40" is used by nothing/],
    ['a long id', /"button\.tip"/g, '"the.tip.of.the.button.in.the.ribbon"', /must have 1 to 32 characters/],
    ['an id twice', '<bt:Image id="icon.20"', '<bt:Image id="icon.16"', /"icon\.16" is given twice/],
    ['a long text', 'Have it checked here', 'Have it checked here'.padEnd(260, '.'), /must have 1 to 250 characters/],
    ['a long name', 'DisplayName DefaultValue="Check a threat"', `DisplayName DefaultValue="${'Check '.repeat(22)}"`, /DisplayName: It must have 1 to 125/],
    ['a missing small icon', '<bt:Image size="16" resid="icon.16"/>', '', /no icon of 16 pixels/],
    ['an icon of the wrong size', /icon-128\.png/, 'icon-80.png', /icon-80\.png is 80 × 80 pixels, not 128 × 128/],
    ['an icon that is not there', /icon-32\.png/, 'icon-33.png', /There is no file assets\/icon-33\.png/],
    ['plain http', 'DefaultValue="https://intranet.example.com/threat/support', 'DefaultValue="http://intranet.example.com/threat/support', /SupportUrl: .* must begin with https/],
    ['another server', 'DefaultValue="https://intranet.example.com/threat/assets/icon-64', 'DefaultValue="https://cdn.example.com/threat/assets/icon-64', /IconUrl: .* lies elsewhere than the pane/],
    ['this computer', /https:\/\/intranet\.example\.com\//g, 'https://localhost:3000/', /is this computer/],
    ['a missing translation', '<Override Locale="ja-JP" Value="脅迫メールを調べる"/>', '', /DisplayName: It has no Override for ja-JP/],
    ['a translation left in English', 'Value="脅迫メールを調べる"', 'Value="Check a threat"', /DisplayName: Its ja-JP value is not Japanese/],
    ['a name that tells the verdict', 'DefaultValue="Check a threat"', 'DefaultValue="Fake threat finder"', /gives the verdict away/],
    ['two controls of one id', 'id="checkButton"', 'id="checkGroup"', /needs an id of its own/],
    ['a low pane', '>450<', '>20<', /RequestedHeight: It must be a number from 32 to 450/],
    ['a rule for all items', 'ItemType="Message"', 'ItemType="Appointment"', /Rule: It must be ItemIs/],
  ];
  test.each(cases)('%s', (_name, from, to, told) => {
    expect(findings(withMistake(from, to)).join('\n')).toMatch(told);
  });
});

test('a manifest for this computer passes where that is wanted', () => {
  expect(findings(filled.replaceAll('https://intranet.example.com/', 'https://localhost:3000/'), true)).toEqual([]);
});

test('a file over 256 KB is refused before it is read', () => {
  expect(findings(filled.padEnd(263_000, ' '))).toEqual([expect.stringMatching(/takes at most 262144/)]);
});

test('text that is no XML gives one finding, not a crash', () => {
  expect(findings('')).toHaveLength(1);
  expect(findings('<!-- only this -->')).toHaveLength(1);
});
