/** Red, green and blue from 0 to 255 and alpha from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const NAMED: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255, 1],
  black: [0, 0, 0, 1],
  transparent: [0, 0, 0, 0],
  red: [255, 0, 0, 1],
  green: [0, 128, 0, 1],
  blue: [0, 0, 255, 1],
  yellow: [255, 255, 0, 1],
  gray: [128, 128, 128, 1],
  grey: [128, 128, 128, 1],
  silver: [192, 192, 192, 1],
  navy: [0, 0, 128, 1],
  ivory: [255, 255, 240, 1],
  snow: [255, 250, 250, 1],
  mintcream: [245, 255, 250, 1],
  whitesmoke: [245, 245, 245, 1],
  ghostwhite: [248, 248, 255, 1],
  floralwhite: [255, 250, 240, 1],
  lightgray: [211, 211, 211, 1],
  lightgrey: [211, 211, 211, 1],
};

/** `null` when it is no colour that is known here. */
export function parseColour(value: string | undefined): Colour | null {
  if (value === undefined) return null;
  const text = value.trim().toLowerCase();
  const named = NAMED[text];
  if (named) return named;
  const hex = /^#?([0-9a-f]{3,8})$/.exec(text)?.[1];
  if (hex !== undefined) return hexColour(hex);
  const call = /^(rgb|hsl)a?\(([^)]{1,60})\)$/.exec(text);
  if (!call) return null;
  const parts = (call[2] ?? '').split(/[\s,/]+/, 6).filter((part) => part !== '');
  if (parts.length < 3 || parts.length > 4) return null;
  const alpha = parts[3] === undefined ? 1 : amount(parts[3], 1);
  const [a = '', b = '', c = ''] = parts;
  const [first, second, third] = call[1] === 'rgb' ? [amount(a, 255), amount(b, 255), amount(c, 255)] : fromHsl(angle(a), amount(b, 1), amount(c, 1));
  const colour: Colour = [first, second, third, alpha];
  return colour.some(Number.isNaN) ? null : colour;
}

/** A number, or a percentage of `whole`; never more than it. NaN for all else. */
function amount(text: string, whole: number): number {
  const number = text.endsWith('%') ? (Number(text.slice(0, -1)) * whole) / 100 : Number(text);
  return Math.min(whole, Math.max(0, number));
}

/** Degrees (CSS Values §6.1). */
function angle(text: string): number {
  const parts = /^(-?\d{0,9}(?:\.\d{1,9})?)(deg|grad|rad|turn)?$/.exec(text);
  if (!parts || parts[1] === '') return NaN;
  const unit = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 }[parts[2] ?? 'deg'] ?? 1;
  return Number(parts[1]) * unit;
}

/** CSS Color 4 §7.1; saturation and lightness from 0 to 1. */
function fromHsl(hue: number, saturation: number, lightness: number): [number, number, number] {
  const part = (n: number): number => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [part(0), part(8), part(4)];
}

function hexColour(hex: string): Colour | null {
  const wide = hex.length <= 4 ? hex.replace(/./g, '$&$&') : hex;
  if (wide.length !== 6 && wide.length !== 8) return null;
  const part = (at: number): number => parseInt(wide.slice(at, at + 2), 16);
  return [part(0), part(2), part(4), wide.length === 8 ? part(6) / 255 : 1];
}

/** Too alike to be told apart by eye. */
export function sameColour(a: Colour, b: Colour): boolean {
  return Math.abs(a[0] - b[0]) <= 10 && Math.abs(a[1] - b[1]) <= 10 && Math.abs(a[2] - b[2]) <= 10;
}
