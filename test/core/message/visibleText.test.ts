import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainVisibleText } from '../../../src/core/message/plainText';
import { unwrapLink } from '../../../src/core/message/safeLinks';
import { visibleText } from '../../../src/core/message/visibleText';

const text = (html: string): string => visibleText(html).text;

describe('what the eye sees', () => {
  test.each([
    ['<b>Bit</b><i>co</i>in', 'Bitcoin'],
    ['a<br>b<br/><br>c</br>d', 'a\nb\n\nc\nd'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<div>a</div><div>b<div>c</div></div>d', 'a\nb\nc\nd'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>', 'a b\nc'],
    ['<ul><li>a<li>b</ul><ol start=3><li>c</ol>', '• a\n• b\n\n3. c'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['a &amp; b &#12354;&#x3042; &nbsp;c &copy', 'a & b ああ \u00a0c ©'],
    ['<head><title>no</title><style>p{}</style></head><script>no()</script><template>no</template><noscript>no</noscript>yes', 'yes'],
    ['<!-- no --><![if mso]>a<![endif]>', 'a'],
    ['  a \n  b  ', 'a b'],
    ['<span style="display:block">a</span>b', 'a\nb'],
    ['a<p hidden>b', 'a'],
    ['<unknown>a</unknown><o:p>b</o:p>', 'ab'],
    ['a<', 'a<'],
    ['', ''],
  ])('%j shows %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('hidden text is left out and counted', () => {
  test.each([
    'display:none', 'display: NONE !important', 'visibility:hidden', 'opacity:0', 'opacity:0.01', 'font-size:0', 'font-size:1px', 'font-size:0.5pt',
    'width:0;height:0;overflow:hidden', 'max-height:0px; overflow: hidden', 'position:absolute;left:-9999px', 'text-indent:-9999px', 'color:#fff',
    'color:#fefefe', 'color:white', 'color:rgb(255, 255, 255)', 'color:rgba(0,0,0,0)', 'color:transparent', 'mso-hide:all', 'background:#000;color:#000',
    'position:absolute;clip:rect(0,0,0,0)', 'margin-left:-9999px', 'transform:scale(0)',
  ])('%s', (style) => {
    const seen = visibleText(`a<span style="${style}">secret<b>!</b></span>b`);
    expect(seen.text).toBe('ab');
    expect(seen.hiddenCharacters).toBe(7);
  });

  test.each([
    'color:#000', 'background:#000;color:#fff', 'background:url(x.png);color:#fff', 'font-size:9px', 'opacity:0.9', 'width:0', 'left:-9999px', 'font-size:larger', 'margin-left:-20px', 'color:#ddd', 'display:inline',
  ])('%s hides nothing', (style) => {
    expect(visibleText(`a<span style="${style}">seen</span>`)).toMatchObject({ text: 'aseen', hiddenCharacters: 0 });
  });

  test('what is set again inside shows', () => {
    expect(text('<td style="font-size:0"><span style="font-size:14px">seen</span></td>')).toBe('seen');
    expect(text('<div style="visibility:hidden">a<b style="visibility:visible">seen</b></div>')).toBe('seen');
    expect(text('<div style="display:none"><b style="display:block">a</b></div>')).toBe('');
  });

  test('by old attributes and inherited ground', () => {
    expect(text('<table bgcolor="#000000"><tr><td><font color="#000000">a</font><font color=white>seen</font></td></tr></table>')).toBe('seen');
    expect(text('<body bgcolor=black text=white>seen<font color=black>a</font></body>')).toBe('seen');
  });

  test('by simple rules of a style sheet, wherever it stands', () => {
    const style = '<style>/* x */ @import "a"; @media print { .b{display:none} } .a, p.c{display:none} #d{opacity:0} h6{visibility:hidden}</style>';
    const body = '<i class="z a">1</i><i class=b>2</i><p class=c>3</p><i id=d>4</i><h6>5</h6><i class=a style="display:inline">6</i>';
    expect(text(style + body).replace(/\s/g, '')).toBe('26');
    expect(text(body + style).replace(/\s/g, '')).toBe('26');
  });
});

describe('style sheets', () => {
  const page = (css: string, body: string): string => text(`<style>${css}</style>${body}`).replace(/\s+/g, ' ');
  const INSIDE = '<div class="a" id="i"><p class="b c" lang="en-GB">x</p></div><p class="b">seen</p>';

  test.each([
    'div p{display:none}', '.a .c{display:none}', 'body div.a > p.b{display:none}', 'html body #i .b{display:none}', 'div[id=i] p{display:none}', '[lang|=en]{display:none}',
    '@media screen{.c{display:none}}', '@media all{.c{display:none}}', '@media only screen and (min-width:480px){@media screen{.c{display:none}}}',
    '@media print{.c{display:inline}} .c{display:none}', '* .c{display:none}', '.a{color:hsl(0,0%,100%)}', '.a{color:hsl(0deg 0% 99% / 1)}', '.a{color:hsla(120,100%,50%,0)}', '.a{color:rgb(100%,100%,100%)}', '.a{color:rgba(0%,0%,0%,0%)}',
    '.c{display:/* x */none}', '.c{font:0/0 a}', '.c{display:none!important} p.c{display:block}', '.a{background:url("a;b}c")} .c{display:none}',
  ])('%s hides', (css) => {
    expect(page(css, INSIDE)).toBe('seen');
  });

  // What is not surely hidden must be read: a text that a rule seems to hide may be the threat.
  test.each([
    'span .c{display:none}', '.a > .c > .b{display:none}', '.b > .a{display:none}', 'body > .c{display:none}', 'h1 + .c{display:none}', 'p:not(.c){display:none}', '.c:hover{display:none}', '.c:nth-child(2){display:none}',
    '@media print{.c{display:none}}', '@media (max-width:600px){.c{display:none}}', '@media screen and (prefers-color-scheme:dark){.c{display:none}}', '@supports (display:grid){.c{display:none}}', '@keyframes x{.c{display:none}}',
    '.c{display:none} p.c{display:block}', '.c{display:none} p:not(.q){display:block !important}', '.c{color:#fff} .c:first-child{color:#000}', '.a{color:#fff} .c{color:crimson}', '.a{color:hsl(0,0%,20%)}', '.c::before{display:none}',
  ])('%s hides nothing', (css) => {
    expect(page(css, INSIDE)).toBe('x seen');
  });

  test('in a comment, a title or for print only are none', () => {
    for (const block of ['<!--<style>.c{display:none}</style>-->', '<title><style>.c{display:none}</style></title>', '<textarea hidden><style>.c{display:none}</style></textarea>', '<style media=print>.c{display:none}</style>']) {
      expect(text(block + INSIDE)).toContain('x');
    }
    expect(text(`\u0130\u0130<style media="screen">.c{display:none}</style>${INSIDE}`)).not.toContain('x');
  });

  test('cost no more than their length and that of the page, and then hide nothing', () => {
    const began = performance.now();
    visibleText(`<style>${'a{}'.repeat(100_000)}</style>x`);
    visibleText(`<style>${'.a '.repeat(100_000)}{color:red}</style>x`);
    const many = `<style>${Array.from({ length: 2_000 }, () => 'b b b b b b b .a{color:red}').join('')}</style>${'<b>'.repeat(300)}${'<i class=a>x</i>'.repeat(20_000)}`;
    expect(visibleText(many).text.length).toBe(20_000);
    expect(performance.now() - began).toBeLessThan(8_000);
  });
});

describe('letters in another order or another place', () => {
  const line = 'olleh ,dlrow';
  test.each([
    [`<div style="direction:rtl;unicode-bidi:bidi-override">${line}</div>`, 'world, hello'],
    [`<div dir=rtl style="unicode-bidi:isolate-override"><b>olleh</b> ,dl<i>row</i></div>`, 'world, hello'],
    [`a <bdo dir=rtl>${line}</bdo> <bdo dir="RTL">(b)a</bdo> c`, 'a world, hello a(b) c'],
    [`<bdo dir=rtl>eno<br>owt</bdo>`, 'one\ntwo'],
    ['<bdo dir=rtl>e\u0301b a</bdo>', 'a be\u0301'],
    ['<div style="unicode-bidi:bidi-override;direction:rtl"><p>seen</p></div>', 'seen'],
    ['<bdo dir=rtl><bdo dir=ltr>seen</bdo></bdo>', 'seen'],
    ['<bdo dir=ltr>seen</bdo><p dir=rtl>seen</p><p style="unicode-bidi:bidi-override">seen</p>', 'seen\n\nseen\n\nseen'],
    [`a \u202eolleh\u202c b`, 'a \u202ehello\u202c b'],
    ['\u202ec\u202dab\u202cd', '\u202ed\u202dab\u202cc'],
  ])('%j shows %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  test('in plain text an override ends with its line, or at its mark', () => {
    expect(plainVisibleText('a \u202eolleh\nworld \u202etahw\u202c now').text).toBe('a \u202ehello\nworld \u202ewhat\u202c now');
    expect(plainVisibleText('\u202e'.repeat(100) + 'a').text).toHaveLength(101);
  });

  test.each([
    ['<input value="Your device">', 'Your device'],
    ['a<input value=b style="display:none"><input type=hidden value=c><input type=password value=d><input type=checkbox value=e>', 'a'],
    ['a<input type=submit value="Pay"><input placeholder="now">', 'a Pay now'],
    ['<textarea>Your\ndevice</textarea><button>is</button>', 'Your device is'.replace(' is', 'is')],
    ['<select><option>one</option></select>', 'one'],
  ])('%j shows %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  test.each([
    ['<p>これは<ruby>動画<rp>(</rp><rt>どうが</rt><rp>)</rp></ruby>と<ruby>写真<rt>しゃしん</ruby>です</p><p>次</p>', 'これは動画と写真です\nどうがしゃしん\n\n次'],
    ['<ruby>x<rt>pay </rt></ruby><ruby>y<rt>now</rt></ruby>', 'xy\npay now'],
    ['<ruby>x<rt style="display:none">no</rt></ruby><rp>seen</rp>', 'xseen'],
  ])('%j shows %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  const row = (letters: string): string => `<tr>${Array.from(letters, (c) => `<td>${c === ' ' ? '&nbsp;' : c}</td>`).join('')}</tr>`;
  test.each([
    [`<table>${row('Your device')}${row('ハッキング')}</table>x`, 'Your\u00a0device\nハッキング\nx'],
    [`<table>${row('1234567')}</table>`, '1 2 3 4 5 6 7'],
    ['<table><tr><td>Name<td>Age<td>a<td>b<td>c<td>d</table>', 'Name Age a b c d'],
    ['<table><tr><td>a<td>1<td>2<td>3<td>4</table>', 'a 1 2 3 4'],
    [`<table><tr><td><table>${row('video')}</table></td><td>a</td><td>b</td></tr></table>`, 'video\na b'],
  ])('%j shows %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  const SAID = 'I have hacked your device; pay {now}';
  test.each([
    [`<style>.t::after{content:"${SAID}"}</style><p class=t>Hello </p>`, `Hello ${SAID}`],
    [`<style>.t:before{content:'I have hacked\\A your device\\3001 now'}</style><p class=t>Hello</p>`, 'I have hacked your device、nowHello'],
    [`<style>p::after{content:attr(data-t)}</style><p data-t="${SAID}"></p>`, SAID],
    [`<style>.t::after{content:"${SAID}";display:none} .u::after{content:"${SAID}"}</style><p class=t>Hello</p>`, 'Hello'],
    ['<style>q::before{content:"»"} .clear::after{content:"";display:table}</style><q class=clear>Hello</q>', 'Hello'],
  ])('%j shows %j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('links and pictures', () => {
  test('links with label, place and unwrapped target', () => {
    const seen = visibleText('see <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa%3Fb%3D1&amp;data=05%7C02%7Csomeone%40example.co.jp%7C&amp;reserved=0"> the <b>file</b></a> or <a href="mailto:x@example.com">x</a><a href="#top">top</a>');
    expect(seen.links).toEqual([
      { label: 'the file', target: 'https://example.com/a?b=1', at: 4, unwrapped: true },
      { label: 'x', target: 'mailto:x@example.com', at: 16, unwrapped: false },
    ]);
    expect(seen.text.slice(4, 12)).toBe('the file');
  });

  test('pictures: remote or not, tiny or not', () => {
    expect(visibleText('<img src="https://example.com/p.gif" width="1" height="1"><img src="cid:a"><img src="data:image/png;base64,x" style="width:0"><img src="//example.com/a.png"><img><td background="http://example.com/b.png"><p style="display:none"><img src="http://example.com/c.png"></p>').images).toEqual([
      { kind: 'remote', tiny: true },
      { kind: 'embedded', tiny: false },
      { kind: 'embedded', tiny: true },
      { kind: 'remote', tiny: false },
      { kind: 'remote', tiny: false },
      { kind: 'remote', tiny: true },
    ]);
  });
});

describe('Safe Links', () => {
  const wrap = (url: string): string => `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05|02|someone@example.co.jp|tenant|&sdata=x&reserved=0`;
  test.each([
    ['https://example.com/', 'https://example.com/', false],
    [wrap('https://example.com/a?b=c&d=e'), 'https://example.com/a?b=c&d=e', true],
    [wrap(wrap('https://example.com/')), 'https://example.com/', true],
    [`https://outlook.office.com/mail/safelink.html?url=${encodeURIComponent('https://example.com/x')}&corid=1`, 'https://example.com/x', true],
    ['https://nam02.safelinks.protection.outlook.com/?data=05|someone@example.co.jp', 'https://nam02.safelinks.protection.outlook.com/', true],
    ['https://safelinks.protection.outlook.com.example.com/?url=x', 'https://safelinks.protection.outlook.com.example.com/?url=x', false],
    [wrap('https://example.com/%E3%81'), 'https://example.com/%E3%81', true],
    ['HTTPS://NAM02.SAFELINKS.PROTECTION.OUTLOOK.COM/?URL=https%3A%2F%2Fexample.com&amp;DATA=x', 'https://example.com', true],
    ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%zz&data=x', 'https://example.com%zz', true],
  ])('%#', (address, target, unwrapped) => {
    expect(unwrapLink(address)).toEqual({ target, unwrapped });
  });

  test('however deep, the recipient is never given back', () => {
    let address = 'https://example.com/';
    for (let i = 0; i < 8; i++) {
      expect(unwrapLink(address).target).not.toContain('someone');
      address = wrap(address);
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (tail) => {
      expect(unwrapLink(`https://x.safelinks.protection.outlook.com/?data=someone${tail.replace(/[?&]/g, '')}`).target).not.toContain('someone');
    }));
  });
});

describe('plain text', () => {
  test('keeps the words and finds addresses', () => {
    const seen = plainVisibleText('Go to https://example.com/a, or www.example.com.\r\nNUL\0s');
    expect(seen.text).toBe('Go to https://example.com/a, or www.example.com.\nNULs');
    expect(seen.links).toEqual([
      { label: 'https://example.com/a', target: 'https://example.com/a', at: 6, unwrapped: false },
      { label: 'www.example.com', target: 'www.example.com', at: 32, unwrapped: false },
    ]);
  });
  test('a rewritten address is told without the recipient', () => {
    const [link] = plainVisibleText('x https://a.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com&data=05|someone@example.co.jp').links;
    expect(link).toEqual({ label: 'https://example.com', target: 'https://example.com', at: 2, unwrapped: true });
  });
});

describe('hostile HTML', () => {
  test.each([
    ['deep', '<b>'.repeat(100_000) + 'end'],
    ['deep, closed by others', '<b>'.repeat(50_000) + '</i>'.repeat(100_000) + 'end'],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>end`],
    ['styles', '<div style="color:red;display:block">'.repeat(50_000) + 'end'],
    ['style blocks', '<style>'.repeat(50_000) + '</style>end'],
    ['open rules', `<style>${'.a{'.repeat(100_000)}</style>end`],
    ['comments', '<!--'.repeat(200_000)],
    ['less-than', '<'.repeat(1_000_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['links', '<a href=x>y'.repeat(100_000)],
    ['ruby', '<ruby>a<rt>b'.repeat(100_000)],
    ['rows', '<td><tr>a'.repeat(100_000)],
    ['cells', `<table><tr>${'<td>a'.repeat(100_000)}`],
    ['overrides', '<bdo dir=rtl>a'.repeat(50_000) + '\u202e'.repeat(100_000)],
    ['content', `<style>b::after{content:"${'x'.repeat(20_000)}"}</style>${'<b></b>'.repeat(50_000)}`],
    ['one word', 'x'.repeat(3_000_000)],
  ])('%s', (_, html) => {
    const began = performance.now();
    const seen = visibleText(html);
    expect(performance.now() - began).toBeLessThan(8_000);
    expect(seen.text.length).toBeLessThanOrEqual(1_000_000);
    if (html.endsWith('end') && html.length < 2_000_000) expect(seen.text).toContain('end');
  });

  test('never throws', () => {
    const piece = fc.constantFrom('<', '>', '"', "'", '/', '=', '&', ';', '<p>', '</p>', '<b style="', 'display:none', '<style>', '</style>', '.a{', '}', '<a href=', '<table><td>', '<!--', '-->', '<![CDATA[', '<svg>', '</', 'x', ' ', '\0', '\ud800', '&#x', '&#0;', '&#1114112;', '<br>', '<li>', '</ol>', '<title>', '<plaintext>');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      expect(text(html).length).toBeLessThanOrEqual(html.length * 4);
    }), { numRuns: 1_000 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (html) => typeof text(html) === 'string'));
  });
});
