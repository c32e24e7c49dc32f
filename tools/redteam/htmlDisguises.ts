import { rawMail, escapeHtml, type MailBytes, type PlainMail } from './mail';
import type { Random } from './random';

/** Ways to write HTML in which the eye reads the mail and the source reads something else. */
export interface HtmlDisguise {
  readonly name: string;
  /** @param filler harmless text that nobody is to see */
  readonly build: (mail: PlainMail, filler: string, random: Random) => MailBytes;
}

function page(mail: PlainMail, body: string, style = ''): MailBytes {
  return rawMail(mail.subject, [{ type: 'text/html; charset=utf-8', content: `<!doctype html><html><head>${style}</head><body bgcolor="#ffffff">${body}</body></html>` }]);
}

const lines = (text: string): string => text.split('\n').map(escapeHtml).join('<br>\n');

/** Hides the filler after each line. */
function hidden(name: string, open: string, close: string, style = ''): HtmlDisguise {
  return {
    name,
    build: (mail, filler) => {
      const pieces = filler.split('\n');
      const body = mail.body.split('\n').map((line, i) => `${escapeHtml(line)}<br>${open}${escapeHtml(pieces[i % pieces.length] ?? '')}${close}`);
      return page(mail, body.join('\n'), style);
    },
  };
}

/** Puts something between the letters of every word. */
function between(name: string, make: (random: Random) => string, share: number): HtmlDisguise {
  return {
    name,
    build: (mail, _, random) =>
      page(mail, mail.body.split('\n').map((line) => {
        const letters = Array.from(line);
        return letters.map((c, i) => (/\p{L}/u.test(c) && /\p{L}/u.test(letters[i + 1] ?? '') && random.chance(share) ? escapeHtml(c) + make(random) : escapeHtml(c))).join('');
      }).join('<br>\n')),
  };
}

const FILL = ['lunch', 'garden', '会議', 'and', 'x', 'の'];

export const HTML_DISGUISES: readonly HtmlDisguise[] = [
  { name: 'plain HTML', build: (mail) => page(mail, lines(mail.body)) },
  hidden('filler: display none', '<div style="display:none">', '</div>'),
  hidden('filler: visibility hidden', '<span style="visibility: hidden">', '</span>'),
  hidden('filler: white on white', '<span style="color:#ffffff;background-color:#fff">', '</span>'),
  hidden('filler: nearly white', '<font color="#fdfdfe">', '</font>'),
  hidden('filler: hsl white', '<span style="color:hsl(0,0%,100%)">', '</span>'),
  hidden('filler: 0 px', '<span style="font-size:0px">', '</span>'),
  hidden('filler: 1 px', '<span style="font-size:1px;line-height:1px">', '</span>'),
  hidden('filler: off-screen', '<div style="position:absolute;left:-9999px">', '</div>'),
  hidden('filler: text indent', '<div style="text-indent:-9999px;overflow:hidden">', '</div>'),
  hidden('filler: no height', '<div style="max-height:0;overflow:hidden">', '</div>'),
  hidden('filler: transparent', '<span style="opacity:0">', '</span>'),
  hidden('filler: colour transparent', '<span style="color:transparent">', '</span>'),
  hidden('filler: clipped', '<div style="position:absolute;clip:rect(0,0,0,0)">', '</div>'),
  hidden('filler: scaled to nothing', '<div style="transform:scale(0)">', '</div>'),
  hidden('filler: by class', '<div class="p">', '</div>', '<style>.p{display:none}</style>'),
  hidden('filler: by descendant rule', '<div class="p">', '</div>', '<style>body div.p{display:none}</style>'),
  hidden('filler: by media rule', '<div class="p">', '</div>', '<style>@media screen{.p{display:none}}</style>'),
  hidden('filler: hidden attribute', '<div hidden>', '</div>'),
  hidden('filler: Outlook only', '<div style="mso-hide:all;display:none">', '</div>'),
  hidden('filler: comment', '<!-- ', ' -->'),
  hidden('filler: template', '<template>', '</template>'),
  hidden('filler: title attribute', '<span title="', '"></span>'),
  between('spans in words', () => '<span></span>', 0.4),
  between('comments in words', () => '<!--a-->', 0.4),
  between('word breaks in words', () => '<wbr>', 0.4),
  between('soft hyphens in words', () => '&shy;', 0.4),
  between('hidden words in words', (random) => `<span style="display:none">${random.pick(FILL)}</span>`, 0.3),
  between('0 px words in words', (random) => `<font style="font-size:0">${random.pick(FILL)}</font>`, 0.3),
  between('white words in words', (random) => `<font color="white" size="1">${random.pick(FILL)}</font>`, 0.2),
  { name: 'letters in spans', build: (mail) => page(mail, mail.body.split('\n').map((line) => Array.from(line, (c) => `<span>${escapeHtml(c)}</span>`).join('')).join('<br>')) },
  { name: 'letters in table cells', build: (mail) => page(mail, mail.body.split('\n').map((line) => `<table><tr>${Array.from(line, (c) => `<td>${escapeHtml(c === ' ' ? '\u00a0' : c)}</td>`).join('')}</tr></table>`).join('')) },
  { name: 'numeric references', build: (mail) => page(mail, Array.from(mail.body, (c) => (c === '\n' ? '<br>' : `&#x${(c.codePointAt(0) ?? 0).toString(16)};`)).join('')) },
  { name: 'reversed by style', build: (mail) => page(mail, mail.body.split('\n').map((line) => `<div style="direction:rtl;unicode-bidi:bidi-override">${escapeHtml(Array.from(line).reverse().join(''))}</div>`).join('')) },
  { name: 'harmless text part', build: (mail, filler) => rawMail(mail.subject, [{ type: 'text/plain; charset=utf-8', content: filler }, { type: 'text/html; charset=utf-8', content: `<html><body>${lines(mail.body)}</body></html>` }]) },
  { name: 'empty HTML part', build: (mail) => rawMail(mail.subject, [{ type: 'text/plain; charset=utf-8', content: mail.body }, { type: 'text/html; charset=utf-8', content: '<html><body><p>&nbsp;</p></body></html>' }]) },
  { name: 'ruby over words', build: (mail) => page(mail, mail.body.split('\n').map((line) => escapeHtml(line).replace(/\p{Script=Han}{1,4}/gu, (word) => `<ruby>${word}<rp>(</rp><rt>よみ</rt><rp>)</rp></ruby>`)).join('<br>')) },
  { name: 'text in form fields', build: (mail) => page(mail, mail.body.split('\n').map((line) => `<input value="${escapeHtml(line)}" style="border:0;width:100%">`).join('<br>')) },
  { name: 'text by style content', build: (mail) => page(mail, '<p class="t">Hello</p>', `<style>.t::after{content:"${mail.body.replace(/["\\]/g, '').replace(/\n/g, '\\A ')}";white-space:pre}</style>`) },
];
