import { fakeExcel } from './fake-excel';

describe('an Excel in memory', () => {
  const excel = fakeExcel();
  beforeAll(() => excel.install());
  afterAll(() => excel.uninstall());

  test('what is read without being loaded is refused', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      sheet.load('name, id');
      await context.sync();
      expect(sheet.name).toBe('Blad1');
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, '=A1'],
        ["'0012", '12%'],
      ];
      range.load('values,formulas,numberFormat,valueTypes,address');
      await context.sync();
      expect(range.values).toEqual([
        [1, 1],
        ['0012', 0.12],
      ]);
      expect(range.formulas).toEqual([
        [1, '=A1'],
        ['0012', 0.12],
      ]);
      expect(range.address).toBe('Blad1!A1:B2');
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'kpLots';
      const all = context.workbook.tables.load('items/name,items/style');
      const gone = context.workbook.worksheets.getItemOrNullObject('weg');
      await context.sync();
      expect(all.items.map((each) => each.name)).toEqual(['kpLots']);
      expect(gone.isNullObject).toBe(true);
      context.workbook.worksheets.getItem('weg');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});
