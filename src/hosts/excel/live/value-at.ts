/// <reference types="office-js" />
import type { CellPlace } from '../../../workbook/live-workbook';
import type { CellValue } from '../../../workbook/port';
import { cellValue } from '../read/cell-values';
import { askDateSystem, asTold } from '../read/date-system';

/** What stands in a cell; nothing where its sheet is gone. */
export const valueAt = async (
  context: Excel.RequestContext,
  { sheet, cell }: CellPlace,
): Promise<CellValue> => {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet);
  const isSince1904 = askDateSystem(context);
  await context.sync();
  if (found.isNullObject) return null;
  const range = found.getRange(cell).load('values,valueTypes,numberFormat');
  await context.sync();
  const value = cellValue(range.values[0]?.[0], range.valueTypes[0]?.[0] ?? 'Empty');
  return asTold(value, range.numberFormat[0]?.[0], isSince1904());
};
