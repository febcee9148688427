import { exampleModel } from '../src/functions/help/example-model';
import type { Language } from '../src/i18n/language';
import { columnHeader, workbookTableName } from '../src/i18n/name-of';
import { formatDate, formatShare } from '../src/i18n/format';
import { dateOfSerial } from '../src/i18n/serial-date';
import { rawOfJson } from '../src/model/parse/raw-of-json';
import { TABLE_NAMES, type TableName } from '../src/model/tables';
import { TABLES } from '../src/workbook/definitions/all-tables';
import { rowsOf } from '../src/workbook/read/rows-of';
import type { RawRow } from '../src/model/parse/raw';
import type { Scalar } from '../src/workbook/spec/sheet-spec';

interface ExampleTable {
  readonly name: string;
  /** The header row and the rows below it. */
  readonly rows: readonly (readonly Scalar[])[];
}

/** The tables of our example as they stand in a workbook, with the columns that are filled. */
export const exampleTables = (language: Language): readonly ExampleTable[] => {
  const { raw } = rawOfJson(exampleModel(language));
  return TABLE_NAMES.flatMap((table: TableName) => {
    const rows = raw[table] ?? [];
    const columns = [...new Set(rows.flatMap(({ values }) => filledOf(values)))];
    const header = columns.map((column) => columnHeader(table, column, language));
    return rows.length === 0
      ? []
      : [{ name: workbookTableName(table), rows: [header, ...shownRows(table, rows, columns, language)] }];
  });
};

export const exampleTableNames = (language: Language): readonly string[] =>
  exampleTables(language).map(({ name }) => name);

const filledOf = (values: RawRow['values']): readonly string[] =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([column]) => column);

/** Dates and shares as a workbook shows them, by the formats of its cells. */
const shownRows = (
  table: TableName,
  rows: readonly RawRow[],
  columns: readonly string[],
  language: Language,
): readonly (readonly Scalar[])[] =>
  rowsOf(table, rows, columns, language).map((row) =>
    row.map((value, at) => {
      const kind = TABLES[table].columns[columns[at] ?? '']?.entry.kind;
      if (typeof value !== 'number') return value;
      if (kind === 'date') return formatDate(dateOfSerial(value), language);
      return kind === 'share' || kind === 'rate' ? formatShare(value, language) : value;
    }),
  );
