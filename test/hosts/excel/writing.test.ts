import { sheet, table, textCell } from '../../contract/sheet-specs';
import { OWN_SHEET } from '../../contract/workbook-contract';
import { inputSheets, outcomeSheets } from './haarlem-sheets';
import { opened, quietAtTheEnd } from './opened';

quietAtTheEnd();

const lots = (rows: readonly (readonly [string, number])[], top = 3) =>
  sheet('Opdracht', { tables: [{ ...table('kpLots', ['Perceel', 'Bedrag'], rows), row: top }] });

describe('a sheet that is there already', () => {
  test('is the same sheet at the same place afterwards, so that formulas go on pointing to it', async () => {
    const { excel, workbook } = opened();
    await workbook.writeSheets([lots([['Noord', 1]]), sheet('Laatste')]);
    const { id } = excel.book.sheet('Opdracht');
    await workbook.writeSheets([lots([['Zuid', 2]])]);
    expect(excel.book.sheet('Opdracht').id).toBe(id);
    expect(excel.book.sheetNames()).toEqual([OWN_SHEET, 'Opdracht', 'Laatste']);
  });

  test.each([3, 9])('keeps its tables as the same tables, also where they begin in row %i', async (top) => {
    const { excel, workbook } = opened();
    await workbook.writeSheets([lots([['Noord', 1]])]);
    const before = excel.book.table('kpLots');
    await workbook.writeSheets([
      lots(
        [
          ['Oost', 5],
          ['West', 6],
          ['Zuid', 7],
        ],
        top,
      ),
    ]);
    expect(excel.book.table('kpLots')).toBe(before);
    expect((await workbook.tables())[0]).toMatchObject({
      top,
      rows: [
        ['Oost', 5],
        ['West', 6],
        ['Zuid', 7],
      ],
    });
  });

  test('loses no table of the user’s own that is not in the way', async () => {
    const { excel, workbook } = opened();
    await workbook.writeSheets([lots([['Noord', 1]])]);
    excel.book.putTable('Opdracht', 'H3', 'Eigen', [['Iets'], ['van mij']]);
    await workbook.writeSheets([lots([['Zuid', 2]])]);
    expect(excel.book.values('Opdracht', 'H3:H4')).toEqual([['Iets'], ['van mij']]);
    expect(excel.book.tableNames()).toContain('Eigen');
  });

  test('loses rows that its tables had before, and the filter that hid new ones', async () => {
    const { excel, workbook } = opened();
    await workbook.writeSheets([
      lots([
        ['Noord', 1],
        ['Zuid', 2],
      ]),
    ]);
    excel.book.filter('kpLots', 'Perceel', ['Zuid']);
    await workbook.writeSheets([lots([['Noord', 1]])]);
    expect(excel.book.value('Opdracht', 'B5')).toBe('');
    expect(excel.book.sheet('Opdracht').filteredRows.size).toBe(0);
  });
});

describe('a whole city', () => {
  test('is written in requests that are each far below five million bytes', async () => {
    const { excel, workbook } = opened();
    excel.book.forgetRequests();
    await workbook.writeSheets([...inputSheets(), ...outcomeSheets()]);
    expect(excel.book.largestRequest).toBeLessThan(3_000_000);
  });

  test('is written with drawing and calculating held back until it stands', async () => {
    const { excel, workbook } = opened();
    await workbook.writeSheets(inputSheets());
    expect(excel.book.suspended.calculation).toBeGreaterThan(5);
    expect(excel.book.suspended.screen).toBeGreaterThan(5);
  });

  test('gets charts with the words and colours that they were given', async () => {
    const { excel, workbook } = opened();
    const specs = [...inputSheets(), ...outcomeSheets()];
    await workbook.writeSheets(specs);
    for (const { name, charts } of specs) {
      expect(
        excel.book
          .charts(name)
          .map(({ title, series, axes }) => [title.text, series.length, axes.valueAxis.title]),
      ).toEqual(charts.map((chart) => [chart.title, chart.series.length, chart.valueAxis]));
      expect(excel.book.charts(name).flatMap(({ series }) => series.map(({ color }) => color))).toEqual(
        charts.flatMap(({ series }) => series.map(({ color }) => `#${color}`)),
      );
    }
    expect(specs.flatMap(({ charts }) => charts).length).toBeGreaterThan(2);
  });

  test('holds every formula as it was given, ours under their own names', async () => {
    const { excel, workbook } = opened();
    const specs = [...inputSheets(), ...outcomeSheets()];
    await workbook.writeSheets(specs);
    for (const { name, spills } of specs)
      for (const { row, column, formula } of spills) {
        const [found] = excel.book.formulas(
          name,
          `R${row}C${column}`.replace(
            /R(\d+)C(\d+)/,
            (_, r: string, c: string) => `${letters(Number(c))}${r}`,
          ),
        );
        expect(found).toEqual([`=${formula}`]);
      }
    expect(specs.flatMap(({ spills }) => spills).length).toBeGreaterThan(5);
  });
});

const letters = (column: number): string => String.fromCharCode(64 + column);

test('colours, formats, widths, notes, rules and what stays in view are as the sheet says', async () => {
  const { excel, workbook } = opened();
  const list = { kind: 'list', values: ['ja', 'nee'], message: 'Kies ja of nee.', strict: true } as const;
  const column = {
    kind: 'column',
    table: 'kpLots',
    column: 'Naam [x]',
    message: 'Kies een naam.',
    strict: true,
  } as const;
  await workbook.writeSheets([
    sheet('Opdracht', {
      role: 'result',
      frozen: { rows: 4, columns: 1 },
      columnWidths: [20],
      cells: [{ row: 1, column: 1, value: 'Kop', style: 'title', link: "'Opdracht'!B3" }],
      tables: [
        table('kpLots', ['Naam [x]', 'Keuze', 'Bij'], [['a', 'ja', 'a']], {
          columns: [
            { header: 'Naam [x]', style: 'input', format: 'text', note: 'De naam.' },
            { header: 'Keuze', style: 'input', format: 'text', validation: list },
            { header: 'Bij', style: 'input', format: 'text', validation: column },
          ],
        }),
      ],
      highlights: [{ range: 'B4:D4', text: 'zegt "nee"', style: 'bad' }],
    }),
  ]);
  const { book } = excel;
  expect(book.look('Opdracht', 'A1')).toMatchObject({ fontSize: 18, bold: true, underline: 'Single' });
  expect(book.look('Opdracht', 'B4')).toMatchObject({
    fill: '#FFF8E1',
    fontColor: '#0B3D91',
    numberFormat: '@',
  });
  expect(book.validation('Opdracht', 'C4')?.rule).toEqual({
    list: { inCellDropDown: true, source: 'ja,nee' },
  });
  expect(book.validation('Opdracht', 'D4')?.rule.list?.source).toBe('=INDIRECT("kpLots[[Naam \'[x\']]]")');
  expect(book.validation('Opdracht', 'B3')?.prompt.message).toBe('De naam.');
  expect(book.conditionalFormats('Opdracht')).toMatchObject([
    { type: 'CellValue', rule: { operator: 'EqualTo', formula1: '="zegt ""nee"""' }, format: { bold: true } },
  ]);
  expect(book.sheet('Opdracht')).toMatchObject({
    tabColor: '#2F6B4F',
    showGridlines: false,
    frozen: { rows: 4, columns: 1 },
    pageLayout: { orientation: 'Landscape' },
  });
  // Twenty digits of seven pixels and five pixels beside them, at three quarters of a point each.
  expect(book.sheet('Opdracht').columnWidths.get(0)).toBe(108.75);
});

test('a list that does not fit in its rule stands on a hidden sheet that people do not see', async () => {
  const { excel, workbook } = opened();
  const values = ['alleen, als het moet', 'nooit'];
  const validation = { kind: 'list', values, message: 'Kies.', strict: true } as const;
  await workbook.writeSheets([
    sheet('Opdracht', { cells: [{ row: 2, column: 2, value: 'nooit', style: 'input', validation }] }),
  ]);
  expect(excel.book.validation('Opdracht', 'B2')?.rule.list?.source).toBe('=kpLijsten!$A$1:$A$2');
  expect(excel.book.values('kpLijsten', 'A1:A2')).toEqual(values.map((value) => [value]));
  expect(excel.book.sheet('kpLijsten').visibility).toBe('VeryHidden');
  expect(await workbook.sheetNames()).toEqual([OWN_SHEET, 'Opdracht']);
});

test('where people calculate by hand, what was written is calculated, and their choice stays', async () => {
  const { excel, workbook } = opened();
  excel.book.calculateByHand();
  excel.book.forgetRequests();
  await workbook.writeSheets([sheet('Opdracht', { cells: [textCell(1, 1, 'x')] })]);
  expect(excel.book.commands).toContain('Worksheet.calculate');
  expect(excel.book.calculationMode).toBe('Manual');
});

test('plain words stand without an apostrophe, and what Excel would read as something else with one', async () => {
  const { excel, workbook } = opened();
  const texts = ['Buurtkeuken De Lepel', 'Perceel 1', '2025-04', '=1+1', 'WAAR'];
  await workbook.writeSheets([
    sheet('Opdracht', { cells: texts.map((text, at) => textCell(at + 1, 1, text)) }),
  ]);
  const quoted = texts.map((_, at) => excel.book.sheet('Opdracht').at(at, 0)?.quoted);
  expect(excel.book.values('Opdracht', 'A1:A5').flat()).toEqual(texts);
  expect(quoted[0]).toBe(false);
  expect(quoted.slice(2)).toEqual([true, true, true]);
});
