import type { Frame, Page } from 'playwright-core';
import { settled } from './pane';
import { simulator, type Outlook } from './stage';

/** The pane of a simulated Outlook, with all that a test asks of both. */
export interface OpenPane {
  readonly frame: Frame;
  readonly page: Page;
  readonly requests: readonly string[];
  readonly troubles: readonly string[];
  readonly pilot: ReturnType<typeof simulator>;
}

/** Waits until the pane has an answer. */
export async function openPane(outlook: Outlook): Promise<OpenPane> {
  const frame = await outlook.pane();
  await settled(frame);
  return { frame, page: outlook.page, requests: outlook.requests, troubles: outlook.troubles, pilot: simulator(outlook.page) };
}
