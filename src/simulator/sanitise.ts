import type { StoredMail } from './mail';
import type { Switches } from './switches';

/**
 * The HTML that Outlook on the web shows and hands to add-ins: not the HTML that was sent. It drops
 * class names, style sheets, scripts and forms, and does not load remote pictures; style attributes and
 * ids stay.
 */
export function outlookHtml(mail: StoredMail, switches: Switches): string {
  if (switches.item === 'empty') return '<div><br></div>';
  const page = new DOMParser().parseFromString(mail.html ?? fromText(mail.text ?? ''), 'text/html');
  for (const element of page.querySelectorAll('script,style,link,meta,title,base,object,embed,iframe,form,input,button')) element.remove();
  for (const element of page.querySelectorAll('*')) clean(element, switches);
  const banner = switches.banner === 'yes' ? bannerHtml(switches.lang) : '';
  return `${banner}<div>${page.body.innerHTML}</div>`;
}

function clean(element: Element, switches: Switches): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'class' || name.startsWith('on') || /^\s*(?:javascript|vbscript):/i.test(value)) element.removeAttribute(name);
  }
  if (element instanceof HTMLImageElement && !/^(?:cid|data|blob):/i.test(element.getAttribute('src') ?? '')) element.removeAttribute('src');
  if (element instanceof HTMLAnchorElement && switches.safelinks === 'yes') {
    const target = element.getAttribute('href') ?? '';
    if (/^https?:/i.test(target)) element.setAttribute('href', safeLink(target));
  }
}

function safeLink(target: string): string {
  const data = encodeURIComponent('05|02|user@example.co.jp|0123456789abcdef|00000000-0000-4000-8000-000000000000|0|0|638990000000000000|Unknown');
  return `https://jpn01.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&data=${data}&sdata=c2ltdWxhdGlvbg%3D%3D&reserved=0`;
}

function bannerHtml(lang: Switches['lang']): string {
  const words = lang === 'ja-JP' ? '【社外メール】差出人は社外です。リンクや添付ファイルにご注意ください。' : '[EXTERNAL] This mail came from outside the organisation. Be careful with links and attachments.';
  return `<table style="width:100%;background-color:#ffeb9c;border:1px solid #9c6500"><tr><td style="padding:4px">${words}</td></tr></table><br>`;
}

function fromText(text: string): string {
  const lines = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').split(/\r?\n/);
  return `<div style="font-family:sans-serif">${lines.join('<br>\n')}</div>`;
}

/** What text coercion gives: the words, no link targets. */
export function outlookText(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h\d)>/gi, '$&\n'), 'text/html');
  return page.body.textContent;
}
