import { describe, expect, test } from '@jest/globals';
import { BODY_LIMIT, byteLength, escapeHtml, htmlOf, NOTE_LIMIT, reportContent, reportDraft, reportText, SUBJECT_LIMIT, type ReportInput } from '../../src/pane/report';
import { findings, withoutLinkFields } from '../../src/pane/reportFindings';
import { WORDS } from '../text/allWords';
import { ANALYSES, analysisOf, judgedOf } from './analyses';

const input = (judged = judgedOf(analysisOf('empty-threat', 'company-breach')), language: 'ja' | 'en' = 'ja') => ({ judged, words: WORDS[language], language, to: ['soc@kaisha.test'], version: '0.1.0', note: '', way: 'graph' as const });
const reportHtml = (made: ReportInput): string => htmlOf(reportContent(made));

describe('every verdict and family', () => {
  test.each(ANALYSES)('$name', ({ analysis, language }) => {
    const draft = reportDraft(input(judgedOf(analysis), language));
    expect(draft.subject).toMatch(/^3\|./);
    expect(draft.subject.length).toBeLessThanOrEqual(SUBJECT_LIMIT);
    expect(byteLength(draft.htmlBody)).toBeLessThanOrEqual(BODY_LIMIT);
    expect(draft.for).toBe('item-1');
    expect(draft.htmlBody).toContain(analysis.verdict);
    for (const wallet of analysis.wallets) expect(draft.htmlBody).toContain(wallet.address);
    const machine = /<pre>(?<json>.*)<\/pre>/s.exec(draft.htmlBody)?.groups?.['json'] ?? '';
    expect(JSON.parse(machine.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'))).toMatchObject({ version: 1, verdict: analysis.verdict });
  });
});

test('no addressee is an empty list', () => {
  expect(reportDraft({ ...input(), to: [] }).to).toEqual([]);
});

test('words of the mail are escaped', () => {
  const analysis = { ...analysisOf('empty-threat', 'company-breach'), claims: [{ id: 'data-stolen' as const, quote: '<img src=x onerror="alert(1)"> & \'', where: 'body' as const }] };
  const html = reportHtml(input(judgedOf(analysis)));
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;');
});

test('a huge mail stays below the limit and says that it was shortened', () => {
  const base = analysisOf('empty-threat', 'company-breach');
  const quote = '脅し'.repeat(100);
  const analysis = {
    ...base,
    claims: Array.from({ length: 500 }, () => ({ id: 'data-stolen' as const, quote, where: 'body' as const })),
    wallets: Array.from({ length: 500 }, (_, i) => ({ currency: 'BTC' as const, address: `1${'x'.repeat(30)}${i}`, valid: false })),
    origin: { ...base.origin, evidence: Array.from({ length: 300 }, () => 'x'.repeat(2_000)) },
    attachments: Array.from({ length: 500 }, () => ({ name: 'あ'.repeat(255), kind: 'unknown' as const, content: 'not-built' as const, isInline: false })),
  };
  const html = reportHtml(input(judgedOf(analysis)));
  expect(byteLength(html)).toBeLessThanOrEqual(BODY_LIMIT);
  expect(html).toContain(WORDS.ja.report.shortened);
});

describe('what never goes into a report in our own words', () => {
  test('a shown password', () => {
    const judged = judgedOf(analysisOf('empty-threat', 'sextortion'), { passwordShown: true });
    expect(reportHtml(input(judged))).not.toContain('hanabi1998');
    expect(reportText(input(judged))).not.toContain('hanabi1998');
    expect(reportDraft(input(judged)).subject).not.toContain('hanabi1998');
  });

  const WRAPPED = 'https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fleak.example%2Fx&data=05|02|taro@example.co.jp|0123|0&sdata=abc%3D&reserved=0';

  test('the fields that Safe Links adds', () => {
    const analysis = { ...analysisOf('empty-threat', 'company-breach'), claims: [{ id: 'data-stolen' as const, quote: `見よ ${WRAPPED}`, where: 'body' as const }] };
    for (const text of [reportHtml(input(judgedOf(analysis))), reportText(input(judgedOf(analysis)))]) {
      expect(text).not.toMatch(/data=|taro@example\.co\.jp\|/);
      expect(text).toContain('https://leak.example/x');
    }
  });

  test.each([
    ['a cut beginning', WRAPPED.slice(40)],
    ['percent signs inside another wrap', 'https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Feur.safelinks.protection.outlook.com%2F%3Furl%3Dhttps%253A%252F%252Fa.example%26data%3D05%257Ctaro%2540example.co.jp&data=05|taro@example.co.jp'],
    ['the page of Outlook on the web', 'https://outlook.office.com/mail/safelink.html?url=https%3A%2F%2Fa.example&data=taro@example.co.jp'],
  ])('%s', (_name, text) => {
    expect(withoutLinkFields(text)).not.toContain('taro');
  });
});

test('the answer of the person stands in the report', () => {
  const html = reportHtml(input(judgedOf(analysisOf('empty-threat', 'sextortion'), { answer: 'yes' })));
  expect(html).toContain(WORDS.ja.report.personSaidYes);
  expect(html).toContain(WORDS.ja.report.urgent);
});

test('what is odd about the mail stands among the findings, without a shown password', () => {
  const base = analysisOf('empty-threat', 'sextortion');
  const analysis = {
    ...base,
    signs: [
      { id: 'disguised-letters' as const, kinds: ['lookAlike' as const], quote: { quote: 'bitсoin', where: 'body' as const } },
      { id: 'broken-letters' as const, quote: { quote: 'hanabi1998', where: 'body' as const } },
      { id: 'parts-differ' as const, quote: null },
    ],
  };
  expect(findings(judgedOf(analysis), '0.1.0')['signs']).toEqual([
    { id: 'disguised-letters', kinds: ['lookAlike'], quote: 'bitсoin', where: 'body' },
    { id: 'broken-letters', quote: '', where: 'body' },
    { id: 'parts-differ' },
  ]);
});

describe('the person’s own note', () => {
  test('stands under its own heading, escaped, line by line', () => {
    const html = reportHtml({ ...input(), note: ' <b>リンク</b> を開いた\r\n"1,000円" & 払った ' });
    expect(html).toContain(`<p><b>${WORDS.ja.report.note}</b></p><p>&lt;b&gt;リンク&lt;/b&gt; を開いた<br>&quot;1,000円&quot; &amp; 払った</p>`);
  });

  test('is left out when empty', () => {
    expect(reportContent({ ...input(), note: ' \n ' }).note).toBeNull();
  });

  test('ends at its limit without half a letter, and the report stays below its own', () => {
    const { note } = reportContent({ ...input(), note: `${'"'.repeat(NOTE_LIMIT - 1)}😀` });
    expect(note?.lines.join('')).toBe('"'.repeat(NOTE_LIMIT - 1));
    const base = analysisOf('ask-it', 'company-breach');
    const analysis = { ...base, claims: Array.from({ length: 900 }, () => ({ id: 'data-stolen' as const, quote: '<'.repeat(200), where: 'body' as const })) };
    for (const filling of ['"', '\n', '脅', '😀']) {
      const html = reportHtml({ ...input(judgedOf(analysis)), note: `x${filling.repeat(NOTE_LIMIT)}x` });
      expect(byteLength(html)).toBeLessThanOrEqual(BODY_LIMIT);
      expect(html).toContain(WORDS.ja.report.note);
    }
  });
});

test('what is shown before is what is sent: every line of the content stands in the message, in order', () => {
  const made = { ...input(judgedOf(analysisOf('ask-it', 'sextortion'))), note: 'ひとこと' };
  const content = reportContent(made);
  const { htmlBody, subject, attachmentName } = reportDraft(made);
  expect([subject, attachmentName]).toEqual([content.subject, content.attachmentName]);
  const lines = [...content.intro, content.urgent ?? '', content.note?.title ?? '', ...(content.note?.lines ?? []), ...content.sections.flatMap(({ title, lines: some }) => [title, ...some]), content.machine?.title ?? '', content.machine?.json ?? ''];
  let at = 0;
  for (const line of lines) {
    at = htmlBody.indexOf(escapeHtml(line), at);
    expect(at).toBeGreaterThanOrEqual(0);
  }
  expect(htmlBody.replace(/<[^>]+>/g, '')).toBe(lines.map(escapeHtml).join(''));
});

test('the original is attached by the name that reporting mailboxes look for; Outlook’s window says what it is', () => {
  expect(reportDraft(input()).attachmentName).toBe('original.eml');
  expect(reportDraft({ ...input(), way: 'window' }).attachmentName).toBe(WORDS.ja.report.attachmentName);
});
