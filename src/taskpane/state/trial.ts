import { rate } from '../../core/unit';
import type { Scenario } from '../../model/model';
import { REFERENCE } from '../../model/tables';
import type { Told } from '../../workbook/explanation/told';
import type { CurrentState } from './current-state';

/** The name of a scenario that is only tried; nobody can type a control character in a cell. */
const TRIAL = '\u0001trial';

/** The same scenario with another cut. The name differs, as the reference is known by its name. */
const withCut = (scenario: Scenario, cut: number): Scenario => ({
  name: scenario.name === REFERENCE ? TRIAL : scenario.name,
  place: scenario.place,
  levers: { ...scenario.levers, cut: rate(cut) },
  tables: scenario.tables,
  changesOrganisations: scenario.changesOrganisations,
});

/** What is told of a scenario when its cut is another one, a share of 0 to 1; nothing is written or remembered. */
export const toldWithCut = ({ model: { evaluator } }: CurrentState, told: Told, cut: number): Told => {
  if (evaluator === null || cut === told.scenario.levers.cut) return told;
  const scenario = withCut(told.scenario, cut);
  return { ...told, scenario, evaluation: evaluator.evaluate(scenario) };
};
