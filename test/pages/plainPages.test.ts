import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

describe.each(['support.html', 'privacy.html'])('%s', (name) => {
  const html = readFileSync(`src/pages/${name}`, 'utf8');

  test('speaks Japanese first, then English, each marked', () => {
    const sections = [...html.matchAll(/<section lang="([a-z]{2})">\s*<h1>/g)].map(([, language]) => language);
    expect(sections).toEqual(['ja', 'en']);
  });

  test('holds nothing that its policy refuses', () => {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:|https?:\/\//i);
  });

  test('links only to what lies beside it', () => {
    const targets = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target]) => target);
    expect(targets.filter((each) => !/^(?:assets\/(?:pages\.css|icon-32\.png)|(?:check|privacy|support)\.html)$/.test(each ?? ''))).toEqual([]);
  });

  test('the voice: no あなた, no exclamation mark, no promise of safety', () => {
    const text = html.replace(/<[^>]{1,200}>/g, ' ');
    expect(text).not.toMatch(/あなた|[!！]|100 ?[%％]|\bsafe\b|安全です/i);
    const longest = Math.max(...text.split(/[.:。?？]/).filter((sentence) => !/\p{sc=Hiragana}/u.test(sentence)).map((sentence) => sentence.trim().split(/\s+/).length));
    expect(longest).toBeLessThanOrEqual(25);
  });
});
