import { cellName } from '../../../../workbook/area';
import { tag, type TagAttributes } from '../../xml/tag';
import type { Axis } from '../follow/axis';
import type { GridCell, GridRow, GridSheet } from '../grid-book';
import { isOn } from '../read/elements';
import { isFormula } from '../same-content';
import type { Attributes } from '../standing/standing-cells';
import { gridCellXml, type CellWriting, type FilledCell } from './grid-cell-xml';

export interface DataWriting extends CellWriting {
  /** The rows of the sheet as they stand in the file, and where they are now. */
  readonly standingRows: ReadonlyMap<number, Attributes>;
  readonly rowNow: Axis;
}

/** The cells of a sheet as the content of its data element, rows in order. */
export function sheetData(sheet: GridSheet, writing: DataWriting): string {
  const lines = filledLines(sheet);
  const sizes = new Map(sheet.rows.map((row) => [row.row, row]));
  const attributes = keptRows(writing);
  const rows = [...new Set([...lines.keys(), ...sizes.keys(), ...attributes.keys()])];
  return rows
    .sort((one, other) => one - other)
    .map((row) => {
      const cells = [...(lines.get(row) ?? [])].sort((one, other) => one.cell.column - other.cell.column);
      const content = cells.map((cell) => gridCellXml(cell, writing)).join('');
      return tag('row', rowAttributes(row, attributes.get(row), sizes.get(row), sheet), content);
    })
    .join('');
}

/** What the file says of rows besides their cells, such as an outline level or a style, by where they are now. */
function keptRows({ standingRows, rowNow }: DataWriting): ReadonlyMap<number, Attributes> {
  const kept = new Map<number, Attributes>();
  for (const [before, { r: _r, spans: _spans, ...attributes }] of standingRows) {
    const now = rowNow(before);
    if (now !== null && Object.keys(attributes).length > 0) kept.set(now, attributes);
  }
  return kept;
}

/** A grid counts in pixels: a height that is less than one off is the one the file has. */
const PIXEL = 0.75;
const STANDARD_HEIGHT = 15;

function rowAttributes(
  row: number,
  kept: Attributes = {},
  size: GridRow | undefined,
  { defaultHeight }: GridSheet,
): TagAttributes {
  const { ht, customHeight, hidden: _hidden, ...rest } = kept;
  const usual = defaultHeight ?? STANDARD_HEIGHT;
  const height = size?.height ?? null;
  const hidden = size?.hidden === true || size?.filtered === true ? 1 : undefined;
  if (ht !== undefined && Math.abs(Number(ht) - (height ?? usual)) < PIXEL) {
    const own = size?.byHand === isOn(customHeight) ? customHeight : size?.byHand ? 1 : undefined;
    return { r: row, ...rest, ht, customHeight: own, hidden };
  }
  if (height === null) return { r: row, ...rest, hidden };
  return { r: row, ...rest, ht: height, customHeight: size?.byHand ? 1 : undefined, hidden };
}

type Lines = Map<number, FilledCell[]>;

/** The cells of each row, those that array formulas fill among them, so that people without the functions see them. */
function filledLines({ cells }: GridSheet): Lines {
  const filled = filledCells(cells);
  const lines: Lines = new Map();
  const put = (cell: FilledCell): void => {
    const line = lines.get(cell.cell.row) ?? [];
    lines.set(cell.cell.row, line);
    line.push(cell);
  };
  for (const cell of cells) {
    const address = cellName(cell.row, cell.column);
    const given = filled.get(address);
    filled.delete(address);
    put(given === undefined || cell.content !== null ? { cell, filled: false } : given(cell));
  }
  for (const given of filled.values()) put(given(null));
  return lines;
}

/** What array formulas last gave in the cells they fill, by address; each laid in the cell that is there. */
function filledCells(cells: readonly GridCell[]): Map<string, (there: GridCell | null) => FilledCell> {
  const filled = new Map<string, (there: GridCell | null) => FilledCell>();
  for (const { row, column, content } of cells) {
    if (!isFormula(content) || content.spill === undefined) continue;
    content.spilled?.forEach((values, down) => {
      values.forEach((value, right) => {
        if (down === 0 && right === 0) return;
        const place = { row: row + down, column: column + right };
        filled.set(cellName(place.row, place.column), (there) => ({
          cell: { origin: null, look: {}, ...there, ...place, content: value },
          filled: true,
        }));
      });
    });
  }
  return filled;
}
