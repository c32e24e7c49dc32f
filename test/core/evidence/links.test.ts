import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LinkFact } from '../../../src/core/evidence/evidence';
import { findLinks } from '../../../src/core/evidence/links';
import { remoteImages } from '../../../src/core/evidence/remoteImages';
import type { Link, Reading } from '../../../src/core/message/reading';
import { message } from './messages';

const ONION = `${'abcdefgh234567xy'.repeat(3)}abcdefgh.onion`;
const kinds = (text: string, links: Link[] = []) => findLinks(text, links).map((link) => link.kind);
const link = (target: string, at = 0): Link => ({ label: 'here', target, at, unwrapped: false });

describe('findLinks', () => {
  test.each<[string, LinkFact['kind']]>([
    [`http://${ONION}/blog`, 'leak-site'],
    [`Proof: ${ONION}`, 'leak-site'],
    ['abcdefgh234567xy[.]onion', 'leak-site'],
    ['https://mega.nz/folder/abc', 'file-share'],
    ['mega.nz/folder/abc', 'file-share'],
    ['hxxps://pastebin[.]com/abc', 'file-share'],
    ['資料は https://xgf.gigafile.nu/1124-abc をご覧ください。', 'file-share'],
    ['https://bit.ly/3abc', 'shortened'],
    ['bit.ly/3abc', 'shortened'],
    ['https://example.com/video.exe', 'download'],
    ['https://example.com/a/proof.zip?dl=1', 'download'],
    ['https://example.com/report.docm', 'download'],
    ['https://www.coinbase.com/how-to-buy/bitcoin', 'how-to-buy'],
    ['https://bitflyer.com/ja-jp/', 'how-to-buy'],
    ['https://coinbase.com.evil.example/', 'web'],
    ['https://notmega.nz.example/x', 'web'],
    ['https://www.example.co.jp/contact.html', 'web'],
    ['write to boss@example.com', 'mail'],
  ])('%s → %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('reads links of the HTML and counts their place from the layer', () => {
    expect(findLinks('see here', [link('mailto:a@example.com', 104)], 100)).toEqual([{ target: 'mailto:a@example.com', kind: 'mail', at: 4 }]);
  });

  test('tells each target once', () => {
    expect(kinds('https://mega.nz/a and mega.nz/a', [link('https://mega.nz/a')])).toEqual(['file-share']);
  });

  test.each(['e.g. this, i.e. that. No.5 and v2.5.1', 'www.example.co.jp was hacked', 'index.html and readme.txt', 'Mr.Smith costs 1.500'])('bare words with dots say nothing: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test('never throws, bounded', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, target) => Array.isArray(findLinks(text, [link(target)]))));
    const began = performance.now();
    for (const text of ['a-'.repeat(100_000), 'a.'.repeat(100_000), 'a@'.repeat(100_000), 'http://'.repeat(40_000), 'x'.repeat(200_000), `h${'t'.repeat(200_000)}`]) expect(findLinks(text, []).length).toBeLessThanOrEqual(200);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe('remoteImages', () => {
  const reading = (rawHtml: boolean, truncated = false): Reading => ({
    message: message({ preserves: { headers: true, rawHtml, attachmentContent: true, attachmentList: true } }),
    subject: '',
    visible: { text: '', hiddenCharacters: 0, links: [], images: [{ kind: 'remote', tiny: true }, { kind: 'embedded', tiny: false }], truncated },
    layers: [],
    wrapper: 'none',
    language: 'und',
    partsDiffer: false,
    carried: [],
  });
  test('counts them in raw HTML', () => {
    expect(remoteImages(reading(true))).toEqual({ count: 1, notChecked: [] });
  });
  test('can not tell from what Outlook hands over, nor from half a text', () => {
    expect(remoteImages(reading(false))).toEqual({ count: null, notChecked: [{ id: 'remote-images', why: 'not-provided' }] });
    expect(remoteImages(reading(true, true)).count).toBeNull();
  });
});
