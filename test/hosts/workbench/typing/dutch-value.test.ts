import { dutchEdited, dutchValue } from '../../../../src/hosts/workbench/typing/dutch-value';

describe('a value that is typed in Dutch', () => {
  test.each([
    ['1.234,5', 1234.5, null],
    ['1.234', 1234, null],
    ['12,5%', 0.125, '0.00%'],
    ['4 %', 0.04, '0%'],
    ['€ 12,50', 12.5, '"€" #,##0.00'],
    ['€ 1.234.567', 1_234_567, '"€" #,##0'],
    ['-0,5', -0.5, null],
    // 1 July 2026 is day 46204 in Excel.
    ['1-7-2026', 46_204, 'dd-mm-yyyy'],
  ])('%s is the number %d', (typed, value, format) => {
    expect(dutchValue(typed)).toEqual({ value, format });
  });

  test.each(['Buurtkeuken', '31-2-2026', '2025-04', '1,2,3', '', '0,2; 0,6; 1', 'A1'])(
    '%s is no number',
    (typed) => {
      expect(dutchValue(typed)).toBeNull();
    },
  );

  test('a number stands with a comma while its cell is edited, and as per cents where the cell shows those', () => {
    expect(dutchEdited(1234.5, undefined)).toBe('1234,5');
    expect(dutchEdited(0.07, '0%')).toBe('7%');
    expect(dutchEdited(0.0494, '0.00%')).toBe('4,94%');
  });
});
