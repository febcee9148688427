import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICON_SIZES, iconPath, ICONS } from '../../scripts/manifest/icons';
import { pngSize } from '../../scripts/validate/png-size';

const ASSETS = join(__dirname, '../../assets');
const SIZED = ICONS.flatMap((icon) => ICON_SIZES.map((size) => [icon, size] as const));

/** WCAG 2.2, relative luminance. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
const coloursOf = (icon: string): readonly string[] => [
  ...new Set(readFileSync(join(ASSETS, `icons/${icon}.svg`), 'utf8').match(/#[0-9a-f]{6}/g)),
];

/** Ribbons of Office: white, light grey, dark grey, black. */
const GROUNDS = ['#ffffff', '#f3f3f3', '#292929', '#000000'];

describe('icons', () => {
  test.each(SIZED)('the %s icon of %i pixels has that size', (icon, size) => {
    expect(pngSize(readFileSync(join(ASSETS, iconPath(icon, size))))).toEqual({ width: size, height: size });
  });

  test.each(ICONS.filter((icon) => icon !== 'product'))(
    'the %s icon can be told from light and from dark ribbons (WCAG 1.4.11)',
    (icon) => {
      const colours = coloursOf(icon);
      expect(colours.length).toBeGreaterThan(0);
      for (const colour of colours)
        for (const ground of GROUNDS)
          expect([colour, ground, contrast(colour, ground) >= 3]).toEqual([colour, ground, true]);
    },
  );

  test('the product icon brings its own ground, and stands out on that', () => {
    const [ground = '', ...drawn] = coloursOf('product');
    expect(drawn).toHaveLength(2);
    for (const colour of drawn) expect(contrast(colour, ground)).toBeGreaterThan(4);
  });
});
