import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { emptyWorkbook } from '../../../src/hosts/file/open-workbook';
import { unpack, type Parts } from '../../../src/hosts/file/zip/unpack';
import type { ChartSpec, SheetSpec, TableColumnSpec } from '../../../src/workbook/spec/sheet-spec';
import { sheet, table, textCell } from '../../contract/sheet-specs';
import { faultsOf } from './package-integrity';

async function written(...specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const workbook = emptyWorkbook();
  await workbook.writeSheets(specs);
  const bytes = await workbook.toBytes();
  expect(faultsOf(bytes)).toEqual([]);
  return bytes;
}

/** A sheet as another program reads it. */
async function seen(spec: SheetSpec): Promise<Worksheet> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(await written(spec)));
  const worksheet = workbook.getWorksheet(spec.name);
  if (!worksheet) throw new Error(`no sheet ${spec.name}`);
  return worksheet;
}

const textOf = (parts: Parts, part: string): string => new TextDecoder().decode(parts.get(part));
const xmlOf = async (spec: SheetSpec): Promise<string> =>
  textOf(unpack(await written(spec)), 'xl/worksheets/sheet1.xml');

const columns = (column: Partial<TableColumnSpec>): { columns: readonly TableColumnSpec[] } => ({
  columns: [{ header: 'Kolom', style: 'input', format: 'general', ...column }],
});
const oneColumn = (column: Partial<TableColumnSpec>): SheetSpec =>
  sheet('Opdracht', { tables: [table('kpLots', ['Kolom'], [[null]], { emptyRows: 3, ...columns(column) })] });

describe('a formula', () => {
  test('stands in its cell with the value it last gave', async () => {
    const formula = { formula: 'KP.LEVERAGE(1,2)', value: 2.5 };
    const worksheet = await seen(
      sheet('Blad', { cells: [{ row: 1, column: 1, value: formula, style: 'result' }] }),
    );
    expect(worksheet.getCell('A1').value).toMatchObject({ formula: '_xldudf_KP_LEVERAGE(1,2)', result: 2.5 });
  });

  test.each([
    ['text', 'ja', 'ja'],
    ['yes or no', true, true],
  ])('may have given %s', async (_, value, expected) => {
    const cells = [{ row: 1, column: 1, value: { formula: 'A2', value }, style: 'result' } as const];
    expect((await seen(sheet('Blad', { cells }))).getCell('A1').result).toBe(expected);
  });

  test('that gave nothing has an empty text as its value, so that it does not count as never calculated', async () => {
    const cells = [{ row: 1, column: 1, value: { formula: 'A2', value: null }, style: 'result' } as const];
    expect(await xmlOf(sheet('Blad', { cells }))).toMatch(/<c r="A1" s="1" t="str"><f>A2<\/f><v\/><\/c>/);
  });

  test('never comes from text, whatever it looks like', async () => {
    const worksheet = await seen(sheet('Blad', { cells: [textCell(1, 1, '=KP.RISK(1)')] }));
    expect(worksheet.getCell('A1').formula).toBeUndefined();
    expect(worksheet.getCell('A1').value).toBe('=KP.RISK(1)');
  });

  test('that a column repeats is filled in for new rows of its table', async () => {
    const rows = [1, 2].map((value) => [value, { formula: '[@Bedrag]*2', value: value * 2 }]);
    const bytes = await written(sheet('Blad', { tables: [table('kpLots', ['Bedrag', 'Dubbel'], rows)] }));
    expect(textOf(unpack(bytes), 'xl/tables/table1.xml')).toContain(
      '<calculatedColumnFormula>kpLots[[#This Row],[Bedrag]]*2</calculatedColumnFormula>',
    );
  });
});

test('a spilled table is one formula with the values that it last gave in all its cells', async () => {
  const spill = {
    row: 3,
    column: 2,
    formula: 'KP.RISK("m","s")',
    values: [
      ['Organisatie', 'Kantelpunt'],
      ['Buurtkeuken', 0.12],
      ['Speeltuin', null],
    ],
    columns: [
      { style: 'resultText', format: 'text' },
      { style: 'result', format: 'percent1' },
    ],
  } as const;
  const spec = sheet('Kwetsbaarheid', { role: 'result', spills: [spill] });
  expect(await xmlOf(spec)).toMatch(
    /<c r="B3" [^>]*cm="1"[^>]*><f t="array" ref="B3:C5">IFERROR\(_xldudf_KP_RISK\("m","s"\),IF\(ERROR\.TYPE\(_xldudf_KP_RISK\("m","s"\)\)=5,'kp~Kwetsbaarheid'!\$B\$3:\$C\$5,_xldudf_KP_RISK\("m","s"\)\)\)<\/f><v>Organisatie<\/v>/,
  );
  const worksheet = await seen(spec);
  expect(['C3', 'B4', 'C4', 'C5'].map((address) => worksheet.getCell(address).value)).toEqual([
    'Kantelpunt',
    'Buurtkeuken',
    0.12,
    null,
  ]);
  expect(worksheet.getCell('C4').numFmt).toBe('0.0%_ ');
});

describe('a drop-down', () => {
  test('holds a short list itself', async () => {
    const validation = {
      kind: 'list',
      values: ['ja', 'nee'],
      message: 'Kies ja of nee.',
      strict: true,
    } as const;
    const rule = (await seen(oneColumn({ validation }))).getCell('B4').dataValidation;
    expect(rule).toMatchObject({
      type: 'list',
      formulae: ['"ja,nee"'],
      error: 'Kies ja of nee.',
      allowBlank: true,
    });
  });

  test('refers to a hidden sheet where a value has a comma or the list is long', async () => {
    for (const values of [['a, b', 'c'], Array.from({ length: 60 }, (_, index) => `waarde ${index}`)]) {
      const validation = { kind: 'list', values, message: 'Kies.', strict: true } as const;
      const rule = (await seen(oneColumn({ validation }))).getCell('B4').dataValidation;
      expect(rule).toMatchObject({ formulae: [`kpLijsten!$A$1:$A$${values.length}`] });
    }
  });

  test('follows a column of another table', async () => {
    const validation = {
      kind: 'column',
      table: 'kpOrganisations',
      column: 'Naam [x]',
      message: 'Kies.',
      strict: false,
    } as const;
    const rule = (await seen(oneColumn({ validation }))).getCell('B4').dataValidation;
    expect(rule).toMatchObject({
      formulae: [`INDIRECT("kpOrganisations[[Naam '[x']]]")`],
      errorStyle: 'information',
    });
  });

  test('stands on the empty rows too', async () => {
    const validation = { kind: 'whole', min: 1, max: 180, message: '1 tot en met 180.' } as const;
    expect(await xmlOf(oneColumn({ validation }))).toContain('sqref="B4:B7"');
  });

  test.each([
    [0, Infinity, 'greaterThanOrEqual', [0]],
    [-Infinity, 5, 'lessThanOrEqual', [5]],
    [0, 1, 'between', [0, 1]],
  ])('of numbers from %d to %d says so', async (min, max, operator, formulae) => {
    const validation = { kind: 'decimal', min, max, message: 'Een getal.' } as const;
    const rule = (await seen(oneColumn({ validation }))).getCell('B4').dataValidation;
    expect(rule).toMatchObject({ type: 'decimal', formulae });
    expect((rule as { operator?: string }).operator ?? 'between').toBe(operator);
  });
});

test('a note stands at its header, however long it is', async () => {
  const note = `In euro's per jaar.\n${'Standaard is 0. '.repeat(40)}`;
  const worksheet = await seen(oneColumn({ note }));
  expect(JSON.stringify(worksheet.getCell('B3').note)).toContain(JSON.stringify(note).slice(1, -1));
});

describe('a sheet', () => {
  const spec = sheet('Opdracht', {
    role: 'input',
    columnWidths: [30, 12],
    frozen: { rows: 4, columns: 1 },
    cells: [{ ...textCell(1, 1, 'Ga naar'), link: "'Organisaties'!D7" }, textCell(2, 1, 'lang '.repeat(30))],
    print: { orientation: 'landscape', pagesWide: 1, titleRows: '1:4', footer: 'Wijk & co' },
  });

  test('is frozen, wide and printed as asked', async () => {
    const worksheet = await seen(spec);
    expect(worksheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 });
    expect([worksheet.getColumn(1).width, worksheet.getColumn(2).width]).toEqual([30, 12]);
    expect(worksheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:4',
    });
    expect(worksheet.headerFooter.oddFooter).toBe('&LWijk && co&R&P / &N');
  });

  test('leads to other places', async () => {
    expect(await xmlOf(spec)).toContain(`<hyperlink ref="A1" location="'Organisaties'!D7"/>`);
  });

  test('is high enough for text that wraps', async () => {
    const height = (await seen(spec)).getRow(2).height;
    // 150 letters in a column of 30 take at least five lines of fifteen points.
    expect(height).toBeGreaterThanOrEqual(75);
  });

  test('marks words with a style of their own', async () => {
    const xml = await xmlOf(
      sheet('Blad', { highlights: [{ range: 'A1:A9', text: 'rood "x"', style: 'bad' }] }),
    );
    expect(xml).toContain('<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs"');
    expect(xml).toContain('<formula>"rood ""x"""</formula>');
  });
});

describe.each(['stackedColumn', 'line', 'bar'] as const)('a chart of kind %s', (kind) => {
  const chart: ChartSpec = {
    kind,
    title: 'Budget per jaar',
    from: { row: 5, column: 1 },
    to: { row: 20, column: 6 },
    valueAxis: 'euro',
    categories: 'B1:C1',
    series: [{ name: 'Netto', values: 'B2:C2', color: 'B35C00' }],
    description: 'Het netto budget daalt van 10 naar 9.',
  };
  const number = (row: number, column: number, value: number): SheetSpec['cells'][number] => ({
    row,
    column,
    value,
    style: 'result',
  });
  const spec = sheet("Wijk's raming", {
    charts: [chart],
    cells: [number(1, 2, 2025), number(1, 3, 2026), number(2, 2, 10), number(2, 3, 9)],
  });

  test('says to a screen reader what it shows', async () => {
    const parts = unpack(await written(spec));
    expect(textOf(parts, 'xl/drawings/drawing1.xml')).toContain(
      'descr="Het netto budget daalt van 10 naar 9."',
    );
  });

  test('has its title, its axis, its colour, its range and the values of now', async () => {
    const xml = textOf(unpack(await written(spec)), 'xl/charts/chart1.xml').replaceAll('&apos;', "'");
    for (const piece of [
      'Budget per jaar',
      '>euro<',
      'B35C00',
      "'Wijk''s raming'!$B$2:$C$2",
      '<c:v>10</c:v>',
    ]) {
      expect(xml).toContain(piece);
    }
  });
});

test('the same sheets always give the same bytes', async () => {
  const spec = oneColumn({ note: 'Een uitleg.' });
  expect(await written(spec)).toEqual(await written(spec));
});

test('Excel does not calculate everything anew on opening, so that people without the add-in see numbers', async () => {
  const xml = textOf(unpack(await written(sheet('Blad'))), 'xl/workbook.xml');
  expect(xml).toContain('calcId="191029"');
  expect(xml).not.toContain('fullCalcOnLoad');
});

test('a workbook without a sheet is no file yet', async () => {
  await expect(emptyWorkbook().toBytes()).rejects.toThrow('a workbook needs a sheet');
});

test('of two writings at once the second waits, and a failing one does not hold up the next', async () => {
  const workbook = emptyWorkbook();
  const failing = workbook.writeSheets([sheet('x'.repeat(40))]);
  const next = workbook.writeSheets([sheet('Een')]);
  const last = workbook.writeSheets([sheet('Twee')]);
  await expect(failing).rejects.toThrow();
  await Promise.all([next, last]);
  expect(await workbook.sheetNames()).toEqual(['Een', 'Twee']);
});
