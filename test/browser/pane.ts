import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Frame } from 'playwright-core';

/** What tests ask of the pane: its state, and what is wrong with its page. */

const root = path.resolve(import.meta.dirname, '../..');
const axeSource = readFileSync(createRequire(path.join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

export interface Shown {
  readonly state: string;
  readonly verdict: string | null;
  readonly family: string | null;
}

const WORKING = ['starting', 'reading', 'judging'];

/** Waits until the pane has an answer, whatever it is. */
export async function settled(frame: Frame): Promise<Shown> {
  await frame.waitForFunction((working) => {
    const state = document.querySelector<HTMLElement>('[data-state]')?.dataset['state'];
    return state !== undefined && !working.includes(state);
  }, WORKING, { timeout: 20_000 });
  return shown(frame);
}

export function shown(frame: Frame): Promise<Shown> {
  return frame.evaluate(() => {
    const data = document.querySelector<HTMLElement>('[data-state]')?.dataset;
    return { state: data?.['state'] ?? '', verdict: data?.['verdict'] ?? null, family: data?.['family'] ?? null };
  });
}

export async function verdictOf(frame: Frame, expected: string): Promise<void> {
  await frame.waitForFunction((verdict) => document.querySelector<HTMLElement>('[data-state]')?.dataset['verdict'] === verdict, expected, { timeout: 20_000 });
}

/** Faults that axe-core calls serious or critical, one line each. */
export async function axeFaults(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: { run: () => Promise<{ violations: readonly Violation[] }> } };
    interface Violation {
      readonly id: string;
      readonly impact: string | null;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** Elements that stick out of the pane sideways, outermost first; empty when nothing scrolls sideways. */
export function sideways(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width + 1).map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Opens every folded part, so that what is in it is looked at too. */
export async function unfold(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
