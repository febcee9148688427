import type { GridCriterion, GridFilterColumn } from '../../../../src/hosts/file/grid/grid-filter';
import { openWorkbook } from '../../../../src/hosts/file/open-workbook';
import { handmade, textRow } from '../handmade';
import { faultsOf } from '../package-integrity';
import { onSheet, partText, rowsIn, saved, shown, typed, type Edit } from './grid-edits';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE = 'xl/tables/table1.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

const names = ['Buurthuis', 'Bibliotheek', 'Zwembad', 'Museum'];
const row = (at: number, hidden: boolean): string =>
  `<row r="${at + 2}"${hidden ? ' hidden="1"' : ''}><c r="A${at + 2}" t="inlineStr"><is><t>${names[at] ?? ''}</t></is></c><c r="B${at + 2}"><v>${at * 10}</v></c></row>`;
const rows = (...hidden: readonly number[]): string =>
  textRow(1, 'Naam', 'Bedrag') + names.map((_, at) => row(at, hidden.includes(at))).join('');

const withTable = (filter = '', ...hidden: readonly number[]): Uint8Array =>
  handmade({
    sheets: [
      {
        name: 'Blad',
        rows: rows(...hidden),
        tables: [
          `<table xmlns="${MAIN}" id="1" name="Lijst" displayName="Lijst" ref="A1:B5"><autoFilter ref="A1:B5">${filter}</autoFilter>` +
            '<tableColumns count="2"><tableColumn id="1" name="Naam"/><tableColumn id="2" name="Bedrag"/></tableColumns></table>',
        ],
      },
    ],
  });
const withFilter = (after = '', ...hidden: readonly number[]): Uint8Array =>
  handmade({ sheets: [{ name: "Kas '26", rows: rows(...hidden), after }] });

/** Filters a table, and hides these rows, as a grid does. */
const filtering = (filters: readonly GridFilterColumn[], ...hidden: readonly number[]): Edit =>
  onSheet('Blad', (sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, filters })),
    rows: hidden.map((at) => ({
      row: at,
      height: null,
      byHand: false,
      hidden: false,
      filtered: true,
      look: {},
    })),
  }));

// What a file says of each is from ECMA-376 part 1, §18.3.2.
const criteria: readonly (readonly [string, GridCriterion, string])[] = [
  [
    'by values',
    { kind: 'values', values: ['Museum', '€ 12,50'], blank: true },
    '<filters blank="1"><filter val="Museum"/><filter val="€ 12,50"/></filters>',
  ],
  [
    'by two numbers',
    {
      kind: 'compare',
      both: true,
      conditions: [
        { operator: 'greaterThanOrEqual', value: '10' },
        { operator: 'lessThan', value: '30' },
      ],
    },
    '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="10"/><customFilter operator="lessThan" val="30"/></customFilters>',
  ],
  [
    'by letters',
    { kind: 'compare', both: false, conditions: [{ operator: 'equal', value: 'B*' }] },
    '<customFilters><customFilter val="B*"/></customFilters>',
  ],
  ['by a time', { kind: 'time', time: 'thisQuarter' }, '<dynamicFilter type="thisQuarter"/>'],
];

describe('a filter of a table', () => {
  test.each(criteria)(
    '%s is in the file with the rows it hides, and in a grid again',
    async (_, criterion, xml) => {
      const filters = [{ column: 1, criterion }];
      const bytes = await saved(withTable(), filtering(filters, 3, 5));
      expect(partText(bytes, TABLE)).toContain(
        `<autoFilter ref="A1:B5"><filterColumn colId="1">${xml}</filterColumn></autoFilter>`,
      );
      expect(partText(bytes, SHEET)).toMatch(/<row r="3" hidden="1">.*<row r="5" hidden="1">/);
      const [sheet] = (await shown(bytes)).sheets;
      expect(sheet?.tables[0]?.filters).toEqual(filters);
      expect(sheet?.rows.map(({ row: at, hidden, filtered }) => [at, hidden, filtered])).toEqual([
        [3, false, true],
        [5, false, true],
      ]);
      expect(faultsOf(bytes)).toEqual([]);
    },
  );

  test('that is taken away shows its rows again', async () => {
    const filtered = await saved(
      withTable(),
      filtering([{ column: 0, criterion: { kind: 'values', values: ['Museum'], blank: false } }], 2, 3, 4),
    );
    const bytes = await saved(filtered, filtering([]));
    expect(partText(bytes, TABLE)).toContain('<autoFilter ref="A1:B5"/>');
    expect(partText(bytes, SHEET)).not.toContain('hidden');
  });

  test('leaves the rows that it hides in the table of the model', async () => {
    const bytes = await saved(
      withTable(),
      filtering([{ column: 0, criterion: { kind: 'values', values: ['Museum'], blank: false } }], 2, 3, 4),
    );
    const [table] = await (await openWorkbook(bytes)).tables();
    expect(table?.rows.map(([name]) => name)).toEqual(names);
  });

  const highest = '<filterColumn colId="1"><top10 val="2" filterVal="20"/></filterColumn>';

  test('that asks for the highest goes on asking that, while a grid shows which rows it leaves', async () => {
    const [sheet] = (await shown(withTable(highest, 0, 1))).sheets;
    expect(sheet?.tables[0]?.filters).toEqual([{ column: 1, criterion: { kind: 'standing', column: 1 } }]);
    const bytes = await saved(withTable(highest, 0, 1), typed('Blad', 'A2', 'Wijkhuis'));
    expect(partText(bytes, TABLE)).toContain(highest);
    expect(partText(bytes, SHEET)).toContain('<row r="2" hidden="1">');
  });

  test('by colour stays as it stands, with its rows hidden', async () => {
    const colour = '<filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn>';
    const [sheet] = (await shown(withTable(colour, 2))).sheets;
    expect(sheet?.tables[0]?.filters).toEqual([]);
    expect(sheet?.rows[0]).toMatchObject({ row: 4, hidden: true, filtered: false });
    expect(partText(await saved(withTable(colour, 2), rowsIn('Blad', 1, 1)), TABLE)).toContain(colour);
  });
});

describe('a filter of a sheet', () => {
  const area = { top: 1, left: 1, bottom: 5, right: 2 };
  const named = (edit: Parameters<typeof onSheet>[1]): Edit => onSheet("Kas '26", edit);
  const filtered = named((sheet) => ({
    ...sheet,
    filter: {
      area,
      columns: [
        { column: 0, criterion: { kind: 'colour', of: 'ground', colour: 'FFEE00' } },
        { column: 1, criterion: { kind: 'values', values: ['10'], blank: false } },
      ],
    },
    rows: [{ row: 2, height: null, byHand: false, hidden: false, filtered: true, look: {} }],
  }));

  test('that is new is in the file, under the name that Excel keeps for it', async () => {
    const bytes = await saved(withFilter(), filtered);
    expect(partText(bytes, SHEET)).toContain(
      '<autoFilter ref="A1:B5"><filterColumn colId="0"><colorFilter dxfId="',
    );
    expect(partText(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Kas ''26'!$A$1:$B$5</definedName>`,
    );
    const [sheet] = (await shown(bytes)).sheets;
    expect(sheet?.filter).toEqual(filtered(await shown(withFilter())).sheets[0]?.filter);
    expect(sheet?.rows).toEqual([expect.objectContaining({ row: 2, hidden: false, filtered: true })]);
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('goes along with its cells, and its name with it', async () => {
    const bytes = await saved(await saved(withFilter(), filtered), rowsIn("Kas '26", 1, 2));
    expect(partText(bytes, SHEET)).toContain('<autoFilter ref="A3:B7">');
    expect(partText(bytes, SHEET)).toContain('<row r="4" hidden="1">');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('$A$3:$B$7</definedName>');
  });

  test('that is taken away is gone with its name', async () => {
    const bytes = await saved(
      await saved(withFilter(), filtered),
      named((sheet) => ({ ...sheet, filter: null, rows: [] })),
    );
    expect(partText(bytes, SHEET)).not.toMatch(/autoFilter|hidden/);
    expect(partText(bytes, 'xl/workbook.xml')).not.toContain('_FilterDatabase');
  });

  test('that nobody touched keeps the part of its sheet byte for byte', async () => {
    const made = withFilter(
      '<autoFilter ref="A1:B5"><filterColumn colId="1" hiddenButton="1"/></autoFilter>',
    );
    const bytes = await saved(made, (grid) => ({ ...grid, sheets: [...grid.sheets] }));
    expect(partText(bytes, SHEET)).toBe(partText(made, SHEET));
  });

  test('keeps a hidden button where somebody asks something of another column', async () => {
    const made = withFilter(
      '<autoFilter ref="A1:B5"><filterColumn colId="1" hiddenButton="1"/></autoFilter>',
    );
    const bytes = await saved(
      made,
      named((sheet) => ({
        ...sheet,
        filter: { area, columns: [{ column: 0, criterion: { kind: 'time', time: 'today' } }] },
      })),
    );
    expect(partText(bytes, SHEET)).toContain(
      '<filterColumn colId="0"><dynamicFilter type="today"/></filterColumn><filterColumn colId="1" hiddenButton="1"/>',
    );
  });
});
