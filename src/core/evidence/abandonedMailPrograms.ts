/**
 * Mail programs whose makers gave them up long ago, as X-Mailer and User-Agent name them. Mass mailers still write
 * those names to look like a person. Programs that some people still use with good reason are not here, and neither
 * are libraries such as those behind contact forms: what they send is ordinary.
 *
 * - Outlook Express: followed by Windows Mail in 2006; its last version came with Windows XP, which Microsoft supported
 *   until April 2014 (learn.microsoft.com/lifecycle/products/windows-xp).
 * - Eudora: its maker ended it in 2006 (en.wikipedia.org/wiki/Eudora_(email_client)).
 */
export const ABANDONED: readonly { readonly program: string; readonly names: RegExp }[] = [
  { program: 'Outlook Express', names: /^microsoft outlook express\b/i },
  { program: 'Eudora', names: /^(?:qualcomm )?(?:windows |macintosh )?eudora\b/i },
];
