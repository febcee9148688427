/// <reference types="office-js" />
import { checkEdits } from '../../../workbook/check-edits';
import type { TableEdit } from '../../../workbook/live-workbook';
import type { CellValue, TableImage } from '../../../workbook/port';
import type { Scalar } from '../../../workbook/spec/sheet-spec';
import { WriteRefusal } from '../../../workbook/write-refusal';
import { askDateSystem, asStored } from '../read/date-system';
import { readTables } from '../read/read-tables';
import { codeOf } from '../run/refusal-of';
import { contentIn, putContent } from '../undo/cell-content';
import type { Step } from '../undo/journal';
import { onSheet } from './fill-in';
import { addRow, removeRow, type TakeBack } from './table-rows';

/** A table while it is being changed: which of its rows hold a value. */
interface Standing {
  readonly image: TableImage;
  readonly rows: (readonly CellValue[])[];
  readonly since1904: boolean;
}

const fillRow = async (
  context: Excel.RequestContext,
  { image: { name, headers }, since1904 }: Standing,
  { row, values }: { readonly row: number; readonly values: Readonly<Record<string, Scalar>> },
  done: TakeBack[],
): Promise<void> => {
  const columns = Object.keys(values).map((column) => headers.indexOf(column));
  const cellIn = (within: Excel.RequestContext, column: number): Excel.Range =>
    within.workbook.tables
      .getItem(name)
      .getHeaderRowRange()
      .getOffsetRange(row + 1, 0)
      .getCell(0, column);
  const cells = columns.map((column) => cellIn(context, column).load('formulas,values,numberFormat'));
  await context.sync();
  const before = cells.map(({ formulas, values: given, numberFormat }) =>
    contentIn(formulas[0]?.[0], given[0]?.[0], numberFormat[0]?.[0]),
  );
  done.push(async (within) => {
    before.forEach((content, at) => {
      putContent(cellIn(within, columns[at] ?? 0), content);
    });
    await within.sync();
  });
  Object.values(values).forEach((value, at) => {
    const cell = cells[at];
    const format = before[at]?.format ?? 'General';
    if (cell !== undefined)
      putContent(cell, { formula: null, constant: asStored(value, format, since1904), format });
  });
  await context.sync();
};

const noted = (
  { image: { headers } }: Standing,
  row: readonly CellValue[],
  values: Readonly<Record<string, Scalar>>,
): readonly CellValue[] =>
  headers.map((header, at) =>
    typeof header === 'string' && header in values
      ? values[header] === ''
        ? null
        : (values[header] ?? null)
      : (row[at] ?? null),
  );

/** Makes one edit. Gives back how it is taken back, part by part; `done` holds those of edits before it too. */
const make = async (
  context: Excel.RequestContext,
  edit: TableEdit,
  standing: Standing,
  done: TakeBack[],
): Promise<void> => {
  const { rows, image } = standing;
  const fill = async (row: number, values: Readonly<Record<string, Scalar>>): Promise<void> => {
    await fillRow(context, standing, { row, values }, done);
    rows[row] = noted(standing, rows[row] ?? [], values);
  };
  if (edit.kind === 'set') return fill(edit.row, { [edit.column]: edit.value });
  if (edit.kind === 'add') {
    const free = rows.findIndex((row) => row.every((value) => value === null));
    if (free === -1) await addRow(context, { name: image.name, rows: rows.length }, done);
    return fill(free === -1 ? rows.length : free, edit.values);
  }
  if (rows.length === 1) {
    const texts = image.headers.filter((header) => typeof header === 'string');
    return fill(0, Object.fromEntries(texts.map((header) => [header, null])));
  }
  done.push(await removeRow(context, image.name, edit.row, rows.length));
  rows.splice(edit.row, 1);
};

/** What stands in tables and where, to see later whether that is still so. */
const contentsOf = async (context: Excel.RequestContext, names: readonly string[]): Promise<string> => {
  const ranges = names.map((name) =>
    context.workbook.tables.getItem(name).getRange().load('formulas,rowCount'),
  );
  await context.sync();
  return JSON.stringify(ranges.map(({ formulas }): unknown => formulas));
};

const refuseProtected = async (
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  images: readonly TableImage[],
): Promise<void> => {
  // Cells that are not locked may be filled in on a protected sheet, rows may not come and go.
  const moving = edits.filter(({ kind }) => kind === 'remove').map(({ table }) => table);
  const names = new Set(images.filter(({ name }) => moving.includes(name)).map(({ sheet }) => sheet));
  const sheets = [...names].map((name) =>
    context.workbook.worksheets.getItem(name).load('name,protection/protected'),
  );
  if (sheets.length > 0) await context.sync();
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked !== undefined) throw new WriteRefusal({ reason: 'protected', sheet: locked.name });
};

const takeAllBack = async (context: Excel.RequestContext, done: readonly TakeBack[]): Promise<void> => {
  for (const takeBack of [...done].reverse()) await takeBack(context);
};

/** Changes tables, each edit on what the one before left: all of them or none. Gives back the step. */
export const editTables = async (
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
): Promise<Step> => {
  const images = await readTables(context);
  checkEdits(images, edits);
  await refuseProtected(context, edits, images);
  const touched = images.filter(({ name }) => edits.some(({ table }) => table === name));
  const sheetObjects = touched.map(({ sheet }) => context.workbook.worksheets.getItem(sheet).load('id'));
  const isSince1904 = askDateSystem(context);
  await context.sync();
  const since1904 = isSince1904();
  const standing = new Map(touched.map((image) => [image.name, { image, rows: [...image.rows], since1904 }]));
  const names = touched.map(({ name }) => name);
  const done: TakeBack[] = [];
  let after: string;
  try {
    for (const edit of edits) {
      const table = standing.get(edit.table);
      if (table === undefined) throw new WriteRefusal({ reason: 'tableGone', table: edit.table });
      await onSheet(table.image.sheet, () => make(context, edit, table, done));
    }
    after = await contentsOf(context, names);
  } catch (error) {
    await Excel.run({ delayForCellEdit: true }, (within) => takeAllBack(within, done)).catch(
      (fault: unknown) => {
        // A protected sheet refuses this as it refused the edit, so nothing had changed.
        if (codeOf(fault) !== 'AccessDenied') throw fault;
      },
    );
    throw error;
  }
  return {
    written: { kind: 'cells', sheets: [...new Set(touched.map(({ sheet }) => sheet))] },
    sheetIds: [...new Set(sheetObjects.map(({ id }) => id))],
    stands: async (within) => (await contentsOf(within, names)) === after,
    takeBack: (within) => takeAllBack(within, done),
  };
};
