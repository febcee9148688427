import { watchCalculation } from './univer/watch-calculation';
import { keepTablesFresh } from './univer/fresh-tables';
import { bookTables } from './univer/book-tables';
import { openWorkbook } from '../file/open-workbook';
import { gridOf } from '../file/grid/read/grid-of';
import { unpack } from '../file/zip/unpack';
import { registeredFunctions } from './custom-functions';
import { createGrid } from './univer/create-grid';
import { registerFunctions } from './univer/register-functions';
import { workbookData } from './univer/workbook-data';
import { UniverInstanceType } from '@univerjs/core';
import texts from '@univerjs/preset-sheets-core/locales/en-US';
import t1 from '@univerjs/preset-sheets-table/locales/en-US';
import t2 from '@univerjs/preset-sheets-drawing/locales/en-US';
import t3 from '@univerjs/preset-sheets-data-validation/locales/en-US';
import t4 from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import t5 from '@univerjs/preset-sheets-filter/locales/en-US';
import t6 from '@univerjs/preset-sheets-sort/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import './page/workbench.css';

export const startWorkbench = async (): Promise<void> => {
  const container = document.getElementById('workbench')!;
  const t0 = performance.now();
  const grid = createGrid({
    container,
    texts: { ...texts, ...t1, ...t2, ...t3, ...t4, ...t5, ...t6 },
    dark: false,
  });
  const bytes = new Uint8Array(await (await fetch('examples/h.xlsx')).arrayBuffer());
  void openWorkbook;
  const book = await gridOf(unpack(bytes));
  const t1_ = performance.now();
  const data = workbookData(book, 'book');
  (globalThis as any).grid = grid;
  (grid.api as any).__t = [t0, t1_];
  const wb = (grid.api as any).createWorkbook ? (grid.api as any).createWorkbook(data) : null;
  void UniverInstanceType;
  void wb;
  registerFunctions(
    grid.injector,
    registeredFunctions(),
    [{ id: 'MODEL', description: '', parameters: [{ name: 't', description: '', repeating: true }] }],
    {
      heard: (c) => console.log('complaint', JSON.stringify(c)),
      settled: () => undefined,
    },
  );
  const calc = watchCalculation(grid);
  keepTablesFresh(grid, calc);
  calc.onSettled(() => console.log('settled', performance.now() - t0));
  (globalThis as any).calc = calc;
  (globalThis as any).tables = () => bookTables(grid, (wb as any).getWorkbook());
  console.log('ready', performance.now() - t0);
};
