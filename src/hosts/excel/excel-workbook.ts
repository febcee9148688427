/// <reference types="office-js" />
import type { Language } from '../../i18n/language';
import type { CellPlace, LiveWorkbook } from '../../workbook/live-workbook';
import { editTables } from './live/edit-tables';
import { watchChanges } from './live/changes';
import { fillInCell } from './live/fill-in';
import { onceCalculated } from './live/once-calculated';
import { failedIn, repairIn } from './live/our-formulas';
import { selectedIn } from './live/selected-cell';
import { valueAt } from './live/value-at';
import { readTables } from './read/read-tables';
import { expectNeededApi } from './run/api-set';
import { excelTurns, type Batch, type Patience } from './run/excel-turns';
import { refusalOf } from './run/refusal-of';
import { isHiddenSheet } from '../../workbook/spec/hidden-sheets';
import { sheetPlans } from './spec/sheet-plan';
import { Journal, type Step } from './undo/journal';
import { knownCharts, writeSheetsStep } from './write/sheets-step';

export interface ExcelWorkbookSettings {
  /** Of the sentences in refusals. */
  readonly language: Language;
  /** How long writing waits for a cell that is being edited. */
  readonly patience?: Patience;
}

const namesOf = async (context: Excel.RequestContext): Promise<readonly string[]> => {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.map(({ name }) => name).filter((name) => !isHiddenSheet(name));
};

const select = async (context: Excel.RequestContext, { sheet, cell }: CellPlace): Promise<void> => {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  if (found.isNullObject) return;
  found.activate();
  found.getRange(cell).select();
  await context.sync();
};

/** The workbook that is open in Excel. Writing that cannot be done is a `WriteRefusal`. */
export const excelWorkbook = ({ language, patience }: ExcelWorkbookSettings): LiveWorkbook => {
  const turns = excelTurns(patience);
  const journal = new Journal();
  const charts = knownCharts();
  const changes = watchChanges(turns, journal, (error) => {
    console.error(error);
  });
  const write = async <T>(batch: Batch<T>): Promise<T> => {
    try {
      expectNeededApi();
      return await changes.whileWriting(() => turns.write(batch));
    } catch (error) {
      throw refusalOf(error);
    } finally {
      changes.written();
    }
  };
  const writeStep = (batch: Batch<Step | null>): Promise<void> =>
    write(async (context) => {
      const step = await batch(context);
      if (step === null) journal.forgetAll();
      else journal.add(step);
    });
  return {
    // Excel loads the add-in anew with every workbook.
    identity: () => 'excel',
    tables: () => turns.look(readTables),
    sheetNames: () => turns.look(namesOf),
    writeSheets: async (specs) => {
      const plans = sheetPlans(specs);
      await writeStep((context) => writeSheetsStep(context, { plans, language, charts }));
    },
    select: (place) => turns.look((context) => select(context, place)),
    cellValue: (place) => turns.look((context) => valueAt(context, place)),
    fillIn: (place, value) => writeStep((context) => fillInCell(context, place, value)),
    edit: (edits) => writeStep((context) => editTables(context, edits)),
    lastWritten: () => journal.last()?.written ?? null,
    undo: () =>
      write(async (context) => {
        await journal.verify(context);
        const step = journal.last();
        if (step === null) return;
        await step.takeBack(context);
        journal.remove(step);
        await journal.verify(context);
      }),
    failedFormulas: () => turns.look(failedIn),
    repairFormulas: async () => {
      const repaired = await write(repairIn);
      if (repaired === null) return 0;
      journal.add(repaired.step);
      // Who repairs wants to see what the formulas give.
      await onceCalculated();
      return repaired.count;
    },
    selected: () => turns.look(selectedIn),
    onSelect: changes.onSelect,
    onChange: changes.onChange,
    onWaiting: turns.onWaiting,
  };
};
