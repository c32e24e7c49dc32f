import type { Cue, Lexicon, SignalId } from '../../meaning/cue';

const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * German written without umlauts becomes longer (`gerät`, `geraet`; `spaß`, `spass`), which no joining of
 * letters can undo. So every word is kept in each way of writing it.
 */
function spellings(part: string): string {
  const words = part.split('|').flatMap((word) => {
    const plain = word.replaceAll('ß', 'ss');
    const out = (text: string): string => text.replace(/[äöü]/g, (letter) => SPELT_OUT[letter] ?? letter);
    return [...new Set([word, plain, out(word), out(plain)])];
  });
  return words.join('|');
}

export function spellLexicon(lexicon: Lexicon): Lexicon {
  return Object.fromEntries(Object.entries(lexicon).map(([name, entries]) => [name, entries.map(spellings)]));
}

/** Concept names keep their spelling: they are of plain letters. */
export function spellCues(cues: Readonly<Partial<Record<SignalId, readonly Cue[]>>>): Partial<Record<SignalId, readonly Cue[]>> {
  return Object.fromEntries(
    Object.entries(cues).map(([id, list]) => [id, list.map((cue) => ({ ...cue, all: cue.all.map(spellings), ...(cue.not && { not: cue.not.map(spellings) }) }))]),
  );
}
