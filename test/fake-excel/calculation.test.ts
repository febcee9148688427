/// <reference types="custom-functions-runtime" />
import type { FakeExcel } from './fake-excel';
import { fakeExcel } from './fake-excel';

let excel: FakeExcel;
beforeEach(() => {
  excel = fakeExcel();
  excel.install();
});
afterEach(() => {
  excel.uninstall();
});

/** A function that waits a moment, so that a cell is seen while it waits. */
const RISK = async (model: unknown): Promise<unknown[][]> => {
  await Promise.resolve();
  return [
    ['Organisatie', 'Niveau'],
    [model, 'rood'],
  ];
};

const enter = (cell: string, formula: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(cell).formulas = [[formula]];
    await context.sync();
  });

/*
 * That results spill, what is in their way, and which errors carry a sentence:
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-dynamic-arrays
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 * That a name stays unknown until its formula is entered again is told by no page; docs/excel-checklist.md asks it (5.3).
 */
describe('our functions in cells', () => {
  test('a function that is known when its formula is entered is busy first and then spills', async () => {
    CustomFunctions.associate('RISK', RISK);
    await enter('B2', '=KP.RISK(A1)');
    expect(excel.book.value('Blad1', 'B2')).toBe('#BUSY!');
    await excel.book.settled();
    expect(excel.book.values('Blad1', 'B2:C3')).toEqual([
      ['Organisatie', 'Niveau'],
      [0, 'rood'],
    ]);
  });

  test('one that is not known gives #NAME?, also once it is known, until it is entered again', async () => {
    await enter('B2', '=KP.RISK("x")');
    CustomFunctions.associate('RISK', RISK);
    excel.book.type('Blad1', 'A9', 1);
    await excel.book.settled();
    expect(excel.book.value('Blad1', 'B2')).toBe('#NAME?');
    await enter('B2', '=KP.RISK("x")');
    await excel.book.settled();
    expect(excel.book.value('Blad1', 'B3')).toBe('x');
  });

  test('a spill follows what it hangs on, unless calculation is by hand', async () => {
    CustomFunctions.associate('RISK', RISK);
    await enter('B2', '=_xldudf_KP_RISK(A1)');
    excel.book.type('Blad1', 'A1', 'eerste');
    await excel.book.settled();
    expect(excel.book.value('Blad1', 'B3')).toBe('eerste');
    excel.book.calculateByHand();
    excel.book.type('Blad1', 'A1', 'tweede');
    await excel.book.settled();
    expect(excel.book.value('Blad1', 'B3')).toBe('eerste');
    await Excel.run(async (context) => {
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
    await excel.book.settled();
    expect(excel.book.value('Blad1', 'B3')).toBe('tweede');
  });

  test('something in the way gives #SPILL!, and the spill comes once it is gone', async () => {
    CustomFunctions.associate('RISK', RISK);
    excel.book.type('Blad1', 'C3', 'in de weg');
    await enter('B2', '=KP.RISK("x")');
    await excel.book.settled();
    expect(excel.book.value('Blad1', 'B2')).toBe('#SPILL!');
    excel.book.type('Blad1', 'C3', '');
    await excel.book.settled();
    expect(excel.book.value('Blad1', 'C3')).toBe('rood');
  });

  test('tables arrive whole, several as one list where the parameter repeats, and errors as CustomFunctions.Error', async () => {
    const heard: unknown[] = [];
    CustomFunctions.associate('MODEL', (tables: unknown) => {
      heard.push(tables);
      return 'Model';
    });
    excel.book.putTable('Blad1', 'A1', 'kpLots', [['Perceel'], ['Noord']]);
    excel.book.putTable('Blad1', 'D1', 'kpTargets', [['Naam'], [{ error: '#REF!' }]]);
    await enter('G1', '=KP.MODEL(kpLots[#All],kpTargets[#All])');
    await excel.book.settled();
    expect(heard).toEqual([
      [
        [['Perceel'], ['Noord']],
        [['Naam'], [expect.objectContaining({ code: '#REF!' })]],
      ],
    ]);
  });

  test.each([
    ['#N/A', () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'weg')],
    ['#VALUE!', () => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'stuk')],
  ])('a function that throws an error of a cell gives %s', async (error, thrown) => {
    CustomFunctions.associate('RISK', () => {
      throw thrown();
    });
    await enter('B2', '=KP.RISK()');
    await excel.book.settled();
    expect(excel.book.value('Blad1', 'B2')).toBe(error);
  });

  test('a function that fails in any other way gives #VALUE!', async () => {
    CustomFunctions.associate('RISK', () => Promise.reject(new Error('stuk')));
    await enter('B2', '=KP.RISK()');
    await excel.book.settled();
    expect(excel.book.value('Blad1', 'B2')).toBe('#VALUE!');
  });
});
