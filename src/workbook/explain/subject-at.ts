import type { Told } from '../explanation/told';
import { BUDGET_LINES } from '../layout/budget-layout';
import { ORGANISATION_LINES } from '../layout/organisation-layout';
import { riskColumn, type RiskColumnName } from '../layout/risk-layout';
import { TOTAL_LINES } from '../layout/totals-layout';
import { worstFirst } from '../layout/worst-first';
import type { Subject } from './explained';

/** A cell of what one of our functions spills. */
export interface SpilledCell {
  /** Such as `RISK`. */
  readonly function: string;
  /** The value of the third argument: a lot or an organisation; null where it is left out. */
  readonly of: string | null;
  /** Within what it spills, from 0. */
  readonly row: number;
  readonly column: number;
}

/** Columns of the table of risks that say something of an organisation, but for its name. */
const RISK_COLUMNS = [
  'level',
  'cause',
  'runway',
  'tipping',
  'leverage',
  'dependency',
  'reserveMonths',
  'ownIncomeNeeded',
  'repair',
  'repairAmount',
  'reasons',
] as const satisfies readonly RiskColumnName[];

/** What number a cell of a spilled table is; null for a header, a name, and tables that are not taken apart. */
export const subjectAt = (told: Told, cell: SpilledCell): Subject | null => {
  if (cell.row === 0) return null;
  switch (cell.function) {
    case 'ORGANISATION':
      return organisationCell(told, cell);
    case 'RESERVES':
      return reservesCell(told, cell);
    case 'RISK':
      return riskCell(told, cell);
    case 'TOTALS':
      return totalsCell(told, cell);
    case 'BUDGET':
      return budgetCell(told, cell);
    default:
      return null;
  }
};

/** A year by its column; null for the total, undefined for what is neither. */
const yearAt = (told: Told, column: number, total: number): number | null | undefined => {
  if (column === total) return null;
  const year = column - total - 1;
  return year >= 0 && year < told.evaluation.result.years.length ? year : undefined;
};

const organisationCell = (told: Told, { row, column, of }: SpilledCell): Subject | null => {
  const line = ORGANISATION_LINES[row - 1];
  const year = yearAt(told, column, 2);
  const organisation =
    of === null ? null : told.evaluation.result.organisations.findIndex((each) => each.organisation === of);
  if (line === undefined || year === undefined || organisation === -1) return null;
  const hasNoTotal = line === 'opening' || line === 'reserve' || line === 'activity';
  return hasNoTotal && year === null ? null : { kind: 'year', organisation, line, year };
};

const reservesCell = (told: Told, { row, column }: SpilledCell): Subject | null => {
  const organisation = worstFirst(told.evaluation.result.organisations)[row - 1];
  const year = yearAt(told, column, 1);
  if (organisation === undefined || typeof year !== 'number') return null;
  return { kind: 'year', organisation, line: 'reserve', year };
};

const riskCell = (told: Told, { row, column }: SpilledCell): Subject | null => {
  const organisation = row - 1;
  const name = RISK_COLUMNS.find((each) => riskColumn(each) === column);
  if (name === undefined || told.evaluation.result.organisations[organisation] === undefined) return null;
  return { kind: 'risk', organisation, column: name };
};

const totalsCell = (told: Told, { row, column }: SpilledCell): Subject | null => {
  const line = TOTAL_LINES[row - 1];
  const year = yearAt(told, column, 1);
  return line === undefined || year === undefined ? null : { kind: 'total', line, year };
};

const budgetCell = (told: Told, { row, column, of }: SpilledCell): Subject | null => {
  const { lots } = told.evaluation.result;
  const line = BUDGET_LINES[(row - 1) % BUDGET_LINES.length];
  const block = Math.floor((row - 1) / BUDGET_LINES.length);
  const year = yearAt(told, column, 2);
  const lot = of === null ? block : lots.findIndex((each) => each.lot === of);
  if (line === undefined || year === undefined || lot < 0 || lot > lots.length) return null;
  return { kind: 'lot', lot: lot === lots.length ? null : lot, line, year };
};
