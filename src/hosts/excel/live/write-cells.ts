/// <reference types="office-js" />
import type { Step } from '../undo/journal';
import { contentOfCell, putContent, type CellContent } from '../undo/cell-content';
import type { WrittenStep } from '../../../workbook/live-workbook';

/** One cell that gets other content; row and column from 1. */
export interface CellChange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly content: (standing: CellContent) => CellContent;
}

const cellOf = (
  context: Excel.RequestContext,
  { sheetId, row, column }: Omit<CellChange, 'content'>,
): Excel.Range => context.workbook.worksheets.getItem(sheetId).getCell(row - 1, column - 1);

const formulasOf = async (
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly unknown[]> => {
  const cells = changes.map((change) => cellOf(context, change).load('formulas'));
  await context.sync();
  return cells.map(({ formulas }): unknown => formulas[0]?.[0]);
};

const putAll = async (
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  contents: readonly CellContent[],
): Promise<void> => {
  changes.forEach((change, at) => {
    const content = contents[at];
    if (content !== undefined) putContent(cellOf(context, change), content);
  });
  await context.sync();
};

/** Changes cells, all of them or none. Gives back the step, to be taken back. */
export const writeCells = async (
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  written: WrittenStep,
): Promise<Step> => {
  const cells = changes.map((change) => cellOf(context, change).load('formulas,values,numberFormat'));
  await context.sync();
  const before = cells.map(contentOfCell);
  const takeBack = (within: Excel.RequestContext): Promise<void> => putAll(within, changes, before);
  let after: string;
  try {
    await putAll(
      context,
      changes,
      changes.map(({ content }, at) =>
        content(before[at] ?? { formula: null, constant: null, format: 'General' }),
      ),
    );
    after = JSON.stringify(await formulasOf(context, changes));
  } catch (error) {
    await Excel.run({ delayForCellEdit: true }, takeBack);
    throw error;
  }
  return {
    written,
    sheetIds: [...new Set(changes.map(({ sheetId }) => sheetId))],
    stands: async (within) => JSON.stringify(await formulasOf(within, changes)) === after,
    takeBack,
  };
};
