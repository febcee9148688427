import type { NamedThing } from '../problem';
import type { TableName } from '../tables';
import type { SourceTables } from './parsed-tables';
import { nearestName } from './nearest';
import type { Report, SourceRow } from './source-row';
import { understand } from './understand';

/** The names that rows may refer to, those of rows with errors included, so that one mistake is reported once. */
export interface KnownNames {
  readonly organisation: readonly string[];
  readonly lot: readonly string[];
  readonly funder: readonly string[];
  readonly scenario: readonly string[];
  readonly target: readonly string[];
  readonly has: (kind: 'organisation' | 'lot' | 'funder' | 'scenario' | 'target', name: string) => boolean;
}

export const knownNames = (sources: SourceTables): KnownNames => {
  const names = {
    organisation: namesIn(sources, 'organisations', 'organisation'),
    lot: namesIn(sources, 'lots', 'lot'),
    funder: namesIn(sources, 'grants', 'funder'),
    scenario: namesIn(sources, 'scenarios', 'scenario'),
    target: namesIn(sources, 'targets', 'name'),
  };
  const sets = Object.fromEntries(Object.entries(names).map(([kind, list]) => [kind, new Set(list)]));
  return { ...names, has: (kind, name) => sets[kind]!.has(name) };
};

const namesIn = (sources: SourceTables, table: TableName, column: string): readonly string[] => [
  ...new Set(sources[table].map((row) => textIn(row, column)).filter((name) => name !== null)),
];

export const textIn = (row: SourceRow, column: string): string | null => {
  const { value } = understand('text', row.values[column]);
  return typeof value === 'string' ? value : null;
};

/** Reports a name that is not there, with the one that may have been meant. @returns whether it is known */
export const checkName = (
  names: KnownNames,
  report: Report,
  row: SourceRow,
  reference: {
    readonly column: string;
    readonly kind: 'organisation' | 'lot' | 'funder' | 'scenario';
    readonly name: string;
  },
): boolean => {
  const { column, kind, name } = reference;
  if (names.has(kind, name)) return true;
  const details: { kind: NamedThing; nearest: string | null } = {
    kind,
    nearest: nearestName(name, names[kind]),
  };
  report('error', 'unknown-name', row, column, details);
  return false;
};
