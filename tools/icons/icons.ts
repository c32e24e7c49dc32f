import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, NO_BROWSER } from '../browser.mjs';

/** Sizes in pixels of Outlook's ribbon and of lists of add-ins. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** On phones an icon has three sizes, each drawn for screens of one, two and three pixels a point. */
const MOBILE_SIZES = [25, 32, 48].flatMap((size) => [size, 2 * size, 3 * size]);
/** Up to here the drawing made for few pixels is taken. */
const SMALL = 24;

const assets = path.resolve(import.meta.dirname, '../../assets');

const executablePath = findBrowser();
if (executablePath === null) throw new Error(NO_BROWSER);
const browser = await chromium.launch({ executablePath });
try {
  const page = await browser.newPage();
  for (const size of new Set([...SIZES, ...MOBILE_SIZES])) {
    const svg = readFileSync(path.join(assets, size <= SMALL ? 'icon-small.svg' : 'icon.svg'), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const name = `icon-${size}.png`;
    writeFileSync(path.join(assets, name), await page.screenshot({ omitBackground: true }));
    console.log(name);
  }
} finally {
  await browser.close();
}
