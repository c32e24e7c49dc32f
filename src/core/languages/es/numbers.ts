/** From one to twenty-nine each is a word of its own. */
const SMALL =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(' ');
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const HUNDREDS = ['cien', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos', 'seiscientos', 'setecientos', 'ochocientos', 'novecientos'];

/** Number words that sums and time limits are written in: below a hundred, whole hundreds, thousands with whole hundreds. */
export const numbers: Readonly<Record<string, number>> = Object.fromEntries(written());

function written(): [string, number][] {
  const belowHundred: [string, number][] = SMALL.map((word, i) => [word, i + 1]);
  TENS.forEach((ten, i) => {
    belowHundred.push([ten, 30 + 10 * i]);
    SMALL.slice(0, 9).forEach((one, j) => belowHundred.push([`${ten} y ${one}`, 31 + 10 * i + j]));
  });
  const hundreds: [string, number][] = HUNDREDS.map((word, i) => [word, 100 * (i + 1)]);
  const thousands: [string, number][] = [['mil', 1000], ...[...belowHundred.slice(1, 30), ...hundreds].map(([word, value]): [string, number] => [`${word} mil`, 1000 * value])];
  const mixed = thousands.slice(0, 10).flatMap(([thousand, t]) => hundreds.map(([hundred, h]): [string, number] => [`${thousand} ${hundred === 'cien' ? 'ciento' : hundred}`, t + h]));
  const feminine = hundreds.slice(1).map(([word, value]): [string, number] => [word.replace(/os$/, 'as'), value]);
  return [['un', 1], ['una', 1], ['medio', 0.5], ['veintiún', 21], ['un millón', 1_000_000], ...belowHundred, ...hundreds, ...feminine, ...thousands, ...mixed];
}
