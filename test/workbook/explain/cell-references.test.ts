import { cellReferences } from '../../../src/workbook/explain/cell-references';

test.each([
  ['SUM(B5:B13)', ['Blad!B5', 'Blad!B13']],
  ["Controles!$B$3+'Scenario''s'!C4", ['Controles!B3', "'Scenario''s'!C4"]],
  ['IF(A1="B2","C3",A1)', ['Blad!A1']],
  ['LOG10(D4)', ['Blad!D4']],
])('%s refers to %p', (formula, cells) => {
  expect(cellReferences(formula, 'Blad')).toEqual(cells);
});
