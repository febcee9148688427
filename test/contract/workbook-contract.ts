import fc from 'fast-check';
import { LANGUAGES } from '../../src/i18n/language';
import { parseModel } from '../../src/model/parse/parse-model';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import type { CellValue, Workbook } from '../../src/workbook/port';
import type { Scalar } from '../../src/workbook/spec/sheet-spec';
import { templateSheets } from '../../src/workbook/template/template-sheets';
import { modelOfTables } from '../model-of-tables';
import { randomModel } from '../random-model';
import { sheet, table, textCell } from './sheet-specs';

/** What a host lends to the contract: a workbook with one empty sheet of the user's, called `Eigen blad`. */
export type OpenHost = () => Promise<Workbook>;

export const OWN_SHEET = 'Eigen blad';

const ODD_TEXTS = [
  '=1+1',
  '+31 20 123',
  '-5',
  '@Buurt',
  "'s Ochtends",
  '"aangehaald"',
  'a | b ; c',
  '😀 één emoji',
  '1234',
  '2025-04',
  'WAAR',
  '#REF!',
  '_x0041_',
  'regel 1\nregel 2',
  '  spaties  ',
  '<b>&amp;</b>',
  'x'.repeat(300),
];

/** Text as people can have it in a cell: no more than a workbook can hold, and no halves of characters. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...ODD_TEXTS),
);
const scalars: fc.Arbitrary<Scalar> = fc.oneof(
  texts,
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
);
const grids = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(scalars, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

/** An empty text in a cell is an empty cell, in Excel itself as everywhere. */
const asRead = (value: Scalar): CellValue => (value === '' ? null : value);

async function rowsOf(workbook: Workbook, name: string): Promise<readonly (readonly CellValue[])[]> {
  const found = (await workbook.tables()).find((each) => each.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found.rows;
}

function describeReading(open: OpenHost): void {
  test('a table that was written is read back with its name, its sheet, its place and its headers', async () => {
    const workbook = await open();
    const lots = table('kpLots', ['Perceel', 'Bedrag per jaar (€)'], [['Noord', 6_400_000]]);
    await workbook.writeSheets([sheet('Opdracht', { tables: [lots] })]);
    expect(await workbook.tables()).toEqual([
      {
        name: 'kpLots',
        sheet: 'Opdracht',
        top: 3,
        left: 2,
        headers: ['Perceel', 'Bedrag per jaar (€)'],
        rows: [['Noord', 6_400_000]],
        merged: [],
      },
    ]);
  });

  test('text stays text, also where it looks like a formula, a number, a date or an error', async () => {
    const workbook = await open();
    const rows = ODD_TEXTS.map((text) => [text]);
    await workbook.writeSheets([sheet('Opdracht', { tables: [table('kpLots', ['Perceel'], rows)] })]);
    expect(await rowsOf(workbook, 'kpLots')).toEqual(rows);
  });

  test('any texts, numbers, yes and no and empty cells are read back as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(grids, async (rows) => {
        const workbook = await open();
        const headers = (rows[0] ?? []).map((_, index) => `Kolom ${index + 1}`);
        await workbook.writeSheets([sheet('Opdracht', { tables: [table('kpLots', headers, rows)] })]);
        expect(await rowsOf(workbook, 'kpLots')).toEqual(rows.map((row) => row.map(asRead)));
      }),
      { numRuns: 60 },
    );
  });

  test('empty rows that stand ready in a table are read as rows of empty cells', async () => {
    const workbook = await open();
    const lots = table('kpLots', ['Perceel', 'Bedrag'], [['Noord', 1]], { emptyRows: 2 });
    await workbook.writeSheets([sheet('Opdracht', { tables: [lots] })]);
    expect(await rowsOf(workbook, 'kpLots')).toEqual([
      ['Noord', 1],
      [null, null],
      [null, null],
    ]);
  });

  test('a date is a number of days counted from 1900', async () => {
    const workbook = await open();
    const lots = table('kpLots', ['Start'], [[45_658]], {
      columns: [{ header: 'Start', style: 'input', format: 'date' }],
    });
    await workbook.writeSheets([sheet('Opdracht', { tables: [lots] })]);
    expect(await rowsOf(workbook, 'kpLots')).toEqual([[45_658]]);
  });

  test('tables come in the order of their sheets', async () => {
    const workbook = await open();
    await workbook.writeSheets([
      sheet('Opdracht', { tables: [table('kpLots', ['Perceel'], [['Noord']])] }),
      sheet('Organisaties', { tables: [table('kpOrganisations', ['Organisatie'], [['Buurtkeuken']])] }),
    ]);
    const tables = await workbook.tables();
    expect(tables.map(({ name, sheet: on }) => [on, name])).toEqual([
      ['Opdracht', 'kpLots'],
      ['Organisaties', 'kpOrganisations'],
    ]);
  });
}

function describeReplacing(open: OpenHost): void {
  test('new sheets come after the user’s own, in the order given', async () => {
    const workbook = await open();
    await workbook.writeSheets([sheet('Vergelijking'), sheet("Scenario's")]);
    expect(await workbook.sheetNames()).toEqual([OWN_SHEET, 'Vergelijking', "Scenario's"]);
  });

  test('a sheet that is there already is replaced in its place', async () => {
    const workbook = await open();
    await workbook.writeSheets([
      sheet('Opdracht', { tables: [table('kpLots', ['Perceel'], [['Noord'], ['Zuid']])] }),
      sheet('Vergelijking'),
    ]);
    await workbook.writeSheets([sheet('Opdracht', { tables: [table('kpLots', ['Perceel'], [['West']])] })]);
    expect(await workbook.sheetNames()).toEqual([OWN_SHEET, 'Opdracht', 'Vergelijking']);
    expect(await rowsOf(workbook, 'kpLots')).toEqual([['West']]);
  });

  test('writing one sheet leaves the tables of others as they are', async () => {
    const workbook = await open();
    await workbook.writeSheets([sheet('Opdracht', { tables: [table('kpLots', ['Perceel'], [['Noord']])] })]);
    const before = await workbook.tables();
    await workbook.writeSheets([sheet('Vergelijking', { cells: [textCell(1, 1, 'Vergelijking')] })]);
    expect(await workbook.tables()).toEqual(before);
  });

  test('writing the same sheets twice gives the same workbook', async () => {
    const workbook = await open();
    const specs = [sheet('Opdracht', { tables: [table('kpLots', ['Perceel'], [['Noord']])] })];
    await workbook.writeSheets(specs);
    const once = await workbook.tables();
    await workbook.writeSheets(specs);
    expect(await workbook.tables()).toEqual(once);
    expect(await workbook.sheetNames()).toEqual([OWN_SHEET, 'Opdracht']);
  });
}

function describeWholeness(open: OpenHost): void {
  const good = sheet('Vergelijking', { tables: [table('kpLots', ['Perceel'], [['Noord']])] });

  test.each([
    ['a name of 32 characters', sheet('x'.repeat(32))],
    ['a name with a character that no sheet may have', sheet('Opdracht [1]')],
    ['two things in one cell', sheet('Dubbel', { cells: [textCell(1, 1, 'een'), textCell(1, 1, 'twee')] })],
    [
      'two columns of one table with the same header',
      sheet('Koppen', { tables: [table('kpTargets', ['Naam', 'naam'], [['a', 'b']])] }),
    ],
    [
      'a number that is none',
      sheet('Getal', { cells: [{ row: 1, column: 1, value: Number.NaN, style: 'result' }] }),
    ],
  ])('%s is refused, and then nothing at all is written', async (_, broken) => {
    const workbook = await open();
    await expect(workbook.writeSheets([good, broken])).rejects.toThrow();
    expect(await workbook.sheetNames()).toEqual([OWN_SHEET]);
    expect(await workbook.tables()).toEqual([]);
  });
}

function describeModels(open: OpenHost): void {
  test('any model that is written is the same model when it is read back, in either language', async () => {
    await fc.assert(
      fc.asyncProperty(randomModel, fc.constantFrom(...LANGUAGES), async (drawn, language) => {
        const { raw } = rawOfJson(drawn);
        const direct = parseModel(raw).model;
        fc.pre(direct !== null);
        const workbook = await open();
        const about = { version: '0.1.0', firstYear: 2027, log: [] };
        await workbook.writeSheets(templateSheets('contract', raw, language, about));
        expect(modelOfTables(await workbook.tables())).toEqual(direct);
      }),
      { numRuns: 12 },
    );
  });
}

/** What every host must do; `open` gives a fresh workbook each time. */
export function describeWorkbook(name: string, open: OpenHost): void {
  describe(`the workbook of ${name}`, () => {
    describe('reading', () => {
      describeReading(open);
    });
    describe('replacing', () => {
      describeReplacing(open);
    });
    describe('models', () => {
      describeModels(open);
    });
    describe('whole or not at all', () => {
      describeWholeness(open);
    });
  });
}
