import { LOOKS, asLink } from '../../../src/workbook/spec/looks';
import { PALETTE } from '../../../src/workbook/spec/palette';

/** Relative luminance and contrast as WCAG 2.1 defines them. */
const luminance = (rgb: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const looks = Object.entries(LOOKS);

test('black on white has a contrast of 21', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
});

test.each(looks)('the text of %s can be read on its ground (WCAG AA, 4.5)', (_, look) => {
  expect(contrast(look.ink, look.ground ?? PALETTE.paper)).toBeGreaterThanOrEqual(4.5);
  const link = asLink(look);
  expect(contrast(link.ink, link.ground ?? PALETTE.paper)).toBeGreaterThanOrEqual(4.5);
});

test('what a ground says, something other than colour says too', () => {
  const sign = ([, look]: (typeof looks)[number]): string =>
    JSON.stringify([look.lines && Object.keys(look.lines), look.bold === true, look.italic === true]);
  const plain = sign(['plain', { ink: PALETTE.ink }]);
  const grounds = looks.filter(([name, look]) => look.ground !== undefined && name !== 'good');
  expect(grounds.filter((each) => sign(each) === plain).map(([name]) => name)).toEqual([]);
});
