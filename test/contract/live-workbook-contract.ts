import type { CellPlace, LiveWorkbook } from '../../src/workbook/live-workbook';
import type { CellValue } from '../../src/workbook/port';
import type { Scalar, SheetSpec } from '../../src/workbook/spec/sheet-spec';
import { sheet, table, textCell } from './sheet-specs';
import { OWN_SHEET } from './workbook-contract';

/** What a host lends to the contract: a workbook with one empty sheet, and hands that work in it beside the pane. */
interface LiveHost {
  readonly workbook: LiveWorkbook;
  /** Somebody types in a cell. */
  readonly types: (place: CellPlace, value: Scalar) => Promise<void>;
  /** Somebody clicks on a cell. */
  readonly clicks: (place: CellPlace) => Promise<void>;
}

export type OpenLiveHost = () => Promise<LiveHost>;

const LOTS = { sheet: 'Opdracht', name: 'kpLots' };
/** Header cells in B3 and C3; below the table, an open row further, another one. */
const SPECS: readonly SheetSpec[] = [
  sheet(LOTS.sheet, {
    tables: [
      table(
        LOTS.name,
        ['Perceel', 'Bedrag'],
        [
          ['Noord', 1],
          ['Zuid', 2],
        ],
      ),
      { ...table('kpTargets', ['Naam'], [['Eerste']]), row: 7 },
    ],
  }),
];

type Rows = readonly (readonly CellValue[])[];

const rowsOf = async (workbook: LiveWorkbook, name = LOTS.name): Promise<Rows> =>
  (await workbook.tables()).find((each) => each.name === name)?.rows ?? [];

const set = (row: number, value: Scalar, column = 'Bedrag') =>
  ({ kind: 'set', table: LOTS.name, row, column, value }) as const;
const add = (values: Readonly<Record<string, Scalar>>) =>
  ({ kind: 'add', table: LOTS.name, values }) as const;
const remove = (row: number) => ({ kind: 'remove', table: LOTS.name, row }) as const;

function describeEditing(open: () => Promise<LiveHost>): void {
  test('a cell of a table is changed, and nothing else', async () => {
    const { workbook } = await open();
    await workbook.edit([set(1, 25)]);
    expect(await rowsOf(workbook)).toEqual([
      ['Noord', 1],
      ['Zuid', 25],
    ]);
  });

  test('text stays text where it looks like a formula', async () => {
    const { workbook } = await open();
    await workbook.edit([set(0, '=1+1', 'Perceel'), set(1, '1.234', 'Perceel')]);
    expect((await rowsOf(workbook)).map(([lot]) => lot)).toEqual(['=1+1', '1.234']);
  });

  test('a row is added at the end, and what stands below makes room', async () => {
    const { workbook } = await open();
    await workbook.edit([add({ Perceel: 'Oost', Bedrag: 3 }), add({ Perceel: 'West' })]);
    expect(await rowsOf(workbook)).toEqual([
      ['Noord', 1],
      ['Zuid', 2],
      ['Oost', 3],
      ['West', null],
    ]);
    expect(await rowsOf(workbook, 'kpTargets')).toEqual([['Eerste']]);
  });

  test('a row that stands ready is filled first', async () => {
    const { workbook } = await open();
    await workbook.edit([set(0, null), set(0, null, 'Perceel'), add({ Perceel: 'Oost' })]);
    expect(await rowsOf(workbook)).toEqual([
      ['Oost', null],
      ['Zuid', 2],
    ]);
  });

  test('a row is taken out, and the rows below it close up', async () => {
    const { workbook } = await open();
    await workbook.edit([add({ Perceel: 'Oost', Bedrag: 3 }), remove(0)]);
    expect(await rowsOf(workbook)).toEqual([
      ['Zuid', 2],
      ['Oost', 3],
    ]);
    expect(await rowsOf(workbook, 'kpTargets')).toEqual([['Eerste']]);
  });

  test('the only row of a table is emptied, as a table has at least one', async () => {
    const { workbook } = await open();
    await workbook.edit([remove(0), remove(0)]);
    expect(await rowsOf(workbook)).toEqual([[null, null]]);
  });

  test.each([
    ['a table', { ...set(0, 1), table: 'kpGrants' }, { reason: 'tableGone', table: 'kpGrants' }],
    ['a column', set(0, 1, 'Jaar'), { reason: 'columnGone', table: LOTS.name, column: 'Jaar' }],
    ['a row', set(2, 1), { reason: 'rowGone', table: LOTS.name, row: 2 }],
  ])('edits that name %s that is not there are refused, all of them', async (_, wrong, why) => {
    const { workbook } = await open();
    await expect(workbook.edit([set(0, 10), wrong])).rejects.toMatchObject({ why });
    expect(await rowsOf(workbook)).toEqual([
      ['Noord', 1],
      ['Zuid', 2],
    ]);
    expect(workbook.lastWritten()?.kind).not.toBe('cells');
  });
}

function describeUndoing(open: () => Promise<LiveHost>): void {
  test('edits that were made together are taken back together, last first', async () => {
    const { workbook } = await open();
    const before = await workbook.tables();
    await workbook.edit([
      set(0, 10),
      set(0, 11),
      remove(0),
      add({ Perceel: 'Oost' }),
      add({ Perceel: 'West' }),
    ]);
    expect(workbook.lastWritten()).toEqual({ kind: 'cells', sheets: [LOTS.sheet] });
    await workbook.undo();
    expect(await workbook.tables()).toEqual(before);
  });

  test('a cell that was filled in is taken back', async () => {
    const { workbook } = await open();
    const place = { sheet: OWN_SHEET, cell: 'B2' };
    await workbook.fillIn(place, '=1+1');
    expect(await workbook.cellValue(place)).toBe('=1+1');
    await workbook.undo();
    expect(await workbook.cellValue(place)).toBeNull();
  });

  test('sheets that were put in are taken back, and those they replaced stand as they stood', async () => {
    const { workbook } = await open();
    const before = await workbook.tables();
    const lots = table(LOTS.name, ['Perceel'], [['Anders']]);
    await workbook.writeSheets([sheet(LOTS.sheet, { tables: [lots] }), sheet('Vergelijking')]);
    expect(workbook.lastWritten()).toEqual({ kind: 'sheets', sheets: [LOTS.sheet, 'Vergelijking'] });
    await workbook.undo();
    expect(await workbook.tables()).toEqual(before);
    expect(await workbook.sheetNames()).toEqual([OWN_SHEET, LOTS.sheet]);
  });

  test('what somebody typed over since is not taken back', async () => {
    const { workbook, types } = await open();
    await workbook.edit([set(0, 10)]);
    await types({ sheet: LOTS.sheet, cell: 'C4' }, 99);
    expect(workbook.lastWritten()).toBeNull();
    await workbook.undo();
    expect((await rowsOf(workbook))[0]).toEqual(['Noord', 99]);
  });
}

function describeWatching(open: () => Promise<LiveHost>): void {
  test('who watches hears of what is written, and of what somebody types, until they stop', async () => {
    const { workbook, types } = await open();
    let heard = 0;
    const stop = workbook.onChange(() => {
      heard += 1;
    });
    await workbook.edit([set(0, 10)]);
    await until(() => heard > 0);
    heard = 0;
    await types({ sheet: LOTS.sheet, cell: 'C4' }, 99);
    await until(() => heard > 0);
    stop();
    heard = 0;
    await types({ sheet: LOTS.sheet, cell: 'C4' }, 100);
    await moments(300);
    expect(heard).toBe(0);
  });

  test('the selected cell is told with its value, and that it has no formula', async () => {
    const { workbook, clicks } = await open();
    let heard = 0;
    const stop = workbook.onSelect(() => {
      heard += 1;
    });
    await clicks({ sheet: LOTS.sheet, cell: 'C5' });
    await until(() => heard > 0);
    stop();
    expect(await workbook.selected()).toEqual({
      sheet: LOTS.sheet,
      cell: 'C5',
      value: 2,
      formula: null,
      formulaCell: null,
      within: { row: 0, column: 0 },
    });
  });

  test('a cell that the pane goes to is selected, also on another sheet', async () => {
    const { workbook } = await open();
    await workbook.select({ sheet: LOTS.sheet, cell: 'B4' });
    await workbook.select({ sheet: OWN_SHEET, cell: 'D9' });
    await moments(100);
    expect(await workbook.selected()).toMatchObject({ sheet: OWN_SHEET, cell: 'D9', value: null });
  });
}

function describeFormulas(open: () => Promise<LiveHost>): void {
  const written = sheet('Formules', {
    cells: [textCell(1, 1, '=KP.MONTHS(46023,18)'), textCell(2, 1, '=_xldudf_KP_MONTHS(46023,18)')],
  });

  test('our functions that stand as text are entered again, and nothing else', async () => {
    const { workbook } = await open();
    await workbook.writeSheets([{ ...written, cells: [...written.cells, textCell(4, 1, '=SUM(1)')] }]);
    expect(await workbook.repairFormulas()).toBe(2);
    for (const cell of ['A1', 'A2']) {
      expect(typeof (await workbook.cellValue({ sheet: 'Formules', cell }))).toBe('number');
    }
    expect(await workbook.cellValue({ sheet: 'Formules', cell: 'A4' })).toBe('=SUM(1)');
    expect(await workbook.repairFormulas()).toBe(0);
  });

  test('formulas that were entered again are text again when that is taken back', async () => {
    const { workbook } = await open();
    await workbook.writeSheets([{ ...written, cells: written.cells.slice(0, 1) }]);
    await workbook.repairFormulas();
    await workbook.undo();
    expect(await workbook.cellValue({ sheet: 'Formules', cell: 'A1' })).toBe('=KP.MONTHS(46023,18)');
  });
}

const moments = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits for what comes a moment later; a test that waits in vain fails by its own time limit. */
const until = async (true_: () => boolean): Promise<void> => {
  while (!true_()) await moments(10);
};

/** What every host must do in which people have the workbook before them; `open` gives a fresh one each time. */
export function describeLiveWorkbook(name: string, open: OpenLiveHost): void {
  const opened = async (): Promise<LiveHost> => {
    const host = await open();
    await host.workbook.writeSheets(SPECS);
    return host;
  };
  describe(`the workbook of ${name}, in front of people`, () => {
    describe('edits of tables', () => {
      describeEditing(opened);
    });
    describe('taking back', () => {
      describeUndoing(opened);
    });
    describe('watching', () => {
      describeWatching(opened);
    });
    describe('formulas', () => {
      describeFormulas(opened);
    });
  });
}
