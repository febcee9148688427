import type { HighlightSpec, PrintSpec, SheetSpec } from '../../../workbook/spec/sheet-spec';
import { BrokenSpec } from '../../../workbook/spec/broken-spec';
import type { StyleBook } from '../look/style-book';
import { TAB_COLOUR } from '../../../workbook/spec/palette';
import { areaName, cellName, parsedArea, type Area } from '../../../workbook/area';
import { escapedAttribute, escapedText } from '../xml/ooxml-text';
import { tag } from '../xml/tag';
import { bytesOf, xmlText } from '../xml/xml-text';
import type { CellWriting } from './cell-xml';
import type { PlacedCell } from './placed-cell';
import { rowsXml } from './rows-xml';
import { validationsXml, type ListPlace } from './validation-xml';

/** What a sheet must know of the workbook it comes into. */
export interface SheetWriting extends CellWriting {
  readonly placeOfList: ListPlace;
  /** The name by which macros know the sheet, kept from the sheet that is replaced. */
  readonly codeName: string | null;
  /** This is the sheet that shows when the workbook opens. */
  readonly selected: boolean;
  /** Relation ids of the parts that the sheet needs. */
  readonly relations: {
    readonly drawing: string | null;
    readonly noteBoxes: string | null;
    readonly tables: readonly string[];
  };
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const A4 = 9;
const LONGEST_FOOTER = 255;
const LONGEST_FORMULA_TEXT = 255;

function propertiesXml(spec: SheetSpec, codeName: string | null): string {
  const tab = tag('tabColor', { rgb: `FF${TAB_COLOUR[spec.role]}` });
  const fit = tag('pageSetUpPr', { fitToPage: 1 });
  return tag('sheetPr', { codeName: codeName ?? undefined }, tab + fit);
}

function viewXml({ frozen, role }: SheetSpec, selected: boolean): string {
  const { rows, columns } = frozen;
  const corner = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane =
    rows === 0 && columns === 0
      ? ''
      : tag('pane', {
          xSplit: columns === 0 ? undefined : columns,
          ySplit: rows === 0 ? undefined : rows,
          topLeftCell: cellName(rows + 1, columns + 1),
          activePane: corner,
          state: 'frozen',
        }) + tag('selection', { pane: corner });
  const view = {
    // Inputs keep their grid: there people type beside the tables.
    showGridLines: role === 'input' ? undefined : 0,
    tabSelected: selected ? 1 : undefined,
    workbookViewId: 0,
  };
  return tag('sheetViews', {}, tag('sheetView', view, pane));
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) =>
    tag('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  return columns.length === 0 ? '' : tag('cols', {}, columns.join(''));
}

function highlightXml({ range, text, style }: HighlightSpec, priority: number, styles: StyleBook): string {
  if (!parsedArea(range)) throw new BrokenSpec(`${range} is no range to highlight`);
  if (text.length > LONGEST_FORMULA_TEXT) throw new BrokenSpec(`${text} is too long to highlight`);
  const wanted = xmlText(escapedText(`"${text.replaceAll('"', '""')}"`));
  const rule = { type: 'cellIs', dxfId: styles.overlay(style), priority, operator: 'equal' };
  return tag('conditionalFormatting', { sqref: range }, tag('cfRule', rule, tag('formula', {}, wanted)));
}

function linksXml(cells: readonly PlacedCell[]): string {
  const links = cells.flatMap(({ row, column, link }) =>
    link === undefined
      ? []
      : [tag('hyperlink', { ref: cellName(row, column), location: escapedAttribute(link) })],
  );
  return links.length === 0 ? '' : tag('hyperlinks', {}, links.join(''));
}

function printXml({ orientation, pagesWide, pagesTall, footer }: PrintSpec): string {
  // In a footer an ampersand begins a code; the page number is one.
  const text = `&L${footer.replaceAll('&', '&&')}&R&P / &N`;
  if (text.length > LONGEST_FOOTER) throw new BrokenSpec(`a footer of ${text.length} characters`);
  return (
    tag('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 }) +
    tag('pageSetup', { paperSize: A4, orientation, fitToWidth: pagesWide, fitToHeight: pagesTall ?? 0 }) +
    tag('headerFooter', {}, tag('oddFooter', {}, xmlText(escapedText(text))))
  );
}

function usedArea(cells: readonly PlacedCell[]): Area {
  const columns = cells.map((cell) => cell.column);
  return {
    top: cells[0]?.row ?? 1,
    left: columns.reduce((least, column) => Math.min(least, column), columns[0] ?? 1),
    bottom: cells.at(-1)?.row ?? 1,
    right: columns.reduce((most, column) => Math.max(most, column), 1),
  };
}

/** A sheet's part. The order of the pieces is the format's (CT_Worksheet); Excel refuses any other. */
export function sheetBytes(spec: SheetSpec, cells: readonly PlacedCell[], writing: SheetWriting): Uint8Array {
  const { drawing, noteBoxes, tables } = writing.relations;
  const tableParts = tables.map((id) => tag('tablePart', { 'r:id': id }));
  const pieces = [
    propertiesXml(spec, writing.codeName),
    tag('dimension', { ref: areaName(usedArea(cells)) }),
    viewXml(spec, writing.selected),
    tag('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsXml(spec.columnWidths),
    tag('sheetData', {}, rowsXml(cells, spec.columnWidths, writing)),
    ...spec.highlights.map((each, index) => highlightXml(each, index + 1, writing.styles)),
    validationsXml(spec, writing.placeOfList),
    linksXml(cells),
    printXml(spec.print),
    drawing === null ? '' : tag('drawing', { 'r:id': drawing }),
    noteBoxes === null ? '' : tag('legacyDrawing', { 'r:id': noteBoxes }),
    tableParts.length === 0 ? '' : tag('tableParts', { count: tableParts.length }, tableParts.join('')),
  ];
  return bytesOf(tag('worksheet', { xmlns: NAMESPACE, 'xmlns:r': RELATIONS }, pieces.join('')));
}
