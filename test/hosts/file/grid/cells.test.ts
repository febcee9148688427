import type { GridContent } from '../../../../src/hosts/file/grid/grid-book';
import { handmade, tableXml, textRow } from '../handmade';
import { faultsOf } from '../package-integrity';
import { cellAt, onSheet, partText, rowsIn, saved, shown, typed } from './grid-edits';

const SHEET = 'xl/worksheets/sheet1.xml';

const book = (rows: string, more: Partial<Parameters<typeof handmade>[0]> = {}): Uint8Array =>
  handmade({ sheets: [{ name: 'Blad1', rows }, { name: 'Blad2' }], ...more });

/** A cell of the first sheet as it stands in the file. */
const cellXml = (bytes: Uint8Array, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(partText(bytes, SHEET))?.[0] ?? '';

/** Something else on the sheet, so that it is written again. */
const elsewhere = typed('Blad1', 'Z99', 1);

const recalculated = (address: string, value: GridContent) =>
  onSheet('Blad1', (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.origin === `1!${address}` &&
      typeof cell.content === 'object' &&
      cell.content &&
      'formula' in cell.content
        ? { ...cell, content: { ...cell.content, value: value as number } }
        : cell,
    ),
  }));

describe('a cell that nobody changed', () => {
  const RICH = '<is><r><t>let </t></r><r><rPr><b/></rPr><t xml:space="preserve">op </t></r></is>';

  test.each([
    ['a text with fonts of its own', `<c r="A1" t="inlineStr">${RICH}</c>`],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>'],
    ['a kind of data that only Excel knows', '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>'],
    ['a date as text', '<c r="A1" t="d"><v>2026-01-31</v></c>'],
    ['all digits of a number', '<c r="A1"><v>0.10000000000000001</v></c>'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>'],
    ['a style that shows nothing', '<c r="A1" s="1"/>'],
    ['a formula, spaces and all', '<c r="A1"><f>SUM( B1 , C1 )</f><v>3</v></c>'],
    [
      'a table of what-if outcomes',
      '<c r="A1"><f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="B1"/><v>7</v></c>',
    ],
    ['an array formula of the old kind', '<c r="A1"><f t="array" ref="A1">SUM(B1:B3*2)</f><v>3</v></c>'],
    ['a formula that the grid calls by its newer name', '<c r="A1"><f>_xlfn.STDEV.S(B1:B3)</f><v>3</v></c>'],
    ['a formula to be calculated on opening', '<c r="A1"><f ca="1">NOW()</f><v>3</v></c>'],
  ])('keeps %s', async (_, cell) => {
    const bytes = book(`<row r="1">${cell}</row>`, {
      strings: '<sst><si><t>Huur</t></si></sst>',
      styles:
        '<styleSheet><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>',
    });
    expect(cellXml(await saved(bytes, elsewhere), 'A1')).toBe(cell);
  });

  test('keeps them where it goes', async () => {
    const bytes = book(`<row r="1"><c r="A1" t="inlineStr">${RICH}</c></row>`);
    expect(cellXml(await saved(bytes, rowsIn('Blad1', 1, 3)), 'A4')).toBe(
      `<c r="A4" t="inlineStr">${RICH}</c>`,
    );
  });

  test('keeps what an array formula gave in each of its cells', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>2</v></c><c r="B1"><v>4</v></c></row>' +
      '<row r="2"><c r="A2"><v>6</v></c><c r="B2" t="str"><v>x</v></c></row>';
    const bytes = await saved(book(rows), elsewhere);
    expect(partText(bytes, SHEET)).toContain(rows);
    expect(cellAt(await shown(bytes), 'Blad1', 'A1')?.content).toEqual({
      formula: 'C1:D2*2',
      value: 2,
      spill: { top: 1, left: 1, bottom: 2, right: 2 },
      spilled: [
        [2, 4],
        [6, 'x'],
      ],
    });
  });
});

describe('a formula', () => {
  test('is shown as it reads where it stands, also if the file says it once for a whole column', async () => {
    const grid = await shown(
      book(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1+SUM(A:A)+Blad2!A1+kpLots[Bedrag]</f><v>1</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    );
    expect(cellAt(grid, 'Blad1', 'B3')?.content).toEqual({
      formula: 'A3*$D$1+SUM(A:A)+Blad2!A3+kpLots[Bedrag]',
      value: 3,
    });
  });

  test('that was shared is written out', async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>';
    const bytes = await saved(book(rows), elsewhere);
    expect([cellXml(bytes, 'B1'), cellXml(bytes, 'B2')]).toEqual([
      '<c r="B1"><f>A1*2</f><v>1</v></c>',
      '<c r="B2"><f>A2*2</f><v>3</v></c>',
    ]);
  });

  test('that nobody changed gets what it now gives', async () => {
    const bytes = book('<row r="1"><c r="A1"><f>B1 + 1</f><v>3</v></c></row>');
    expect(cellXml(await saved(bytes, recalculated('A1', 4)), 'A1')).toBe(
      '<c r="A1"><f>B1 + 1</f><v>4</v></c>',
    );
  });

  test('that a grid does not know keeps its value, to be calculated by Excel', async () => {
    const bytes = book('<row r="1"><c r="A1"><f>CUBEVALUE("x")</f><v>3</v></c></row>');
    expect(cellXml(await saved(bytes, recalculated('A1', { error: '#NAME?' })), 'A1')).toBe(
      '<c r="A1"><f ca="1">CUBEVALUE("x")</f><v>3</v></c>',
    );
  });

  test('to another workbook keeps its value where a grid has an error', async () => {
    const bytes = book('<row r="1"><c r="A1"><f>[1]Blad!A1*2</f><v>3</v></c></row>');
    expect(cellXml(await saved(bytes, recalculated('A1', { error: '#REF!' })), 'A1')).toContain('<v>3</v>');
  });

  test('that fails shows its error', async () => {
    const bytes = book('<row r="1"><c r="A1"><f>1/B1</f><v>3</v></c></row>');
    expect(cellXml(await saved(bytes, recalculated('A1', { error: '#DIV/0!' })), 'A1')).toBe(
      '<c r="A1" t="e"><f>1/B1</f><v>#DIV/0!</v></c>',
    );
  });

  test.each<readonly [string, GridContent, string]>([
    ['a number', { formula: 'A1*2', value: 6 }, '<c r="C3"><f>A1*2</f><v>6</v></c>'],
    [
      'a text',
      { formula: 'A1&"x"', value: ' y' },
      '<c r="C3" t="str"><f>A1&amp;"x"</f><v xml:space="preserve"> y</v></c>',
    ],
    ['nothing yet', { formula: 'A1', value: null }, '<c r="C3" t="str"><f>A1</f><v/></c>'],
    [
      'an error of a newer kind',
      { formula: 'A1', value: { error: '#SPILL!' } },
      '<c r="C3" t="e"><f>A1</f><v>#VALUE!</v></c>',
    ],
    ['no number', { formula: 'A1', value: Infinity }, '<c r="C3" t="e"><f>A1</f><v>#NUM!</v></c>'],
    [
      'a name of its own',
      { formula: 'LET(x,2,x*2)', value: 4 },
      '<c r="C3"><f>_xlfn.LET(_xlpm.x,2,_xlpm.x*2)</f><v>4</v></c>',
    ],
    [
      'what cannot be read as a formula',
      { formula: 'SUM(A1', value: 0 },
      '<c r="C3" t="inlineStr"><is><t>=SUM(A1</t></is></c>',
    ],
  ])('that gives %s is written with it', async (_, content, expected) => {
    expect(cellXml(await saved(book(''), typed('Blad1', 'C3', content)), 'C3')).toBe(expected);
  });

  test('that spills is marked as such, with what it gives in every cell', async () => {
    const spill = { top: 1, left: 1, bottom: 2, right: 2 };
    const content = {
      formula: 'SORT(D1:E2)',
      value: 1,
      spill,
      spilled: [
        [1, 'a'],
        [null, true],
      ],
    };
    const bytes = await saved(book(''), typed('Blad1', 'A1', content));
    expect(cellXml(bytes, 'A1')).toBe(
      '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn._xlws.SORT(D1:E2)</f><v>1</v></c>',
    );
    expect([cellXml(bytes, 'B1'), cellXml(bytes, 'A2'), cellXml(bytes, 'B2')]).toEqual([
      '<c r="B1" t="str"><v>a</v></c>',
      '<c r="A2"/>',
      '<c r="B2" t="b"><v>1</v></c>',
    ]);
    expect(partText(bytes, 'xl/metadata.xml')).toContain('XLDAPR');
  });

  test('of ours that spills keeps its results for who does not have the function', async () => {
    const spill = { top: 2, left: 1, bottom: 2, right: 2 };
    const content = { formula: 'KP.RISK(B1,"x")', value: 'Naam', spill, spilled: [['Naam', 3]] };
    const bytes = await saved(book(''), typed('Blad1', 'A2', content));
    expect(cellXml(bytes, 'A2')).toContain(
      `IFERROR(_xldudf_KP_RISK(B1,"x"),IF(ERROR.TYPE(_xldudf_KP_RISK(B1,"x"))=5,'kp~Blad1'!$A$2:$B$2,_xldudf_KP_RISK(B1,"x")))`,
    );
    expect(partText(bytes, 'xl/workbook.xml')).toMatch(/<sheet name="kp~Blad1"[^>]* state="veryHidden"/);
    expect(faultsOf(bytes)).toEqual([]);
    const again = await shown(bytes);
    expect(again.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Blad2']);
    expect(cellAt(again, 'Blad1', 'A2')?.content).toEqual(content);
  });

  test('of ours that gives one cell for now still is one that spills', async () => {
    const spill = { top: 2, left: 1, bottom: 2, right: 2 };
    const full = { formula: 'KP.RISK(B1,"x")', value: 'Naam', spill, spilled: [['Naam', 3]] };
    const bytes = await saved(book(''), typed('Blad1', 'A2', full));
    const one = await saved(
      bytes,
      typed('Blad1', 'A2', { formula: full.formula, value: { error: '#VALUE!' } }),
    );
    expect(cellXml(one, 'A2')).toMatch(/cm="1".*ref="A2"/);
    expect(cellXml(one, 'B2')).toBe('');
  });
});

describe('a changed cell', () => {
  test.each<readonly [string, GridContent, string]>([
    ['a number', 1.5, '<c r="C3"><v>1.5</v></c>'],
    [
      'a text that looks like XML',
      '<b> & "x"',
      '<c r="C3" t="inlineStr"><is><t>&lt;b&gt; &amp; "x"</t></is></c>',
    ],
    ['a truth', false, '<c r="C3" t="b"><v>0</v></c>'],
    ['an error', { error: '#N/A' }, '<c r="C3" t="e"><v>#N/A</v></c>'],
    ['nothing', null, '<c r="C3"/>'],
  ])('holds %s', async (_, content, expected) => {
    expect(cellXml(await saved(book(''), typed('Blad1', 'C3', content)), 'C3')).toBe(expected);
  });

  test('in a workbook that counts days from 1904 holds the same day', async () => {
    const bytes = book(
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><f>A1+1</f><v>2</v></c></row>',
      {
        workbookBefore: '<workbookPr date1904="1"/>',
        styles:
          '<styleSheet><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    );
    // 2 January 1904 is day 1,463 of the usual count.
    expect(cellAt(await shown(bytes), 'Blad1', 'A1')?.content).toBe(1463);
    const after = await saved(bytes, typed('Blad1', 'A1', 1464), recalculated('B1', 1465));
    expect([cellXml(after, 'A1'), cellXml(after, 'B1')]).toEqual([
      '<c r="A1" s="1"><v>2</v></c>',
      '<c r="B1" s="1"><f>A1+1</f><v>3</v></c>',
    ]);
  });

  test('that looks different stays unlocked, and keeps its other properties', async () => {
    const bytes = book('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
      styles:
        '<styleSheet><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="9"/><color theme="1"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
        '<cellXfs count="2"><xf/><xf fontId="1" xfId="3"><alignment textRotation="90"/><protection locked="0"/></xf></cellXfs></styleSheet>',
    });
    const bold = onSheet('Blad1', (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({
        ...cell,
        look: { ...cell.look, bold: true as const, ground: 'FFEE00' },
      })),
    }));
    const after = await saved(bytes, bold);
    const styles = partText(after, 'xl/styles.xml');
    expect(cellXml(after, 'A1')).toContain('s="2"');
    expect(styles).toContain('<font><b/><i/><sz val="9"/><color theme="1"/><name val="Arial"/></font>');
    expect(styles).toMatch(
      /<xf fontId="2" xfId="3" applyFont="1" fillId="1" applyFill="1"><alignment textRotation="90"\/><protection locked="0"\/><\/xf>/,
    );
    expect(cellAt(await shown(after), 'Blad1', 'A1')?.look).toMatchObject({
      bold: true,
      italic: true,
      ground: 'FFEE00',
    });
  });

  test('in the header of a table names its column', async () => {
    const bytes = handmade({
      sheets: [
        {
          name: 'Blad1',
          rows: textRow(1, 'Post', 'Bedrag') + textRow(2, 'Huur', 'x'),
          tables: [tableXml(1, 'Posten', 'A1:B2', ['Post', 'Bedrag'])],
        },
      ],
    });
    const after = await saved(
      bytes,
      typed('Blad1', 'B1', 2027),
      onSheet('Blad1', (sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({ ...table, columns: ['Post', '2027'] })),
      })),
    );
    expect(cellXml(after, 'B1')).toContain('<t>2027</t>');
    expect(partText(after, 'xl/tables/table1.xml')).toContain('<tableColumn id="2" name="2027"/>');
    expect(faultsOf(after)).toEqual([]);
  });
});
