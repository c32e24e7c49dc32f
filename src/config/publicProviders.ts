/** Mail providers for everybody: such a domain says nothing about belonging to an organisation. */
const PUBLIC_PROVIDERS: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'outlook.jp', 'hotmail.com', 'hotmail.co.jp', 'live.com', 'live.jp', 'msn.com',
  'yahoo.com', 'yahoo.co.jp', 'ymail.ne.jp', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'gmx.com', 'gmx.de', 'web.de', 'mail.com',
  'proton.me', 'protonmail.com', 'docomo.ne.jp', 'ezweb.ne.jp', 'au.com', 'softbank.ne.jp', 'i.softbank.jp', 'ocn.ne.jp', 'nifty.com',
  'biglobe.ne.jp', 'so-net.ne.jp', 'qq.com', '163.com', 'mail.ru', 'yandex.ru',
]);

export function isPublicProvider(domain: string): boolean {
  return PUBLIC_PROVIDERS.has(domain.toLowerCase());
}
