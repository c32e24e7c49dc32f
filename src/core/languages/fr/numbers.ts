const SMALL = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const TENS: readonly (readonly [string, number, number])[] = [
  ['vingt', 20, 9], ['trente', 30, 9], ['quarante', 40, 9], ['cinquante', 50, 9], ['soixante', 60, 19], ['septante', 70, 9], ['quatre-vingt', 80, 19], ['huitante', 80, 9], ['nonante', 90, 9],
];

/** Number words as sums and time limits have them: 2 to 99 and round hundreds and thousands, with hyphens or blanks. */
export function frenchNumbers(): Record<string, number> {
  const found: Record<string, number> = { cent: 100, mille: 1_000, 'quatre-vingts': 80, 'une demie': 0.5, 'un demi': 0.5 };
  const note = (word: string, value: number): void => {
    found[word] = value;
    if (word.includes('-')) found[word.replaceAll('-', ' ')] = value;
  };
  SMALL.forEach((word, value) => {
    if (value >= 2) note(word, value);
  });
  for (const [ten, base, most] of TENS) {
    note(ten, base);
    for (let more = 1; more <= most; more++) note(`${ten}-${SMALL[more] ?? ''}`, base + more);
    note(`${ten} et un`, base + 1);
  }
  note('soixante et onze', 71);
  const hundreds: [string, number][] = [['', 0], ['cent', 100]];
  for (let n = 2; n <= 9; n++) hundreds.push([`${SMALL[n] ?? ''} cents`, n * 100], [`${SMALL[n] ?? ''} cent`, n * 100]);
  for (const [word, value] of hundreds) {
    if (value > 100) note(word, value);
    if (value > 0) note(`${word} cinquante`, value + 50);
  }
  for (let thousands = 1; thousands <= 20; thousands++) {
    const word = thousands === 1 ? 'mille' : `${SMALL[thousands] ?? 'vingt'} mille`;
    for (const [rest, value] of hundreds) note(`${word} ${rest}`.trim(), thousands * 1_000 + value);
    note(`${word} deux cent cinquante`, thousands * 1_000 + 250);
  }
  for (const tens of ['trente', 'quarante', 'cinquante']) note(`${tens} mille`, (found[tens] ?? 0) * 1_000);
  return found;
}
