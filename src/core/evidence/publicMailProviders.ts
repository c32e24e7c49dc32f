/**
 * Domains under which anybody gets a mailbox: that somebody writes from the same one says nothing
 * about an organisation.
 */
const EXACT: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'outlook.jp', 'live.com', 'live.jp', 'msn.com', 'passport.com',
  'ymail.com', 'rocketmail.com', 'yahoo.ne.jp', 'ybb.ne.jp', 'aol.com', 'aim.com', 'icloud.com', 'me.com', 'mac.com',
  'proton.me', 'protonmail.com', 'pm.me', 'tutanota.com', 'tuta.com', 'zoho.com', 'zohomail.com', 'fastmail.com', 'hey.com', 'mail.com', 'email.com', 'mail.ru', 'bk.ru',
  'yandex.ru', 'yandex.com', 'ya.ru', 'gmx.de', 'gmx.net', 'gmx.com', 'gmx.at', 'gmx.ch', 'web.de', 't-online.de', 'freenet.de', 'posteo.de', 'mailbox.org',
  'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'libero.it', 'virgilio.it', 'tiscali.it', 'seznam.cz', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'bol.com.br', 'uol.com.br', 'terra.com.br',
  'comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net', 'bellsouth.net', 'cox.net', 'charter.net', 'btinternet.com', 'sky.com', 'virginmedia.com', 'ntlworld.com', 'rogers.com', 'shaw.ca', 'bigpond.com', 'optusnet.com.au',
  'qq.com', 'foxmail.com', '163.com', '126.com', 'yeah.net', 'sina.com', 'sina.cn', 'sohu.com', 'aliyun.com', 'naver.com', 'daum.net', 'hanmail.net', 'nate.com', 'rediffmail.com',
  'docomo.ne.jp', 'ezweb.ne.jp', 'au.com', 'softbank.ne.jp', 'softbank.jp', 'i.softbank.jp', 'vodafone.ne.jp', 'disney.ne.jp', 'ymobile.ne.jp', 'willcom.com', 'pdx.ne.jp', 'wcm.ne.jp', 'emnet.ne.jp', 'emobile.ne.jp', 'uqmobile.jp', 'rakumail.jp', 'rakuten.jp',
  'nifty.com', 'nifty.ne.jp', 'biglobe.ne.jp', 'biglobe.jp', 'ocn.ne.jp', 'so-net.ne.jp', 'plala.or.jp', 'dion.ne.jp', 'auone-net.jp', 'auone.jp', 'asahi-net.or.jp', 'hi-ho.ne.jp', 'infoweb.ne.jp', 'iijmio-mail.jp', 'jcom.home.ne.jp', 'jcom.zaq.ne.jp', 'odn.ne.jp', 'eonet.ne.jp', 'commufa.jp', 'excite.co.jp', 'goo.jp', 'mail.goo.ne.jp', 'infoseek.jp', 'livedoor.com', 'kcn.ne.jp', 'tcn-catv.ne.jp', 'sannet.ne.jp', 'wakwak.com', 'dti.ne.jp', 'bbiq.jp', 'mopera.net',
]);
const ANY_COUNTRY: ReadonlySet<string> = new Set(['hotmail', 'yahoo', 'live', 'outlook', 'gmx', 'yandex']);
/** Providers that give each customer a name below their domain. */
const WITH_SUBDOMAINS: readonly string[] = ['softbank.ne.jp', 'vodafone.ne.jp', 'biglobe.ne.jp', 'ocn.ne.jp', 'so-net.ne.jp', 'plala.or.jp', 'dion.ne.jp', 'jcom.home.ne.jp', 'nifty.com'];

/** Whether `domain` (lower case) belongs to a provider of mailboxes for anybody. */
export function isPublicMailProvider(domain: string): boolean {
  if (EXACT.has(domain) || WITH_SUBDOMAINS.some((parent) => domain.endsWith(`.${parent}`))) return true;
  const labels = domain.split('.');
  return labels.length >= 2 && labels.length <= 3 && ANY_COUNTRY.has(labels[0] ?? '') && labels.slice(1).every((label) => label.length <= 3);
}
