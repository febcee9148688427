import type { CellValue } from '../../../../workbook/port';
import { cellName, LAST_COLUMN, parsedArea, type Area } from '../../../../workbook/area';
import { cellValue, type CellReading } from '../../read/cell-value';
import { unescapedText } from '../../xml/ooxml-text';
import { shiftedFormula } from '../formula/shared-formula';
import type { GridCell, GridContent, GridLook } from '../grid-book';
import { cellOrigin } from '../grid-origin';
import type { StandingCell } from '../standing/standing-cells';
import type { LooksOfStyles } from './looks-of-styles';
import { shownFormula } from './shown-formula';

export interface CellsReading {
  readonly values: CellReading;
  readonly looks: LooksOfStyles;
}

/** The cells of a sheet, and where cells that are not there have a look all the same. */
export interface CellsOfSheet {
  /** Its place in the file, from 1. */
  readonly sheet: number;
  readonly standing: readonly StandingCell[];
  readonly beneath: (row: number, column: number) => GridLook;
}

/** The cells of a sheet as a grid shows them. */
export function cellsOf(
  { sheet, standing, beneath }: CellsOfSheet,
  { values, looks }: CellsReading,
): readonly GridCell[] {
  const formulas = formulasOf(standing);
  const valueAt = (cell: StandingCell): CellValue =>
    cellValue(
      {
        type: cell.attributes['t'] ?? 'n',
        style: Number(cell.attributes['s'] ?? 0),
        hasFormula: cell.formula !== null,
        value: cell.value,
        inline: cell.inline?.text ?? null,
      },
      values,
    );
  const arrays = arraysOf(standing);
  const filled = arrays.size === 0 ? new Map<number, CellValue>() : valuesOf(standing, valueAt);
  const covered = coveredBy([...arrays.values()]);
  return standing.flatMap((cell): readonly GridCell[] => {
    const { row, column } = cell;
    const style = Number(cell.attributes['s'] ?? 0);
    const formula = formulas(cell);
    const spill = arrays.get(cell);
    const value = covered.has(keyOf(row, column)) && spill === undefined ? null : valueAt(cell);
    const content: GridContent =
      formula === null
        ? value
        : spill === undefined
          ? { formula, value }
          : { formula, value, spill, spilled: valuesIn(spill, filled) };
    if (content === null && style === 0 && Object.keys(beneath(row, column)).length === 0) return [];
    return [{ row, column, origin: cellOrigin(sheet, cellName(row, column)), content, look: looks(style) }];
  });
}

const keyOf = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

const valuesOf = (
  standing: readonly StandingCell[],
  valueAt: (cell: StandingCell) => CellValue,
): ReadonlyMap<number, CellValue> =>
  new Map(standing.map((cell) => [keyOf(cell.row, cell.column), valueAt(cell)]));

/** The cells that array formulas fill, their own included. */
function arraysOf(standing: readonly StandingCell[]): ReadonlyMap<StandingCell, Area> {
  const arrays = new Map<StandingCell, Area>();
  for (const cell of standing) {
    if (cell.formula?.attributes['t'] !== 'array') continue;
    const area = parsedArea(cell.formula.attributes['ref'] ?? '');
    const { row, column } = cell;
    const sound = area?.top === row && area.left === column && cellsIn(area) <= MOST_CELLS;
    arrays.set(cell, sound ? area : { top: row, left: column, bottom: row, right: column });
  }
  return arrays;
}

/** More than anybody spills; a file that says so is damaged, and so is one whose array begins elsewhere. */
const MOST_CELLS = 1_000_000;

const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

const coveredBy = (areas: readonly Area[]): ReadonlySet<number> =>
  new Set(
    areas.flatMap(({ top, left, bottom, right }) =>
      span(top, bottom).flatMap((row) => span(left, right).map((column) => keyOf(row, column))),
    ),
  );

const valuesIn = (
  { top, left, bottom, right }: Area,
  values: ReadonlyMap<number, CellValue>,
): readonly (readonly CellValue[])[] =>
  span(top, bottom).map((row) => span(left, right).map((column) => values.get(keyOf(row, column)) ?? null));

/**
 * The formula of a cell in neutral form; null without one, and for what-if tables, which are no formula that a
 * grid could calculate. Copies of a shared formula hold only its number.
 */
function formulasOf(standing: readonly StandingCell[]): (cell: StandingCell) => string | null {
  const shared = new Map<string, StandingCell>();
  for (const cell of standing) {
    const { formula } = cell;
    if (formula?.attributes['t'] === 'shared' && formula.text !== '')
      shared.set(formula.attributes['si'] ?? '', cell);
  }
  return (cell) => {
    const { formula } = cell;
    if (formula === null || formula.attributes['t'] === 'dataTable') return null;
    if (formula.text !== '') return shownFormula(unescapedText(formula.text));
    const first =
      formula.attributes['t'] === 'shared' ? shared.get(formula.attributes['si'] ?? '') : undefined;
    if (!first?.formula) return null;
    const text = shownFormula(unescapedText(first.formula.text));
    return shiftedFormula(text, cell.row - first.row, cell.column - first.column);
  };
}
