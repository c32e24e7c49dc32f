export interface ManifestValues {
  /** Ends in `/`. */
  readonly base: string;
  readonly id: string;
  /** Of package.json: `x.y.z`. */
  readonly version: string;
}

/** The manifest with its placeholders filled. Throws when one is left: that is a fault of the template. */
export function fillManifest(template: string, values: ManifestValues): string {
  const filled = template
    .replaceAll('{{BASE}}', escapeAttribute(values.base))
    .replaceAll('{{ID}}', values.id)
    .replaceAll('{{VERSION}}', manifestVersion(values.version))
    .replace(/<!-- The one manifest\..*?-->\n/su, '');
  const left = /\{\{[^}]{0,40}\}\}/.exec(filled);
  if (left !== null) throw new Error(`manifest.xml holds an unknown placeholder: ${left[0]}`);
  return filled;
}

/** Office compares four numbers; a pre-release mark is no part of them. */
export function manifestVersion(version: string): string {
  const parts = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})/.exec(version);
  if (parts === null) throw new Error(`The version of package.json must be x.y.z, not "${version}"`);
  return `${String(parts[1])}.${String(parts[2])}.${String(parts[3])}.0`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
