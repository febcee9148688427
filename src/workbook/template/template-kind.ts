import type { RawRow } from '../../model/parse/raw';
import { TABLE_NAMES, type TableName } from '../../model/tables';
import { TABLES } from '../definitions/all-tables';
import type { InputSheet } from '../definitions/sheets';
import { ownColumns } from '../read/rows-of';

/** For whom a template is: finance staff, one small organisation, or the council's clerks. */
export const TEMPLATE_KINDS = ['contract', 'organisatie', 'raad'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What one small organisation needs; the rest is left out unless it is filled in already. */
const SHORT: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  model: ['title', 'priceLevelYear', 'firstYear', 'lastYear'],
  indexation: ['year', 'wage', 'price'],
  organisations: [
    'organisation',
    'type',
    'fixedCosts',
    'variableCosts',
    'ownIncome',
    'openingReserve',
    'adaptability',
    'frictionMonths',
  ],
  municipal: ['organisation', 'stream', 'amount', 'from', 'to'],
  grants: ['organisation', 'funder', 'amount', 'to', 'condition', 'threshold', 'term'],
  scenarios: ['scenario', 'cut', 'cutFrom', 'withdrawnFunders'],
};

const SHEETS: Readonly<Record<TemplateKind, readonly InputSheet[]>> = {
  contract: ['contract', 'organisations', 'scenarios'],
  organisatie: ['organisations', 'contract', 'scenarios'],
  raad: ['scenarios', 'contract', 'organisations'],
};

/** The input sheets in the order in which this reader goes through them. */
export const sheetsOf = (kind: TemplateKind): readonly InputSheet[] => SHEETS[kind];

const isFilled = (rows: readonly RawRow[], column: string): boolean =>
  rows.some(({ values }) => values[column] !== undefined && values[column] !== null);

/**
 * The columns that a template shows of a table (JSON names), those of the user's own last; empty where the
 * table is left out. What is filled in is always shown.
 */
export const columnsOf = (
  kind: TemplateKind,
  table: TableName,
  rows: readonly RawRow[],
): readonly string[] => {
  const all = Object.keys(TABLES[table].columns);
  const own = ownColumns(table, rows);
  if (kind !== 'organisatie') return [...all, ...own];
  const short = SHORT[table] ?? [];
  if (short.length === 0 && rows.length === 0) return [];
  const { columns } = TABLES[table];
  const shown = all.filter(
    (name) => short.includes(name) || isFilled(rows, name) || (short.length === 0 && columns[name]?.required),
  );
  return [...shown, ...own];
};

/** The tables of a sheet, in the order of the model. */
export const tablesOn = (sheet: InputSheet): readonly TableName[] =>
  TABLE_NAMES.filter((table) => TABLES[table].sheet === sheet);
