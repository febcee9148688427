import type { Area } from '../book/area';
import type { Content } from '../book/cell';
import { isError } from '../book/cell';
import { columnLeft, rowTop } from '../book/position';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../book/sizes';
import { matrixFor, refuseWhole, shown, write } from '../book/write';
import type { Definition } from '../core/kind';
import { invalidArgument } from '../core/office-error';
import { rangeLook } from './look-field';

const content = (area: Area, row: number, column: number): Content =>
  area.sheet.at(row, column)?.value ?? null;

/** Whole rows and columns are too large to be read cell by cell; Excel then gives null. */
const matrix = <T>(area: Area, of: (row: number, column: number) => T): T[][] | null =>
  area.isWholeColumns || area.isWholeRows ? null : area.matrix(of);

const valueType = (value: Content): 'Empty' | 'Error' | 'String' | 'Boolean' | 'Double' =>
  value === null
    ? 'Empty'
    : isError(value)
      ? 'Error'
      : typeof value === 'string'
        ? 'String'
        : typeof value === 'boolean'
          ? 'Boolean'
          : 'Double';

/** What the cell shows, without what its number format would make of it. */
function asText(value: Content): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(shown(value));
}

function formulaAt(area: Area, row: number, column: number): string | number | boolean {
  const cell = area.sheet.at(row, column);
  return cell?.formula ?? shown(cell?.value ?? null);
}

function writeFormats(area: Area, given: unknown): void {
  refuseWhole(area, 'Range.numberFormat');
  area.sheet.mayChange('allowFormatCells');
  if (!Array.isArray(given)) {
    area.sheet.paint(area, { numberFormat: formatOf(given) });
    return;
  }
  matrixFor(area, given, 'Range.numberFormat').forEach((row, at) =>
    row.forEach((format, column) => {
      if (format !== null) area.sheet.paint(area.part(at, column), { numberFormat: formatOf(format) });
    }),
  );
}

/** An empty text puts the format back. */
function formatOf(given: unknown): string {
  if (typeof given !== 'string') throw invalidArgument('Range.numberFormat', 'a format as text');
  return given === '' ? 'General' : given;
}

const sum = (from: number, count: number, sizes: ReadonlyMap<number, number>, without: number): number =>
  Array.from({ length: Math.min(count, 20_000) }, (_, at) => sizes.get(from + at) ?? without).reduce(
    (a, b) => a + b,
    0,
  );

function hiddenIn(
  places: ReadonlySet<number>,
  also: ReadonlySet<number>,
  from: number,
  count: number,
): boolean | null {
  const found = Array.from(
    { length: Math.min(count, 20_000) },
    (_, at) => places.has(from + at) || also.has(from + at),
  );
  return found.every((each) => each) ? true : found.some((each) => each) ? null : false;
}

function hide(places: Set<number>, from: number, count: number, hidden: boolean): void {
  for (let at = from; at < from + Math.min(count, 20_000); at++)
    if (hidden) places.add(at);
    else places.delete(at);
}

const NOTHING: ReadonlySet<number> = new Set();

/** The plain properties of a range. */
export const RANGE_VALUES: NonNullable<Definition<Excel.Range, Area>['fields']> = {
  address: { read: ({ address }) => address },
  rowIndex: { read: ({ top }) => top },
  columnIndex: { read: ({ left }) => left },
  rowCount: { read: ({ rows }) => rows },
  columnCount: { read: ({ columns }) => columns },
  cellCount: { read: ({ rows, columns }) => (rows * columns > 2 ** 31 - 1 ? -1 : rows * columns) },
  isEntireColumn: { read: ({ isWholeColumns }) => isWholeColumns },
  isEntireRow: { read: ({ isWholeRows }) => isWholeRows },
  values: {
    read: (area) => matrix(area, (row, column) => shown(content(area, row, column))),
    write: (area, given) => write(area, given, 'Range.values'),
  },
  formulas: {
    read: (area) => matrix(area, (row, column) => formulaAt(area, row, column)),
    write: (area, given) => write(area, given, 'Range.formulas'),
  },
  text: { read: (area) => matrix(area, (row, column) => asText(content(area, row, column))) },
  valueTypes: {
    read: (area) => matrix(area, (row, column) => valueType(content(area, row, column))) as never,
  },
  numberFormat: {
    read: (area) => matrix(area, (row, column) => area.sheet.numberFormat(row, column)),
    write: writeFormats,
  },
  hasSpill: {
    read: (area) => {
      const spilled = area.places().map(([row, column]) => {
        const cell = area.sheet.at(row, column);
        return cell !== undefined && (cell.spilledFrom !== null || cell.spills !== null);
      });
      return spilled.every((each) => each) ? true : spilled.some((each) => each) ? null : false;
    },
  },
  hidden: {
    read: ({ sheet, top, left, rows, columns }) =>
      hiddenIn(sheet.hiddenRows, sheet.filteredRows, top, rows) === true ||
      hiddenIn(sheet.hiddenColumns, NOTHING, left, columns) === true,
  },
  rowHidden: {
    read: ({ sheet, top, rows }) => hiddenIn(sheet.hiddenRows, sheet.filteredRows, top, rows),
    write: ({ sheet, top, rows }, hidden) => {
      sheet.mayChange('allowFormatRows');
      hide(sheet.hiddenRows, top, rows, hidden);
    },
  },
  columnHidden: {
    read: ({ sheet, left, columns }) => hiddenIn(sheet.hiddenColumns, NOTHING, left, columns),
    write: ({ sheet, left, columns }, hidden) => {
      sheet.mayChange('allowFormatColumns');
      hide(sheet.hiddenColumns, left, columns, hidden);
    },
  },
  left: { read: ({ sheet, left }) => columnLeft(sheet, left) },
  top: { read: ({ sheet, top }) => rowTop(sheet, top) },
  width: { read: ({ sheet, left, columns }) => sum(left, columns, sheet.columnWidths, DEFAULT_COLUMN_WIDTH) },
  height: { read: ({ sheet, top, rows }) => sum(top, rows, sheet.rowHeights, DEFAULT_ROW_HEIGHT) },
  style: {
    read: (area) => rangeLook(area, ({ style }) => style ?? 'Normal'),
    write: (area, style) => {
      area.sheet.mayChange('allowFormatCells');
      area.sheet.paint(area, { style });
    },
  },
  hyperlink: {
    read: (area) => area.sheet.at(area.top, area.left)?.hyperlink ?? null,
    write: (area, hyperlink) => {
      area.sheet.mayWrite(area);
      for (const [row, column] of area.places()) {
        const cell = area.sheet.cell(row, column);
        cell.hyperlink = hyperlink;
        const text = hyperlink.textToDisplay;
        if (text !== undefined) write(area.sheet.whole.part(row, column), `'${text}`, 'Range.hyperlink');
      }
    },
  },
};
