import type { GridBook, GridSheet, GridTable } from '../../../../src/hosts/file/grid/grid-book';
import { bookOf } from '../../../../src/hosts/file/package/book';
import { tablePartsOf } from '../../../../src/hosts/file/read/table-part';
import { UnwritableFile } from '../../../../src/hosts/file/unwritable-file';
import { unpack } from '../../../../src/hosts/file/zip/unpack';
import { handmade, tableXml, textRow } from '../handmade';
import { faultsOf } from '../package-integrity';
import { richWorkbook } from '../rich-workbook';
import { followed } from './follow-fixture';
import { cellAt, onSheet, partText, renamed, saved, shown, typed, type Edit } from './grid-edits';

const sheetsOf = (bytes: Uint8Array): readonly string[] =>
  bookOf(unpack(bytes)).sheets.map(({ name }) => name);

const without =
  (name: string): Edit =>
  (grid) => ({
    ...grid,
    sheets: grid.sheets.filter((sheet) => sheet.name !== name),
  });

/** As a grid copies a sheet: all of it, where it came from included; its tables without. */
const copied =
  (name: string, as: string): Edit =>
  (grid) => ({
    ...grid,
    sheets: grid.sheets.flatMap((sheet) =>
      sheet.name === name
        ? [sheet, { ...sheet, name: as, tables: sheet.tables.map((table) => ({ ...table, origin: null })) }]
        : [sheet],
    ),
  });

const added =
  (name: string, more: Partial<GridSheet> = {}): Edit =>
  (grid) => {
    const [first] = grid.sheets;
    if (first === undefined) throw new TypeError('a workbook without sheets');
    const sheet = {
      ...first,
      name,
      origin: null,
      cells: [],
      columns: [],
      rows: [],
      merges: [],
      tables: [],
      validations: [],
      highlights: [],
    };
    return { ...grid, sheets: [...grid.sheets, { ...sheet, ...more }] };
  };

const three = (more: Partial<Parameters<typeof handmade>[0]> = {}): Uint8Array =>
  handmade({
    sheets: ['Een', 'Twee', 'Drie'].map((name) => ({ name, rows: textRow(1, name) })),
    workbookBefore: '<bookViews><workbookView activeTab="1"/></bookViews>',
    workbookAfter:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Drie!$A$1</definedName>' +
      '<definedName name="Huur" comment="per jaar">Twee!$A$1</definedName>' +
      '<definedName name="Hier" localSheetId="1">Twee!$B$1</definedName></definedNames>',
    ...more,
  });

const active = (bytes: Uint8Array): string | undefined =>
  sheetsOf(bytes)[Number(/activeTab="(\d+)"/.exec(partText(bytes, 'xl/workbook.xml'))?.[1])];

describe('the sheets of a workbook', () => {
  test('stand in the order of the grid, the one that shows the same', async () => {
    const bytes = await saved(three(), (grid) => ({ ...grid, sheets: [...grid.sheets].reverse() }));
    expect([sheetsOf(bytes), active(bytes)]).toEqual([['Drie', 'Twee', 'Een'], 'Twee']);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('localSheetId="0">Drie!$A$1');
    expect((await shown(bytes)).names).toEqual((await shown(three())).names);
  });

  test('lose what belongs to one that goes', async () => {
    const bytes = await saved(three(), without('Twee'));
    expect([sheetsOf(bytes), active(bytes)]).toEqual([['Een', 'Drie'], 'Een']);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('localSheetId="1">Drie!$A$1');
    expect(partText(bytes, 'xl/workbook.xml')).not.toContain('Hier');
    expect([...unpack(bytes).keys()]).not.toContain('xl/worksheets/sheet2.xml');
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('can be more, hidden and shown', async () => {
    const bytes = await saved(
      three(),
      added('Vier'),
      typed('Vier', 'B2', 7),
      onSheet('Twee', (sheet) => ({ ...sheet, hidden: true })),
    );
    expect((await shown(bytes)).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Een', false],
      ['Twee', true],
      ['Drie', false],
      ['Vier', false],
    ]);
    expect(active(bytes)).toBe('Een');
    expect(cellAt(await shown(bytes), 'Vier', 'B2')?.content).toBe(7);
    expect(faultsOf(bytes)).toEqual([]);
    const back = await saved(
      bytes,
      onSheet('Twee', (sheet) => ({ ...sheet, hidden: false })),
    );
    expect((await shown(back)).sheets.some(({ hidden }) => hidden)).toBe(false);
  });

  test('that are hidden so that nobody finds them stay so', async () => {
    const book = partText(three(), 'xl/workbook.xml').replace(
      'name="Drie"',
      'name="Drie" state="veryHidden"',
    );
    const bytes = three({ parts: { 'xl/workbook.xml': book } });
    expect(partText(await saved(bytes, renamed('Een', '1')), 'xl/workbook.xml')).toContain(
      'state="veryHidden"',
    );
  });

  test('that are charts stay where they stood', async () => {
    const bytes = three({
      sheets: [{ name: 'Een' }, { name: 'Figuur', kind: 'chartsheet' }, { name: 'Drie' }],
      workbookAfter: '',
    });
    expect(sheetsOf(await saved(bytes, added('Vier')))).toEqual(['Een', 'Figuur', 'Drie', 'Vier']);
  });

  test('get names that a file can hold, and formulas follow', async () => {
    const long = 'Begroting van de gemeente in 2026/2027';
    const bytes = await saved(
      three(),
      renamed('Een', long),
      typed('Twee', 'A2', { formula: `'${long}'!A1`, value: 'Een' }),
    );
    const [name = ''] = sheetsOf(bytes);
    expect(name).toBe('Begroting van de gemeente in 20');
    expect(cellAt(await shown(bytes), 'Twee', 'A2')?.content).toMatchObject({ formula: `'${name}'!A1` });
  });
});

describe('a copy of a sheet', () => {
  test('is a sheet of its own, with the cells and settings of the first', async () => {
    const bytes = await saved(followed(), copied('Blad1', 'Blad1 (2)'), typed('Blad1 (2)', 'B5', 1));
    expect(sheetsOf(bytes)).toEqual(['Blad1', 'Blad1 (2)', 'Blad2']);
    const grid = await shown(bytes);
    expect([cellAt(grid, 'Blad1', 'B5')?.content, cellAt(grid, 'Blad1 (2)', 'B5')?.content]).toEqual([50, 1]);
    expect(partText(bytes, 'xl/worksheets/sheet3.xml')).toContain('outlineLevel="1"');
    // What stands in parts of its own belongs to the first alone.
    expect(partText(bytes, 'xl/worksheets/sheet3.xml')).not.toMatch(/drawing|r:id/i);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toBe(
      partText(followed(), 'xl/worksheets/sheet1.xml'),
    );
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('has tables of its own', async () => {
    const bytes = await saved(await richWorkbook(), copied('Begroting', 'Kopie'));
    const tables = (await shown(bytes)).sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(tables).toEqual(['Posten', 'Posten_2']);
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('can outlive the first', async () => {
    const bytes = await saved(followed(), copied('Blad1', 'Blad3'), without('Blad1'));
    expect(sheetsOf(bytes)).toEqual(['Blad3', 'Blad2']);
    expect(partText(bytes, 'xl/comments1.xml')).toContain('ref="B5"');
    expect(faultsOf(bytes)).toEqual([]);
  });
});

describe('a cell that was copied from another sheet', () => {
  test('keeps the fonts within its text, and moves nothing on its new sheet', async () => {
    const bytes = handmade({
      sheets: [
        {
          name: 'Een',
          rows: '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>vet</t></r></is></c></row>',
        },
        {
          name: 'Twee',
          rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
          after: '<hyperlinks><hyperlink ref="A1" location="Een!A1"/></hyperlinks>',
        },
      ],
    });
    const after = await saved(bytes, (grid) => {
      const cell = cellAt(grid, 'Een', 'A1');
      return cell === undefined
        ? grid
        : onSheet('Twee', (sheet) => ({ ...sheet, cells: [...sheet.cells, { ...cell, row: 9, column: 3 }] }))(
            grid,
          );
    });
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain('<c r="C9" t="inlineStr"><is><r><rPr><b/>');
    expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain('<hyperlink ref="A1"');
  });
});

const tabled = (): Uint8Array =>
  handmade({
    sheets: [
      {
        name: 'Blad1',
        rows: textRow(1, 'Post', 'Soort', 'Bedrag') + textRow(2, 'Huur', 'vast', '1') + textRow(3, 'Totaal'),
        tables: [
          tableXml(3, 'Posten', 'A1:C3', ['Post', 'Soort', 'Bedrag'], 'totalsRowCount="1"')
            .replace(
              '<tableColumns',
              '<autoFilter ref="A1:C2"><filterColumn colId="2"><filters><filter val="1"/></filters></filterColumn></autoFilter><tableColumns',
            )
            .replace(
              '<tableColumn id="3" name="Bedrag"/>',
              '<tableColumn id="3" name="Bedrag" totalsRowFunction="custom" dataDxfId="0"><calculatedColumnFormula>Posten[[#This Row],[Soort]]&amp;Blad2!$A$1</calculatedColumnFormula></tableColumn>',
            ),
        ],
      },
      { name: 'Blad2', rows: textRow(1, 'x') },
    ],
  });

const onTable = (edit: (table: GridTable) => GridTable): Edit =>
  onSheet('Blad1', (sheet) => ({ ...sheet, tables: sheet.tables.map(edit) }));

const withHeaders =
  (columns: readonly string[]): Edit =>
  (grid) => {
    const headers: readonly Edit[] = columns.map((name, at) =>
      typed('Blad1', `${'ABCDEF'[at] ?? ''}1`, name),
    );
    return headers.reduce<GridBook>(
      (each, edit) => edit(each),
      onTable((table) => ({
        ...table,
        columns,
        area: { ...table.area, right: columns.length },
        filters: table.filters.flatMap((filter) => {
          const column = columns.indexOf(table.columns[filter.column] ?? '');
          return column === -1 ? [] : [{ ...filter, column }];
        }),
      }))(grid),
    );
  };

const TABLE = 'xl/tables/table1.xml';

describe('a table', () => {
  test('keeps its part byte for byte where only its cells change', async () => {
    const after = await saved(tabled(), typed('Blad1', 'A2', 'Energie'));
    expect(partText(after, TABLE)).toBe(partText(tabled(), TABLE));
  });

  test('takes its filter, its formulas and its columns along when a column comes in', async () => {
    const after = await saved(tabled(), withHeaders(['Post', 'Jaar', 'Soort', 'Bedrag']));
    const table = partText(after, TABLE);
    expect(table).toContain('ref="A1:D3"');
    expect(table).toContain('<autoFilter ref="A1:D2"><filterColumn colId="3">');
    expect(
      [...table.matchAll(/<tableColumn id="(\d+)" name="([^"]+)"/g)].map(([, id, name]) => [id, name]),
    ).toEqual([
      ['1', 'Post'],
      ['4', 'Jaar'],
      ['2', 'Soort'],
      ['3', 'Bedrag'],
    ]);
    expect(table).toContain('totalsRowFunction="custom" dataDxfId="0"');
    expect(faultsOf(after)).toEqual([]);
  });

  test('and its columns are called by their new names', async () => {
    const after = await saved(
      tabled(),
      withHeaders(['Post', 'Aard', 'Bedrag']),
      onTable((table) => ({ ...table, name: 'Kosten' })),
      renamed('Blad2', 'Bron'),
    );
    const table = partText(after, TABLE);
    expect(table).toContain('name="Kosten" displayName="Kosten"');
    expect(table).toContain("Kosten[[#This Row],[Aard]]&amp;'Bron'!$A$1");
    expect(table).toContain('<tableColumn id="2" name="Aard"/>');
    expect(faultsOf(after)).toEqual([]);
  });

  test('can go without its header', async () => {
    const after = await saved(
      tabled(),
      onTable((table) => ({ ...table, headerRow: false })),
    );
    expect(partText(after, TABLE)).toContain('headerRowCount="0"');
    expect(partText(after, TABLE)).not.toContain('autoFilter');
  });

  test('can go', async () => {
    const after = await saved(
      tabled(),
      onSheet('Blad1', (sheet) => ({ ...sheet, tables: [] })),
    );
    expect([...unpack(after).keys()]).not.toContain(TABLE);
    expect(partText(after, 'xl/worksheets/sheet1.xml')).not.toContain('tablePart');
    expect(faultsOf(after)).toEqual([]);
  });

  test('that is new gets a name and headers that a file can hold', async () => {
    const table: GridTable = {
      origin: null,
      name: 'Table 1',
      area: { top: 1, left: 1, bottom: 3, right: 2 },
      columns: ['Jaar', ''],
      headerRow: true,
      filters: [],
      totalsRow: false,
    };
    const after = await saved(
      tabled(),
      onSheet('Blad2', (sheet) => ({ ...sheet, tables: [table] })),
    );
    const parts = unpack(after);
    const [made] = tablePartsOf(parts, bookOf(parts).sheets[1]?.part ?? '');
    expect(made).toMatchObject({ name: 'Table_1', columns: ['Jaar', 'Kolom2'], id: 1 });
    expect(faultsOf(after)).toEqual([]);
  });
});

describe('a name', () => {
  test('keeps what a grid does not know of it', async () => {
    const after = await saved(three(), renamed('Een', '1'));
    expect(partText(after, 'xl/workbook.xml')).toContain(
      '<definedName name="Huur" comment="per jaar">Twee!$A$1</definedName>',
    );
  });

  test('is what the grid says it is', async () => {
    const after = await saved(three(), (grid) => ({
      ...grid,
      names: [{ name: 'Som', formula: 'SUM(Een!$A:$A)', sheet: 'Drie' }],
    }));
    expect((await shown(after)).names).toEqual([{ name: 'Som', formula: 'SUM(Een!$A:$A)', sheet: 'Drie' }]);
  });
});

test('a signed workbook is not changed', async () => {
  const signed = three({ parts: { '_xmlsignatures/sig1.xml': '<Signature/>' } });
  await expect(saved(signed, renamed('Een', '1'))).rejects.toThrow(UnwritableFile);
});

test('a workbook of which nothing changed is byte for byte as it was', async () => {
  for (const bytes of [three(), followed(), tabled(), await richWorkbook()]) {
    const before = unpack(bytes);
    const after = unpack(await saved(bytes));
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [part, content] of before)
      expect(Buffer.from(after.get(part) ?? []).equals(content)).toBe(true);
  }
});
