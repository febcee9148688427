import { rate } from '../../core/unit';
import type { Levers, Scenario, Tables } from '../model';
import type { Positions } from './build-tables';
import type { ParsedRow } from './parse-rows';
import { placeOf } from './source-row';
import type { Row } from './tables/columns';

export const buildScenario = (
  { source, row }: ParsedRow<'scenarios'>,
  given: { readonly tables: Tables; readonly overridden: readonly string[]; readonly firstYear: number },
  at: Positions,
): Scenario => ({
  name: row.scenario,
  place: placeOf(source, 'scenario'),
  levers: leversOf(row, given.firstYear, at),
  tables: given.tables,
  changesOrganisations: given.overridden.some((table) => table === 'organisations' || table === 'grants'),
});

const leversOf = (row: Row<'scenarios'>, firstYear: number, at: Positions): Levers => {
  const { scenario, ...levers } = row;
  const positions = (names: readonly string[]): ReadonlySet<number> =>
    new Set(names.map((name) => at.organisation.get(name)!));
  return {
    ...levers,
    cut: rate(row.cut),
    cutFrom: (row.cutFrom ?? firstYear) as Levers['cutFrom'],
    indexationWithheld: rate(row.indexationWithheld),
    outOfPlan: positions(row.outOfPlan),
    withdrawnFunders: new Set(row.withdrawnFunders),
    endedSupport: positions(row.endedSupport),
  };
};
