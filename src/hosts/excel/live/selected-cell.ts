/// <reference types="office-js" />
import type { SelectedCell } from '../../../workbook/live-workbook';
import { cellName } from '../../../workbook/area';
import { cellValue } from '../read/cell-values';
import { askDateSystem, asTold } from '../read/date-system';
import { codeOf } from '../run/refusal-of';
import { neutralFormula } from '../write/neutral-formula';

/** What people have selected; null where it is not one range, such as a chart or ranges apart. */
const selectedRange = async (context: Excel.RequestContext): Promise<Excel.Range | null> => {
  try {
    const range = context.workbook.getSelectedRange();
    range.load('cellCount,rowIndex,columnIndex,formulas,values,valueTypes,numberFormat,worksheet/name');
    await context.sync();
    return range;
  } catch (error) {
    if (codeOf(error) === 'InvalidSelection' || codeOf(error) === 'GeneralException') return null;
    throw error;
  }
};

interface Origin {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formula a cell's value comes from: its own, or that of the cell whose spill it is in. */
const originOf = async (context: Excel.RequestContext, range: Excel.Range): Promise<Origin | null> => {
  const parent = range.getSpillParentOrNullObject().load('formulas,rowIndex,columnIndex');
  await context.sync();
  const from = parent.isNullObject ? range : parent;
  const formula: unknown = from.formulas[0]?.[0];
  const isText = from === range && formula === range.values[0]?.[0];
  if (typeof formula !== 'string' || !formula.startsWith('=') || isText) return null;
  return { formula, row: from.rowIndex, column: from.columnIndex };
};

/** The one cell that is selected, and where its value comes from. */
export const selectedIn = async (context: Excel.RequestContext): Promise<SelectedCell | null> => {
  const range = await selectedRange(context);
  if (range?.cellCount !== 1) return null;
  const isSince1904 = askDateSystem(context);
  const origin = await originOf(context, range);
  const value = cellValue(range.values[0]?.[0], range.valueTypes[0]?.[0] ?? 'Empty');
  return {
    sheet: range.worksheet.name,
    cell: cellName(range.rowIndex + 1, range.columnIndex + 1),
    value: asTold(value, range.numberFormat[0]?.[0], isSince1904()),
    formula: origin === null ? null : neutralFormula(origin.formula),
    formulaCell: origin === null ? null : cellName(origin.row + 1, origin.column + 1),
    within: {
      row: origin === null ? 0 : range.rowIndex - origin.row,
      column: origin === null ? 0 : range.columnIndex - origin.column,
    },
  };
};
