import { OVERRIDABLE_TABLES, type OverridableTable, type TableName } from '../tables';

/** The columns by which an override finds its rows. */
export const ROW_KEYS: Readonly<Record<OverridableTable, readonly string[]>> = {
  lots: ['lot'],
  targets: ['name'],
  transition: [],
  organisations: ['organisation'],
  municipal: ['organisation', 'stream', 'lot'],
  grants: ['organisation', 'funder'],
};

const FIXED_COLUMNS = ['start', 'termMonths'];

/** Whether a scenario may replace what stands in this column: not what names a row, nor when a lot runs. */
export const mayBeReplaced = (table: OverridableTable, column: string): boolean =>
  !ROW_KEYS[table].includes(column) && !FIXED_COLUMNS.includes(column);

/** Whether a scenario may replace inputs of this table. */
export const isOverridable = (table: TableName): table is OverridableTable =>
  OVERRIDABLE_TABLES.some((name) => name === table);
