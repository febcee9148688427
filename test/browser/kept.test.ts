import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { GridBook, GridSheet } from '../../src/hosts/file/grid/grid-book';
import { gridOf } from '../../src/hosts/file/grid/read/grid-of';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { unpack } from '../../src/hosts/file/zip/unpack';
import type { Grid } from '../../src/hosts/workbench/univer/create-grid';
import { faultsOf } from '../hosts/file/package-integrity';
import { launchedBrowser } from './browser';
import { everyRule, listedBook } from './kept-fixture';
import { filtersInGrid, rulesInGrid } from './kept-in-grid';
import { openedByLibreOffice } from './opened-by-libreoffice';
import { servedDist, type ServedDist } from './served-dist';
import { WorkbenchPage } from './workbench-page';

let browser: Browser;
let dist: ServedDist;
let workbench: WorkbenchPage;

beforeAll(async () => {
  [browser, dist] = await Promise.all([launchedBrowser(), servedDist()]);
});
afterAll(async () => {
  await browser.close();
  await dist.close();
});
beforeEach(async () => {
  workbench = await WorkbenchPage.opened(browser, dist.address);
  await workbench.open(listedBook(), 'lijst.xlsx');
});
afterEach(async () => {
  // The grid goes on checking what was typed in a workbook that has made room for another.
  expect(workbench.faults.filter((fault) => !fault.startsWith('cannot find current workbook'))).toEqual([]);
  await workbench.close();
});

/** The rules that compare, in the words of LibreOffice. */
const IN_LIBREOFFICE = [
  ...['duplicate', 'unique', 'top-elements(2)', 'bottom-percent(40)', 'above-average', 'below-equal-average'],
  ...['today', 'yesterday', 'tomorrow', 'last-7-days', 'last-week', 'this-month', 'next-month'],
  ...['formula-is(LEN(TRIM([.B2]))=0)', 'formula-is(LEN(TRIM([.B2]))&gt;0)', 'is-error', 'is-no-error'],
  ...['contains-text', 'not-contains-text', 'begins-with', 'ends-with'].map((name) => `${name}('wit '1'')`),
  ...["='wit '1''", "!='wit '1''", 'between(5,15)', '&gt;5', 'formula-is([.$B2]&gt;15)'],
];

interface Saved {
  readonly bytes: Uint8Array;
  readonly grid: GridBook;
}

/** Saves what is open and reads the file. */
async function saved(): Promise<Saved> {
  const bytes = new Uint8Array(readFileSync((await workbench.save()).path));
  expect(faultsOf(bytes)).toEqual([]);
  return { bytes, grid: await gridOf(unpack(bytes)) };
}

const sheetOf = ({ sheets }: GridBook, name: string): GridSheet | undefined =>
  sheets.find((sheet) => sheet.name === name);

/** The file once more after it was opened and saved with a cell more: what the grid lost is lost there. */
async function again({ bytes }: Saved): Promise<GridBook> {
  await workbench.open(bytes, 'terug.xlsx');
  await workbench.page.waitForTimeout(300);
  for (const sheet of ['Tabel', 'Los', 'Vorm'])
    await workbench.page.evaluate((on) => kantelpunt.workbook.fillIn({ sheet: on, cell: 'H20' }, 1), sheet);
  return (await saved()).grid;
}

test('a conditional format of every kind is in the file, and in the grid when it is opened again', async () => {
  await workbench.page.evaluate((rules) => {
    const { api } = Reflect.get(kantelpunt, 'grid') as Grid;
    const sheet = api.getActiveWorkbook()?.getSheetByName('Los');
    // The grid puts each before those that are there.
    [...rules].reverse().forEach((rule, at) => {
      sheet?.addConditionalFormattingRule({
        cfId: `made-${at}`,
        stopIfTrue: false,
        ranges: [{ startRow: 1, endRow: 5, startColumn: 1, endColumn: 1 }],
        rule,
      });
    });
  }, everyRule);
  const made = await rulesInGrid(workbench.page);
  expect(made).toHaveLength(everyRule.length);
  const first = await saved();
  const rules = sheetOf(first.grid, 'Los')?.highlights.map(({ rule }) => rule);
  expect(rules).toHaveLength(everyRule.length);
  const back = await again(first);
  expect(sheetOf(back, 'Los')?.highlights.map(({ rule }) => rule)).toEqual(rules);
  const types = (all: readonly string[]) =>
    all.map((rule) => {
      const { type, subType, operator } = JSON.parse(rule) as Record<string, string>;
      return [type, subType, operator].filter((each) => each !== undefined).join(' ');
    });
  expect(types(await rulesInGrid(workbench.page))).toEqual(types(made));
  const opened = openedByLibreOffice((await workbench.save()).path);
  const asked = [
    ...opened.matchAll(/<calcext:(?:condition [^>]*calcext:value|date-is [^>]*calcext:date)="([^"]+)"/g),
  ];
  expect(asked.map(([, said]) => said?.replaceAll('&quot;', "'"))).toEqual(IN_LIBREOFFICE);
  for (const drawn of ['color-scale', 'data-bar', 'icon-set']) expect(opened).toContain(`<calcext:${drawn}`);
});

test('filters of a table and of a sheet are in the file with the rows they hide, and in the grid again', async () => {
  const tables = await workbench.tables();
  await workbench.page.evaluate(async () => {
    const { api } = Reflect.get(kantelpunt, 'grid') as Grid;
    const book = api.getActiveWorkbook();
    const id = book?.getTableList()[0]?.id ?? '';
    const manual: unknown = { filterType: 'manual', values: ['Buurthuis', 'Zwembad', 'Museum', 'Theater'] };
    const above: unknown = {
      filterType: 'condition',
      filterInfo: { conditionType: 'number', compareType: 'greaterThan', expectedValue: 20 },
    };
    const sheet = book?.getSheetByName('Tabel');
    await sheet?.setTableFilter(id, 0, manual as never);
    await sheet?.setTableFilter(id, 2, above as never);
    const range = book?.getSheetByName('Los')?.getRange('A1:C6');
    const filter = range?.createFilter();
    filter?.setColumnFilterCriteria(1, { colId: 1, filters: { filters: ['0', '20', '30'] } });
  });
  const made = await filtersInGrid(workbench.page);
  expect(made).toEqual({
    table: { asked: ['manual', '', 'condition'], hidden: [2, 1] },
    sheet: { asked: ['1'], hidden: [2, 5] },
  });
  const first = await saved();
  const hidden = (grid: GridBook, name: string) =>
    sheetOf(grid, name)
      ?.rows.filter(({ filtered }) => filtered)
      .map(({ row }) => row);
  expect(hidden(first.grid, 'Tabel')).toEqual([2, 3]);
  expect(hidden(first.grid, 'Los')).toEqual([3, 6]);
  expect(sheetOf(first.grid, 'Tabel')?.tables[0]?.filters).toEqual([
    {
      column: 0,
      criterion: { kind: 'values', values: ['Buurthuis', 'Zwembad', 'Museum', 'Theater'], blank: false },
    },
    {
      column: 2,
      criterion: { kind: 'compare', both: false, conditions: [{ operator: 'greaterThan', value: '20' }] },
    },
  ]);
  expect(await (await openWorkbook(first.bytes)).tables()).toEqual(tables);
  const back = await again(first);
  expect(await filtersInGrid(workbench.page)).toEqual(made);
  for (const name of ['Tabel', 'Los']) {
    expect(sheetOf(back, name)?.rows).toEqual(sheetOf(first.grid, name)?.rows);
    expect(sheetOf(back, name)?.filter).toEqual(sheetOf(first.grid, name)?.filter);
  }
  expect(sheetOf(back, 'Tabel')?.tables).toEqual(sheetOf(first.grid, 'Tabel')?.tables);
  // LibreOffice shows the same rows.
  const [, ...sheets] = openedByLibreOffice((await workbench.save()).path).split('<table:table ');
  expect(sheets[0]?.match(/table:visibility="filter"/g)).toHaveLength(2);
  expect(sheets[1]?.match(/table:visibility="filter"/g)).toHaveLength(2);
});

test('heights, looks, zoom, tab colours and hidden sheets are in the file, and in the grid again', async () => {
  await workbench.page.evaluate(() => {
    const { api } = Reflect.get(kantelpunt, 'grid') as Grid;
    const book = api.getActiveWorkbook();
    const sheet = book?.getSheetByName('Vorm');
    const line = { s: 8, cl: { rgb: '#00AA00' } };
    const look: unknown = {
      v: 'Gekanteld',
      s: {
        ff: 'Arial',
        fs: 14,
        it: 1,
        ul: { s: 1 },
        st: { s: 1 },
        cl: { rgb: '#112233' },
        bg: { rgb: 'rgb(255,238,0)' },
        tr: { a: -45 },
        vt: 2,
        ht: 3,
        tb: 3,
        bd: { t: { s: 7, cl: { rgb: '#000000' } }, tl_br: line, bl_tr: line },
        n: { pattern: '#,##0.00' },
      },
    };
    sheet?.getRange('A2').setValue(look as never);
    const stacked: unknown = { v: 'Onder elkaar', s: { tr: { a: 0, v: 1 } } };
    sheet?.getRange('B2').setValue(stacked as never);
    // Column C has a look of its own in the file: what is typed there has it too.
    sheet?.getRange('C3').setValue('vet');
    sheet?.setRowHeight(3, 60);
    const wrapped: unknown = { v: 'een\ntwee\ndrie\nvier', s: { tb: 3 } };
    sheet?.getRange('A8').setValue(wrapped as never);
    sheet?.setRowAutoHeight(7, 1);
    sheet?.zoom(1.4);
    sheet?.setTabColor('#FF8800');
    book?.getSheetByName('Los')?.hideSheet();
  });
  await workbench.page.waitForTimeout(500);
  const first = await saved();
  const shape = sheetOf(first.grid, 'Vorm');
  const lookAt = (row: number, column: number) =>
    shape?.cells.find((cell) => cell.row === row && cell.column === column)?.look;
  const line = { style: 'medium', colour: '00AA00' };
  expect(lookAt(2, 1)).toEqual({
    font: 'Arial',
    size: 14,
    italic: true,
    underline: true,
    strike: true,
    ink: '112233',
    ground: 'FFEE00',
    turned: 45,
    vertical: 'middle',
    horizontal: 'right',
    wrap: true,
    lines: { top: { style: 'double', colour: '000000' }, down: line, up: line },
    format: '#,##0.00',
  });
  expect(lookAt(2, 2)?.turned).toBe('stacked');
  expect(lookAt(3, 3)).toMatchObject({ bold: true, ground: 'CCEEFF', turned: 45, format: '0.00' });
  expect(lookAt(1, 3)).toEqual(lookAt(1, 2));
  expect(shape).toMatchObject({ zoom: 140, tabColour: 'FF8800' });
  const rowAt = (row: number) => shape?.rows.find((each) => each.row === row);
  expect(rowAt(4)).toMatchObject({ height: 45, byHand: true });
  expect(rowAt(8)).toMatchObject({ byHand: false });
  expect(rowAt(8)?.height).toBeGreaterThan(40);
  expect(sheetOf(first.grid, 'Los')?.hidden).toBe(true);

  const back = sheetOf(await again(first), 'Vorm');
  const kept = (sheet: GridSheet | undefined) => ({
    rows: sheet?.rows,
    columns: sheet?.columns,
    zoom: sheet?.zoom,
    tabColour: sheet?.tabColour,
    cells: sheet?.cells.filter(({ row }) => row < 20),
  });
  expect(kept(back)).toEqual(kept(shape));
  const opened = openedByLibreOffice((await workbench.save()).path);
  expect(opened).toContain('style:rotation-angle="45"');
  expect(opened).toContain('style:diagonal-bl-tr="');
  expect(opened).toContain('table:display="false"');
});
