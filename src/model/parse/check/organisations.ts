import { exceedsRatio } from '../../../core/reaches';
import { checkName, textIn, type KnownNames } from '../known-names';
import type { ParsedTables, SourceTables } from '../parsed-tables';
import type { Report } from '../source-row';
import { checkYears } from './period';

/** Earning more than this part of the costs oneself is rarely realistic. */
const REALISTIC_OWN_INCOME = 0.5;

export const checkOrganisations = (sources: SourceTables, tables: ParsedTables, report: Report): void => {
  // Rows with errors of their own count too, so that one mistake is reported once.
  const paid = new Set([
    ...sources.municipal.map((row) => textIn(row, 'organisation')),
    ...sources.lots.map((row) => textIn(row, 'mainContractor')),
  ]);
  for (const { source, row } of tables.organisations) {
    const costs = row.fixedCosts + row.variableCosts;
    const share = costs > 0 ? row.ownIncome / costs : 0;
    if (exceedsRatio(share, REALISTIC_OWN_INCOME))
      report('warning', 'own-income-high', source, 'ownIncome', { share });
    if (!paid.has(row.organisation)) report('warning', 'no-municipal-stream', source, 'organisation', {});
  }
};

export const checkSupport = (tables: ParsedTables, names: KnownNames, report: Report): void => {
  for (const { source, row } of tables.support) {
    checkName(names, report, source, { column: 'from', kind: 'organisation', name: row.from });
    checkName(names, report, source, { column: 'to', kind: 'organisation', name: row.to });
    if (row.from === row.to) report('error', 'support-loop', source, 'to', { organisation: row.from });
    checkYears(source, { from: row.firstYear, to: row.lastYear, column: 'firstYear' }, report);
  }
};

export const checkReach = (tables: ParsedTables, names: KnownNames, report: Report): void => {
  for (const { source, row } of tables.reach) {
    checkName(names, report, source, {
      column: 'organisation',
      kind: 'organisation',
      name: row.organisation,
    });
  }
};
