import type { TableName } from '../../../model/tables';
import { TABLES } from '../../../workbook/definitions/all-tables';
import { inputTable } from '../../../workbook/edits/input-table';
import type { TableImage } from '../../../workbook/port';

/** The names that stand in a column of a table, each once, in their order; its first column unless said otherwise. */
export const namesIn = (
  images: readonly TableImage[],
  table: TableName,
  column: string = Object.keys(TABLES[table].columns)[0] ?? '',
): readonly string[] => {
  const rows = inputTable(images, table, 'nl')?.rows ?? [];
  const names = rows.map(({ values }) => values[column]).filter((name) => typeof name === 'string');
  return [...new Set(names)];
};
