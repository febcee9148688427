import { ICommandService, type ICellData, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetSheetTableCommand, SheetTableService, type ITableInfoWithUnitId } from '@univerjs/sheets-table';
import { ownValue } from './cell-values';
import type { Grid } from './create-grid';

/** A table takes in what is typed or pasted right below it, as in Excel. */
export function growTables({ injector }: Grid): void {
  const commands = injector.get(ICommandService);
  const tables = injector.get(SheetTableService);
  commands.onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula === true) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    if (!cellValue) return;
    const here = tables.getTableList(unitId).filter((table) => table.subUnitId === subUnitId);
    for (const table of here) {
      const last = lastRowFilled(table, cellValue, here);
      if (last === table.range.endRow) continue;
      const range = { ...table.range, endRow: last };
      // Not within the change that is still going on.
      queueMicrotask(() => {
        void commands.executeCommand(SetSheetTableCommand.id, {
          unitId,
          tableId: table.id,
          updateRange: { newRange: range },
        });
      });
    }
  });
}

type Values = NonNullable<ISetRangeValuesMutationParams['cellValue']>;

/**
 * The last row, from right below the table on, that this change filled under it; up to another table. What stood
 * there already, such as a heading, is not taken in.
 */
function lastRowFilled(
  { id, range }: ITableInfoWithUnitId,
  values: Values,
  tables: readonly ITableInfoWithUnitId[],
): number {
  const below = tables
    .filter((other) => other.id !== id && other.range.startRow > range.endRow)
    .filter(
      (other) => other.range.startColumn <= range.endColumn && other.range.endColumn >= range.startColumn,
    )
    .map((other) => other.range.startRow);
  const end = Math.min(Infinity, ...below);
  let row = range.endRow;
  while (row + 1 < end && isFilled(values[row + 1] ?? {}, range)) row += 1;
  return row;
}

const isFilled = (
  row: Readonly<Record<number, Nullable<ICellData>>>,
  range: ITableInfoWithUnitId['range'],
): boolean =>
  Object.entries(row).some(
    ([column, cell]) =>
      Number(column) >= range.startColumn &&
      Number(column) <= range.endColumn &&
      cell !== null &&
      cell !== undefined &&
      (Boolean(cell.f) || ownValue(cell) !== null),
  );
