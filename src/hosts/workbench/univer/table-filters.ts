import {
  TableColumnFilterTypeEnum,
  TableConditionTypeEnum,
  type ITableFilterItem,
  type ITableJson,
} from '@univerjs/sheets-table';
import type { GridSheet, GridTable } from '../../file/grid/grid-book';
import type { GridCriterion, GridFilterColumn } from '../../file/grid/grid-filter';
import { same } from '../../file/grid/same-content';
import { NOTHING, valuesLeft } from './filter-values';
import { conditionData, ofDates, ofNumbers, ofTexts } from './table-conditions';

/** What a column of the file asked, and what the grid was given for it. */
export interface RememberedFilter {
  /** The name of its column in a table: the grid leaves a filter where it was when a column comes in before it. */
  readonly name?: string;
  readonly given: unknown;
  readonly criterion: GridCriterion;
}

/** What a table in the grid asks of its columns, by their place, and what to remember of that. */
export interface TableFilters {
  readonly list: ITableJson['filters']['tableColumnFilterList'];
  readonly remembered: readonly RememberedFilter[];
}

export function tableFilters(sheet: GridSheet, table: GridTable): TableFilters {
  const list = table.columns.map((): ITableFilterItem | undefined => undefined);
  const remembered = table.filters.map(({ column, criterion }) => {
    const given = itemOf(sheet, table, { column, criterion });
    list[column] = given;
    return { name: table.columns[column] ?? '', given, criterion };
  });
  return { list: table.filters.length === 0 ? [] : list, remembered };
}

function itemOf(
  sheet: GridSheet,
  table: GridTable,
  { column, criterion }: GridFilterColumn,
): ITableFilterItem {
  const { area, totalsRow } = table;
  const condition = criterion.kind === 'compare' ? conditionData(criterion) : null;
  if (condition) return condition;
  const body = { top: area.top, bottom: totalsRow ? area.bottom - 1 : area.bottom };
  const left = valuesLeft(sheet, body, area.left + column);
  const values =
    criterion.kind === 'values' ? [...criterion.values, ...(criterion.blank ? [NOTHING] : [])] : [];
  // Unformatted numbers stand in the list as numbers, whatever the grid's own description says.
  const all: unknown = [...new Set([...values, ...left])];
  return { filterType: TableColumnFilterTypeEnum.manual, values: all as string[] };
}

/** What a table of the grid asks of its columns, in the terms of a file. `names` are those of its columns. */
export const filtersOfTable = (
  { tableColumnFilterList }: ITableJson['filters'],
  names: readonly string[],
  remembered: readonly RememberedFilter[],
): readonly GridFilterColumn[] =>
  (tableColumnFilterList ?? []).flatMap((item, column): readonly GridFilterColumn[] => {
    if (!item) return [];
    const known = remembered.find(({ given }) => same(given, item));
    const criterion = known ? known.criterion : criterionOf(item);
    const own = known?.name === undefined ? -1 : names.indexOf(known.name);
    return criterion === null ? [] : [{ column: own === -1 ? column : own, criterion }];
  });

function criterionOf(item: ITableFilterItem): GridCriterion | null {
  if (item.filterType === TableColumnFilterTypeEnum.manual) {
    const values = item.values.map(String).filter((value) => value !== NOTHING);
    return { kind: 'values', values, blank: item.values.includes(NOTHING) };
  }
  const { filterInfo } = item;
  switch (filterInfo.conditionType) {
    case TableConditionTypeEnum.Number:
      return ofNumbers(filterInfo);
    case TableConditionTypeEnum.String:
      return ofTexts(filterInfo);
    case TableConditionTypeEnum.Date:
      return ofDates(filterInfo);
    case TableConditionTypeEnum.Logic:
      return null;
  }
}
