/// <reference types="office-js" />
import type { CellPlace } from '../../../workbook/live-workbook';
import type { Scalar } from '../../../workbook/spec/sheet-spec';
import { WriteRefusal } from '../../../workbook/write-refusal';
import { parsedCell } from '../../../workbook/area';
import { askDateSystem, asStored } from '../read/date-system';
import { codeOf } from '../run/refusal-of';
import type { Step } from '../undo/journal';
import { writeCells } from './write-cells';

/** Says which sheet it was where a protected one refuses. */
export const onSheet = async <T>(sheet: string, writing: () => Promise<T>): Promise<T> => {
  try {
    return await writing();
  } catch (error) {
    if (codeOf(error) === 'AccessDenied') throw new WriteRefusal({ reason: 'protected', sheet });
    if (codeOf(error) === 'ItemNotFound') throw new WriteRefusal({ reason: 'sheetGone', sheet });
    throw error;
  }
};

/** Fills in one cell. Text stays text. */
export const fillInCell = async (
  context: Excel.RequestContext,
  { sheet, cell }: CellPlace,
  value: Scalar,
): Promise<Step> => {
  const place = parsedCell(cell);
  const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('id');
  const isSince1904 = askDateSystem(context);
  await context.sync();
  if (found.isNullObject || place === null) throw new WriteRefusal({ reason: 'sheetGone', sheet });
  const change = {
    sheetId: found.id,
    ...place,
    content: ({ format }: { readonly format: string }) => ({
      formula: null,
      constant: asStored(value, format, isSince1904()),
      format,
    }),
  };
  return onSheet(sheet, () => writeCells(context, [change], { kind: 'cells', sheets: [sheet] }));
};
