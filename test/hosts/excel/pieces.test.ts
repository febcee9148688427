import fc from 'fast-check';
import { overlap, type Area } from '../../../src/workbook/area';
import { areaWithout } from '../../../src/hosts/excel/place/area';
import { rectangles } from '../../../src/hosts/excel/place/rectangles';
import { showsDate } from '../../../src/hosts/excel/look/format-codes';
import { errorName } from '../../../src/hosts/excel/read/cell-values';
import { guardedText } from '../../../src/hosts/excel/write/guarded-text';
import { neutralFormula } from '../../../src/hosts/excel/write/neutral-formula';
import { pointsWide } from '../../../src/hosts/excel/write/write-frame';

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.nat(5), fc.nat(5))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const cellsOf = ({ top, left, bottom, right }: Area): readonly string[] => {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push(`${row}|${column}`);
  return cells;
};

test('what is left of an area is each of its cells outside the holes, once', () => {
  fc.assert(
    fc.property(areas, fc.array(areas, { maxLength: 3 }), (area, holes) => {
      const left = areaWithout(area, holes).flatMap(cellsOf);
      const wanted = cellsOf(area).filter((cell) => !holes.some((hole) => cellsOf(hole).includes(cell)));
      expect([...left].sort()).toEqual([...wanted].sort());
    }),
  );
});

test('rectangles cover the cells they are made of, each once and with its own value', () => {
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 6 }),
    value: fc.nat(2),
  });
  const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}|${column}`, maxLength: 36 });
  fc.assert(
    fc.property(cells, (given) => {
      const covered = rectangles(given, String).flatMap(({ area, value }) =>
        cellsOf(area).map((place) => `${place}|${value}`),
      );
      expect([...covered].sort()).toEqual(
        given.map(({ row, column, value }) => `${row}|${column}|${value}`).sort(),
      );
    }),
  );
});

test('areas overlap in the same way whichever comes first', () => {
  fc.assert(
    fc.property(areas, areas, (one, other) => {
      const shared = cellsOf(one).some((cell) => cellsOf(other).includes(cell));
      expect(overlap(one, other)).toBe(shared);
      expect(overlap(other, one)).toBe(shared);
    }),
  );
});

test.each(['=1+1', '+31', '-5', '@x', "'s", '12%', '1-2', 'maart 3', 'TRUE', 'waar', ' x', '#N/A', '(3)'])(
  'the text %s is kept from being read as something else',
  (text) => {
    expect(guardedText(text)).toBe(`'${text}`);
  },
);

test.each(['Noord', 'één buurt', 'Wijk en dorp; samen', ''])('the text “%s” needs nothing', (text) => {
  expect(guardedText(text)).toBe(text);
});

test.each([
  ['=KP.RISK(B2,B3)', 'KP.RISK(B2,B3)'],
  ['=_xldudf_KP_RISK(B2,B3)', 'KP.RISK(B2,B3)'],
  ['=SUM(A1:A2)', 'SUM(A1:A2)'],
  ['=kp.risk("_xldudf_KP_RISK(")', 'KP.RISK("_xldudf_KP_RISK(")'],
])('the formula %s is %s in neutral form', (formula, neutral) => {
  expect(neutralFormula(formula)).toBe(neutral);
});

test.each([
  ['dd-mm-yyyy', true],
  ['[$-413]d mmmm yyyy;@', true],
  ['General', false],
  ['"dagen" 0', false],
  ['[Red]#,##0', false],
  ['0.00%', false],
])('the format %s shows a date: %s', (code, shows) => {
  expect(showsDate(code)).toBe(shows);
});

test('an error is known by its English name, also where Excel says it in Dutch', () => {
  expect(errorName('#NAAM?')).toBe('#NAME?');
  expect(errorName('#N/A')).toBe('#N/A');
});

test('a column of the usual width is 48 points, as Excel says itself', () => {
  expect(pointsWide(8.43)).toBe(48);
});
