import type { Finding } from './finding';
import { orderFindings } from './order';
import { pngSize } from './pngSize';
import { resourceFindings, valuesOf } from './resources';
import { child, everyElement, readXml, type XmlElement } from './xmlTree';

export interface ManifestFiles {
  /** Content of a file by its address relative to the manifest's base; null when there is none. */
  readonly read: (relative: string) => Uint8Array | null;
  /** Lets localhost through: for `npm start` and the tests. */
  readonly local: boolean;
}

/** Microsoft's upload limit. */
const SIZE_LIMIT = 256 * 1024;
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const NO_GUID = '00000000-0000-0000-0000-000000000000';
const LOCALE = 'ja-JP';
const NEEDED_ICONS = [16, 32, 80];
/** Exchange on-premises takes nothing above. */
const HIGHEST_MINIMUM = 5;
const PINNING = 'SupportsPinning';
const MOBILE = 'MobileFormFactor';
const ONLY_V1_1 = new Set([PINNING, 'SupportsSharedFolders', MOBILE]);
/** What a phone's button needs: every size for screens of one, two and three pixels a point. */
const MOBILE_ICONS = [25, 32, 48].flatMap((size) => [1, 2, 3].map((scale) => ({ size, scale })));
/** Where a button may stand, by the kind of device. */
const SURFACES: Readonly<Record<string, string>> = { DesktopFormFactor: 'MessageReadCommandSurface', [MOBILE]: 'MobileMessageReadCommandSurface' };
/** A button that already says "fake" would be believed before anything was read. */
const VERDICT_WORDS = /fake|bluff|hoax|empty|scam|fraud|嘘|うそ|ウソ|はったり|ハッタリ|からおどし|空脅し|詐欺|偽/i;

/** Everything that can be known about the manifest without a network and without Microsoft's schemas. */
export function validateManifest(xml: string, files: ManifestFiles): Finding[] {
  const bytes = new TextEncoder().encode(xml).length;
  if (bytes > SIZE_LIMIT) return [{ where: 'manifest', what: `It has ${bytes} bytes; Microsoft 365 takes at most ${SIZE_LIMIT}.` }];
  const left = /\{\{[^}]{0,40}\}\}/.exec(xml);
  if (left !== null) return [{ where: 'manifest', what: `The placeholder ${left[0]} is not filled: use the manifest that npm run build writes.` }];
  const read = readXml(xml);
  if (read.kind === 'broken') return [{ where: 'manifest', what: `It is no well-formed XML: ${read.sentence}.` }];
  const { root } = read;
  if (root.name !== 'OfficeApp' || root.attributes['xsi:type'] !== 'MailApp') return [{ where: root.name, what: 'The outermost element must be <OfficeApp xsi:type="MailApp">.' }];
  const v10 = child(root, 'VersionOverrides');
  const v11 = child(v10, 'VersionOverrides');
  return [
    ...namespaceFindings(root, v10, v11),
    ...orderFindings(root),
    ...baseFindings(root),
    ...overridesFindings(v10, v11),
    ...translationFindings(root),
    ...addressFindings(root, files),
  ];
}

const OFFICE = 'http://schemas.microsoft.com/office/';

/** Office ignores an element in the wrong namespace without a word. */
function namespaceFindings(root: XmlElement, v10: XmlElement | undefined, v11: XmlElement | undefined): Finding[] {
  const wanted: readonly (readonly [XmlElement | undefined, string, string])[] = [
    [root, 'xmlns', `${OFFICE}appforoffice/1.1`],
    [root, 'xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
    [root, 'xmlns:bt', `${OFFICE}officeappbasictypes/1.0`],
    [v10, 'xmlns', `${OFFICE}mailappversionoverrides`],
    [v11, 'xmlns', `${OFFICE}mailappversionoverrides/1.1`],
  ];
  return wanted
    .filter(([element, name, value]) => element !== undefined && element.attributes[name] !== value)
    .map(([element, name, value]) => ({ where: element?.attributes['xsi:type'] ?? 'OfficeApp', what: `${name} must be "${value}".` }));
}

function baseFindings(root: XmlElement): Finding[] {
  const findings: Finding[] = [];
  const add = (where: string, what: string): number => findings.push({ where, what });
  const text = (name: string): string => child(root, name)?.text ?? '';

  if (!GUID.test(text('Id')) || text('Id') === NO_GUID) add('Id', `"${text('Id')}" is no GUID.`);
  if (!/^\d{1,5}(?:\.\d{1,5}){3}$/.test(text('Version'))) add('Version', `"${text('Version')}" must be four numbers with dots.`);
  if (text('ProviderName').length > 125) add('ProviderName', 'It must have at most 125 characters.');
  if (text('DefaultLocale') !== 'en-US') add('DefaultLocale', `It must be en-US: the default values are English, not "${text('DefaultLocale')}".`);
  if (text('Permissions') !== 'ReadItem') add('Permissions', `"${text('Permissions')}" is not what the add-in needs: it only reads the open mail (ReadItem).`);
  for (const [name, limit] of [['DisplayName', 125], ['Description', 250]] as const) {
    for (const value of valuesOf(child(root, name) ?? root)) {
      if (value.length === 0 || value.length > limit) add(name, `It must have 1 to ${limit} characters, one value has ${value.length}.`);
    }
  }
  const hosts = child(root, 'Hosts')?.children ?? [];
  if (hosts.length !== 1 || hosts[0]?.attributes['Name'] !== 'Mailbox') add('Hosts', 'There must be one host, Mailbox.');
  const set = child(child(child(root, 'Requirements'), 'Sets'), 'Set');
  const minimum = /^1\.(\d{1,2})$/.exec(set?.attributes['MinVersion'] ?? '');
  if (set?.attributes['Name'] !== 'Mailbox' || minimum === null) add('Requirements', 'It must ask for the set Mailbox with a MinVersion 1.x.');
  else if (Number(minimum[1]) > HIGHEST_MINIMUM) add('Requirements', `Mailbox ${minimum[0]} is refused by Exchange on-premises: at most 1.${HIGHEST_MINIMUM}. Ask for newer calls at run time.`);
  const desktop = child(child(child(root, 'FormSettings'), 'Form'), 'DesktopSettings');
  const height = Number(child(desktop, 'RequestedHeight')?.text);
  if (!(height >= 32 && height <= 450)) add('RequestedHeight', 'It must be a number from 32 to 450.');
  if (child(root, 'AppDomains') !== undefined) add('AppDomains', 'No further domain is needed: everything comes from the add-in\'s own address.');
  const rule = child(root, 'Rule');
  if (rule?.attributes['xsi:type'] !== 'ItemIs' || rule.attributes['ItemType'] !== 'Message' || rule.attributes['FormType'] !== 'Read') add('Rule', 'It must be ItemIs, Message, Read.');
  return findings;
}

function overridesFindings(v10: XmlElement | undefined, v11: XmlElement | undefined): Finding[] {
  if (v10 === undefined) return [];
  const findings: Finding[] = [];
  const types = [v10.attributes['xsi:type'], v11?.attributes['xsi:type']];
  if (types[0] !== 'VersionOverridesV1_0') findings.push({ where: 'VersionOverrides', what: 'The outer one must be of type VersionOverridesV1_0.' });
  if (v11 === undefined) return [...findings, ...resourceFindings(v10), { where: 'VersionOverridesV1_0', what: 'VersionOverridesV1_1 is missing as its last child: without it the pane cannot be pinned.' }];
  if (types[1] !== 'VersionOverridesV1_1') findings.push({ where: 'VersionOverrides', what: 'The nested one must be of type VersionOverridesV1_1.' });
  findings.push(...resourceFindings(v10), ...resourceFindings(v11));
  for (const overrides of [v10, v11]) {
    const where = overrides.attributes['xsi:type'] ?? 'VersionOverrides';
    const own = everyElement({ ...overrides, children: overrides.children.filter((each) => each.name !== 'VersionOverrides') });
    const ids = own.filter((each) => each.name === 'Group' || each.name === 'Control').map((each) => each.attributes['id'] ?? '');
    if (ids.includes('') || new Set(ids).size < ids.length) findings.push({ where, what: 'Every Group and Control needs an id of its own.' });
    const pinning = own.some((each) => each.name === PINNING);
    if (overrides === v10 && own.some((each) => ONLY_V1_1.has(each.name))) findings.push({ where, what: `${[...ONLY_V1_1].join(', ')} belong to VersionOverridesV1_1 only.` });
    if (overrides === v11 && !pinning) findings.push({ where, what: `${PINNING} is missing: the pane could not stay open from mail to mail.` });
    const icon = own.find((each) => each.name === 'Icon');
    for (const size of NEEDED_ICONS) {
      if (icon?.children.some((each) => each.attributes['size'] === String(size)) !== true) findings.push({ where, what: `The button has no icon of ${size} pixels.` });
    }
  }
  findings.push(...mobileFindings(v11));
  const onlyMobile = resourcesOfPhonesAlone(v11);
  if (written(v10, onlyMobile) !== written(v11, onlyMobile)) {
    findings.push({ where: 'VersionOverridesV1_1', what: 'It replaces VersionOverridesV1_0 and must repeat it word for word, except pinning, shared folders and phones.' });
  }
  return findings;
}

function mobileFindings(v11: XmlElement): Finding[] {
  const where = MOBILE;
  const all = everyElement(v11);
  const findings = all.flatMap((factor) => {
    const surface = SURFACES[factor.name];
    const wrong = surface === undefined ? undefined : factor.children.find((each) => each.name === 'ExtensionPoint' && each.attributes['xsi:type'] !== surface);
    return wrong === undefined || surface === undefined ? [] : [{ where: factor.name, what: `Its ExtensionPoint must be ${surface}.` }];
  });
  const mobile = all.find((each) => each.name === MOBILE);
  if (mobile === undefined) return [...findings, { where: 'VersionOverridesV1_1', what: `${MOBILE} is missing: phones would have no button.` }];
  const icon = everyElement(mobile).find((each) => each.name === 'Icon');
  if (icon?.attributes['xsi:type'] !== 'bt:MobileIconList') findings.push({ where, what: 'Its Icon must be of type bt:MobileIconList.' });
  for (const { size, scale } of MOBILE_ICONS) {
    const there = icon?.children.some((each) => each.attributes['size'] === String(size) && each.attributes['scale'] === String(scale));
    if (there !== true) findings.push({ where, what: `The button has no icon of ${size} pixels at scale ${scale}.` });
  }
  return findings;
}

/** Ids that nothing outside the form factor of phones points to. */
function resourcesOfPhonesAlone(v11: XmlElement): ReadonlySet<string> {
  const all = everyElement(v11);
  const inside = new Set(all.filter((each) => each.name === MOBILE).flatMap(everyElement));
  const idsOf = (elements: readonly XmlElement[]): string[] => elements.flatMap((each) => each.attributes['resid'] ?? []);
  const elsewhere = new Set(idsOf(all.filter((each) => !inside.has(each))));
  return new Set(idsOf([...inside]).filter((id) => !elsewhere.has(id)));
}

/** The element's content in one form, without what only the newer version has. */
function written(element: XmlElement, without: ReadonlySet<string>): string {
  return element.children
    .filter((each) => each.name !== 'VersionOverrides' && !ONLY_V1_1.has(each.name) && !without.has(each.attributes['id'] ?? ''))
    .map((each) => `<${each.name} ${JSON.stringify(Object.entries(each.attributes).sort())}>${each.text}${written(each, without)}</>`)
    .join('');
}

/** Every text and address in both languages, and no name that tells the verdict. */
function translationFindings(root: XmlElement): Finding[] {
  const findings: Finding[] = [];
  for (const element of everyElement(root)) {
    const value = element.attributes['DefaultValue'];
    if (value === undefined) continue;
    const where = element.attributes['id'] ?? element.name;
    const translation = element.children.find((each) => each.name.endsWith('Override') && each.attributes['Locale'] === LOCALE)?.attributes['Value'];
    const isAddress = /^[a-z]+:\/\//i.test(value);
    if (translation === undefined) findings.push({ where, what: `It has no Override for ${LOCALE}.` });
    else if (!isAddress && !/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(translation)) findings.push({ where, what: `Its ${LOCALE} value is not Japanese: "${translation}".` });
    const isName = element.name === 'DisplayName' || element.name === 'bt:String';
    for (const text of [value, translation ?? '']) {
      const told = isName ? VERDICT_WORDS.exec(text) : null;
      if (told !== null) findings.push({ where, what: `"${text}" gives the verdict away ("${told[0]}") before the mail is read.` });
    }
  }
  return findings;
}

function addressFindings(root: XmlElement, files: ManifestFiles): Finding[] {
  const findings: Finding[] = [];
  const pane = child(child(child(child(root, 'FormSettings'), 'Form'), 'DesktopSettings'), 'SourceLocation')?.attributes['DefaultValue'] ?? '';
  const base = pane.slice(0, pane.lastIndexOf('/') + 1);
  const sizes = iconSizes(root);
  const seen = new Set<string>();
  for (const element of everyElement(root)) {
    if (element.attributes['DefaultValue'] === undefined || !/Url$|SourceLocation$|Image$/.test(element.name)) continue;
    const where = element.attributes['id'] ?? element.name;
    for (const address of valuesOf(element)) {
      const key = `${where} ${address}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const wrong = wrongAddress(address, base, files.local) ?? wrongFile(address.slice(base.length), sizes.get(where), files);
      if (wrong !== null) findings.push({ where, what: wrong });
    }
  }
  return findings;
}

function wrongAddress(address: string, base: string, local: boolean): string | null {
  if (!URL.canParse(address)) return `"${address}" is no address.`;
  const url = new URL(address);
  if (url.protocol !== 'https:') return `"${address}" must begin with https://`;
  if (!local && /^(?:localhost|127\.)/.test(url.hostname)) return `"${address}" is this computer.`;
  return address.startsWith(base) ? null : `"${address}" lies elsewhere than the pane, which lies in ${base}`;
}

function wrongFile(relative: string, pixels: number | undefined, files: ManifestFiles): string | null {
  const content = files.read(relative);
  if (content === null) return `There is no file ${relative}.`;
  if (pixels === undefined) return null;
  const size = pngSize(content);
  if (size === null) return `${relative} is no PNG.`;
  return size.width === pixels && size.height === pixels ? null : `${relative} is ${size.width} × ${size.height} pixels, not ${pixels} × ${pixels}.`;
}

/** Pixels by the name of the element or the resource that gives the icon: its size times its scale. */
function iconSizes(root: XmlElement): Map<string, number> {
  const sizes = new Map([['IconUrl', 64], ['HighResolutionIconUrl', 128]]);
  for (const element of everyElement(root)) {
    const { size, scale = '1', resid } = element.attributes;
    if (element.name === 'bt:Image' && size !== undefined && resid !== undefined) sizes.set(resid, Number(size) * Number(scale));
  }
  return sizes;
}
