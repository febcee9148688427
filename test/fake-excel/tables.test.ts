import { describePage, excelNow, onSheet, withCode } from './describe-page';

const TABLES = 'office/dev/add-ins/excel/excel-add-ins-tables';
const TABLE = 'javascript/api/excel/excel.table';
const RENAME = 'javascript/api/excel/excel.table#excel-excel-table-name-member';
const ROWS = 'javascript/api/excel/excel.tablerowcollection';

const LOTS = [
  ['Perceel', 'Bedrag'],
  ['Noord', 1],
  ['Zuid', 2],
];

const onTable = (
  batch: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> => {
  excelNow().book.putTable('Blad1', 'B2', 'kpLots', LOTS);
  return onSheet((sheet, context) => batch(context.workbook.tables.getItem('kplots'), sheet, context));
};

describePage(TABLES, () => {
  test('a table has headers, rows and, once they are shown, totals', () =>
    onTable(async (table, _, context) => {
      table.showTotals = true;
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.getTotalRowRange(),
      ];
      for (const part of parts) part.load('address');
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual([
        'Blad1!B2:C5',
        'Blad1!B2:C2',
        'Blad1!B3:C4',
        'Blad1!B5:C5',
      ]);
    }));

  test('tables never overlap', () =>
    onTable(async (_, sheet, context) => {
      sheet.tables.add('C4:D9', true);
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
    }));

  test('headers are texts, each of them once', async () => {
    excelNow().book.put('Blad1', 'A1', [[2026, null, 'Naam', 'naam']]);
    await onSheet(async (sheet, context) => {
      const { columns } = sheet.tables.add('A1:D2', true);
      columns.load('items/name');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(['2026', 'Kolom2', 'Naam', 'naam2']);
    });
  });

  test('a table without headers of its own gets a row of them, and the cells move down', async () => {
    excelNow().book.put('Blad1', 'A1', [['Noord', 1]]);
    await onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B1', false);
      await context.sync();
    });
    expect(excelNow().book.values('Blad1', 'A1:B2')).toEqual([
      ['Kolom1', 'Kolom2'],
      ['Noord', 1],
    ]);
  });

  test('rows that a filter hides count as rows', async () => {
    await onTable(async (table, _, context) => {
      table.columns.getItem('Perceel').filter.applyValuesFilter(['Zuid']);
      const body = table.getDataBodyRange().load('values');
      const hidden = table.getDataBodyRange().getRow(0).load('rowHidden');
      await context.sync();
      expect(body.values).toEqual(LOTS.slice(1));
      expect(hidden.rowHidden).toBe(true);
    });
  });

  test('a table takes in what is typed just below it', () =>
    onTable(async (table, _, context) => {
      excelNow().book.type('Blad1', 'B5', 'Oost');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      expect(body.values[2]).toEqual(['Oost', '']);
    }));
});

describePage(TABLE, () => {
  test('a table is resized along its header row, and never to less than one row', () =>
    onTable(async (table, _, context) => {
      table.resize('B2:D9');
      const headers = table.getHeaderRowRange().load('values');
      await context.sync();
      expect(headers.values).toEqual([['Perceel', 'Bedrag', 'Kolom3']]);
      table.resize('B2:D2');
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
      table.resize('B3:D9');
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
    }));

  test('a table that is deleted takes its cells along; one that becomes a range leaves them', async () => {
    await onTable(async (table, sheet, context) => {
      table.convertToRange();
      await context.sync();
      expect(excelNow().book.tableNames()).toEqual([]);
      expect(excelNow().book.value('Blad1', 'B3')).toBe('Noord');
      sheet.tables.add('B2:C4', true).delete();
      await context.sync();
      expect(excelNow().book.value('Blad1', 'B3')).toBe('');
    });
  });
});

describePage(RENAME, () => {
  test.each([
    ['T1', 'InvalidArgument'],
    ['kp Lots', 'InvalidArgument'],
    ['1kp', 'InvalidArgument'],
    ['KPTARGETS', 'ItemAlreadyExists'],
  ])('a table cannot be called %s', (name, code) => {
    excelNow().book.putTable('Blad1', 'F1', 'kpTargets', [['Naam'], ['a']]);
    return onTable(async (table, _, context) => {
      table.name = name;
      await expect(context.sync()).rejects.toMatchObject(withCode(code));
    });
  });
});

describePage(ROWS, () => {
  test('a row that is added pushes down what stands below the table, and no other columns', async () => {
    const { book } = excelNow();
    book.put('Blad1', 'A5', [['links', 'onder']]);
    await onTable(async (table, _, context) => {
      table.rows.add(0, [['Oost', 3]]);
      table.rows.add(undefined, [['West', '=1+1']]);
      await context.sync();
    });
    expect(book.values('Blad1', 'B3:C6')).toEqual([
      ['Oost', 3],
      ['Noord', 1],
      ['Zuid', 2],
      ['West', 0],
    ]);
    expect([book.value('Blad1', 'A5'), book.value('Blad1', 'B7')]).toEqual(['links', 'onder']);
  });

  test('a row that goes lets what stands below move up; the last one is only emptied', async () => {
    const { book } = excelNow();
    book.put('Blad1', 'B6', [['onder']]);
    await onTable(async (table, _, context) => {
      table.rows.getItemAt(0).delete();
      await context.sync();
      expect([book.value('Blad1', 'B3'), book.value('Blad1', 'B5')]).toEqual(['Zuid', 'onder']);
      table.rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(book.table('kpLots').area.local).toBe('B2:C3');
    expect(book.value('Blad1', 'B3')).toBe('');
  });

  test('cells cannot be pushed where that would tear another table apart', async () => {
    excelNow().book.putTable('Blad1', 'C8', 'kpTargets', [
      ['Naam', 'Jaar'],
      ['a', 1],
    ]);
    await onTable(async (table, _, context) => {
      table.rows.add();
      await expect(context.sync()).rejects.toMatchObject(withCode('InsertDeleteConflict'));
    });
  });
});
