import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { brandRamp, OWN_ACCENT } from './brand';

/** Fluent's themes in our accent, or in the organisation's. */
export function paneTheme(accent: string | null, dark: boolean): Theme {
  const ramp: BrandVariants = brandRamp(accent ?? OWN_ACCENT);
  if (!dark) return createLightTheme(ramp);
  // Fluent's dark text colours are made for its own blue; ours needs the lighter steps to reach 4.5 : 1.
  return { ...createDarkTheme(ramp), colorBrandForeground1: ramp[130], colorBrandForeground2: ramp[140], colorBrandForegroundLink: ramp[130], colorBrandForegroundLinkHover: ramp[140], colorBrandForegroundLinkPressed: ramp[120] };
}
