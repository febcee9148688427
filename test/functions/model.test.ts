import fc from 'fast-check';
import { connectFunctions } from '../../src/functions/session';
import { LANGUAGES } from '../../src/i18n/language';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { haarlem } from '../../src/workbook/example/haarlem';
import { hashInHandle, modelHash } from '../../src/workbook/model-handle';
import { readModel } from '../../src/workbook/read/read-model';
import { randomModel } from '../random-model';
import { call, tablesOf, workbookWith, type Table } from './calls';
import { CellError } from './custom-functions';

const haarlemTables = async (): Promise<readonly Table[]> =>
  tablesOf(await workbookWith(rawOfJson(haarlem.model).raw));

const tableWith = (tables: readonly Table[], header: string): number => {
  const at = tables.findIndex(([headers]) => headers?.includes(header));
  if (at < 0) throw new Error(`no table has a header ${header}`);
  return at;
};

beforeEach(() => connectFunctions({ workbook: null, language: 'nl' }));

describe('KP.MODEL', () => {
  test('gives a text that says what is in the model', async () => {
    expect(await call('MODEL', await haarlemTables())).toMatch(
      /^Model [0-9a-f]{8} · 13 organisaties · 2 percelen · 0 fouten$/,
    );
  });

  test('says so in the language of the user', async () => {
    connectFunctions({ workbook: null, language: 'en' });
    expect(await call('MODEL', await haarlemTables())).toMatch(/13 organisations · 2 lots · 0 errors$/);
  });

  test('takes the tables in any order, columns in any order, and empty rows below', async () => {
    const tables = await haarlemTables();
    const turned = [...tables].reverse().map((table) => {
      const wider = table.map((row) => [...row].reverse());
      return [...wider, ...Array.from({ length: 50 }, () => wider[0]?.map(() => null) ?? [])];
    });
    expect(await call('MODEL', turned)).toBe(await call('MODEL', tables));
  });

  test('counts the errors in the tables', async () => {
    const tables = await haarlemTables();
    const lots = tableWith(tables, 'Looptijd (maanden)');
    const wrong = tables.map((table, at) =>
      at === lots
        ? table.map((row, r) =>
            row.map((cell, c) => (r === 1 && table[0]?.[c] === 'Looptijd (maanden)' ? 'lang' : cell)),
          )
        : table,
    );
    expect(await call('MODEL', wrong)).toMatch(/ · 1 fout$/);
  });

  test('gives another text as soon as a value is another, also an error in a cell', async () => {
    const tables = await haarlemTables();
    const at = tableWith(tables, 'Vaste kosten (€ per jaar)');
    const withCell = (value: unknown): readonly Table[] =>
      tables.map((table, index) =>
        index === at
          ? table.map((row, r) =>
              row.map((cell, c) => (r === 1 && table[0]?.[c] === 'Vaste kosten (€ per jaar)' ? value : cell)),
            )
          : table,
      );
    const handles = await Promise.all(
      [tables, withCell(1), withCell('1'), withCell(new CellError('#REF!')), withCell('#REF!')].map((each) =>
        call('MODEL', each),
      ),
    );
    expect(new Set(handles).size).toBe(4);
    expect(handles[3]).toBe(handles[4]);
    expect(handles[3]).toMatch(/ · 1 fout$/);
  });

  test('gives the hash that the port gives for the same content', async () => {
    await fc.assert(
      fc.asyncProperty(randomModel, fc.constantFrom(...LANGUAGES), async (drawn, language) => {
        const workbook = await workbookWith(rawOfJson(drawn).raw, language);
        const handle = String(await call('MODEL', await tablesOf(workbook)));
        expect(hashInHandle(handle)).toBe(modelHash(readModel(await workbook.tables()).raw));
      }),
      { numRuns: 40 },
    );
  });

  test('reads five thousand rows', async () => {
    const tables = await haarlemTables();
    const index = tableWith(tables, 'Deelnemers (per jaar)');
    const table = tables[index] ?? [];
    const many = [
      table[0] ?? [],
      ...Array.from({ length: 5000 }, (_, n) =>
        (table[1] ?? []).map((cell, c) => (c === 2 ? `groep ${n}` : cell)),
      ),
    ];
    expect(
      await call(
        'MODEL',
        tables.map((each, i) => (i === index ? many : each)),
      ),
    ).toMatch(/0 fouten$/);
  });
});

describe('KP.MODEL says what is wrong with what it was given', () => {
  const refused = async (change: (tables: readonly Table[]) => readonly unknown[]): Promise<string> => {
    const error: unknown = await call('MODEL', change(await haarlemTables())).catch(
      (caught: unknown) => caught,
    );
    if (!(error instanceof CellError)) throw new Error(`an answer: ${String(error)}`);
    expect(error.code).toBe('#VALUE!');
    return error.message;
  };

  test('a deleted table', async () => {
    expect(await refused(([first, ...rest]) => [first, new CellError('#REF!'), ...rest])).toBe(
      'Tabel 2 is de fout #REF!: die tabel is verwijderd of heet anders. Haal hem uit de formule of zet hem terug.',
    );
    expect(await refused(([first, ...rest]) => [first, [['#NAME?']], ...rest])).toContain('de fout #NAME?');
  });

  test('a table twice', async () => {
    expect(await refused((tables) => [...tables, tables[1]])).toMatch(
      /^Tabel 2 en tabel \d+ zijn allebei kpLots\./,
    );
  });

  test('a table of the user’s own', async () => {
    expect(
      await refused((tables) => [
        [
          ['Kleur', 'Gewicht'],
          ['rood', 3],
        ],
        ...tables,
      ]),
    ).toContain('Tabel 1 is geen tabel van Kantelpunt; de koppen zijn ‘Kleur’, ‘Gewicht’.');
  });

  test('an empty table, and a value where a table belongs', async () => {
    expect(await refused(() => [[[''], [null]]])).toContain('Tabel 1 is leeg.');
    expect(await refused(() => [3])).toContain('Argument 1 is geen tabel.');
    expect(await refused(() => [])).toContain('Er zijn geen tabellen gegeven.');
  });

  test('a total row, which would count as one more organisation', async () => {
    expect(
      await refused((tables) =>
        tables.map((table) =>
          table[0]?.includes('Vaste kosten (€ per jaar)')
            ? [...table, table[0].map((_, c) => (c === 0 ? 'Totaal' : 100))]
            : table,
        ),
      ),
    ).toContain('De laatste rij van kpOrganisations is een totaalrij');
  });
});
