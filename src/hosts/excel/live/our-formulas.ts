/// <reference types="office-js" />
import type { FailedFormula } from '../../../workbook/live-workbook';
import { ourFormula } from '../../../workbook/our-formula';
import { WriteRefusal } from '../../../workbook/write-refusal';
import { cellName } from '../../../workbook/area';
import { errorName } from '../read/cell-values';
import type { Step } from '../undo/journal';
import { usedCells, type UsedCell } from './used-cells';
import { writeCells, type CellChange } from './write-cells';

const isError = ({ type }: UsedCell): boolean => type === 'Error';

/** A formula gives something else than its own text. */
const isFormula = ({ formula, value }: UsedCell): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/**
 * Cells with our functions that give an error. What a function says about it stays in Excel's own card at the cell:
 * the API does not tell it.
 */
export const failedIn = async (context: Excel.RequestContext): Promise<readonly FailedFormula[]> => {
  const failed: FailedFormula[] = [];
  await usedCells(context, (cell) => {
    if (!isError(cell) || !isFormula(cell) || ourFormula(String(cell.formula)) === null) return;
    const error = errorName(String(cell.value));
    // Not an error but a function that is still working.
    if (error === '#BUSY!' || error === '#GETTING_DATA') return;
    failed.push({ sheet: cell.sheet, cell: cellName(cell.row, cell.column), error, sentence: null });
  });
  return failed;
};

interface Broken extends Omit<CellChange, 'content'> {
  readonly sheet: string;
  readonly formula: string;
}

/** Our functions as text, under the name they have in a file, or as a name that was not known. */
const brokenOf = (cell: UsedCell): Broken | null => {
  const { sheetId, sheet, row, column } = cell;
  const formula = ourFormula(String(cell.formula));
  if (formula === null) return null;
  const unknown = isError(cell) && errorName(String(cell.value)) === '#NAME?';
  if (isFormula(cell) && !unknown && `=${formula}` === cell.formula) return null;
  return { sheetId, sheet, row, column, formula: `=${formula}` };
};

const refuseProtected = async (context: Excel.RequestContext, broken: readonly Broken[]): Promise<void> => {
  const ids = [...new Set(broken.map(({ sheetId }) => sheetId))];
  const sheets = ids.map((id) => context.workbook.worksheets.getItem(id).load('name,protection/protected'));
  await context.sync();
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked !== undefined) throw new WriteRefusal({ reason: 'protected', sheet: locked.name });
};

/** Enters our functions again where that is needed. Null where it is not; else the step and how many. */
export const repairIn = async (
  context: Excel.RequestContext,
): Promise<{ readonly step: Step; readonly count: number } | null> => {
  const broken: Broken[] = [];
  await usedCells(context, (cell) => {
    const found = brokenOf(cell);
    if (found !== null) broken.push(found);
  });
  if (broken.length === 0) return null;
  await refuseProtected(context, broken);
  const changes = broken.map(({ sheetId, row, column, formula }): CellChange => ({
    sheetId,
    row,
    column,
    content: ({ format }) => ({ formula, constant: null, format: format === '@' ? 'General' : format }),
  }));
  const sheets = [...new Set(broken.map(({ sheet }) => sheet))];
  const step = await writeCells(context, changes, { kind: 'formulas', sheets });
  return { step, count: broken.length };
};
