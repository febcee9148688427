import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { CellValue } from '../../../../workbook/port';
import type { BookSheet } from '../../package/book';
import { cellAddress, LAST_COLUMN, LAST_ROW, parsedArea } from '../../read/address';
import type { CellReading } from '../../read/cell-value';
import { sheetCells } from '../../read/cells';
import { tablePartsOf } from '../../read/table-part';
import { damaged } from '../../unreadable-file';
import { attributeOf, childNamed, childrenNamed, type XmlElement } from '../../xml/tree';
import type { Parts } from '../../zip/unpack';
import type {
  GridCell,
  GridColumn,
  GridContent,
  GridLook,
  GridRow,
  GridSheet,
  GridTable,
} from '../grid-book';
import { chartsOf } from './charts-of';
import { highlightsOf, type Overlays } from './highlights-of';
import { sheetFrame } from './sheet-frame';
import { shownFormula } from './shown-formula';
import { validationsOf } from './validations-of';

export interface SheetReading {
  readonly parts: Parts;
  readonly values: CellReading;
  readonly overlays: Overlays;
  /** The look of a cell; equal styles give the same object. */
  readonly lookOf: (cell: Cell) => GridLook;
}

const EVERYWHERE = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** One worksheet. `styled` is how the library for files reads it: it knows styles and shared formulas. */
export function sheetOf(sheet: BookSheet, styled: Worksheet, reading: SheetReading): GridSheet {
  const bytes = reading.parts.get(sheet.part);
  if (!bytes) throw damaged(sheet.part);
  const frame = sheetFrame(bytes, sheet.part);
  const values = sheetCells({ bytes, part: sheet.part }, [EVERYWHERE], reading.values);
  const view = child(child(frame, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const frozen = ['frozen', 'frozenSplit'].includes(said(pane, 'state') ?? '');
  const format = child(frame, 'sheetFormatPr');
  const colour = child(child(frame, 'sheetPr'), 'tabColor');
  return {
    name: sheet.name,
    origin: sheet.name,
    hidden: styled.state !== 'visible',
    tabColour: said(colour, 'rgb')?.slice(-6) ?? null,
    gridLines: said(view, 'showGridLines') !== '0',
    rightToLeft: said(view, 'rightToLeft') === '1',
    frozen: {
      rows: frozen ? Number(said(pane, 'ySplit') ?? 0) : 0,
      columns: frozen ? Number(said(pane, 'xSplit') ?? 0) : 0,
    },
    defaultWidth: numberSaid(format, 'defaultColWidth'),
    defaultHeight: numberSaid(format, 'defaultRowHeight'),
    columns: columnsOf(frame),
    rows: rowsOf(styled),
    cells: cellsOf(styled, values.at, reading),
    merges: values.merged,
    tables: tablePartsOf(reading.parts, sheet.part).map((table): GridTable => ({
      origin: table.name,
      name: table.name,
      area: table.area,
      columns: table.columns,
      headerRow: table.hasHeaderRow,
      totalsRow: table.hasTotalsRow,
    })),
    validations: validationsOf(frame),
    highlights: highlightsOf(frame, reading.overlays),
    charts: chartsOf(reading.parts, sheet.part),
  };
}

const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent && childNamed(parent, name);

const said = (element: XmlElement | undefined, name: string): string | undefined =>
  element && attributeOf(element, name);

const numberSaid = (element: XmlElement | undefined, name: string): number | null => {
  const text = said(element, name);
  return text === undefined ? null : Number(text);
};

const columnsOf = (frame: XmlElement): readonly GridColumn[] => {
  const list = childNamed(frame, 'cols');
  return (list ? childrenNamed(list, 'col') : []).map((element) => ({
    first: Number(attributeOf(element, 'min')),
    last: Number(attributeOf(element, 'max')),
    width: numberSaid(element, 'width'),
    hidden: attributeOf(element, 'hidden') === '1',
  }));
};

const rowsOf = (styled: Worksheet): readonly GridRow[] => {
  const rows: GridRow[] = [];
  styled.eachRow({ includeEmpty: true }, (row, number) => {
    const height = row.height ?? null;
    if (height !== null || row.hidden) rows.push({ row: number, height, hidden: row.hidden });
  });
  return rows;
};

function cellsOf(
  styled: Worksheet,
  valueAt: (row: number, column: number) => CellValue,
  reading: SheetReading,
): readonly GridCell[] {
  const cells: GridCell[] = [];
  const spilled = new Set<string>();
  styled.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const address = cellAddress(rowNumber, column);
      const content = contentOf(cell, spilled.has(address) ? null : valueAt(rowNumber, column));
      if (content !== null && typeof content === 'object' && 'formula' in content && content.spill) {
        const { top, left, bottom, right } = content.spill;
        for (let r = top; r <= bottom; r++)
          for (let c = left; c <= right; c++) spilled.add(cellAddress(r, c));
      }
      const look = reading.lookOf(cell);
      if (content === null && Object.keys(look).length === 0) return;
      cells.push({ row: rowNumber, column, origin: address, content, look });
    });
  });
  return cells;
}

/** The cells that an array formula fills hold nothing of their own. */
function contentOf(cell: Cell, value: CellValue): GridContent {
  const { formula } = cell;
  if (typeof formula !== 'string' || formula === '') return value;
  const shown = { formula: shownFormula(formula), value };
  const raw = cell.value;
  const reference = typeof raw === 'object' && raw !== null && 'shareType' in raw ? raw.ref : undefined;
  const spill = reference === undefined ? null : parsedArea(reference);
  return spill === null ? shown : { ...shown, spill };
}
