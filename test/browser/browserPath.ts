import { existsSync } from 'node:fs';

const KNOWN = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];

export function browserPath(): string {
  const named = process.env['BROWSER_PATH'];
  const found = named ?? KNOWN.find((file) => existsSync(file));
  if (found === undefined) throw new Error('No Chromium, Chrome or Edge was found. Name one in BROWSER_PATH.');
  return found;
}
