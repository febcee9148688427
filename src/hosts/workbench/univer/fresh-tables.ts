import { IFunctionService } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import type { Calculation } from './watch-calculation';
import type { Grid } from './create-grid';

/** How long changes to tables are gathered before everything is calculated again. */
const GATHERING_MILLISECONDS = 30;

/**
 * The engine remembers formulas by their text, with the cells that a table's name then meant. When a table
 * grows, shrinks, moves or goes, what it remembers of that name is thrown away and everything calculated again.
 */
export function keepTablesFresh({ injector }: Grid, calculation: Calculation): void {
  const functions = injector.get(IFunctionService);
  const tables = injector.get(TableManager);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const forget = (name: string): void => {
    functions.deleteFormulaAstCacheKey(name);
    clearTimeout(waiting);
    waiting = setTimeout(() => void calculation.again(), GATHERING_MILLISECONDS);
  };
  tables.tableRangeChanged$.subscribe(({ unitId, tableId }) => {
    const table = tables.getTableById(unitId, tableId);
    if (table) forget(table.getDisplayName());
  });
  tables.tableNameChanged$.subscribe(({ tableName, oldTableName }) => {
    forget(oldTableName);
    forget(tableName);
  });
  tables.tableDelete$.subscribe(({ tableName }) => {
    forget(tableName);
  });
}
