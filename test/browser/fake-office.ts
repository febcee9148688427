import type { TableImage } from '../../src/workbook/port';
import type { FakeExcel } from '../fake-excel/fake-excel';
import { fakeExcel } from '../fake-excel/fake-excel';

/** What a test lays ready before the page asks for Microsoft's script. */
export interface Ready {
  readonly tables: readonly TableImage[];
  readonly displayLanguage: string;
  readonly excelApi?: string;
}

/** Puts the tables on their sheets, as they stand in a file that was just opened. */
function opened({ tables, ...settings }: Ready): FakeExcel {
  const excel = fakeExcel({ ...settings, sheet: 'Eigen blad' });
  for (const { sheet, name, top, left, headers, rows } of tables) {
    if (!excel.book.sheetNames().includes(sheet)) excel.book.addSheet(sheet);
    const corner = excel.book.sheet(sheet).whole.part(top - 1, left - 1).local;
    excel.book.putTable(sheet, corner, name, [headers, ...rows]);
  }
  excel.install();
  return excel;
}

declare global {
  var ready: Ready;
  var excel: FakeExcel;
}

// This file stands in for office.js: the page loads it first.
globalThis.excel = opened(globalThis.ready);
