/// <reference types="office-js" />
import { columnLetters } from '../../../workbook/area';
import type { Area } from '../../../workbook/area';
import { parsedArea, withoutSheet } from '../place/area';
import type { FrameImage } from './sheet-image';

/** What the rows and columns that stay in view reach to; whole rows and columns count too. */
const frozenIn = (address: string): FrameImage['frozen'] => {
  const place = withoutSheet(address);
  const rows = /^\$?\d+:\$?(\d+)$/.exec(place)?.[1];
  if (rows !== undefined) return { rows: Number(rows), columns: 0 };
  const columns = /^\$?[A-Z]+:\$?([A-Z]+)$/i.exec(place)?.[1];
  if (columns !== undefined) return { rows: 0, columns: parsedArea(`${columns}1`)?.right ?? 0 };
  const area = parsedArea(place);
  return { rows: area?.bottom ?? 0, columns: area?.right ?? 0 };
};

const titleRowsIn = (address: string): string => {
  const rows = withoutSheet(address).match(/\d+/g) ?? [];
  return `$${rows[0] ?? '1'}:$${rows.at(-1) ?? '1'}`;
};

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);

/** What belongs to a sheet rather than to its cells; widths and heights as far as this area goes. */
export const frameImage = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area | null,
): Promise<FrameImage> => {
  const { pageLayout } = sheet;
  sheet.load('tabColor,showGridlines');
  pageLayout.load('orientation,paperSize,zoom');
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
  const footers = pageLayout.headersFooters.defaultForAllPages.load('leftFooter,rightFooter');
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
  const widths = upTo(area?.right ?? 0).map((column) => {
    const letters = columnLetters(column);
    return sheet.getRange(`${letters}:${letters}`).format.load('columnWidth');
  });
  const heights = upTo(area?.bottom ?? 0).map((row) =>
    sheet.getRange(`${row}:${row}`).format.load('rowHeight'),
  );
  await context.sync();
  return {
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenIn(frozen.address),
    columnWidths: widths.map(({ columnWidth }) => columnWidth),
    rowHeights: heights.map(({ rowHeight }) => rowHeight),
    orientation: pageLayout.orientation,
    paperSize: pageLayout.paperSize,
    zoom: pageLayout.zoom,
    titleRows: titles.isNullObject ? null : titleRowsIn(titles.address),
    leftFooter: footers.leftFooter,
    rightFooter: footers.rightFooter,
  };
};
