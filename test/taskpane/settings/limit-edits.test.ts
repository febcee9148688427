import { limitEdits } from '../../../src/taskpane/pages/settings/limit-edits';
import type { TableImage } from '../../../src/workbook/port';

const rules = (rows: TableImage['rows']): readonly TableImage[] => [
  {
    name: 'kpRules',
    sheet: 'Regels',
    top: 1,
    left: 1,
    headers: ['level', 'name', 'expression', 'textNl', 'textEn'],
    rows,
    merged: [],
  },
];

test('a limit without a row of its own gets one', () => {
  const edits = limitEdits(rules([]), 'nl', { name: 'tipping', value: 0.2 });
  expect(edits).toEqual([
    { kind: 'add', table: 'kpRules', values: expect.objectContaining({ expression: 0.2 }) as unknown },
  ]);
});

test('a limit with a row is changed there', () => {
  const images = rules([
    ['red', 'eigen regel', 'leverage > 2', null, null],
    ['limit', 'tipping', 0.2, null, null],
  ]);
  expect(limitEdits(images, 'nl', { name: 'tipping', value: 0.3 })).toEqual([
    { kind: 'set', table: 'kpRules', row: 1, column: 'expression', value: 0.3 },
  ]);
});

test('the limit of the definition needs no row', () => {
  const images = rules([['limit', 'tipping', 0.2, null, null]]);
  expect(limitEdits(images, 'nl', { name: 'tipping', value: 0.1 })).toEqual([
    { kind: 'remove', table: 'kpRules', row: 0 },
  ]);
});

test('without the table nothing can be kept', () => {
  expect(limitEdits([], 'nl', { name: 'tipping', value: 0.2 })).toBeNull();
});
