/// <reference types="office-js" />
import type { CellValue, TableImage } from '../../../workbook/port';
import { withoutSheet } from '../place/area';
import { hasApi } from '../run/api-set';
import { codeOf } from '../run/refusal-of';
import { cellValue } from './cell-values';
import { askDateSystem, asTold } from './date-system';
import { askInParts } from './parts';

/** Merged cells cannot be asked for before this; in a table Excel itself allows none. */
const MERGED_API = '1.13';

interface Listed {
  readonly table: Excel.Table;
  readonly sheet: string;
}

const listed = async (context: Excel.RequestContext): Promise<readonly Listed[]> => {
  const { tables } = context.workbook;
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/worksheet/position');
  await context.sync();
  return tables.items
    .map((table, at) => ({ table, at, sheet: table.worksheet }))
    .sort((one, other) => one.sheet.position - other.sheet.position || one.at - other.at)
    .map(({ table, sheet }) => ({ table, sheet: sheet.name }));
};

interface Asked {
  readonly values: () => readonly (readonly CellValue[])[];
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
  readonly merged: Excel.RangeAreas | null;
}

const valuesIn = (range: Excel.Range, since1904: boolean): readonly (readonly CellValue[])[] =>
  range.values.map((row: readonly unknown[], down) =>
    row.map((given, right) => {
      const value = cellValue(given, range.valueTypes[down]?.[right] ?? 'Empty');
      return asTold(value, range.numberFormat[down]?.[right], since1904);
    }),
  );

const ask = ({ table }: Listed): Omit<Asked, 'values'> => {
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const columns = table.columns.load('items/name');
  const merged = hasApi(MERGED_API) ? range.getMergedAreasOrNullObject().load('address') : null;
  return { range, columns, merged };
};

const imageOf = ({ table, sheet }: Listed, { range, columns, merged, values }: Asked): TableImage => {
  const rows = values();
  const [headers = []] = rows;
  const body = table.showTotals ? rows.slice(0, -1) : rows;
  return {
    name: table.name,
    sheet,
    // A table whose header row is switched off is described as if the header stood just above it.
    top: table.showHeaders ? range.rowIndex + 1 : range.rowIndex,
    left: range.columnIndex + 1,
    headers: table.showHeaders ? headers : columns.items.map(({ name }) => name),
    rows: table.showHeaders ? body.slice(1) : body,
    merged: merged === null || merged.isNullObject ? [] : merged.address.split(',').map(withoutSheet),
  };
};

const whole = async (context: Excel.RequestContext): Promise<readonly TableImage[]> => {
  const tables = await listed(context);
  if (tables.length === 0) return [];
  const isSince1904 = askDateSystem(context);
  const asked = tables.map((each) => {
    const { range, ...rest } = ask(each);
    range.load('values,valueTypes,numberFormat');
    return { ...rest, range };
  });
  await context.sync();
  const since1904 = isSince1904();
  return tables.map((each, at) => {
    const found = asked[at];
    if (found === undefined) throw new Error('a table that was asked for is missing');
    return imageOf(each, { ...found, values: () => valuesIn(found.range, since1904) });
  });
};

/** For tables that do not fit in one answer: a part of the rows at a time. */
const inParts = async (context: Excel.RequestContext): Promise<readonly TableImage[]> => {
  const tables = await listed(context);
  const isSince1904 = askDateSystem(context);
  const asked = tables.map(ask);
  await context.sync();
  const since1904 = isSince1904();
  const images: TableImage[] = [];
  for (const [at, each] of tables.entries()) {
    const found = asked[at];
    if (found === undefined) throw new Error('a table that was asked for is missing');
    const rows: (readonly CellValue[])[] = [];
    await askInParts(context, found.range, 'values,valueTypes,numberFormat', (part) => {
      rows.push(...valuesIn(part, since1904));
    });
    images.push(imageOf(each, { ...found, values: () => rows }));
  }
  return images;
};

/**
 * All tables in sheet order: their list, then everything in them in one go; in parts where that is more than one
 * answer may hold.
 */
export const readTables = async (context: Excel.RequestContext): Promise<readonly TableImage[]> => {
  try {
    return await whole(context);
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return inParts(context);
  }
};
