import type { Language } from '../../../i18n/language';
import { workbookTableName } from '../../../i18n/name-of';
import type { TableName } from '../../../model/tables';
import {
  inputTable,
  setInRow,
  type InputRow,
  type InputTable,
  type InputValues,
} from '../../../workbook/edits/input-table';
import type { TableEdit } from '../../../workbook/live-workbook';
import type { TableImage } from '../../../workbook/port';
import { WriteRefusal } from '../../../workbook/write-refusal';
import { rowNow } from './same-row';

/** A table that must be there; a `WriteRefusal` where it is gone. */
export const tableThere = (
  images: readonly TableImage[],
  name: TableName,
  language: Language,
): InputTable => {
  const table = inputTable(images, name, language);
  if (table === null) throw new WriteRefusal({ reason: 'tableGone', table: workbookTableName(name) });
  return table;
};

/** Changes of a row that was shown, wherever it now stands in the tables as just read. */
export const valuesWritten = (
  images: readonly TableImage[],
  language: Language,
  { name, row, values }: { readonly name: TableName; readonly row: InputRow; readonly values: InputValues },
): readonly TableEdit[] => {
  const table = tableThere(images, name, language);
  return setInRow(table, rowNow(table, row).row, values);
};
