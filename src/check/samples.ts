import type { Language } from '../text/language';

export interface Sample {
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
}

const MOST = 60;

/** The list beside the samples; empty when there is none or it can't be read. */
export async function readSamples(): Promise<readonly Sample[]> {
  try {
    const response = await fetch(new URL('samples/index.json', document.baseURI), { signal: AbortSignal.timeout(5_000) });
    const list: unknown = response.ok ? await response.json() : [];
    return Array.isArray(list) ? list.slice(0, MOST).flatMap((one: unknown) => asSample(one) ?? []) : [];
  } catch {
    return [];
  }
}

function asSample(value: unknown): Sample | null {
  if (typeof value !== 'object' || value === null || !('file' in value) || !('title' in value)) return null;
  const { file, title } = value;
  if (typeof file !== 'string' || !/^[\w.-]{1,100}$/.test(file) || typeof title !== 'object' || title === null) return null;
  const text = (language: Language): string => {
    const found: unknown = Reflect.get(title, language);
    return typeof found === 'string' ? found : file;
  };
  return { file, title: { ja: text('ja'), en: text('en') } };
}

export async function readSample(file: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(new URL(`samples/${encodeURIComponent(file)}`, document.baseURI));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
