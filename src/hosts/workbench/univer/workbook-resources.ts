import type { IWorkbookData } from '@univerjs/core';
import type { GridName, GridSheet, GridTable } from '../../file/grid/grid-book';
import { highlightsOfSheet } from './highlights-of-sheet';
import { rangeOf } from './ranges';
import { validationsOfSheet } from './rules-of-sheet';
import { sheetFilter } from './sheet-filter';
import { tableFilters } from './table-filters';

/** A sheet and what the grid calls it. */
export interface SheetId {
  readonly id: string;
  readonly sheet: GridSheet;
}

const resource = (name: string, data: unknown): { readonly name: string; readonly data: string } => ({
  name,
  data: JSON.stringify(data),
});

const bySheet = <T>(sheets: readonly SheetId[], of: (sheet: GridSheet, id: string) => T): Record<string, T> =>
  Object.fromEntries(sheets.map(({ id, sheet }) => [id, of(sheet, id)]));

/** What plugins of the grid keep of a workbook: tables, filters, rules and names. */
export const resourcesOf = (
  sheets: readonly SheetId[],
  names: readonly GridName[],
): NonNullable<IWorkbookData['resources']> => [
  resource(
    'SHEET_TABLE_PLUGIN',
    bySheet(sheets, (sheet, id) => ({ tables: tablesOf(sheet, id) })),
  ),
  resource(
    'SHEET_FILTER_PLUGIN',
    Object.fromEntries(
      sheets.flatMap(({ id, sheet }) => {
        const filter = sheetFilter(sheet);
        return filter === null ? [] : [[id, filter.data]];
      }),
    ),
  ),
  resource(
    'SHEET_DATA_VALIDATION_PLUGIN',
    bySheet(sheets, ({ validations }) => validationsOfSheet(validations)),
  ),
  resource(
    'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
    bySheet(sheets, ({ highlights }) => highlightsOfSheet(highlights)),
  ),
  resource(
    'SHEET_DEFINED_NAME_PLUGIN',
    Object.fromEntries(
      names.map(({ name, formula, sheet }, at) => [
        `name-${at + 1}`,
        {
          id: `name-${at + 1}`,
          name,
          formulaOrRefString: formula,
          localSheetId: sheets.find((each) => each.sheet.name === sheet)?.id ?? 'AllDefaultWorkbook',
        },
      ]),
    ),
  ),
];

/** A table without its totals row: the grid has no such thing. */
const tablesOf = (sheet: GridSheet, sheetId: string): readonly unknown[] =>
  sheet.tables.map((table, at) => tableData(sheet, table, `${sheetId}-table-${at + 1}`));

function tableData(sheet: GridSheet, table: GridTable, id: string): unknown {
  const { name, area, columns, totalsRow, headerRow, origin } = table;
  const { list, remembered } = tableFilters(sheet, table);
  return {
    id,
    name,
    range: rangeOf(totalsRow ? { ...area, bottom: area.bottom - 1 } : area),
    options: { showHeader: headerRow, showFooter: false },
    filters: { tableColumnFilterList: list },
    columns: columns.map((displayName, place) => ({
      id: `${id}-${place + 1}`,
      displayName,
      dataType: 'string',
      formula: '',
      meta: {},
      style: {},
    })),
    meta: { origin, totalsRow, filters: remembered },
  };
}
