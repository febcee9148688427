import { LANGUAGES } from '../../i18n/language';
import { columnHeader } from '../../i18n/name-of';
import type { TableName } from '../../model/tables';
import { TABLES } from '../definitions/all-tables';
import { plainName } from './plain-name';

/** Other words under which people know a column; each stands for one column of its table. */
const ALSO_KNOWN_AS: Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>> = {
  lots: { mainPassThrough: ['doorwerking hoofdaannemer'] },
  targets: { lot: ['perceel'] },
  organisations: {
    organisation: ['naam', 'name'],
    variableCosts: ['variabele kosten'],
    openingReserve: ['reserve', 'beginreserve'],
  },
  municipal: { passThrough: ['doorwerking'], vatRate: ['btw', 'vat'], stream: ['geldstroom'] },
  grants: { lag: ['opzegging'] },
  scenarios: { cut: ['bezuiniging'], mainPassThrough: ['doorwerking hoofdaannemer'] },
};

const namesOf = (table: TableName): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const column of Object.keys(TABLES[table].columns)) {
    names.set(plainName(column), column);
    for (const language of LANGUAGES) names.set(plainName(columnHeader(table, column, language)), column);
    for (const word of ALSO_KNOWN_AS[table]?.[column] ?? []) names.set(plainName(word), column);
  }
  return names;
};

const NAMES = new Map<TableName, ReadonlyMap<string, string>>();

/** All names of the columns of a table, Dutch, English and JSON, as plain names, with their JSON name. */
const columnNames = (table: TableName): ReadonlyMap<string, string> => {
  const known = NAMES.get(table) ?? namesOf(table);
  NAMES.set(table, known);
  return known;
};

/** The JSON name of a column that somebody calls so; null if no column is. */
export const columnCalled = (table: TableName, name: string): string | null =>
  columnNames(table).get(plainName(name)) ?? null;
