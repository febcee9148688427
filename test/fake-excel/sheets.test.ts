import { describePage, excelNow, onSheet, withCode } from './describe-page';

const SHEETS = 'office/dev/add-ins/excel/excel-add-ins-worksheets';
const PROTECTION = 'office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection';
const LAYOUT = 'javascript/api/excel/excel.pagelayout';
const VALIDATION = 'office/dev/add-ins/excel/excel-add-ins-data-validation';
const CONDITIONS = 'office/dev/add-ins/excel/excel-add-ins-conditional-formatting';
const CHARTS = 'office/dev/add-ins/excel/excel-add-ins-charts';

describePage(SHEETS, () => {
  test('a sheet is added at the end, in the order of the tabs', async () => {
    await onSheet(async (_, context) => {
      context.workbook.worksheets.add('Opdracht');
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(excelNow().book.sheetNames()).toEqual(['Blad1', 'Opdracht', 'Blad2']);
  });

  test.each([
    ['x'.repeat(32), 'InvalidArgument'],
    ['Opdracht [1]', 'InvalidArgument'],
    ["'s", 'InvalidArgument'],
    ['blad1', 'ItemAlreadyExists'],
  ])('a sheet cannot be called %s', (name, code) =>
    onSheet(async (_, context) => {
      context.workbook.worksheets.add(name);
      await expect(context.sync()).rejects.toMatchObject(withCode(code));
    }),
  );

  test('the last visible sheet cannot be deleted or hidden', () =>
    onSheet(async (sheet, context) => {
      sheet.delete();
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidOperation'));
      sheet.visibility = 'Hidden';
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidOperation'));
    }));

  test('a formula that names a sheet follows its new name', async () => {
    const { book } = excelNow();
    book.addSheet('Eigen blad');
    book.putFormula('Blad1', 'A1', "='Eigen blad'!B2", 0);
    await onSheet(async (_, context) => {
      context.workbook.worksheets.getItem('Eigen blad').name = 'Mijn blad';
      await context.sync();
    });
    expect(book.formula('Blad1', 'A1')).toBe("='Mijn blad'!B2");
  });

  test('a copy has the same cells, and tables with names of their own', async () => {
    const { book } = excelNow();
    book.putTable('Blad1', 'A1', 'kpLots', [['Perceel'], ['Noord']]);
    await onSheet(async (sheet, context) => {
      sheet.copy('Before', sheet).name = 'Kopie';
      await context.sync();
    });
    expect(book.sheetNames()).toEqual(['Kopie', 'Blad1']);
    expect(book.values('Kopie', 'A1:A2')).toEqual([['Perceel'], ['Noord']]);
    expect(book.tableNames()).toEqual(['kpLots1', 'kpLots']);
  });

  test('the used range of an empty sheet is none, else what has values or looks', async () => {
    const { book } = excelNow();
    await onSheet(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      book.put('Blad1', 'B2', [[1]]);
      book.paint('Blad1', 'D4', { bold: true });
      const [all, values] = [sheet.getUsedRange().load('address'), sheet.getUsedRange(true).load('address')];
      await context.sync();
      expect([all.address, values.address]).toEqual(['Blad1!B2:D4', 'Blad1!B2']);
    });
  });

  test('panes are frozen and can be asked for', () =>
    onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt('A1:B3');
      const at = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(at.address).toBe('Blad1!A1:B3');
    }));
});

describePage(PROTECTION, () => {
  test('in a protected sheet locked cells cannot be written, unlocked ones can', async () => {
    const { book } = excelNow();
    book.paint('Blad1', 'B2', { locked: false });
    book.protect('Blad1');
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject(withCode('AccessDenied'));
      sheet.getRange('B2').format.fill.color = '#FF0000';
      await expect(context.sync()).rejects.toMatchObject(withCode('AccessDenied'));
    });
    expect(book.value('Blad1', 'B2')).toBe(1);
  });

  test('in a workbook with a protected structure sheets stay as they are', async () => {
    excelNow().book.protectStructure();
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.add('Nieuw');
      await expect(context.sync()).rejects.toMatchObject(withCode('AccessDenied'));
      sheet.name = 'Anders';
      await expect(context.sync()).rejects.toMatchObject(withCode('AccessDenied'));
    });
  });
});

describePage(LAYOUT, () => {
  test('print titles are whole rows', () =>
    onSheet(async (sheet, context) => {
      sheet.pageLayout.setPrintTitleRows('$1:$4');
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect(rows.address).toBe('Blad1!1:4');
      sheet.pageLayout.setPrintTitleRows('A1:B4');
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
    }));

  test('a sheet is printed at a scale or on so many pages, never both', () =>
    onSheet(async (sheet, context) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 };
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
    }));
});

describePage(VALIDATION, () => {
  test('a rule, its message and its warning are kept per cell', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
      dataValidation.prompt = { message: 'Kies ja of nee', showPrompt: true, title: '' };
      await context.sync();
      const whole = sheet.getRange('A1:A3').dataValidation.load('type');
      await context.sync();
      expect(whole.type).toBe('MixedCriteria');
    });
    expect(excelNow().book.validation('Blad1', 'A2')).toMatchObject({
      type: 'List',
      prompt: { message: 'Kies ja of nee' },
    });
  });

  test('a list of values in the rule itself is at most 255 characters, a message too', () =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
      dataValidation.prompt = { message: 'x'.repeat(256), showPrompt: true, title: '' };
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
    }));
});

describePage(CONDITIONS, () => {
  test('the newest condition comes first, and each has looks of its own', async () => {
    await onSheet(async (sheet, context) => {
      for (const text of ['rood', 'oranje']) {
        const made = sheet.getRange('A1:A9').conditionalFormats.add('ContainsText');
        made.textComparison.format.font.color = '#112233';
        made.textComparison.rule = { operator: 'Contains', text };
      }
      await context.sync();
      const wrong = sheet.getRange('A1').conditionalFormats.getItemAt(0);
      wrong.cellValue.rule = { formula1: '1', operator: 'EqualTo' };
      await expect(context.sync()).rejects.toMatchObject(withCode('ItemNotFound'));
    });
    expect(
      excelNow()
        .book.conditionalFormats('Blad1')
        .map(({ rule }) => rule),
    ).toEqual([
      { operator: 'Contains', text: 'oranje' },
      { operator: 'Contains', text: 'rood' },
    ]);
  });
});

describePage(CHARTS, () => {
  test('a chart takes series from a range, has titles and stands between two cells', async () => {
    const { book } = excelNow();
    book.put('Blad1', 'A1', [
      ['Netto', 10, 9, 8],
      ['Korting', 0, 1, 2],
    ]);
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:D2'), 'Rows');
      chart.title.text = 'Budget';
      chart.axes.valueAxis.title.text = 'euro';
      chart.setPosition('F1', 'G2');
      await context.sync();
    });
    const [chart] = book.charts('Blad1');
    expect(chart).toMatchObject({
      left: 240,
      width: 96,
      height: 30,
      title: { text: 'Budget', visible: true },
    });
    expect(chart?.series.map(({ name }) => name)).toEqual(['Netto', 'Korting']);
  });

  test('a kind of chart that there is not is refused', () =>
    onSheet(async (sheet, context) => {
      sheet.charts.add('Bridge' as 'Line', sheet.getRange('A1:B2'));
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
    }));
});
