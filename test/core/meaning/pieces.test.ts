import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isEasternPiece, piecesOf, PLACES } from '../../../src/core/meaning/pieces';

function pieces(text: string): Set<number> {
  const found = new Set<number>();
  piecesOf(text, 0, text.length, found);
  return found;
}

describe('pieces of a sentence', () => {
  test('stand for the kind of an address, a link, a number and a long code, whichever it is', () => {
    expect(pieces('write to a.b@one.example now')).toEqual(pieces('write to other@two.example now'));
    expect(pieces('see https://one.example/x?y=1 today')).toEqual(pieces('see www.two.example today'));
    expect(pieces('pay 1,500 by 12:30')).toEqual(pieces('pay 77 by 9'));
    expect(pieces('to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq')).toEqual(pieces('to 1boatslrhtknngkdxeeobr76b53lettpyt'));
  });
  test('know a word’s neighbour', () => {
    expect(pieces('pay me')).not.toEqual(pieces('me pay'));
  });
  test('of Japanese lie in their own half', () => {
    expect([...pieces('録画しました')].every(isEasternPiece)).toBe(true);
    expect([...pieces('we recorded you')].some(isEasternPiece)).toBe(false);
  });
  test('never throw, and lie inside their places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const piece of pieces(text.toLowerCase())) expect(piece >= 0 && piece < PLACES).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
