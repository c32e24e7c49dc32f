/** From one to nineteen each is a word of its own; Portugal writes some of them otherwise than Brazil. */
const SMALL = 'um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'.split(' ');
const OTHERWISE: readonly [string, number][] = [['uma', 1], ['duas', 2], ['meio', 0.5], ['catorze', 14], ['dezasseis', 16], ['dezassete', 17], ['dezanove', 19], ['um milhão', 1_000_000]];
const TENS = ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'];
const HUNDREDS = ['cem', 'duzentos', 'trezentos', 'quatrocentos', 'quinhentos', 'seiscentos', 'setecentos', 'oitocentos', 'novecentos'];

/** Number words that sums and time limits are written in: below a hundred, whole hundreds, thousands with whole hundreds. */
export const numbers: Readonly<Record<string, number>> = Object.fromEntries(written());

function written(): [string, number][] {
  const belowHundred: [string, number][] = SMALL.map((word, i) => [word, i + 1]);
  TENS.forEach((ten, i) => {
    belowHundred.push([ten, 20 + 10 * i]);
    SMALL.slice(0, 9).forEach((one, j) => belowHundred.push([`${ten} e ${one}`, 21 + 10 * i + j]));
  });
  const hundreds: [string, number][] = HUNDREDS.map((word, i) => [word, 100 * (i + 1)]);
  const thousands: [string, number][] = [['mil', 1000], ...[...belowHundred.slice(1, 30), ...hundreds].map(([word, value]): [string, number] => [`${word} mil`, 1000 * value])];
  const mixed = thousands.slice(0, 10).flatMap(([thousand, t]) => hundreds.map(([hundred, h]): [string, number] => [`${thousand} e ${hundred}`, t + h]));
  return [...OTHERWISE, ...belowHundred, ...hundreds, ...thousands, ...mixed];
}
