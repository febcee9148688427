/** Excel asks for 16, 32 and 80; with the others nothing is stretched on any screen. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
export type IconSize = (typeof ICON_SIZES)[number];

/** The drawings in `assets/icons`, one SVG each. */
export const ICONS = [
  'product',
  'pane',
  'new',
  'check',
  'compare',
  'risk',
  'council',
  'repair',
  'help',
] as const;
export type IconName = (typeof ICONS)[number];

/** From the root of the site. */
export const iconPath = (name: IconName, size: IconSize): string => `icons/${name}-${size}.png`;
