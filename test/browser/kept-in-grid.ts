import type { Page } from 'playwright-core';
import type { Grid } from '../../src/hosts/workbench/univer/create-grid';

/** The conditional formats of a sheet, in their order. */
export const rulesInGrid = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { api } = Reflect.get(kantelpunt, 'grid') as Grid;
    const sheet = api.getActiveWorkbook()?.getSheetByName('Los');
    return (sheet?.getConditionalFormattingRules() ?? []).map(({ rule }) => JSON.stringify(rule));
  });

interface Shown {
  readonly asked: readonly string[];
  readonly hidden: readonly number[];
}

/** What is asked of the columns of the table and of the sheet, and which rows do not show. */
export const filtersInGrid = (page: Page): Promise<{ readonly table: Shown; readonly sheet: Shown }> =>
  page.evaluate(() => {
    const { api } = Reflect.get(kantelpunt, 'grid') as Grid;
    const book = api.getActiveWorkbook();
    const data = book?.save();
    const kept = (name: string): unknown =>
      JSON.parse(data?.resources?.find((each) => each.name === name)?.data ?? '{}');
    const id = (name: string): string => book?.getSheetByName(name)?.getSheetId() ?? '';
    const tables = kept('SHEET_TABLE_PLUGIN') as Record<
      string,
      {
        tables: { filters: { tableColumnFilterList?: ({ filterType: string } | null)[] } }[];
        tableFilteredOutRows: number[];
      }
    >;
    const filters = kept('SHEET_FILTER_PLUGIN') as Record<
      string,
      { filterColumns: { colId: number }[]; cachedFilteredOut: number[] }
    >;
    const table = tables[id('Tabel')];
    const sheet = filters[id('Los')];
    return {
      table: {
        asked: (table?.tables[0]?.filters.tableColumnFilterList ?? []).map((each) => each?.filterType ?? ''),
        hidden: table?.tableFilteredOutRows ?? [],
      },
      sheet: {
        asked: (sheet?.filterColumns ?? []).map(({ colId }) => String(colId)),
        hidden: sheet?.cachedFilteredOut ?? [],
      },
    };
  });
