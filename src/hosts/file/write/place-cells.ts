import type {
  CellSpec,
  FormulaSpec,
  Scalar,
  SheetSpec,
  SpillSpec,
  StyleName,
  TableSpec,
} from '../../../workbook/spec/sheet-spec';
import { bodyRows } from '../../../workbook/spec/table-area';
import { BrokenSpec } from '../../../workbook/spec/broken-spec';
import { areaName, cellName, LAST_COLUMN, LAST_ROW, type Area } from '../../../workbook/area';
import { formulaText } from './formula-text';
import type { PlacedCell } from './placed-cell';
import { storedFormula } from './stored-results';

const isFormulaSpec = (value: Scalar | FormulaSpec): value is FormulaSpec =>
  typeof value === 'object' && value !== null;

const contentOf = (value: Scalar | FormulaSpec, table: string | null): PlacedCell['content'] =>
  isFormulaSpec(value) ? { text: formulaText(value.formula, table), value: value.value } : { value };

const placedCell = (cell: CellSpec): PlacedCell => ({
  row: cell.row,
  column: cell.column,
  content: contentOf(cell.value, null),
  style: cell.style,
  format: cell.format ?? 'general',
  ...(cell.link === undefined ? {} : { link: cell.link }),
});

function tableCells(table: TableSpec): readonly PlacedCell[] {
  const headers = table.columns.map((column, index): PlacedCell => ({
    row: table.row,
    column: table.column + index,
    content: { value: column.header },
    style: 'header',
    format: 'text',
  }));
  const body = Array.from({ length: bodyRows(table) }, (_, row) =>
    table.columns.map((column, index): PlacedCell => ({
      row: table.row + 1 + row,
      column: table.column + index,
      content: contentOf(table.rows[row]?.[index] ?? null, table.name),
      style: column.style,
      format: column.format,
    })),
  );
  return [...headers, ...body.flat()];
}

const spillArea = (spill: SpillSpec): Area => ({
  top: spill.row,
  left: spill.column,
  bottom: spill.row + Math.max(1, spill.values.length) - 1,
  right: spill.column + Math.max(1, ...spill.values.map((row) => row.length)) - 1,
});

const NO_COLUMN: SpillSpec['columns'][number] = { style: 'result', format: 'general' };

/** A header stands above what it names: to the right where that is a number. */
const headerStyle = (value: Scalar, { style, format }: SpillSpec['columns'][number]): StyleName =>
  typeof value === 'number' || (style === 'result' && format !== 'general') ? 'numberHeader' : 'header';

function spillCells(spill: SpillSpec, sheet: string): readonly PlacedCell[] {
  const area = spillArea(spill);
  const formula = storedFormula(sheet, formulaText(spill.formula), area);
  const cells: PlacedCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const first = row === area.top && column === area.left;
      const value = spill.values[row - area.top]?.[column - area.left] ?? null;
      const body = spill.columns[column - area.left] ?? NO_COLUMN;
      const format = spill.rowFormats?.[row - area.top - 1] ?? body.format;
      const look =
        row === area.top && spill.columns.length > 0
          ? ({ style: headerStyle(value, body), format: 'general' } as const)
          : { style: body.style, format: body.style === 'resultText' ? body.format : format };
      const content = first ? { text: formula, value, spill: areaName(area) } : { value };
      cells.push({ row, column, content, ...look, ...(first ? {} : { spilled: true }) });
    }
  }
  return cells;
}

/** All cells of a sheet, row by row. Throws `BrokenSpec` where two things want one cell or one lies outside. */
export function placedCells(spec: SheetSpec): readonly PlacedCell[] {
  const cells = [
    ...spec.cells.map(placedCell),
    ...spec.tables.flatMap(tableCells),
    ...spec.spills.flatMap((spill) => spillCells(spill, spec.name)),
  ];
  const taken = new Set<string>();
  for (const { row, column } of cells) {
    const address = cellName(row, column);
    if (!(row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN)) {
      throw new BrokenSpec(`${spec.name}: cell in row ${row}, column ${column} lies outside a sheet`);
    }
    if (taken.has(address)) throw new BrokenSpec(`${spec.name}: two things stand in ${address}`);
    taken.add(address);
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}
