import { rowNow } from '../../../src/taskpane/pages/inputs/same-row';
import { inputTable, type InputTable } from '../../../src/workbook/edits/input-table';
import { WriteRefusal } from '../../../src/workbook/write-refusal';
import { image } from '../../workbook/image-of-table';

const ORGANISATION_HEADERS = [
  'organisation',
  'type',
  'fixedCosts',
  'variableCosts',
  'ownIncome',
  'openingReserve',
];
const table = (...rows: readonly (readonly (string | number)[])[]): InputTable => {
  const found = inputTable([image('kpOrganisations', ORGANISATION_HEADERS, ...rows)], 'organisations', 'nl');
  if (found === null) throw new Error('no table');
  return found;
};
const row = (name: string, costs: number) => [name, 'zelforganisatie', costs, 0, 0, 0];

test('a row that was sorted elsewhere is found by its name', () => {
  const [was] = table(row('De Merel', 10), row('De Lijster', 20)).rows;
  if (was === undefined) throw new Error('no row');
  expect(rowNow(table(row('De Lijster', 20), row('De Merel', 15)), was).row).toBe(1);
});

test('a row that stands where it was is that row, also when someone changed another value in it', () => {
  const [was] = table(row('De Merel', 10)).rows;
  if (was === undefined) throw new Error('no row');
  expect(rowNow(table(row('De Merel', 99)), was).values.fixedCosts).toBe(99);
});

test('a row that is gone is refused, and no other row is taken for it', () => {
  const [was] = table(row('De Merel', 10)).rows;
  if (was === undefined) throw new Error('no row');
  expect(() => rowNow(table(row('De Lijster', 10)), was)).toThrow(WriteRefusal);
});
