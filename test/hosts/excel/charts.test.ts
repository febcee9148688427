import type { ChartSpec } from '../../../src/workbook/spec/sheet-spec';
import { sheet } from '../../contract/sheet-specs';
import { opened, quietAtTheEnd } from './opened';

quietAtTheEnd();

const chart: ChartSpec = {
  kind: 'line',
  title: 'Reserve',
  from: { row: 5, column: 1 },
  to: { row: 12, column: 4 },
  valueAxis: 'euro',
  categories: 'B1:D1',
  series: [
    { name: 'Buurtkeuken', nameCell: 'A2', values: 'B2:D2', color: '1F3A5F' },
    { name: 'Speeltuin', nameCell: 'A3', values: 'B3:D3', color: 'B35C00' },
  ],
  description: 'De reserve per jaar.',
};
const row = (at: number, values: readonly (string | number)[]) =>
  values.map((value, column) => ({ row: at, column: column + 1, value, style: 'result' }) as const);
const spec = sheet('Verloop', {
  cells: [
    ...row(1, ['', 2026, 2027, 2028]),
    ...row(2, ['Buurtkeuken', 3, 2, 1]),
    ...row(3, ['Speeltuin', 9, 9, 9]),
  ],
  charts: [chart],
});

/** A chart that somebody draws on the sheet by hand, under this name. */
const drawn = (name: string): Promise<void> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('Verloop');
    worksheet.charts.add('Pie', worksheet.getRange('B2:D2'), 'Rows').name = name;
    await context.sync();
  });

test('a chart has a series for each that was asked, with its own cells and colour, and no other', async () => {
  const { excel, workbook } = opened();
  await workbook.writeSheets([spec]);
  const [found] = excel.book.charts('Verloop');
  expect(found?.series.map(({ values, color }) => [values?.address, color])).toEqual([
    ['Verloop!B2:D2', '#1F3A5F'],
    ['Verloop!B3:D3', '#B35C00'],
  ]);
  expect(found).toMatchObject({
    chartType: 'Line',
    title: { text: 'Reserve' },
    legend: { position: 'Bottom' },
  });
});

test('a chart of the user’s own on our sheet is left alone', async () => {
  const { excel, workbook } = opened();
  await workbook.writeSheets([spec]);
  await drawn('Mijn grafiek');
  await workbook.writeSheets([spec]);
  expect(
    excel.book
      .charts('Verloop')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Kantelpunt 1', 'Mijn grafiek']);
});

test('a chart that was replaced comes back when that is taken back', async () => {
  const { excel, workbook } = opened();
  await workbook.writeSheets([spec]);
  await workbook.writeSheets([sheet('Verloop')]);
  expect(excel.book.charts('Verloop')).toEqual([]);
  await workbook.undo();
  expect(excel.book.charts('Verloop').map(({ name, title }) => [name, title.text])).toEqual([
    ['Kantelpunt 1', 'Reserve'],
  ]);
});

test('where a chart was drawn elsewhere, so that it could not come back, taking back is not offered', async () => {
  const { workbook } = opened();
  await workbook.writeSheets([sheet('Verloop')]);
  await drawn('Kantelpunt 1');
  await workbook.writeSheets([spec]);
  expect(workbook.lastWritten()).toBeNull();
});
