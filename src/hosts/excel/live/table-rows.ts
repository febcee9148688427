/// <reference types="office-js" />
import { WriteRefusal } from '../../../workbook/write-refusal';
import { overlap, type Area } from '../../../workbook/area';
import { parsedArea } from '../place/area';
import { contentIn, putContent, type CellContent } from '../undo/cell-content';

/** Takes back one change; later ones have been taken back before. */
export type TakeBack = (context: Excel.RequestContext) => Promise<void>;

const tableCalled = (context: Excel.RequestContext, name: string): Excel.Table =>
  context.workbook.tables.getItem(name);

/** The whole row of the sheet on which a row of the table stands; `row` from 0, also one below the last. */
const sheetRow = (table: Excel.Table, row: number): Excel.Range =>
  table
    .getHeaderRowRange()
    .getOffsetRange(row + 1, 0)
    .getEntireRow();

const tableRow = (table: Excel.Table, row: number): Excel.Range =>
  table.getHeaderRowRange().getOffsetRange(row + 1, 0);

interface Around {
  /** The table itself, without its totals row. */
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly others: readonly Area[];
  readonly usedRow: Excel.Range;
}

/** What stands beside and below a row of the table. */
const lookAround = async (
  context: Excel.RequestContext,
  table: Excel.Table,
  row: number,
): Promise<Around> => {
  table.load('showTotals');
  const range = table.getRange().load('address');
  const tables = table.worksheet.tables.load('items/name');
  const usedRow = sheetRow(table, row).getUsedRangeOrNullObject(true);
  usedRow.load('address,values');
  await context.sync();
  const areas = tables.items.map((each) => each.getRange().load('address'));
  await context.sync();
  const area = parsedArea(range.address);
  if (area === null) throw new Error(`${range.address} is no area`);
  const others = areas.flatMap(({ address }) => parsedArea(address) ?? []);
  return {
    area,
    hasTotals: table.showTotals,
    others: others.filter((each) => !overlap(each, area)),
    usedRow,
  };
};

/** Filled cells of a row of the sheet, by their column. */
const filledColumns = (usedRow: Excel.Range): readonly number[] => {
  const left = usedRow.isNullObject ? null : parsedArea(usedRow.address)?.left;
  if (left === null || left === undefined) return [];
  const [values = []] = usedRow.values as readonly (readonly unknown[])[];
  return values.flatMap((value, at) => (value === '' ? [] : [left + at]));
};

const crosses = (areas: readonly Area[], row: number): boolean =>
  areas.some(({ top, bottom }) => top < row && row <= bottom);

/** The number of the sheet's row on which a row of the table stands. */
const numberOf = ({ area }: Around, row: number): number => area.top + 1 + row;

/** Empties the cells that were copied along, but for formulas of the column. */
const emptyCopied = async (context: Excel.RequestContext, row: Excel.Range): Promise<void> => {
  row.load('formulas,values');
  await context.sync();
  const [formulas = []] = row.formulas as readonly (readonly unknown[])[];
  row.formulas = [
    formulas.map((formula, at) => {
      const given: unknown = row.values[0]?.[at];
      return typeof formula === 'string' && formula.startsWith('=') && formula !== given ? formula : '';
    }),
  ];
};

/**
 * Adds a row at the end, which looks as the one above it. What stands below makes room by whole rows of the sheet, so
 * that nothing is torn apart; not where that would go through another table. What has been done is noted in `done`.
 */
export const addRow = async (
  context: Excel.RequestContext,
  { name, rows }: { readonly name: string; readonly rows: number },
  done: TakeBack[],
): Promise<void> => {
  const table = tableCalled(context, name);
  const around = await lookAround(context, table, rows);
  const below = numberOf(around, rows);
  const { left, right } = around.area;
  const isFree =
    !around.hasTotals &&
    !filledColumns(around.usedRow).some((column) => column >= left && column <= right) &&
    !around.others.some((each) => overlap(each, { top: below, bottom: below, left, right }));
  if (!isFree && crosses(around.others, below)) throw new WriteRefusal({ reason: 'noRoom', table: name });
  if (!isFree) {
    sheetRow(table, rows).insert('Down');
    await context.sync();
    done.push(deleteSheetRow(name, rows));
  }
  // A row put in above the totals row is in the table by itself.
  if (!around.hasTotals) {
    table.resize(table.getRange().getResizedRange(1, 0));
    await context.sync();
    done.push(resizedBy(name, -1));
  }
  const added = tableRow(table, rows);
  if (isFree) done.push(clearRow(name, rows));
  added.copyFrom(tableRow(table, rows - 1), 'All');
  await emptyCopied(context, added);
  await context.sync();
};

const deleteSheetRow =
  (name: string, row: number): TakeBack =>
  async (context) => {
    sheetRow(tableCalled(context, name), row).delete('Up');
    await context.sync();
  };

const resizedBy =
  (name: string, rows: number): TakeBack =>
  async (context) => {
    const table = tableCalled(context, name);
    table.resize(table.getRange().getResizedRange(rows, 0));
    await context.sync();
  };

const clearRow =
  (name: string, row: number): TakeBack =>
  async (context) => {
    const cells = tableRow(tableCalled(context, name), row);
    cells.clear('All');
    cells.dataValidation.clear();
    await context.sync();
  };

const contentsOf = (row: Excel.Range): readonly CellContent[] =>
  (row.formulas[0] ?? []).map((formula: unknown, at) =>
    contentIn(formula, row.values[0]?.[at], row.numberFormat[0]?.[at]),
  );

/**
 * Takes a row out with the row of the sheet, so that formulas elsewhere follow; refused where something else uses
 * that row too. `rows` is how many there are: the only row of a table is not taken out.
 */
export const removeRow = async (
  context: Excel.RequestContext,
  name: string,
  row: number,
  rows: number,
): Promise<TakeBack> => {
  const table = tableCalled(context, name);
  const around = await lookAround(context, table, row);
  const { left, right } = around.area;
  const beside = filledColumns(around.usedRow).some((column) => column < left || column > right);
  const number = numberOf(around, row);
  if (beside || around.others.some(({ top, bottom }) => top <= number && number <= bottom))
    throw new WriteRefusal({ reason: 'noRoom', table: name });
  const gone = tableRow(table, row).load('formulas,values,numberFormat');
  await context.sync();
  const contents = contentsOf(gone);
  sheetRow(table, row).delete('Up');
  await context.sync();
  return (within) => putRowBack(within, { name, row, rows, contents });
};

interface GoneRow {
  readonly name: string;
  readonly row: number;
  readonly rows: number;
  readonly contents: readonly CellContent[];
}

const putRowBack = async (
  context: Excel.RequestContext,
  { name, row, rows, contents }: GoneRow,
): Promise<void> => {
  const table = tableCalled(context, name);
  const isLast = row === rows - 1;
  table.load('showTotals');
  sheetRow(table, row).insert('Down');
  await context.sync();
  if (isLast && !table.showTotals) table.resize(table.getRange().getResizedRange(1, 0));
  const added = tableRow(table, row);
  added.copyFrom(tableRow(table, isLast ? row - 1 : row + 1), 'All');
  contents.forEach((content, at) => {
    putContent(added.getCell(0, at), content);
  });
  await context.sync();
};
