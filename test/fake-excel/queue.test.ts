import { codeOf, describePage, excelNow, onSheet, openExcel, withCode } from './describe-page';

const CONTEXTS = 'office/dev/add-ins/develop/application-specific-api-model';
const ERRORS = 'office/dev/add-ins/testing/application-specific-api-error-handling';
const LIMITS = 'office/dev/add-ins/concepts/resource-limits-and-performance-optimization';
const SETS = 'office/dev/add-ins/develop/specify-api-requirements-runtime';
const EDITING = 'javascript/api/excel/excel.runoptions';

describePage(CONTEXTS, () => {
  test('commands wait in a queue until sync', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      expect(excelNow().book.value('Blad1', 'A1')).toBe('');
      await context.sync();
      expect(excelNow().book.value('Blad1', 'A1')).toBe(1);
    }));

  test('what run leaves in the queue goes out at its end', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').values = [['laatste']];
      return Promise.resolve();
    });
    expect(excelNow().book.value('Blad1', 'A1')).toBe('laatste');
  });

  test.each([
    ['a text', 'name, position'],
    ['a list', ['name', 'position']],
  ])('properties are there once they are loaded, named by %s', (_, asked) =>
    onSheet(async (sheet, context) => {
      sheet.load(asked);
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['Blad1', 0]);
      expect(codeOf(() => sheet.tabColor)).toBe('PropertyNotLoaded');
    }),
  );

  test('properties named by an object are there, those of objects within it too', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2').load({ address: true, format: { fill: { color: true } } });
      await context.sync();
      expect([range.address, range.format.fill.color]).toEqual(['Blad1!B2', '#FFFFFF']);
      expect(codeOf(() => range.format.font.bold)).toBe('PropertyNotLoaded');
    }));

  test('a property is not there between load and sync', () =>
    onSheet((sheet) => {
      sheet.load('name');
      expect(codeOf(() => sheet.name)).toBe('PropertyNotLoaded');
      return Promise.resolve();
    }));

  test('items of a collection are loaded with what is asked of each, whether or not the path names items', () =>
    onSheet(async (_, context) => {
      const [one, other] = [context.workbook.worksheets, context.workbook.worksheets];
      one.load('items/name');
      other.load('visibility');
      expect(codeOf(() => one.items)).toBe('PropertyNotLoaded');
      await context.sync();
      expect(one.items.map(({ name }) => name)).toEqual(['Blad1']);
      expect(one.items.map(({ visibility }) => visibility)).toEqual(['Visible']);
    }));

  test('an object that may not be there tells so after sync, and gives nothing else', () =>
    onSheet(async (_, context) => {
      const gone = context.workbook.worksheets.getItemOrNullObject('weg').load('name');
      expect(codeOf(() => gone.isNullObject)).toBe('PropertyNotLoaded');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(codeOf(() => gone.name)).toBe('PropertyNotLoaded');
      gone.tabColor = '#FF0000';
      await expect(context.sync()).rejects.toMatchObject(withCode('ItemNotFound'));
    }));

  test('what a method answers is there after sync', () =>
    onSheet(async (_, context) => {
      const count = context.workbook.worksheets.getCount();
      expect(codeOf(() => count.value)).toBe('ValueNotLoaded');
      await context.sync();
      expect(count.value).toBe(1);
    }));

  test('an object that is held stays that object when people rename it', () =>
    onSheet(async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      excelNow().book.renameSheet('Blad1', 'Opdracht');
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Opdracht');
    }));
});

describePage(ERRORS, () => {
  test('an object that is not there is ItemNotFound, also where nothing is done with it', () =>
    onSheet(async (_, context) => {
      context.workbook.worksheets.getItem('weg');
      await expect(context.sync()).rejects.toMatchObject(withCode('ItemNotFound'));
    }));

  test('what comes before a command that fails is carried out, what comes after is not', async () => {
    const failing = onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['voor']];
      context.workbook.tables.getItem('weg');
      sheet.getRange('A2').values = [['na']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject(withCode('ItemNotFound'));
    expect(excelNow().book.values('Blad1', 'A1:A2')).toEqual([['voor'], ['']]);
  });

  test('a sheet that somebody deletes in between is gone for who holds it', () =>
    onSheet(async (sheet, context) => {
      excelNow().book.addSheet('Blad2');
      sheet.load('name');
      await context.sync();
      excelNow().book.beforeNextSync(() => excelNow().book.deleteSheet('Blad1'));
      sheet.getRange('A1').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject(withCode('ItemNotFound'));
    }));

  test('an object of one context cannot be used in another', () =>
    onSheet((sheet) =>
      Excel.run((other) => {
        const range = sheet.getRange('A1:B2');
        expect(codeOf(() => other.workbook.tables.add(range, true))).toBe('InvalidRequestContext');
        return Promise.resolve();
      }),
    ));

  test('a batch gives a promise', async () => {
    const batch = (() => undefined) as unknown as () => Promise<void>;
    await expect(Excel.run(batch)).rejects.toMatchObject(withCode('RunMustReturnPromise'));
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a value that an enumeration lacks', (sheet) => (sheet.visibility = 'Gone' as 'Hidden')],
    ['a colour that is none', (sheet) => (sheet.tabColor = 'blauwachtig')],
    ['more rows than the range has', (sheet) => (sheet.getRange('A1').values = [[1], [2]])],
    ['fewer columns than the range has', (sheet) => (sheet.getRange('A1:B1').values = [[1]])],
    ['an address that is none', (sheet) => sheet.getRange('niets')],
  ])('%s is InvalidArgument', (_, wrong) =>
    onSheet(async (sheet, context) => {
      wrong(sheet);
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
    }),
  );
});

describePage(LIMITS, () => {
  test('a request of more than 5 MB is refused, and nothing of it is done', async () => {
    const writing = onSheet(async (sheet, context) => {
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject(withCode('RequestPayloadSizeLimitExceeded'));
    expect(excelNow().book.value('Blad1', 'A1')).toBe('');
  });

  test('a response of more than 5 MB is refused', async () => {
    const { book } = excelNow();
    book.put(
      'Blad1',
      'A1',
      Array.from({ length: 200 }, () => ['x'.repeat(30_000)]),
    );
    const reading = onSheet(async (sheet, context) => {
      sheet.getRange('A1:A200').load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject(withCode('ResponsePayloadSizeLimitExceeded'));
  });
});

describePage(SETS, () => {
  test('a member of a newer set is ApiNotFound', async () => {
    openExcel({ excelApi: '1.11' });
    await onSheet((sheet) => {
      expect(codeOf(() => sheet.getRange('A1').getSpillParentOrNullObject())).toBe('ApiNotFound');
      expect(codeOf(() => sheet.getRange('A1').getMergedAreasOrNullObject())).toBe('ApiNotFound');
      expect(codeOf(() => sheet.getRange('A1').getSpillingToRangeOrNullObject())).toBe('ApiNotFound');
      return Promise.resolve();
    });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.11')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(false);
  });

  test('a property of a newer set is ApiNotFound where it is asked for, and left out where all are', async () => {
    openExcel({ excelApi: '1.6' });
    await onSheet(async (sheet, context) => {
      sheet.load();
      await context.sync();
      expect(sheet.name).toBe('Blad1');
      sheet.load('tabColor');
      await expect(context.sync()).rejects.toMatchObject(withCode('ApiNotFound'));
    });
  });
});

describePage(EDITING, () => {
  test('while a cell is edited a batch is refused', async () => {
    excelNow().book.startEditing();
    await expect(onSheet(() => Promise.resolve())).rejects.toMatchObject(
      withCode('InvalidOperationInCellEditMode'),
    );
  });

  test('one that may wait is carried out once editing ends', async () => {
    const { book } = excelNow();
    book.startEditing();
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 20));
    expect(book.value('Blad1', 'A1')).toBe('');
    book.stopEditing();
    await waiting;
    expect(book.value('Blad1', 'A1')).toBe(1);
  });
});
