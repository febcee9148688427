/// <reference types="office-js" />
import type { Language } from '../../../i18n/language';
import type { Area } from '../../../workbook/area';
import { LISTS_SHEET } from '../../../workbook/spec/hidden-sheets';
import type { SheetPlan } from '../spec/sheet-plan';
import type { SheetImage } from '../undo/sheet-image';
import { takeImage, type KnownCharts } from '../undo/take-image';
import { lookAtBook, sheetCalled, type Book } from './book';
import { needsLists, writeLists } from './lists';
import { calculateByHand, quietly } from './quiet';
import { isReplaced, refuseLosses } from './refuse';
import {
  drawCharts,
  chartName,
  isOurChart,
  placedChart,
  tieSeriesNames,
  type PlacedChart,
} from './write-charts';
import { clearSheet, writeContent, writeOutside, writeSheetFormulas, type SheetWriting } from './write-plan';

/** What writing sheets has changed so far: enough to take it back. */
export interface SheetsChange {
  /** Sheets that stood there, as they were. */
  readonly images: readonly SheetImage[];
  /** Ids of sheets that were added. */
  readonly added: string[];
  /** Names of charts that were added, by sheet. */
  readonly charts: { readonly sheetId: string; readonly name: string; readonly placed: PlacedChart }[];
}

/** What is needed before anything is written. Throws `WriteRefusal` where it may not be. */
export const beginChange = async (
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { language, known }: { readonly language: Language; readonly known: KnownCharts },
): Promise<{ readonly book: Book; readonly change: SheetsChange }> => {
  const book = await lookAtBook(context);
  refuseLosses(book, plans, language);
  const images: SheetImage[] = [];
  for (const { spec, area } of plans) {
    const standing = sheetCalled(book, spec.name);
    if (standing === null) continue;
    const tables = book.tables.filter(
      ({ name, sheetId }) => sheetId === standing.id && isReplaced(name, spec),
    );
    images.push(await takeImage(context, { sheetId: standing.id, tables, willFill: area }, known));
  }
  return { book, change: { images, added: [], charts: [] } };
};

const addSheets = async (
  context: Excel.RequestContext,
  names: readonly string[],
  change: SheetsChange,
): Promise<readonly Excel.Worksheet[]> => {
  const sheets: Excel.Worksheet[] = [];
  for (const name of names) {
    const sheet = context.workbook.worksheets.add(name).load('id');
    await context.sync();
    change.added.push(sheet.id);
    sheets.push(sheet);
  }
  return sheets;
};

/** Every sheet to write, the ones that are missing added at the end. Within one change sheets are known by id. */
const openSheets = async (
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  book: Book,
  change: SheetsChange,
): Promise<readonly SheetWriting[]> => {
  const missing = plans.filter(({ spec }) => sheetCalled(book, spec.name) === null);
  const added = await addSheets(
    context,
    missing.map(({ spec }) => spec.name),
    change,
  );
  if (needsLists(plans) && sheetCalled(book, LISTS_SHEET) === null) {
    const [lists] = await addSheets(context, [LISTS_SHEET], change);
    if (lists !== undefined) lists.visibility = 'VeryHidden';
  }
  const sync = quietly(context);
  return plans.map((plan) => {
    const standing = sheetCalled(book, plan.spec.name);
    const sheet = standing ? context.workbook.worksheets.getItem(standing.id) : added[missing.indexOf(plan)];
    if (sheet === undefined) throw new Error(`${plan.spec.name} was not added`);
    const image = change.images.find(({ id }) => id === standing?.id) ?? null;
    const own = ownTables(book, standing?.id, plan);
    return { plan, sheet, image, ownTables: own, since1904: book.since1904, sync };
  });
};

const ownTables = (book: Book, sheetId: string | undefined, { spec }: SheetPlan): readonly Area[] =>
  book.tables
    .filter((table) => table.sheetId === sheetId && !isReplaced(table.name, spec))
    .map(({ area }) => area);

/** While old and new charts are both there, a new one must have a name of its own. */
const MEANWHILE = 'Kantelpunt ~';

/** Draws new charts, and takes the old ones of ours away only when all of the new stand. */
const replaceCharts = async (
  context: Excel.RequestContext,
  writings: readonly SheetWriting[],
  change: SheetsChange,
): Promise<void> => {
  const sync = quietly(context);
  const old: Excel.Chart[] = [];
  const drawn: { chart: Excel.Chart; spec: PlacedChart['spec']; sheet: string; name: string }[] = [];
  for (const { plan, sheet } of writings) {
    const standing = sheet.charts.load('items/name');
    sheet.load('id');
    await sync();
    old.push(...standing.items.filter(({ name }) => isOurChart(name)));
    const placed = plan.spec.charts.map((spec) => placedChart(spec, plan.cells));
    const meanwhile = placed.map((each, at) => ({ placed: each, name: `${MEANWHILE}${at + 1}` }));
    const charts = await drawCharts(sheet, meanwhile, sync);
    charts.forEach((chart, at) => {
      const each = placed[at];
      if (each === undefined) return;
      drawn.push({ chart, spec: each.spec, sheet: plan.spec.name, name: chartName(at + 1) });
      change.charts.push({ sheetId: sheet.id, name: chartName(at + 1), placed: each });
    });
    await sync();
  }
  await tieSeriesNames(drawn, sync);
  for (const chart of old) chart.delete();
  for (const { chart, name } of drawn) chart.name = name;
  await sync();
};

/** Writes the sheets: first what others refer to, on every sheet, then formulas, then how it all looks. */
export const writePlans = async (
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  book: Book,
  change: SheetsChange,
): Promise<void> => {
  const writings = await openSheets(context, plans, book, change);
  const sync = quietly(context);
  for (const writing of writings) await clearSheet(context, writing);
  for (const writing of writings) await writeContent(writing);
  for (const writing of writings) await writeSheetFormulas(writing);
  const placeOf = await writeLists(context, book, plans, sync);
  for (const writing of writings) await writeOutside(writing, placeOf);
  await replaceCharts(context, writings, change);
  await context.sync();
  await calculateByHand(
    context,
    writings.map(({ sheet }) => sheet),
  );
};
