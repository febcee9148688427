import { describePage, excelNow, onSheet } from './describe-page';

const EVENTS = 'office/dev/add-ins/excel/excel-add-ins-events';
const COAUTHORING = 'office/dev/add-ins/excel/co-authoring-in-excel-add-ins';

type Changed = Excel.WorksheetChangedEventArgs;

async function hearing(): Promise<{ heard: Changed[]; stop: () => Promise<void> }> {
  const heard: Changed[] = [];
  const added = await onSheet(async (sheet, context) => {
    const result = sheet.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  const stop = (): Promise<void> =>
    Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    });
  return { heard, stop };
}

describePage(EVENTS, () => {
  test('a handler hears from the sync on in which it was added, after the batch', async () => {
    const { book } = excelNow();
    book.type('Blad1', 'A1', 'te vroeg');
    const { heard } = await hearing();
    book.type('Blad1', 'B2', 5);
    expect(heard).toEqual([]);
    await book.settled();
    expect(heard).toMatchObject([
      {
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
        details: { valueBefore: '', valueAfter: 5 },
      },
    ]);
  });

  test('a handler is taken away in the context that it was added in', async () => {
    const { book } = excelNow();
    const { heard, stop } = await hearing();
    await stop();
    book.type('Blad1', 'B2', 5);
    await book.settled();
    expect(heard).toEqual([]);
    expect(book.listening).toBe(0);
  });

  test('what the add-in writes is told too, and says so', async () => {
    const { book } = excelNow();
    const { heard } = await hearing();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await book.settled();
    expect(heard).toMatchObject([{ address: 'A1:B2', source: 'Local', triggerSource: 'ThisLocalAddin' }]);
  });

  test('nothing is told while events are off', async () => {
    const { book } = excelNow();
    const { heard } = await hearing();
    await onSheet(async (sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await book.settled();
    expect(heard).toEqual([]);
  });

  test('a selection is told, and can then be asked for', async () => {
    const { book } = excelNow();
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    book.select('Blad1', 'C3:D4');
    await book.settled();
    expect(heard).toBe(1);
    await onSheet(async (_, context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(range.address).toBe('Blad1!C3:D4');
    });
  });

  test('sheets that are added, renamed and deleted are told', async () => {
    const { book } = excelNow();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const hear = ({ type }: { readonly type: string }): Promise<void> => {
        heard.push(type);
        return Promise.resolve();
      };
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      await context.sync();
      worksheets.add('Nieuw');
      await context.sync();
    });
    book.deleteSheet('Nieuw');
    await book.settled();
    expect(heard).toEqual(['WorksheetAdded', 'WorksheetDeleted']);
  });
});

describePage(COAUTHORING, () => {
  test('what a co-author types is told as remote', async () => {
    const { book } = excelNow();
    const { heard } = await hearing();
    book.coauthorTypes('Blad1', 'A1', 'elders');
    await book.settled();
    expect(heard).toMatchObject([{ address: 'A1', source: 'Remote' }]);
  });
});
