/** Where the built files will lie, always ending in `/`; or one sentence that says what is wrong with it. */
export type Address = { readonly kind: 'address'; readonly base: string } | { readonly kind: 'refused'; readonly sentence: string };

/** Names that stand for "put yours here" in examples (RFC 2606, RFC 6761, Microsoft's sample companies). */
const PLACEHOLDER = /^(?:(?:.+\.)?(?:example|invalid|test)|(?:.+\.)?example\.(?:com|net|org|co\.jp|jp)|(?:.+\.)?(?:contoso|fabrikam)\.com|host|hostname|server|your-?(?:host|server|domain)(?:\..+)?)$/;
const THIS_COMPUTER = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;
const DOCUMENTATION_ADDRESS = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/;

/** `local` lets a development machine through: `npm start` and the tests use it. */
export function readAddress(text: string | undefined, options: { readonly local: boolean }): Address {
  const refuse = (sentence: string): Address => ({ kind: 'refused', sentence });
  if (text === undefined || text.trim() === '') {
    return refuse('Say where the files will lie: npm run build -- --base https://HOST/PATH/');
  }
  const typed = text.trim();
  if (/[<>{}[\]]/.test(typed) && !typed.includes('[::1]')) return refuse(`"${typed}" still holds a placeholder: write the real address in its place.`);
  if (!URL.canParse(typed)) return refuse(`"${typed}" is not an address. It must look like https://HOST/PATH/`);
  const url = new URL(typed);
  if (url.protocol !== 'https:') return refuse(`"${typed}" must begin with https:// – Outlook loads add-ins over HTTPS only, with a certificate that the computers trust.`);
  if (url.username !== '' || url.password !== '') return refuse('The address must not hold a user name or password: everybody can read the manifest.');
  if (url.search !== '' || url.hash !== '') return refuse(`"${typed}" must be a folder, without "?" or "#".`);
  if (/\.html?$/i.test(url.pathname)) return refuse(`"${typed}" names a page. Give the folder it lies in, ending in "/".`);
  if (!options.local) {
    if (THIS_COMPUTER.test(url.hostname)) return refuse(`"${url.hostname}" is this computer: no other Outlook could load the add-in from it. For a trial on this computer add --local.`);
    if (PLACEHOLDER.test(url.hostname) || DOCUMENTATION_ADDRESS.test(url.hostname)) return refuse(`"${url.hostname}" is a name used in examples: write the name of your own server.`);
  }
  return { kind: 'address', base: url.href.endsWith('/') ? url.href : `${url.href}/` };
}
