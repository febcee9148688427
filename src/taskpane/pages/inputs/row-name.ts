import { isOverridable, ROW_KEYS } from '../../../model/parse/overridable';
import type { TableName } from '../../../model/tables';
import { TABLES } from '../../../workbook/definitions/all-tables';
import type { InputRow, InputTable } from '../../../workbook/edits/input-table';
import { textOf } from './field-value';

/** The columns by which people know a row: those that a scenario names it by, else the first ones that are needed. */
export const namingColumns = (name: TableName): readonly string[] => {
  if (isOverridable(name) && ROW_KEYS[name].length > 0) return ROW_KEYS[name];
  const required = Object.entries(TABLES[name].columns).filter(([, { required: needed }]) => needed);
  return required.slice(0, name === 'overrides' ? 4 : name === 'reach' ? 3 : 2).map(([column]) => column);
};

/** What a row is called: `Buurthuis, Fonds Zon`; empty where none of its names is filled in. */
export const rowName = ({ name }: Pick<InputTable, 'name'>, { values }: InputRow): string =>
  namingColumns(name)
    .map((column) => textOf(values[column]).trim())
    .filter((part) => part !== '')
    .join(', ');
