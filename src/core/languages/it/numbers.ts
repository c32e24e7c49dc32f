const SMALL = ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove'];
const TENS = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];

/** Number words as sums and time limits have them: 2 to 99, and hundreds and thousands with round rests, written as one word. */
export function italianNumbers(): Record<string, number> {
  const found: Record<string, number> = { cento: 100, mille: 1_000, mezzo: 0.5 };
  SMALL.forEach((word, value) => {
    if (value >= 2) found[word] = value;
  });
  TENS.forEach((word, i) => {
    const base = (i + 2) * 10;
    found[word] = base;
    for (let more = 1; more <= 9; more++) {
      const unit = SMALL[more] ?? '';
      found[(more === 1 || more === 8 ? word.slice(0, -1) : word) + unit] = base + more;
    }
  });
  const hundreds: [string, number][] = [['', 0]];
  for (let n = 1; n <= 9; n++) {
    const word = n === 1 ? 'cento' : `${SMALL[n] ?? ''}cento`;
    hundreds.push([word, n * 100], [`${word}cinquanta`, n * 100 + 50]);
  }
  for (const [word, value] of hundreds) if (value > 0) found[word] = value;
  for (let thousands = 1; thousands <= 20; thousands++) {
    const word = thousands === 1 ? 'mille' : `${SMALL[thousands] ?? 'venti'}mila`;
    for (const [rest, value] of hundreds) {
      found[word + rest] = thousands * 1_000 + value;
      if (value > 0) found[`${word} e ${rest}`] = thousands * 1_000 + value;
    }
  }
  for (const tens of ['trenta', 'quaranta', 'cinquanta']) found[`${tens}mila`] = (found[tens] ?? 0) * 1_000;
  return found;
}
