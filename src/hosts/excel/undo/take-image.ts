/// <reference types="office-js" />
import type { Area } from '../../../workbook/area';
import { around, parsedArea, withoutSheet } from '../place/area';
import { isOurChart, type PlacedChart } from '../write/write-charts';
import { contentOf } from './content';
import { frameImage } from './frame-image';
import { ourHighlights } from './highlights-image';
import { looksImage } from './looks-image';
import { rulesImage } from './rules-image';
import type { ChartImage, SheetImage, TableFrame } from './sheet-image';

/** What a chart of ours draws, by the sheet it stands on and its name; null where it was not drawn from here. */
export type KnownCharts = (sheetId: string, name: string) => PlacedChart | null;

interface Wanted {
  readonly sheetId: string;
  /** Tables of ours, and where they stand. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** What will be written, so that cells it fills for the first time are emptied again. */
  readonly willFill: Area | null;
}

const tableFrames = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tables: Wanted['tables'],
): Promise<readonly TableFrame[]> => {
  const asked = tables.map(({ name, area }) => ({
    area,
    table: sheet.tables.getItem(name).load('name,showTotals,showFilterButton,showBandedRows,style'),
  }));
  await context.sync();
  return asked.map(({ area, table }) => ({
    name: table.name,
    area,
    showTotals: table.showTotals,
    showFilterButton: table.showFilterButton,
    showBandedRows: table.showBandedRows,
    style: table.style,
  }));
};

const chartsOf = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetId: string,
  known: KnownCharts,
): Promise<readonly ChartImage[]> => {
  const charts = sheet.charts.load('items/id,items/name,items/left,items/top,items/width,items/height');
  await context.sync();
  return charts.items
    .filter(({ name }) => isOurChart(name))

    .map(({ id, name, left, top, width, height }) => ({
      id,
      placed: known(sheetId, name),
      name,
      left,
      top,
      width,
      height,
    }));
};

/** A sheet as it stands now, with all that writing it may change. */
export const takeImage = async (
  context: Excel.RequestContext,
  { sheetId, tables, willFill }: Wanted,
  known: KnownCharts,
): Promise<SheetImage> => {
  const sheet = context.workbook.worksheets.getItem(sheetId).load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  const usedArea = used.isNullObject ? null : parsedArea(used.address);
  const areas = [usedArea, willFill, ...tables.map(({ area }) => area)].filter((each) => each !== null);
  const area = around(areas);
  const content = area === null ? { constants: [], formulas: [] } : await contentOf(context, sheet, area);
  const looks = area === null ? { links: [], looks: [] } : await looksImage(context, sheet, area);
  const rules = area === null ? [] : await rulesImage(context, sheet, area);
  const merged = sheet.getRange().getMergedAreasOrNullObject().load('address');
  const frame = await frameImage(context, sheet, area);
  return {
    id: sheetId,
    name: sheet.name,
    area,
    ...content,
    ...looks,
    rules,
    highlights: (await ourHighlights(context, sheet)).map(({ highlight }) => highlight),
    tables: await tableFrames(context, sheet, tables),
    merged: merged.isNullObject ? [] : merged.address.split(',').map(withoutSheet),
    frame,
    charts: await chartsOf(context, sheet, sheetId, known),
  };
};
