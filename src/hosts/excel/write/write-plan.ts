/// <reference types="office-js" />
import { applyPlainLook } from '../look/apply-look';
import { cellLook } from '../look/cell-look';
import { FORMAT_CODES } from '../look/format-codes';
import { areaName, type Area } from '../../../workbook/area';
import { areaWithout, around } from '../place/area';
import { asStored } from '../read/date-system';
import { rectangles } from '../place/rectangles';
import { tableArea } from '../../../workbook/spec/table-area';
import { isFormulaSpec } from '../spec/placed-cells';
import type { SheetPlan } from '../spec/sheet-plan';
import type { SheetImage } from '../undo/sheet-image';
import { ourHighlights } from '../undo/highlights-image';
import { sameName } from './book';
import { placeTables, renameColumns, type TablePlace } from './place-tables';
import { writeFormulas } from './write-formulas';
import { writeFrame } from './write-frame';
import { highlightOf, writeHighlights } from './write-highlights';
import { writeLooks } from './write-looks';
import { writeRules, type ListPlace } from './write-rules';
import { writeValues } from './values-in-parts';

/** A sheet that is being written. */
export interface SheetWriting {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  /** As it stood; null for a sheet that was added just now. */
  readonly image: SheetImage | null;
  /** Tables of the user's own, which are left alone. */
  readonly ownTables: readonly Area[];
  /** The workbook counts its days from 1904. */
  readonly since1904: boolean;
  readonly sync: () => Promise<void>;
}

const placesOf = ({ spec }: SheetPlan): readonly TablePlace[] =>
  spec.tables.map((table) => ({ name: table.name, area: tableArea(table) }));

const headerRow = ({ area }: TablePlace): Area => ({ ...area, bottom: area.top });

/** Tables that stand already and stay. */
const keptTables = ({ plan, image }: SheetWriting): readonly TablePlace[] =>
  placesOf(plan).filter(({ name }) => image?.tables.some((table) => sameName(table.name, name)) === true);

/** Takes everything of ours off a sheet but its tables, which get their new places. The user's own stays. */
export const clearSheet = async (context: Excel.RequestContext, writing: SheetWriting): Promise<void> => {
  const { plan, sheet, image, ownTables, sync } = writing;
  if (image === null) return;
  for (const { format } of await ourHighlights(context, sheet)) format.delete();
  const area = around([image.area, plan.area].filter((each) => each !== null));
  const below = around([...(area === null ? [] : [area]), ...ownTables])?.bottom ?? 0;
  placeTables(sheet, { standing: image.tables, wanted: placesOf(plan), below });
  if (area === null) return sync();
  const headers = keptTables(writing).map(headerRow);
  for (const part of areaWithout(area, ownTables)) {
    const range = sheet.getRange(areaName(part));
    range.unmerge();
    range.dataValidation.clear();
    range.clear('Hyperlinks');
    applyPlainLook(sheet, part);
  }
  for (const part of areaWithout(area, [...ownTables, ...headers]))
    sheet.getRange(areaName(part)).clear('Contents');
  await sync();
};

const standingHeaders = ({ image }: SheetWriting, name: string): readonly string[] => {
  const table = image?.tables.find((each) => sameName(each.name, name));
  if (table === undefined) return [];
  const { top, left, right } = table.area;
  return Array.from({ length: right - left + 1 }, (_, at) => {
    const cell = image?.constants.find(({ row, column }) => row === top && column === left + at);
    return typeof cell?.value === 'string' ? cell.value : '';
  });
};

/** Links, values and tables: what formulas refer to. */
export const writeContent = async (writing: SheetWriting): Promise<void> => {
  const { plan, sheet, since1904, sync } = writing;
  const kept = keptTables(writing);
  const isKeptHeader = (row: number, column: number): boolean =>
    kept.some(({ area }) => row === area.top && column >= area.left && column <= area.right);
  for (const { row, column, link } of plan.cells)
    if (link !== null) sheet.getCell(row - 1, column - 1).hyperlink = { documentReference: link };
  const values = plan.cells.flatMap(({ row, column, content, format }) =>
    isFormulaSpec(content) || isKeptHeader(row, column)
      ? []
      : [{ row, column, value: asStored(content, FORMAT_CODES[format], since1904) }],
  );
  await writeValues(sheet, values, sync);
  for (const table of plan.spec.tables) {
    const area = tableArea(table);
    const headers = table.columns.map(({ header }) => header);
    if (kept.some(({ name }) => sameName(name, table.name))) {
      renameColumns(sheet, area, standingHeaders(writing, table.name), headers);
      continue;
    }
    const added = sheet.tables.add(areaName(area), true);
    added.name = table.name;
    added.style = 'TableStyleLight1';
  }
  await sync();
};

/** All formulas; what they refer to stands already, also on other sheets. */
export const writeSheetFormulas = async ({ plan, sheet, sync }: SheetWriting): Promise<void> => {
  const formulas = plan.cells.flatMap(({ row, column, content }) =>
    isFormulaSpec(content) ? [{ row, column, value: `=${content.formula.replace(/^=/, '')}` }] : [],
  );
  if (formulas.length > 0) await writeFormulas(sheet, formulas, sync);
};

/** Looks, rules, conditional formats, and what belongs to the sheet as a whole. */
export const writeOutside = async (writing: SheetWriting, placeOf: ListPlace): Promise<void> => {
  const { plan, sheet, sync } = writing;
  const looks = plan.cells.map(({ row, column, style, format, content, link }) => ({
    row,
    column,
    // A formula in a cell formatted as text would turn into text as soon as somebody edits it.
    value: cellLook(style, isFormulaSpec(content) && format === 'text' ? 'general' : format, link !== null),
  }));
  await writeLooks(
    sheet,
    rectangles(looks, (look) => JSON.stringify(look)),
    sync,
  );
  writeRules(sheet, plan.rules, placeOf);
  writeHighlights(sheet, plan.spec.highlights.map(highlightOf));
  writeFrame(sheet, plan.spec);
  if (plan.area !== null) sheet.getRange(`1:${plan.area.bottom}`).format.autofitRows();
  await sync();
};
