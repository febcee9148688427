import { describePage, excelNow, onSheet, withCode } from './describe-page';

const VALUES = 'office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values';
const BLANK = 'office/dev/add-ins/excel/excel-add-ins-blank-null-values';
const UNBOUNDED = 'office/dev/add-ins/excel/excel-add-ins-ranges-unbounded';
const RANGE = 'javascript/api/excel/excel.range';
const COPY = 'office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste';
const SPILLS = 'office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays';

const written = (given: unknown, format = 'General'): Promise<Excel.Range> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [[format]];
    range.values = [[given]];
    range.load('values,formulas,valueTypes,numberFormat');
    await context.sync();
    return range;
  });

describePage(RANGE, () => {
  test.each([
    ['1234', 1234, 'Double'],
    ['-5', -5, 'Double'],
    ['12%', 0.12, 'Double'],
    ['1e3', 1000, 'Double'],
    ['TRUE', true, 'Boolean'],
    ['2025-04', 45_748, 'Double'],
    ['2025-04-15', 45_762, 'Double'],
    ['#REF!', '#REF!', 'Error'],
    ['1.234.567', '1.234.567', 'String'],
    ['WAAR', 'WAAR', 'String'],
    ['', '', 'Empty'],
  ])('%j is read as Excel reads what is typed', async (given, value, type) => {
    const range = await written(given);
    expect([range.values[0]![0], range.valueTypes[0]![0]]).toEqual([value, type]);
  });

  test.each(['=1+1', '+A2', '@A2'])('a text %j is a formula', async (given) => {
    expect((await written(given)).formulas[0]![0]).toBe(given.startsWith('=') ? given : `=${given}`);
  });

  test.each(['+31 20 123', '=(1', '=A1+'])(
    'a text %j that looks like a formula and is none is refused',
    (given) => expect(written(given)).rejects.toMatchObject(withCode('InvalidArgument')),
  );

  test.each([
    "='Geen blad'!A1",
    '=Weg!A1',
    '=SUM(kpWeg[Bedrag])',
    '=KP.MODEL(kpWeg[#All])',
    '=SUM(kpLots[Jaar])',
  ])('a formula %j that names a sheet, a table or a column that is not there is refused', (given) => {
    excelNow().book.putTable('Blad1', 'D1', 'kpLots', [['Bedrag'], [1]]);
    return expect(written(given)).rejects.toMatchObject(withCode('InvalidArgument'));
  });

  test.each([
    '=SUM(kpLots[Bedrag])',
    '=KP.MODEL(kpLots[#All])',
    '=SUM(kpLots[[#All],[Bedrag]])',
    '="Weg!A1"&Blad1!B2',
    '=#REF!+1',
  ])('a formula %j is taken', async (given) => {
    excelNow().book.putTable('Blad1', 'D1', 'kpLots', [['Bedrag'], [1]]);
    expect((await written(given)).formulas).toEqual([[given]]);
  });

  test.each(['=1+1', '1234', '-5', 'TRUE', '#REF!', '+31 20 123', "'s Ochtends"])(
    'with a quote before it %j is text, and the quote is not part of it',
    async (given) => {
      const range = await written(`'${given}`);
      expect([range.values[0]![0], range.formulas[0]![0], range.valueTypes[0]![0]]).toEqual([
        given,
        given,
        'String',
      ]);
    },
  );

  test.each(['=1+1', '1234', 'TRUE', '#REF!'])('in a cell for text %j stays text', async (given) => {
    const range = await written(given, '@');
    expect([range.values[0]![0], range.valueTypes[0]![0]]).toEqual([given, 'String']);
  });

  test('a number that came as text with its unit takes the format along', async () => {
    expect((await written('12%')).numberFormat).toEqual([['0%']]);
  });
});

describePage(VALUES, () => {
  test('one value fills all cells', () =>
    onSheet(async (sheet, context) => {
      (sheet.getRange('A1:B2') as { values: unknown }).values = 7;
      await context.sync();
      expect(excelNow().book.values('Blad1', 'A1:B2')).toEqual([
        [7, 7],
        [7, 7],
      ]);
    }));
});

describePage(BLANK, () => {
  test('null in a matrix leaves a cell as it is, an empty text empties it', async () => {
    excelNow().book.put('Blad1', 'A1', [['blijft', 'gaat']]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[null, '']];
      await context.sync();
    });
    expect(excelNow().book.values('Blad1', 'A1:B1')).toEqual([['blijft', '']]);
  });

  test('a property of looks is null where cells differ in it', async () => {
    const { book } = excelNow();
    book.paint('Blad1', 'A1', { fontColor: '#FF0000' });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1').load('format/font/color,format/font/bold');
      await context.sync();
      expect([range.format.font.color, range.format.font.bold]).toEqual([null, false]);
    });
  });

  test('an empty number format puts it back', async () => {
    expect((await written(1, '')).numberFormat).toEqual([['General']]);
  });
});

describePage(UNBOUNDED, () => {
  test('whole columns have no values to read, but an address', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A:B').load('values,address,rowCount');
      await context.sync();
      expect([range.values, range.address, range.rowCount]).toEqual([null, 'Blad1!A:B', 1_048_576]);
    }));

  test('whole columns cannot be given values or number formats', () =>
    onSheet(async (sheet, context) => {
      (sheet.getRange('A:B') as { values: unknown }).values = 'Vervaldatum';
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
      (sheet.getRange('A:B') as { numberFormat: unknown }).numberFormat = '0';
      await expect(context.sync()).rejects.toMatchObject(withCode('InvalidArgument'));
    }));
});

describePage(COPY, () => {
  test('copying takes formulas along with relative references moved', async () => {
    const { book } = excelNow();
    book.putFormula('Blad1', 'B1', '=A1+$A$1', 2);
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2:B3').copyFrom('B1');
      await context.sync();
    });
    expect(book.formulas('Blad1', 'B2:B3')).toEqual([['=A2+$A$1'], ['=A3+$A$1']]);
  });

  test('a source that is larger than the place it is copied to takes the room it needs', async () => {
    const { book } = excelNow();
    book.put('Blad1', 'A1', [[1, 2]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A3').copyFrom('A1:B1', Excel.RangeCopyType.values);
      await context.sync();
    });
    expect(book.values('Blad1', 'A3:B3')).toEqual([[1, 2]]);
  });

  test('cells that move take references to them along', async () => {
    const { book } = excelNow();
    book.put('Blad1', 'A1', [[1]]);
    book.putFormula('Blad1', 'C1', '=A1', 1);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').moveTo('B5');
      await context.sync();
    });
    expect([book.value('Blad1', 'B5'), book.formula('Blad1', 'C1')]).toEqual([1, '=B5']);
  });
});

describePage('office/dev/add-ins/excel/excel-add-ins-ranges-insert', () => {
  test('rows that come in push cells down, and references to them follow', async () => {
    const { book } = excelNow();
    book.put('Blad1', 'A2', [[5]]);
    book.putFormula('Blad1', 'C1', '=SUM(A2,$A$2)', 5);
    await onSheet(async (sheet, context) => {
      sheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    expect([book.value('Blad1', 'A4'), book.formula('Blad1', 'C3')]).toEqual([5, '=SUM(A4,$A$4)']);
  });

  test('a reference to a row that goes is #REF!', async () => {
    const { book } = excelNow();
    book.putFormula('Blad1', 'C5', '=A2', 5);
    await onSheet(async (sheet, context) => {
      sheet.getRange('2:2').delete('Up');
      await context.sync();
    });
    expect(book.formula('Blad1', 'C4')).toBe('=#REF!');
  });
});

describePage(SPILLS, () => {
  test('a cell in a spill knows the cell that the formula is in, and that one knows its spill', async () => {
    const { book } = excelNow();
    CustomFunctions.associate('YEARS', () => [[2026, 2027, 2028]]);
    book.type('Blad1', 'B2', '=KP.YEARS()');
    await book.settled();
    await onSheet(async (sheet, context) => {
      const parent = sheet.getRange('C2').getSpillParentOrNullObject().load('address');
      const spill = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address');
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      await context.sync();
      expect([parent.address, spill.address, none.isNullObject]).toEqual(['Blad1!B2', 'Blad1!B2:D2', true]);
    });
  });
});
