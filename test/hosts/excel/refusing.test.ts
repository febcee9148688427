import type { LiveWorkbook } from '../../../src/workbook/live-workbook';
import { sheet, table, textCell } from '../../contract/sheet-specs';
import { OWN_SHEET } from '../../contract/workbook-contract';
import { bookImage } from './book-image';
import { opened, quietAtTheEnd, type Opened } from './opened';

quietAtTheEnd();

const lots = sheet('Opdracht', { tables: [table('kpLots', ['Perceel', 'Bedrag'], [['Noord', 1]])] });

const withLots = async (): Promise<Opened> => {
  const host = opened();
  await host.workbook.writeSheets([lots]);
  return host;
};

/** Writing is refused for this reason, and the workbook stands as it stood. */
const refused = async (
  { excel, workbook }: Opened,
  writing: (workbook: LiveWorkbook) => Promise<unknown>,
  why: object,
): Promise<void> => {
  const before = bookImage(excel);
  await expect(writing(workbook)).rejects.toMatchObject({ why });
  expect(bookImage(excel)).toEqual(before);
};

describe('a protected sheet', () => {
  test('is not replaced, and the refusal says which it is', async () => {
    const host = await withLots();
    host.excel.book.protect('Opdracht');
    const writing = (workbook: LiveWorkbook) => workbook.writeSheets([sheet('Nieuw'), lots]);
    await refused(host, writing, { reason: 'protected', sheet: 'Opdracht' });
  });

  test('takes no rows and no values, and the refusal says which it is', async () => {
    const host = await withLots();
    host.excel.book.protect('Opdracht');
    const why = { reason: 'protected', sheet: 'Opdracht' };
    await refused(
      host,
      (workbook) => workbook.edit([{ kind: 'set', table: 'kpLots', row: 0, column: 'Bedrag', value: 2 }]),
      why,
    );
    await refused(
      host,
      (workbook) => workbook.edit([{ kind: 'add', table: 'kpLots', values: { Perceel: 'Zuid' } }]),
      why,
    );
    await refused(host, (workbook) => workbook.fillIn({ sheet: 'Opdracht', cell: 'F9' }, 1), why);
  });

  test('lets a cell that is not locked be filled in', async () => {
    const { excel, workbook } = await withLots();
    excel.book.paint('Opdracht', 'C4', { locked: false });
    excel.book.protect('Opdracht', { allowFormatCells: true });
    await workbook.edit([{ kind: 'set', table: 'kpLots', row: 0, column: 'Bedrag', value: 2 }]);
    expect(excel.book.value('Opdracht', 'C4')).toBe(2);
  });
});

test('in a workbook of which the structure is protected no sheet is added', async () => {
  const host = await withLots();
  host.excel.book.protectStructure();
  await refused(host, (workbook) => workbook.writeSheets([lots, sheet('Nieuw')]), {
    reason: 'protected',
    sheet: null,
  });
});

test('a table of the user’s own stays where it is: what would cover it is not written', async () => {
  const host = opened();
  host.excel.book.putTable(OWN_SHEET, 'B4', 'Eigen', [['Iets'], ['van mij']]);
  await refused(
    host,
    (workbook) => workbook.writeSheets([sheet(OWN_SHEET, { cells: [textCell(5, 2, 'eroverheen')] })]),
    { reason: 'noRoom', table: 'Eigen' },
  );
});

test('a name that a table on another sheet has is not taken from it', async () => {
  const host = opened();
  host.excel.book.putTable(OWN_SHEET, 'B4', 'kpLots', [['Iets'], ['van mij']]);
  await refused(host, (workbook) => workbook.writeSheets([lots]), {
    reason: 'program',
    message: expect.stringContaining('kpLots') as string,
  });
});

test('in an Excel that is too old nothing is written, and the refusal says what it lacks', async () => {
  const host = opened({ excelApi: '1.12' });
  await refused(host, (workbook) => workbook.writeSheets([lots]), {
    reason: 'tooOld',
    lacks: 'ExcelApi 1.13',
  });
});

test('a sheet that is deleted while it is written is named, and the others stand as they stood', async () => {
  const { excel, workbook } = await withLots();
  await workbook.writeSheets([sheet('Blijft', { cells: [textCell(1, 1, 'oud')] })]);
  let deleted = false;
  excel.book.failAt(({ member }) => {
    if (member === 'columnWidth' && !deleted) excel.book.deleteSheet('Opdracht');
    deleted ||= member === 'columnWidth';
    return false;
  });
  const writing = workbook.writeSheets([sheet('Blijft', { cells: [textCell(1, 1, 'nieuw')] }), lots]);
  await expect(writing).rejects.toMatchObject({ why: { reason: 'sheetGone', sheet: 'Opdracht' } });
  expect(excel.book.value('Blijft', 'A1')).toBe('oud');
});
