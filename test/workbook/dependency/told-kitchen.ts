import { evaluatorOf, type Evaluator } from '../../../src/model/evaluate';
import { parseModel } from '../../../src/model/parse/parse-model';
import { rawOfJson } from '../../../src/model/parse/raw-of-json';
import { referenceScenario, scenarioNamed } from '../../../src/model/reference';
import { rate } from '../../../src/core/unit';
import type { Told } from '../../../src/workbook/explanation/told';

/** One year without index: costs 400, the municipality 200, own income 80, three funds (docs/model.md §6, times 1000). */
export const KITCHEN = {
  title: 'Keuken',
  priceLevelYear: 2025,
  firstYear: 2025,
  lastYear: 2025,
  organisations: [
    {
      organisation: 'De Keuken',
      type: 'zelforganisatie',
      fixedCosts: 400_000,
      variableCosts: 0,
      ownIncome: 80_000,
      openingReserve: 100_000,
    },
  ],
  municipal: [{ organisation: 'De Keuken', stream: 'subsidy', amount: 200_000 }],
  grants: [
    {
      organisation: 'De Keuken',
      funder: 'A',
      amount: 60_000,
      condition: 'amount',
      threshold: 180_000,
      term: 1,
    },
    { organisation: 'De Keuken', funder: 'B', amount: 40_000, condition: 'funder', dependsOn: 'A', term: 1 },
    { organisation: 'De Keuken', funder: 'C', amount: 20_000, condition: 'none', term: 1 },
  ],
  scenarios: [{ scenario: 'Voorstel' }],
};

interface World {
  readonly evaluator: Evaluator;
  readonly told: (cut: number) => Told;
}

/** A model with one scenario, and what is told of it at a cut. */
export const worldOf = (json: unknown, name = 'Voorstel'): World => {
  const { model, problems } = parseModel(rawOfJson(json).raw);
  if (model === null) throw new Error(JSON.stringify(problems));
  const evaluator = evaluatorOf(model, model.limits);
  const reference = evaluator.evaluate(referenceScenario(model));
  const base = scenarioNamed(model, name);
  if (base === null) throw new Error(`no scenario ${name}`);
  return {
    evaluator,
    told: (cut) => {
      const scenario = { ...base, levers: { ...base.levers, cut: rate(cut) } };
      return { model, scenario, evaluation: evaluator.evaluate(scenario), reference };
    },
  };
};
