import type { TableName } from '../../../model/tables';
import { TABLES } from '../../../workbook/definitions/all-tables';

/** What people nearly always fill in beside what is needed; the rest waits under “advanced”. */
const OFTEN: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  lots: ['mainContractor', 'ringFenced', 'coordinationFee'],
  indexation: ['correction'],
  transition: ['from', 'to'],
  organisations: ['ring', 'ownIncome', 'openingReserve'],
  municipal: ['lot', 'share', 'amount', 'passThrough'],
  grants: ['threshold', 'to', 'term'],
  scenarios: ['cut', 'cutFrom', 'targetFactor'],
  overrides: ['key'],
};

/** The columns of a table that stand first in its form, in the order of the table. */
export const simpleColumns = (name: TableName): readonly string[] =>
  Object.entries(TABLES[name].columns)
    .filter(([column, { required }]) => required || OFTEN[name]?.includes(column) === true)
    .map(([column]) => column);
