/** sRGB, 0–255 each. */
type Rgb = readonly [number, number, number];

/** A calm blue-green; 5.6 : 1 on white. */
export const OWN_ACCENT = '#0b6a72';

const STEPS = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160] as const;
export type BrandRamp = Readonly<Record<(typeof STEPS)[number], string>>;

/** Least contrast of text (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/**
 * The sixteen steps that Fluent's themes are made of, from one colour: step 80 carries white text and
 * stands as text on white, so an accent that is too pale for that is darkened first.
 */
export function brandRamp(accent: string): BrandRamp {
  let middle = parse(accent) ?? ([11, 106, 114] as const);
  for (let i = 0; i < 40 && contrast(middle, WHITE) < LEAST_CONTRAST + 0.3; i++) middle = mix(middle, BLACK, 0.06);
  const ramp = STEPS.map((step) => {
    const distance = (step - 80) / 80;
    return [step, hex(distance <= 0 ? mix(middle, BLACK, -distance * 0.85) : mix(middle, WHITE, distance * 0.92))] as const;
  });
  return Object.fromEntries(ramp) as BrandRamp;
}

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

function parse(colour: string): Rgb | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return found ? [parseInt(found[1] ?? '0', 16), parseInt(found[2] ?? '0', 16), parseInt(found[3] ?? '0', 16)] : null;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2): number => Math.round(a[i] + (b[i] - a[i]) * share);
  return [at(0), at(1), at(2)];
}

function hex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminanceOf(colour: Rgb): number {
  const linear = (part: number): number => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

function contrast(a: Rgb, b: Rgb): number {
  const [one, two] = [luminanceOf(a), luminanceOf(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** Contrast of two `#rrggbb` colours, 1–21. 1 when one can't be read. */
export function contrastOf(a: string, b: string): number {
  const [one, two] = [parse(a), parse(b)];
  return one && two ? contrast(one, two) : 1;
}

/** Whether a background is dark; `null` when the host gives none that can be read. */
export function isDark(background: string | null): boolean | null {
  const colour = background === null ? null : parse(background);
  return colour ? luminanceOf(colour) < 0.5 : null;
}
