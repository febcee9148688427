import type { ParsedTables } from '../parsed-tables';
import type { Report } from '../source-row';
import { checkYears } from './period';
import { isTaper } from './phase';

export const checkTransition = (tables: ParsedTables, report: Report): void => {
  for (const { source, row } of tables.transition) {
    if (!isTaper(row.taper)) report('error', 'taper-rises', source, 'taper', {});
    checkYears(source, { from: row.from, to: row.to, column: 'from' }, report);
  }
};

/** Tables of which there is one row at most. */
export const checkSingleRows = (tables: ParsedTables, report: Report): void => {
  for (const rows of [tables.model, tables.transition]) {
    const second = rows[1];
    if (second !== undefined) report('error', 'one-row-expected', second.source, null, { rows: rows.length });
  }
};
