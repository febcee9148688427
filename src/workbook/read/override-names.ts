import { workbookTableName } from '../../i18n/name-of';
import { TABLE_NAMES, type TableName } from '../../model/tables';
import { TABLES } from '../definitions/all-tables';
import { columnCalled } from './column-names';
import { plainName } from './plain-name';
import { rawValue, valueCalled } from './value-called';

type Values = Readonly<Record<string, unknown>>;

/** The table that somebody calls so: `kpLots`, `lots`, `percelen`; null if no table is. */
const tableCalled = (name: unknown): TableName | null => {
  if (typeof name !== 'string') return null;
  const value = valueCalled('overridable', name);
  const wanted = plainName(value);
  return (
    TABLE_NAMES.find(
      (table) => plainName(table) === wanted || plainName(workbookTableName(table)) === wanted,
    ) ?? null
  );
};

/** The second part of a key of `municipal` is a stream, which people know by its label. */
const keyWithStream = (key: string): string => {
  const parts = key
    .split('|')
    .map((part, index) => (index === 1 ? valueCalled('stream', part.trim()) : part.trim()));
  // A subsidy has no lot; people leave out the last bar.
  return (parts.length === 2 ? [...parts, ''] : parts).join('|');
};

const keyIn = (table: TableName, key: unknown): unknown => {
  if (typeof key !== 'string') return key;
  const value = valueCalled('overrideKey', key);
  return table === 'municipal' ? keyWithStream(value) : value;
};

/**
 * A row of kpOverrides with the JSON names of the table, row, column and value it speaks of.
 * Names that are not known stay as typed, so that the parser can say which ones there are.
 */
export const overrideInJsonNames = (values: Values): Values => {
  const table = tableCalled(values.table);
  if (table === null) return values;
  const column = typeof values.column === 'string' ? columnCalled(table, values.column) : null;
  const entry = column === null ? undefined : TABLES[table].columns[column]?.entry;
  return {
    ...values,
    table,
    ...('key' in values ? { key: keyIn(table, values.key) } : {}),
    ...(column === null ? {} : { column }),
    ...(entry === undefined ? {} : { value: rawValue(entry, values.value) }),
  };
};
