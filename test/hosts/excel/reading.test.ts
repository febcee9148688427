import { sheet, table } from '../../contract/sheet-specs';
import { OWN_SHEET } from '../../contract/workbook-contract';
import { opened, quietAtTheEnd } from './opened';

quietAtTheEnd();

test('all tables are read with two requests: their list, and everything in them', async () => {
  const { excel, workbook } = opened();
  for (let at = 0; at < 12; at += 1) {
    excel.book.addSheet(`Blad ${at}`);
    excel.book.putTable(`Blad ${at}`, 'B3', `kpTable${at}`, [['Naam'], ['a']]);
  }
  excel.book.forgetRequests();
  expect(await workbook.tables()).toHaveLength(12);
  expect(excel.book.wire.requests.filter(({ commands }) => commands > 0)).toHaveLength(2);
});

test('tables that do not fit in one answer are read in parts', async () => {
  const { excel, workbook } = opened({ payloadLimit: 2_000_000 });
  const rows = Array.from({ length: 30_000 }, (_, at) => [`Organisatie ${at}`, at, 'x'.repeat(40)]);
  excel.book.putTable(OWN_SHEET, 'A1', 'kpOrganisations', [['Naam', 'Bedrag', 'Over'], ...rows]);
  excel.book.forgetRequests();
  const [image] = await workbook.tables();
  expect(image?.rows).toEqual(rows);
  expect(excel.book.syncs).toBeGreaterThan(3);
});

test('rows that are hidden or filtered away count', async () => {
  const { excel, workbook } = opened();
  excel.book.putTable(OWN_SHEET, 'A1', 'kpLots', [['Perceel'], ['Noord'], ['Zuid'], ['West']]);
  excel.book.hideRows(OWN_SHEET, 'A2');
  excel.book.filter('kpLots', 'Perceel', ['West']);
  expect((await workbook.tables())[0]?.rows).toEqual([['Noord'], ['Zuid'], ['West']]);
});

test('a totals row is no row of the table', async () => {
  const { excel, workbook } = opened();
  excel.book.putTable(OWN_SHEET, 'A1', 'kpLots', [
    ['Perceel', 'Bedrag'],
    ['Noord', 1],
  ]);
  excel.book.showTotals('kpLots');
  expect((await workbook.tables())[0]?.rows).toEqual([['Noord', 1]]);
});

test('a formula that gives an error is read as that error, and one that gives an empty text as that', async () => {
  const { excel, workbook } = opened();
  excel.book.putTable(OWN_SHEET, 'A1', 'kpLots', [
    ['Perceel', 'Bedrag'],
    ['Noord', 1],
  ]);
  excel.book.putFormula(OWN_SHEET, 'B2', '=1/0', { error: '#DIV/0!' });
  excel.book.putFormula(OWN_SHEET, 'A2', '=""', '');
  expect((await workbook.tables())[0]?.rows).toEqual([['', { error: '#DIV/0!' }]]);
});

test('dates in a workbook that counts from 1904 are told as days from 1900, other numbers as they are', async () => {
  const { excel, workbook } = opened();
  excel.book.use1904();
  // 1 January 2025 is day 45658 from 1900, and 1462 days less from 1904.
  excel.book.putTable(OWN_SHEET, 'A1', 'kpLots', [
    ['Start', 'Bedrag'],
    [44_196, 44_196],
  ]);
  excel.book.paint(OWN_SHEET, 'A2', { numberFormat: 'dd-mm-yyyy' });
  excel.book.paint(OWN_SHEET, 'B2', { numberFormat: '"€" #,##0_ ;[Red]-"€" #,##0_ ' });
  expect((await workbook.tables())[0]?.rows).toEqual([[45_658, 44_196]]);
});

test('a date that is written in such a workbook is that day', async () => {
  const { excel, workbook } = opened();
  excel.book.use1904();
  const lots = table('kpLots', ['Start'], [[45_658]], {
    columns: [{ header: 'Start', style: 'input', format: 'date' }],
  });
  await workbook.writeSheets([sheet('Opdracht', { tables: [lots] })]);
  expect(excel.book.value('Opdracht', 'B4')).toBe(44_196);
  expect((await workbook.tables())[0]?.rows).toEqual([[45_658]]);
});

test('a header that people left empty has the name that Excel gave it', async () => {
  const { excel, workbook } = opened();
  excel.book.putTable(OWN_SHEET, 'A1', 'kpLots', [
    ['Perceel', null],
    ['Noord', 1],
  ]);
  expect((await workbook.tables())[0]?.headers).toEqual(['Perceel', expect.stringMatching(/\S/)]);
});

test('the decimal sign and the thousands separator of the user change nothing', async () => {
  const { excel, workbook } = opened();
  excel.book.culture('nl-NL', ',', '.');
  const lots = table('kpLots', ['Perceel', 'Bedrag'], [['1,5', 1.5]]);
  await workbook.writeSheets([sheet('Opdracht', { tables: [lots] })]);
  expect((await workbook.tables())[0]?.rows).toEqual([['1,5', 1.5]]);
});

test('tables are read also where Excel is older than the rest of the product asks', async () => {
  const { excel, workbook } = opened({ excelApi: '1.9' });
  excel.book.putTable(OWN_SHEET, 'A1', 'kpLots', [['Perceel'], ['Noord']]);
  expect((await workbook.tables())[0]?.rows).toEqual([['Noord']]);
});
