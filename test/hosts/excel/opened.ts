import { excelWorkbook, type ExcelWorkbookSettings } from '../../../src/hosts/excel/excel-workbook';
import type { LiveWorkbook } from '../../../src/workbook/live-workbook';
import { fakeExcel, type FakeExcel, type FakeSettings } from '../../fake-excel/fake-excel';
import { OWN_SHEET } from '../../contract/workbook-contract';

export interface Opened {
  readonly excel: FakeExcel;
  readonly workbook: LiveWorkbook;
}

/** A fresh Excel with one empty sheet of the user's, and the workbook as the product sees it. */
export const opened = (settings: FakeSettings = {}, own: Partial<ExcelWorkbookSettings> = {}): Opened => {
  const excel = fakeExcel({ sheet: OWN_SHEET, ...settings });
  excel.install();
  return { excel, workbook: excelWorkbook({ language: 'nl', ...own }) };
};

/** What follows a change comes a moment later; it must not come after the tests. */
export const quietAtTheEnd = (): void => {
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 700)));
};

export const moments = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
