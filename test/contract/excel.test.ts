import { guarded } from '../../src/functions/guarded';
import { FUNCTIONS } from '../../src/functions/registry';
import { excelWorkbook } from '../../src/hosts/excel/excel-workbook';
import type { FakeExcel } from '../fake-excel/fake-excel';
import { fakeExcel } from '../fake-excel/fake-excel';
import { describeLiveWorkbook } from './live-workbook-contract';
import { describeWorkbook, OWN_SHEET } from './workbook-contract';

/** A fresh Excel with one empty sheet of the user's, in the place of the one before it. */
function openExcel(): FakeExcel {
  const excel = fakeExcel({ sheet: OWN_SHEET });
  excel.install();
  for (const [id, call] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, guarded(call));
  return excel;
}

// What follows a change comes a moment later; it must not come after the tests.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 700)));

const asTyped = (value: string | number | boolean | null): unknown => value ?? '';

describeWorkbook('Excel', () => {
  openExcel();
  return Promise.resolve(excelWorkbook({ language: 'nl' }));
});

describeLiveWorkbook('Excel', () => {
  const { book } = openExcel();
  return Promise.resolve({
    workbook: excelWorkbook({ language: 'nl' }),
    types: async ({ sheet, cell }, value) => {
      book.type(sheet, cell, asTyped(value));
      await book.settled();
    },
    clicks: async ({ sheet, cell }) => {
      book.select(sheet, cell);
      await book.settled();
    },
  });
});
