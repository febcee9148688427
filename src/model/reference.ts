import { rate, year } from '../core/unit';
import type { Levers, Model, Scenario } from './model';
import { REFERENCE } from './tables';

/** A world without targets, cut, transition or replaced inputs, with indexation paid in full. */
const NOTHING_CHANGES: Omit<Levers, 'cutFrom'> = {
  cut: rate(0),
  cutPhase: 1,
  targetFactor: 0,
  indexationWithheld: rate(0),
  ownIncomeFactor: 1,
  costFactor: 1,
  mainPassThrough: null,
  outOfPlan: new Set(),
  withdrawnFunders: new Set(),
  endedSupport: new Set(),
  transition: false,
  allot: false,
  renewals: true,
  announced: null,
  minimumNoticeMonths: null,
};

export const referenceScenario = (model: Model): Scenario => ({
  name: REFERENCE,
  place: { table: null, row: null, column: null },
  levers: { ...NOTHING_CHANGES, cutFrom: year(model.horizon.years[0]!) },
  tables: model.tables,
  changesOrganisations: false,
});

export const scenarioNamed = (model: Model, name: string): Scenario | null =>
  name === REFERENCE
    ? referenceScenario(model)
    : (model.scenarios.find((scenario) => scenario.name === name) ?? null);
