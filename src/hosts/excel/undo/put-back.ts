/// <reference types="office-js" />
import { applyPlainLook } from '../look/apply-look';
import { columnLetters } from '../../../workbook/area';
import { areaName, type Area } from '../../../workbook/area';
import { areaWithout, around, parsedArea } from '../place/area';
import { sameName } from '../write/book';
import { placeTables, renameColumns } from '../write/place-tables';
import { quietly } from '../write/quiet';
import { drawCharts, isOurChart, tieSeriesNames } from '../write/write-charts';
import { writeFormulas } from '../write/write-formulas';
import { freeze } from '../write/write-frame';
import { writeHighlights } from '../write/write-highlights';
import { writeLooks } from '../write/write-looks';
import { writeValues } from '../write/values-in-parts';
import { ourHighlights } from './highlights-image';
import type { FrameImage, SheetImage, TableFrame } from './sheet-image';
import { standingTables, type StandingTables } from './standing-tables';

interface Restoring {
  readonly image: SheetImage;
  readonly sheet: Excel.Worksheet;
  readonly tables: StandingTables;
  readonly sync: () => Promise<void>;
}

/** A table that is put back has its totals row switched on again, below its rows. */
const withoutTotals = ({ area, showTotals }: TableFrame): Area =>
  showTotals ? { ...area, bottom: area.bottom - 1 } : area;

const clearAll = async (context: Excel.RequestContext, restoring: Restoring): Promise<void> => {
  const { image, sheet, tables, sync } = restoring;
  for (const { format } of await ourHighlights(context, sheet)) format.delete();
  const places = image.tables.map((table) => ({ name: table.name, area: withoutTotals(table) }));
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await sync();
  const written = used.isNullObject ? null : parsedArea(used.address);
  const area = around(
    [image.area, written, ...tables.ours.map((table) => table.area)].filter((each) => each !== null),
  );
  if (area === null) return;
  const below = around([area, ...tables.others])?.bottom ?? area.bottom;
  placeTables(sheet, { standing: tables.ours, wanted: places, below });
  const headers = image.tables
    .filter(({ name }) => tables.ours.some((table) => sameName(table.name, name)))
    .map((table) => ({ ...table.area, bottom: table.area.top }));
  for (const part of areaWithout(area, tables.others)) {
    const range = sheet.getRange(areaName(part));
    range.unmerge();
    range.dataValidation.clear();
    range.clear('Hyperlinks');
    applyPlainLook(sheet, part);
  }
  for (const part of areaWithout(area, [...tables.others, ...headers]))
    sheet.getRange(areaName(part)).clear('Contents');
  await sync();
};

const headersOf = ({ constants }: SheetImage, { top, left, right }: Area): readonly string[] =>
  Array.from({ length: right - left + 1 }, (_, at) => {
    const cell = constants.find(({ row, column }) => row === top && column === left + at);
    return typeof cell?.value === 'string' ? cell.value : '';
  });

const restoreTable = ({ image, sheet, tables }: Restoring, table: TableFrame): void => {
  const area = withoutTotals(table);
  const standing = tables.ours.find(({ name }) => sameName(name, table.name));
  const headers = headersOf(image, area);
  if (standing === undefined) sheet.tables.add(areaName(area), true).name = table.name;
  else renameColumns(sheet, area, standing.headers, headers);
  const restored = sheet.tables.getItem(table.name);
  restored.style = table.style;
  restored.showFilterButton = table.showFilterButton;
  restored.showBandedRows = table.showBandedRows;
  restored.showTotals = table.showTotals;
};

const restoreContent = async (restoring: Restoring): Promise<void> => {
  const { image, sheet, tables, sync } = restoring;
  for (const { row, column, value } of image.links) sheet.getCell(row - 1, column - 1).hyperlink = value;
  const isKeptHeader = (row: number, column: number): boolean =>
    image.tables.some(
      ({ name, area }) =>
        tables.ours.some((each) => sameName(each.name, name)) &&
        row === area.top &&
        column >= area.left &&
        column <= area.right,
    );
  const isOthers = (row: number, column: number): boolean =>
    tables.others.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const isWritten = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
    !isKeptHeader(row, column) && !isOthers(row, column);
  await writeValues(sheet, image.constants.filter(isWritten), sync);
  for (const table of image.tables) restoreTable(restoring, table);
  await sync();
};

const restoreFrame = (sheet: Excel.Worksheet, frame: FrameImage): void => {
  sheet.tabColor = frame.tabColor;
  sheet.showGridlines = frame.showGridlines;
  freeze(sheet, frame.frozen.rows, frame.frozen.columns);
  frame.columnWidths.forEach((width, at) => {
    const letters = columnLetters(at + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
  frame.rowHeights.forEach((height, at) => {
    sheet.getRange(`${at + 1}:${at + 1}`).format.rowHeight = height;
  });
  const { pageLayout } = sheet;
  pageLayout.orientation = frame.orientation;
  pageLayout.paperSize = frame.paperSize;
  pageLayout.zoom = frame.zoom;
  if (frame.titleRows !== null) pageLayout.setPrintTitleRows(frame.titleRows);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = frame.leftFooter;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = frame.rightFooter;
};

/** Charts of ours that were drawn anew since go, and those that are gone come back where they stood. */
const restoreCharts = async ({ image, sheet, sync }: Restoring): Promise<void> => {
  const standing = sheet.charts.load('items/id,items/name');
  await sync();
  const ids = standing.items.map(({ id }) => id);
  for (const chart of standing.items)
    if (isOurChart(chart.name) && !image.charts.some(({ id }) => id === chart.id)) chart.delete();
  const gone = image.charts.filter(({ id }) => !ids.includes(id));
  const known = gone.flatMap(({ placed, ...rest }) => (placed === null ? [] : [{ placed, ...rest }]));
  const charts = await drawCharts(sheet, known, sync);
  known.forEach(({ left, top, width, height }, at) => {
    const chart = charts[at];
    if (chart === undefined) return;
    chart.left = left;
    chart.top = top;
    chart.width = width;
    chart.height = height;
  });
  await sync();
  const tied = known.flatMap(({ placed: { spec } }, at) => {
    const chart = charts[at];
    return chart === undefined ? [] : [{ chart, spec, sheet: image.name }];
  });
  await tieSeriesNames(tied, sync);
};

const restoreOutside = async ({ image, sheet, sync }: Restoring): Promise<void> => {
  await writeLooks(sheet, image.looks, sync);
  for (const { area, rule, ignoreBlanks, errorAlert, prompt } of image.rules) {
    const { dataValidation } = sheet.getRange(areaName(area));
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = ignoreBlanks;
    if (errorAlert !== null) dataValidation.errorAlert = errorAlert;
    if (prompt !== null) dataValidation.prompt = prompt;
  }
  for (const merged of image.merged) sheet.getRange(merged).merge(false);
  writeHighlights(sheet, image.highlights);
  restoreFrame(sheet, image.frame);
  await sync();
};

/** Puts sheets back as they stood: on all of them first what formulas refer to. */
export const putBack = async (
  context: Excel.RequestContext,
  images: readonly SheetImage[],
): Promise<void> => {
  const sync = quietly(context);
  const restorings: Restoring[] = [];
  for (const image of images) {
    const sheet = context.workbook.worksheets.getItem(image.id);
    const tables = await standingTables(context, sheet, image);
    restorings.push({ image, sheet, tables, sync });
  }
  for (const restoring of restorings) await clearAll(context, restoring);
  for (const restoring of restorings) await restoreContent(restoring);
  for (const { image, sheet } of restorings)
    if (image.formulas.length > 0) await writeFormulas(sheet, image.formulas, sync);
  for (const restoring of restorings) await restoreOutside(restoring);
  for (const restoring of restorings) await restoreCharts(restoring);
};
