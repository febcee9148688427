/// <reference types="office-js" />
import type { SheetSpec } from '../../../workbook/spec/sheet-spec';
import { columnLetters } from '../../../workbook/area';
import { cellName } from '../../../workbook/area';
import { TAB_COLOUR } from '../../../workbook/spec/palette';

/** Pixels of a digit and of the room beside it, and points of a pixel: widths in characters become points. */
const DIGIT = 7;
const ROOM = 5;
const POINTS_PER_PIXEL = 0.75;

export const pointsWide = (characters: number): number =>
  Math.round(characters * DIGIT + ROOM) * POINTS_PER_PIXEL;

/** Keeps these rows and columns in view; none of either lets everything move. */
export const freeze = (sheet: Excel.Worksheet, rows: number, columns: number): void => {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellName(rows, columns)}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
};

const writePrint = (sheet: Excel.Worksheet, { print }: SheetSpec): void => {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }),
  };
  if (print.titleRows !== undefined) {
    const [first, last = first] = print.titleRows.split(':');
    pageLayout.setPrintTitleRows(`$${first ?? '1'}:$${last ?? '1'}`);
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  // In a footer an ampersand begins a code; the page number is one.
  defaultForAllPages.leftFooter = print.footer.replaceAll('&', '&&');
  defaultForAllPages.rightFooter = '&P / &N';
};

/** The colour of the tab, widths, what stays in view, and how the sheet is printed. */
export const writeFrame = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  sheet.tabColor = `#${TAB_COLOUR[spec.role]}`;
  // Inputs keep their grid: there people type beside the tables.
  sheet.showGridlines = spec.role === 'input';
  spec.columnWidths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsWide(width);
  });
  freeze(sheet, spec.frozen.rows, spec.frozen.columns);
  writePrint(sheet, spec);
};
