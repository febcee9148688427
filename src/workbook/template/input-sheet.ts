import type { Language } from '../../i18n/language';
import { workbookTableName } from '../../i18n/name-of';
import { TEXTS } from '../../i18n/texts';
import { translate } from '../../i18n/translate';
import type { RawModel, RawRow } from '../../model/parse/raw';
import type { TableName } from '../../model/tables';
import { TABLES } from '../definitions/all-tables';
import { sheetName, type InputSheet } from '../definitions/sheets';
import { rowsOf } from '../read/rows-of';
import type { CellSpec, SheetSpec, TableSpec } from '../spec/sheet-spec';
import { columnSpec, columnWidth } from './column-spec';
import { columnsOf, tablesOn, type TemplateKind } from './template-kind';

/** Title, subtitle and an open row at the top of each sheet. */
const FIRST_TABLE_ROW = 4;
/** Open rows between two tables, so that neither grows into the other unseen. */
const ROWS_BETWEEN = 2;

/** One small organisation has few of anything. */
const FEW_ROWS = 5;

interface Wanted {
  readonly kind: TemplateKind;
  readonly name: TableName;
  readonly columns: readonly string[];
}

interface Placed {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly spec: TableSpec;
}

const openRows = (kind: TemplateKind, table: TableName, filled: number): number => {
  const { oneRow, openRows: usual } = TABLES[table];
  if (oneRow) return Math.max(0, 1 - filled);
  return kind === 'organisatie' ? Math.min(usual, FEW_ROWS) : usual;
};

/** A table below its title and explanation, which stand on the two rows above it. */
const placed = (
  { kind, name, columns }: Wanted,
  at: { readonly row: number; readonly rows: readonly RawRow[]; readonly language: Language },
): Placed => ({
  name,
  columns,
  spec: {
    name: workbookTableName(name),
    row: at.row + 2,
    column: 1,
    columns: columns.map((column) => columnSpec(name, column, at.language)),
    rows: rowsOf(name, at.rows, columns, at.language),
    emptyRows: openRows(kind, name, at.rows.length),
  },
});

const height = ({ rows, emptyRows }: TableSpec): number => 1 + rows.length + emptyRows;

/** The tables of a sheet under each other. */
const stacked = (
  kind: TemplateKind,
  sheet: InputSheet,
  content: RawModel,
  language: Language,
): readonly Placed[] => {
  const tables: Placed[] = [];
  let row = FIRST_TABLE_ROW;
  for (const name of tablesOn(sheet)) {
    const rows = content[name] ?? [];
    const columns = columnsOf(kind, name, rows);
    if (columns.length === 0) continue;
    const table = placed({ kind, name, columns }, { row, rows, language });
    tables.push(table);
    row = table.spec.row + height(table.spec) + ROWS_BETWEEN;
  }
  return tables;
};

const headings = ({ name, spec }: Placed, language: Language): readonly CellSpec[] => {
  const { title, about } = TEXTS[language].tables[name];
  return [
    { row: spec.row - 2, column: 1, value: title, style: 'label' },
    { row: spec.row - 1, column: 1, value: about, style: 'subtitle' },
  ];
};

const widths = (tables: readonly Placed[]): readonly number[] => {
  const across = Math.max(0, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: across }, (_, index) =>
    Math.max(
      ...tables.map(({ name, columns }) => {
        const column = columns[index];
        return column === undefined ? 0 : columnWidth(name, column);
      }),
    ),
  );
};

/** One sheet on which people fill in tables, with what is filled in already. */
export const inputSheet = (
  kind: TemplateKind,
  sheet: InputSheet,
  content: RawModel,
  language: Language,
): SheetSpec => {
  const name = sheetName(sheet, language);
  const tables = stacked(kind, sheet, content, language);
  return {
    name,
    role: 'input',
    columnWidths: widths(tables),
    frozen: { rows: 2, columns: 1 },
    cells: [
      { row: 1, column: 1, value: name, style: 'title' },
      { row: 2, column: 1, value: TEXTS[language].sheets[sheet].about, style: 'subtitle' },
      ...tables.flatMap((table) => headings(table, language)),
    ],
    tables: tables.map(({ spec }) => spec),
    spills: [],
    charts: [],
    highlights: [],
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: '1:2',
      footer: translate(language)('templates.footer', { sheet: name }),
    },
  };
};
