import { DemandReader } from '../evidence/demand';
import type { Readers } from '../evidence/readers';
import { LEXICONS } from '../meaning/concepts';
import { LEARNT } from '../meaning/weights';
import { LearntSignals } from '../meaning/learnt';
import { Matcher } from '../meaning/match';
import type { LanguageReader } from '../meaning/readMeaning';
import { SIGNALS } from '../meaning/signals';
import { LANGUAGE_PACKS } from '.';
import type { LanguagePack } from './languagePack';

interface Loaded {
  readonly reader: LanguageReader;
  readonly pack: LanguagePack | null;
}

const loaded = new Map<string, Promise<Loaded>>();
const demandReaders = new Map<string, DemandReader>();

/**
 * The readers for the given languages; each language is fetched and compiled once. Rejects when its data
 * can't be fetched, and tries anew at the next call.
 */
export async function loadReaders(languages: readonly string[]): Promise<Readers> {
  const all = await Promise.all(languages.map(load));
  return { languages: all.map(({ reader }) => reader), demand: demandReader(languages, all.flatMap(({ pack }) => pack ?? [])) };
}

function load(language: string): Promise<Loaded> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = LANGUAGE_PACKS[language] ? readPack(language, LANGUAGE_PACKS[language]) : readCoreLanguage(language);
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}

async function readCoreLanguage(language: string): Promise<Loaded> {
  const lexicon = (await LEXICONS[language]?.()) ?? {};
  const signals = await Promise.all(SIGNALS.map(async ({ id, cues }) => ({ id, cues: (await cues[language]?.()) ?? [] })));
  const data = (await LEARNT[language]?.()) ?? null;
  return { reader: { matcher: new Matcher(language, signals, lexicon), learnt: data && new LearntSignals(data) }, pack: null };
}

async function readPack(language: string, fetchPack: () => Promise<LanguagePack>): Promise<Loaded> {
  const pack = await fetchPack();
  const signals = SIGNALS.map(({ id }) => ({ id, cues: pack.cues[id] ?? [] }));
  return { reader: { matcher: new Matcher(language, signals, pack.lexicon, pack.letters), learnt: null }, pack };
}

function demandReader(languages: readonly string[], packs: readonly LanguagePack[]): DemandReader {
  const key = languages.join();
  const known = demandReaders.get(key);
  if (known) return known;
  const letters = (text: string): string => packs.reduce((respelt, pack) => pack.letters(respelt), text);
  const reader = packs.length === 0 ? new DemandReader() : new DemandReader(packs.map(({ demand }) => demand), letters);
  demandReaders.set(key, reader);
  return reader;
}
