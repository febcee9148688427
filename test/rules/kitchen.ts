import { isError } from '../../src/model/problem';
import type { OrganisationResult, Result } from '../../src/model/result';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { scenarioNamed } from '../../src/model/reference';
import type { Evaluation } from '../../src/model/evaluate';
import { workedModel } from '../../src/rules/worked-model';

type Row = Readonly<Record<string, unknown>>;

const ORGANISATION = 'De Buurtkeuken';

/**
 * The reference case of docs/model.md §6 in euros, with a reserve of half a year of costs. Worked out there: at
 * 25 % cut a loss of 1 per euro cut and nothing falls; at 25.01 % D falls, 2.4994; at 37.6 % all fall, 3.6596, and
 * 220.16 thousand is more than the reserve of 200.
 */
export const kitchen = (rules: readonly Row[], organisation: Row = {}): Row => ({
  title: 'Keuken',
  priceLevelYear: 2026,
  firstYear: 2026,
  lastYear: 2026,
  organisations: [
    {
      organisation: ORGANISATION,
      type: 'zelforganisatie',
      fixedCosts: 400_000,
      variableCosts: 0,
      ownIncome: 80_000,
      openingReserve: 200_000,
      ...organisation,
    },
  ],
  municipal: [{ organisation: ORGANISATION, stream: 'subsidy', amount: 160_000 }],
  grants: [
    {
      organisation: ORGANISATION,
      funder: 'V',
      amount: 80_000,
      condition: 'amount',
      threshold: 100_000,
      to: 2026,
    },
    {
      organisation: ORGANISATION,
      funder: 'C',
      amount: 20_000,
      condition: 'funder',
      dependsOn: 'V',
      to: 2026,
    },
    {
      organisation: ORGANISATION,
      funder: 'D',
      amount: 60_000,
      condition: 'coveredWithout',
      threshold: 0.75,
      to: 2026,
    },
  ],
  scenarios: [
    { scenario: '25 %', cut: 0.25 },
    { scenario: '25,01 %', cut: 0.2501 },
    { scenario: '37,6 %', cut: 0.376 },
  ],
  rules,
});

/** What the model with these rules says of a scenario; throws where there are errors. */
export const evaluation = async (json: unknown, scenario: string): Promise<Evaluation> => {
  const { model, evaluator, problems } = await workedModel(rawOfJson(json).raw);
  const named = model === null ? null : scenarioNamed(model, scenario);
  if (evaluator === null || named === null) throw new Error(JSON.stringify(problems.filter(isError)));
  return evaluator.evaluate(named);
};

export const resultOf = async (json: unknown, scenario: string): Promise<Result> =>
  (await evaluation(json, scenario)).result;

/** The one organisation of the kitchen. */
export const keuken = async (json: unknown, scenario: string): Promise<OrganisationResult> => {
  const [organisation] = (await resultOf(json, scenario)).organisations;
  if (organisation === undefined) throw new Error('no organisation');
  return organisation;
};
