import type { BookSheet } from '../../package/book';
import { parsedArea } from '../../../../workbook/area';
import { tablePartsOf } from '../../read/table-part';
import { damaged } from '../../unreadable-file';
import { attributeOf, childNamed, childrenNamed, treeOf, type XmlElement } from '../../xml/tree';
import type { Parts } from '../../zip/unpack';
import type { GridColumn, GridRow, GridSheet, GridTable } from '../grid-book';
import { looksBeneath } from '../looks-beneath';
import { standingCells, type StandingCells } from '../standing/standing-cells';
import { cellsOf, type CellsReading } from './cells-of';
import { chartsOf } from './charts-of';
import { colourIn, type Colours } from './colours';
import { isOn, numberSaid, said } from './elements';
import { filterColumnsOf, filteredRows, filterOf, type FilteredRows } from './filters-of';
import { highlightsOf } from './highlights-of';
import type { LooksOfStyles } from './looks-of-styles';
import type { Overlays } from './overlays';
import { sheetFrame } from './sheet-frame';
import { validationsOf } from './validations-of';

export interface SheetReading extends CellsReading {
  readonly parts: Parts;
  readonly colours: Colours;
  readonly overlays: Overlays;
}

/** One worksheet; `place` is where it stands in the file, from 1. */
export function sheetOf(sheet: BookSheet, place: number, reading: SheetReading): GridSheet {
  const bytes = reading.parts.get(sheet.part);
  if (!bytes) throw damaged(sheet.part);
  const frame = sheetFrame(bytes, sheet.part);
  const standing = standingCells(bytes, sheet.part);
  const views = childNamed(frame, 'sheetViews');
  const view = views && childNamed(views, 'sheetView');
  const format = childNamed(frame, 'sheetFormatPr');
  const columns = columnsOf(frame, reading.looks);
  const tables = tablesOf(sheet, reading);
  const filter = filterOf(frame, reading.overlays);
  const filtered = [...tables.flatMap((table) => table.filtered), ...filteredBy(filter)];
  const rows = rowsOf(standing, reading.looks, filtered);
  return {
    name: sheet.name,
    origin: sheet.name,
    hidden: sheet.hidden,
    tabColour: colourIn(childNamed(frame, 'sheetPr'), 'tabColor', reading.colours),
    gridLines: !['0', 'false'].includes(said(view, 'showGridLines') ?? ''),
    rightToLeft: isOn(said(view, 'rightToLeft')),
    zoom: numberSaid(view, 'zoomScale') ?? 100,
    frozen: frozenIn(view),
    defaultWidth: numberSaid(format, 'defaultColWidth'),
    defaultHeight: numberSaid(format, 'defaultRowHeight'),
    columns,
    rows,
    cells: cellsOf(
      { sheet: place, standing: standing.cells, beneath: looksBeneath({ columns, rows }) },
      reading,
    ),
    merges: mergesOf(frame),
    tables: tables.map(({ table }) => table),
    filter: filter.filter,
    validations: validationsOf(frame),
    highlights: highlightsOf(frame, reading),
    charts: chartsOf(reading.parts, sheet.part),
  };
}

interface ReadTable {
  readonly table: GridTable;
  readonly filtered: readonly FilteredRows[];
}

const tablesOf = (sheet: BookSheet, { parts }: SheetReading): readonly ReadTable[] =>
  tablePartsOf(parts, sheet.part).map(({ part, name, area, columns, hasHeaderRow, hasTotalsRow }) => {
    const bytes = parts.get(part);
    if (!bytes) throw damaged(part);
    const filters = filterColumnsOf(childNamed(treeOf(bytes, part), 'autoFilter'), null);
    const table = { origin: name, name, area, columns, headerRow: hasHeaderRow, totalsRow: hasTotalsRow };
    const bottom = hasTotalsRow ? area.bottom - 1 : area.bottom;
    return {
      table: { ...table, filters: filters.columns },
      filtered: filteredRows({ top: area.top, bottom }, filters),
    };
  });

const filteredBy = ({ filter, all }: ReturnType<typeof filterOf>): readonly FilteredRows[] =>
  filter === null ? [] : filteredRows(filter.area, { columns: filter.columns, all });

function frozenIn(view: XmlElement | undefined): GridSheet['frozen'] {
  const pane = view && childNamed(view, 'pane');
  const frozen = ['frozen', 'frozenSplit'].includes(said(pane, 'state') ?? '');
  return {
    rows: frozen ? Number(said(pane, 'ySplit') ?? 0) : 0,
    columns: frozen ? Number(said(pane, 'xSplit') ?? 0) : 0,
  };
}

const columnsOf = (frame: XmlElement, looks: LooksOfStyles): readonly GridColumn[] => {
  const list = childNamed(frame, 'cols');
  return (list ? childrenNamed(list, 'col') : []).map((element) => ({
    first: Number(attributeOf(element, 'min')),
    last: Number(attributeOf(element, 'max')),
    width: numberSaid(element, 'width'),
    hidden: isOn(attributeOf(element, 'hidden')),
    look: looks(Number(attributeOf(element, 'style') ?? 0)),
  }));
};

const rowsOf = (
  { rows }: StandingCells,
  looks: LooksOfStyles,
  filtered: readonly FilteredRows[],
): readonly GridRow[] =>
  [...rows].flatMap(([row, { ht, customHeight, hidden, customFormat, s: style }]): readonly GridRow[] => {
    const inFilter = (at: number): boolean => filtered.some(({ first, last }) => first <= at && at <= last);
    const look = isOn(customFormat) ? looks(Number(style ?? 0)) : {};
    if (ht === undefined && !isOn(hidden) && Object.keys(look).length === 0) return [];
    return [
      {
        row,
        height: ht === undefined ? null : Number(ht),
        byHand: isOn(customHeight),
        hidden: isOn(hidden) && !inFilter(row),
        filtered: isOn(hidden) && inFilter(row),
        look,
      },
    ];
  });

const mergesOf = (frame: XmlElement): GridSheet['merges'] => {
  const list = childNamed(frame, 'mergeCells');
  return (list ? childrenNamed(list, 'mergeCell') : [])
    .map((each) => parsedArea(attributeOf(each, 'ref') ?? ''))
    .filter((area) => area !== null);
};
