import { columnLetters } from '../../src/workbook/area';
import { cellAddress } from '../../src/workbook/cell-address';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ['Organisaties', 'Organisaties!D7'],
  ["Scenario's", "'Scenario''s'!D7"],
  ['Opdracht (2)', "'Opdracht (2)'!D7"],
  ['2026', "'2026'!D7"],
  ['Coördinatie', 'Coördinatie!D7'],
  ['A1', "'A1'!D7"],
  ['R1C1', "'R1C1'!D7"],
  ['RC', "'RC'!D7"],
])('a cell of the sheet %s is %s', (sheet, address) => {
  expect(cellAddress(sheet, 7, 4)).toBe(address);
});
