import { REFERENCE } from '../../tables';
import { checkName, type KnownNames } from '../known-names';
import type { ParsedTables } from '../parsed-tables';
import type { Report } from '../source-row';
import { isPhase } from './phase';

export const checkScenarios = (tables: ParsedTables, names: KnownNames, report: Report): void => {
  for (const { source, row } of tables.scenarios) {
    if (row.scenario === REFERENCE) report('error', 'reserved-scenario-name', source, 'scenario', {});
    if (!isPhase(row.cutPhase)) report('error', 'phase-outside-bounds', source, 'cutPhase', {});
    const lists = [
      { column: 'outOfPlan', kind: 'organisation', list: row.outOfPlan },
      { column: 'withdrawnFunders', kind: 'funder', list: row.withdrawnFunders },
      { column: 'endedSupport', kind: 'organisation', list: row.endedSupport },
    ] as const;
    for (const { column, kind, list } of lists) {
      for (const name of list) checkName(names, report, source, { column, kind, name });
    }
  }
};
