import type { NotChecked } from '../contract';
import type { Reading } from '../message/reading';

/** Pictures that the HTML loads from elsewhere. Outlook rewrites and withholds them, so only raw HTML tells: else `null`. */
export function remoteImages(reading: Reading): { count: number | null; notChecked: NotChecked[] } {
  if (!reading.message.preserves.rawHtml || reading.visible.truncated) {
    const why = reading.message.preserves.rawHtml ? 'failed' : 'not-provided';
    return { count: null, notChecked: [{ id: 'remote-images', why }] };
  }
  return { count: reading.visible.images.filter((image) => image.kind === 'remote').length, notChecked: [] };
}
