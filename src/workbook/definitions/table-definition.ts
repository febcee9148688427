import type { Texts } from '../../i18n/texts';
import type { TableName } from '../../model/tables';
import type { Entry } from './entry';
import type { InputSheet } from './sheets';

export interface ColumnDefinition {
  readonly entry: Entry;
  /** A table without this column cannot be read. */
  readonly required: boolean;
}

/** The JSON names of a table's columns; headers and notes by these names are texts. */
type ColumnName<T extends TableName> = keyof Texts['columns'][T] & string;

/** A table that people fill in: its columns in the order in which a template shows them. */
export interface TableDefinition<T extends TableName = TableName> {
  readonly name: T;
  readonly sheet: InputSheet;
  readonly columns: Readonly<Record<ColumnName<T>, ColumnDefinition>>;
  /** How many rows a template leaves open below the filled ones. */
  readonly openRows: number;
  /** A table that holds one thing only. */
  readonly oneRow: boolean;
}

/** A table by name whose columns are known only as names, for what goes through all of them. */
export interface AnyTable {
  readonly name: TableName;
  readonly sheet: InputSheet;
  readonly columns: Readonly<Record<string, ColumnDefinition>>;
  readonly openRows: number;
  readonly oneRow: boolean;
}

export const needed = (entry: Entry): ColumnDefinition => ({ entry, required: true });
export const optional = (entry: Entry): ColumnDefinition => ({ entry, required: false });
