import type { TableName } from '../../../model/tables';
import { cellAddress } from '../../../workbook/cell-address';
import type { LiveWorkbook } from '../../../workbook/live-workbook';
import { findTables } from '../../../workbook/read/find-tables';
import { placeIn } from '../../parts/place-in';
import { fixedValue, type CertainFix } from './certain-fix';

/** Mends one cell, as one step to undo. Answers false, and changes nothing, where something else stands there by now. */
export const applyFix = async (
  workbook: LiveWorkbook,
  fix: CertainFix,
  table: TableName | null,
): Promise<boolean> => {
  const address = fix.cell ?? (await headerCell(workbook, fix.from, table));
  const place = address === null ? null : placeIn(address);
  if (place === null) return false;
  const value = fixedValue(await workbook.cellValue(place), fix);
  if (value === null) return false;
  await workbook.fillIn(place, value);
  return true;
};

/** Where the header that reads so stands. */
const headerCell = async (
  workbook: LiveWorkbook,
  header: string,
  table: TableName | null,
): Promise<string | null> => {
  const image = findTables(await workbook.tables()).find((found) => found.table === table)?.image;
  const index = image?.headers.indexOf(header) ?? -1;
  return image === undefined || index < 0 ? null : cellAddress(image.sheet, image.top, image.left + index);
};
