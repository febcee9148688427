import type {
  CellSpec,
  FormulaSpec,
  NumberFormat,
  Scalar,
  SheetSpec,
  SpillSpec,
  StyleName,
  TableSpec,
} from '../../../workbook/spec/sheet-spec';
import { cellName, LAST_COLUMN, LAST_ROW } from '../../../workbook/area';
import { bodyRows } from '../../../workbook/spec/table-area';
import { BrokenSpec } from '../../../workbook/spec/broken-spec';

/** One cell of a sheet that is about to be written. Cells that a spill fills have no content of their own. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Scalar | FormulaSpec;
  readonly style: StyleName;
  readonly format: NumberFormat;
  readonly link: string | null;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

export const isFormulaSpec = (value: Scalar | FormulaSpec): value is FormulaSpec =>
  typeof value === 'object' && value !== null;

const placedCell = (cell: CellSpec): PlacedCell => ({
  row: cell.row,
  column: cell.column,
  content: cell.value,
  style: cell.style,
  format: cell.format ?? 'general',
  link: cell.link ?? null,
});

const tableCells = (table: TableSpec): readonly PlacedCell[] => {
  const headers = table.columns.map(({ header }, index): PlacedCell => ({
    row: table.row,
    column: table.column + index,
    content: header,
    style: 'header',
    format: 'text',
    link: null,
  }));
  const body = Array.from({ length: bodyRows(table) }, (_, row) =>
    table.columns.map(({ style, format }, index): PlacedCell => ({
      row: table.row + 1 + row,
      column: table.column + index,
      content: table.rows[row]?.[index] ?? null,
      style,
      format,
      link: null,
    })),
  );
  return [...headers, ...body.flat()];
};

const NO_COLUMN: SpillSpec['columns'][number] = { style: 'result', format: 'general' };

/** A header stands above what it names: to the right where that is a number. */
const headerStyle = (value: Scalar, { style, format }: SpillSpec['columns'][number]): StyleName =>
  typeof value === 'number' || (style === 'result' && format !== 'general') ? 'numberHeader' : 'header';

const lookOfSpilled = (
  spill: SpillSpec,
  down: number,
  right: number,
): { readonly style: StyleName; readonly format: NumberFormat } => {
  const body = spill.columns[right] ?? NO_COLUMN;
  if (down === 0 && spill.columns.length > 0)
    return { style: headerStyle(spill.values[0]?.[right] ?? null, body), format: 'general' };
  const format = body.style === 'resultText' ? body.format : (spill.rowFormats?.[down - 1] ?? body.format);
  // A number that a function spills into a cell formatted as text would stay text for ever.
  return { style: body.style, format: format === 'text' ? 'general' : format };
};

const spillCells = (spill: SpillSpec): readonly PlacedCell[] => {
  const height = Math.max(1, spill.values.length);
  const width = Math.max(1, ...spill.values.map(({ length }) => length));
  return Array.from({ length: height * width }, (_, at) => {
    const down = Math.floor(at / width);
    const right = at % width;
    return {
      row: spill.row + down,
      column: spill.column + right,
      content: at === 0 ? { formula: spill.formula, value: spill.values[0]?.[0] ?? null } : null,
      ...lookOfSpilled(spill, down, right),
      link: null,
    };
  });
};

const checkCell = ({ row, column, content }: PlacedCell, sheet: string): void => {
  const fail = (what: string): never => {
    throw new BrokenSpec(`${sheet}: ${what} in row ${row}, column ${column}`);
  };
  if (!(row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN))
    fail('a cell outside the sheet');
  if (typeof content === 'number' && !Number.isFinite(content)) fail(`${content} is no number for a cell,`);
  if (typeof content === 'string' && content.length > LONGEST_TEXT) fail('a text that is too long');
  if (isFormulaSpec(content) && (content.formula === '' || content.formula.length > LONGEST_FORMULA))
    fail(`a formula of ${content.formula.length} characters`);
};

/** All cells of a sheet. Throws `BrokenSpec` where two things want one cell, or a cell cannot be written. */
export const placedCells = (spec: SheetSpec): readonly PlacedCell[] => {
  const cells = [
    ...spec.cells.map(placedCell),
    ...spec.tables.flatMap(tableCells),
    ...spec.spills.flatMap(spillCells),
  ];
  const taken = new Set<string>();
  for (const cell of cells) {
    checkCell(cell, spec.name);
    const place = cellName(cell.row, cell.column);
    if (taken.has(place)) throw new BrokenSpec(`${spec.name}: two things stand in ${place}`);
    taken.add(place);
  }
  return cells;
};
