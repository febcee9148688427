import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import type { TableImage } from '../../../src/workbook/port';
import { handmade, tableXml, textRow, type Handmade } from './handmade';

const tablesIn = async (made: Handmade): Promise<readonly TableImage[]> =>
  (await openWorkbook(handmade(made))).tables();

const onlyTable = async (made: Handmade): Promise<TableImage> => {
  const [only, ...more] = await tablesIn(made);
  if (!only || more.length > 0) throw new Error('one table was expected');
  return only;
};

/** One table `A1:B?` whose first column counts and whose second holds these cells. */
const withCells = (cells: readonly string[], more: Partial<Handmade> = {}): Handmade => ({
  ...more,
  sheets: [
    {
      name: 'Blad',
      rows:
        textRow(1, 'Nummer', 'Waarde') +
        cells
          .map((cell, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>${index}</v></c>${cell}</row>`)
          .join(''),
      tables: [tableXml(1, 'kpTest', `A1:B${cells.length + 1}`, ['Nummer', 'Waarde'])],
    },
  ],
});

const valueOf = async (cell: string, more: Partial<Handmade> = {}): Promise<unknown> =>
  (await onlyTable(withCells([cell], more))).rows[0]?.[1];

const XML = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const strings = (...items: readonly string[]): string =>
  `<sst ${XML}>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

describe('a cell is read as', () => {
  test.each([
    ['a number', '<c r="B2"><v>1.5E-3</v></c>', 0.0015],
    ['yes or no', '<c r="B2" t="b"><v>1</v></c>', true],
    ['an error', '<c r="B2" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['the text in it', '<c r="B2" t="inlineStr"><is><t>Noord</t></is></c>', 'Noord'],
    [
      'rich text without its formatting',
      '<c r="B2" t="inlineStr"><is><r><t>Ne</t></r><r><rPr><b/></rPr><t>tto</t></r></is></c>',
      'Netto',
    ],
    [
      'text with its control characters',
      '<c r="B2" t="inlineStr"><is><t>a_x0001_b_x005F_x0041_</t></is></c>',
      'a\u0001b_x0041_',
    ],
    ['the stored value of a formula', '<c r="B2"><f>1+1</f><v>2</v></c>', 2],
    ['the stored text of a formula', '<c r="B2" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['the stored empty text of a formula', '<c r="B2" t="str"><f>""</f><v></v></c>', ''],
    ['a formula that nobody has calculated', '<c r="B2"><f>1+1</f></c>', { error: '#GETTING_DATA' }],
    [
      'a formula giving text that nobody has calculated',
      '<c r="B2" t="str"><f>A1</f></c>',
      { error: '#GETTING_DATA' },
    ],
    ['an empty cell that has a style', '<c r="B2" s="0"/>', null],
    ['an empty cell that is not there', '', null],
    ['a date of the strict format', '<c r="B2" t="d"><v>2025-01-01</v></c>', 45_658],
    ['a number too large to be one', '<c r="B2"><v>1E999</v></c>', { error: '#NUM!' }],
    ['a shared text that does not exist', '<c r="B2" t="s"><v>7</v></c>', { error: '#VALUE!' }],
  ])('%s', async (_, cell, expected) => {
    expect(await valueOf(cell)).toEqual(expected);
  });

  test('shared text, plain and rich, without reading aids', async () => {
    const shared = strings(
      '<t>Noord</t>',
      '<r><t>Zu</t></r><r><t>id</t></r>',
      '<t>漢</t><rPh sb="0" eb="1"><t>kan</t></rPh>',
    );
    const cells = [0, 1, 2].map((index) => `<c r="B${index + 2}" t="s"><v>${index}</v></c>`);
    const found = await onlyTable(withCells(cells, { strings: shared }));
    expect(found.rows.map((row) => row[1])).toEqual(['Noord', 'Zuid', '漢']);
  });
});

describe('dates in a workbook that counts from 1904', () => {
  const styles =
    `<styleSheet ${XML}><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/>` +
    '<numFmt numFmtId="165" formatCode="&quot;dag&quot; 0"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>';
  const since1904 = { styles, workbookBefore: '<workbookPr date1904="1"/>' };

  // 1 January 2025 is day 45,658 from 1900 and day 44,196 from 1904.
  test.each([
    ['a date in Excel’s own format is moved', 1, 45_658],
    ['a date in a format of the user is moved', 2, 45_658],
    ['a plain number is not', 0, 44_196],
    ['a number with a d in quotes is not', 3, 44_196],
    ['a length of time is not', 4, 44_196],
  ])('%s', async (_, style, expected) => {
    expect(await valueOf(`<c r="B2" s="${style}"><v>44196</v></c>`, since1904)).toBe(expected);
  });

  test('in the usual workbook no date is moved', async () => {
    expect(await valueOf('<c r="B2" s="1"><v>45658</v></c>', { styles })).toBe(45_658);
  });
});

describe('a table is read', () => {
  const rows = textRow(1, 'Kop') + textRow(2, 'een') + textRow(3, 'twee') + textRow(4, 'Totaal');

  test('without its totals row', async () => {
    const tables = [tableXml(1, 'kpTest', 'A1:A4', ['Kop'], 'totalsRowCount="1"')];
    const found = await onlyTable({ sheets: [{ name: 'Blad', rows, tables }] });
    expect(found.rows).toEqual([['een'], ['twee']]);
  });

  test('with its hidden and its filtered rows', async () => {
    const hidden = rows.replace('<row r="3">', '<row r="3" hidden="1">');
    const tables = [tableXml(1, 'kpTest', 'A1:A4', ['Kop'])];
    const found = await onlyTable({ sheets: [{ name: 'Blad', rows: hidden, tables }] });
    expect(found.rows).toEqual([['een'], ['twee'], ['Totaal']]);
  });

  test('with the names of its columns where its header row is switched off', async () => {
    const tables = [tableXml(1, 'kpTest', 'A2:A3', ['Kop_x000a_regel 2'], 'headerRowCount="0"')];
    const found = await onlyTable({ sheets: [{ name: 'Blad', rows, tables }] });
    expect(found).toMatchObject({ top: 1, headers: ['Kop\nregel 2'], rows: [['een'], ['twee']] });
  });

  test('with the merged ranges that touch it, and no others', async () => {
    const after = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C8:D9"/></mergeCells>';
    const tables = [tableXml(1, 'kpTest', 'A1:A4', ['Kop'])];
    const found = await onlyTable({ sheets: [{ name: 'Blad', rows, after, tables }] });
    expect(found.merged).toEqual(['A2:A3']);
  });

  test('where cells do not say where they stand', async () => {
    const bare = '<row><c t="inlineStr"><is><t>Kop</t></is></c></row><row><c><v>1</v></c></row>';
    const tables = [tableXml(1, 'kpTest', 'A1:A2', ['Kop'])];
    const found = await onlyTable({ sheets: [{ name: 'Blad', rows: bare, tables }] });
    expect([found.headers, found.rows]).toEqual([['Kop'], [[1]]]);
  });

  test('twice where a strange file has two of one name', async () => {
    const found = await tablesIn({
      sheets: ['Een', 'Twee'].map((name, index) => ({
        name,
        rows: textRow(1, 'Kop') + textRow(2, name),
        tables: [tableXml(index + 1, 'kpTest', 'A1:A2', ['Kop'])],
      })),
    });
    expect(found.map(({ name, sheet, rows: body }) => [name, sheet, body])).toEqual([
      ['kpTest', 'Een', [['Een']]],
      ['kpTest', 'Twee', [['Twee']]],
    ]);
  });

  test('from top to bottom on its sheet, whatever the order of the parts', async () => {
    const found = await tablesIn({
      sheets: [
        {
          name: 'Blad',
          rows,
          tables: [tableXml(1, 'kpLower', 'A3:A4', ['twee']), tableXml(2, 'kpUpper', 'A1:A2', ['Kop'])],
        },
      ],
    });
    expect(found.map(({ name }) => name)).toEqual(['kpUpper', 'kpLower']);
  });
});

test('sheets of charts are not worksheets', async () => {
  const bytes = handmade({ sheets: [{ name: 'Blad' }, { name: 'Grafiek', kind: 'chartsheet' }] });
  expect(await (await openWorkbook(bytes)).sheetNames()).toEqual(['Blad']);
});

test('a workbook whose writer gives every element a prefix is read like any other', async () => {
  const made = withCells(['<x:c r="B2"><x:v>5</x:v></x:c>']);
  const [sheet] = made.sheets;
  if (!sheet) throw new Error('no sheet');
  const parts = {
    'xl/worksheets/sheet1.xml':
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1" t="str"><x:v>Nummer</x:v></x:c><x:c r="B1" t="str"><x:v>Waarde</x:v></x:c></x:row>' +
      '<x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  };
  const found = await onlyTable({ ...made, parts });
  expect([found.headers, found.rows]).toEqual([['Nummer', 'Waarde'], [[null, 5]]]);
});
