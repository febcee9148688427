import { WriteRefusal } from '../../../src/workbook/write-refusal';
import { sheet, table, textCell } from '../../contract/sheet-specs';
import { bookImage } from './book-image';
import { inputSheets, outcomeSheets } from './haarlem-sheets';
import { opened, quietAtTheEnd, type Opened } from './opened';

quietAtTheEnd();

const first = inputSheets();
const results = outcomeSheets();

/** A workbook with a whole model in it, and something of the user's own on one of its sheets. */
const withModel = async (): Promise<Opened> => {
  const host = opened();
  await host.workbook.writeSheets([...first, ...results]);
  return host;
};

test('a whole city and its results are written, and a second time give the same workbook', async () => {
  const { excel, workbook } = await withModel();
  const once = bookImage(excel);
  await workbook.writeSheets([...first, ...results]);
  expect(bookImage(excel)).toEqual(once);
});

test('sheets that replaced others are taken back with all that stood there', async () => {
  const { excel, workbook } = await withModel();
  const before = bookImage(excel);
  const other = [
    sheet('Opdracht', {
      cells: [textCell(1, 1, 'Anders')],
      tables: [{ ...table('kpLots', ['Iets'], [['a'], ['b']]), row: 9 }],
    }),
    ...results.map(({ name }) => sheet(name, { cells: [textCell(2, 2, 'leeg')] })),
    sheet('Nieuw'),
  ];
  await workbook.writeSheets(other);
  expect(bookImage(excel)).not.toEqual(before);
  await workbook.undo();
  expect(bookImage(excel)).toEqual(before);
});

const failing = async (at: number): Promise<{ readonly refused: boolean }> => {
  const { excel, workbook } = await withModel();
  const before = bookImage(excel);
  let commands = 0;
  excel.book.failAt(() => {
    commands += 1;
    return commands === at;
  });
  const changed = first.map((spec) => ({
    ...spec,
    cells: spec.cells.map((cell) => ({ ...cell, row: cell.row + 3 })),
    tables: spec.tables.map((each) => ({ ...each, row: each.row + 3 })),
  }));
  const refusal = await workbook.writeSheets([...changed, ...results, sheet('Nieuw')]).then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal === null) return { refused: false };
  expect(refusal).toBeInstanceOf(WriteRefusal);
  expect(bookImage(excel)).toEqual(before);
  expect(workbook.lastWritten()?.sheets).not.toContain('Nieuw');
  return { refused: true };
};

test.each([1, 40, 400, 1500, 3000, 4500, 6000, 9000])(
  'when Excel fails at command %i, everything stands as it stood',
  async (at) => {
    expect(await failing(at)).toEqual({ refused: true });
  },
  20_000,
);
