import { describe, expect, test } from '@jest/globals';
import { brandRamp, contrastOf, isDark, LEAST_CONTRAST, OWN_ACCENT } from '../../src/pane/brand';

describe('one accent, sixteen steps', () => {
  test.each([OWN_ACCENT, '#ffcc00', '#00ffff', '#ffffff', '#000000', 'not a colour'])('%s carries white text and stands on white', (accent) => {
    const ramp = brandRamp(accent);
    expect(Object.keys(ramp)).toHaveLength(16);
    expect(contrastOf(ramp[80], '#ffffff')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrastOf(ramp[70], '#ffffff')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test('the light steps stand on the dark theme’s ground', () => {
    const ramp = brandRamp(OWN_ACCENT);
    expect(contrastOf(ramp[120], '#292929')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrastOf(ramp[130], '#292929')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});

test('a background is dark below half the luminance; one that can’t be read is neither', () => {
  expect(isDark('#1f1f1f')).toBe(true);
  expect(isDark('#ffffff')).toBe(false);
  expect(isDark('white')).toBeNull();
  expect(isDark(null)).toBeNull();
});
