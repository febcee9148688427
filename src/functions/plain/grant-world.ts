import { evaluatorOf } from '../../model/evaluate';
import { grantPayments, type GrantPayment } from '../../model/grant-payments';
import type { Model, Scenario } from '../../model/model';
import { parseModel } from '../../model/parse/parse-model';
import type { RawRow } from '../../model/parse/raw';
import { isError } from '../../model/problem';
import { referenceScenario, scenarioNamed } from '../../model/reference';
import type { OrganisationResult } from '../../model/result';
import { describeProblem } from '../../i18n/describe-problem';
import { wrongArgument } from '../answer';
import { answerLanguage } from '../session';
import { grantRowsIn, ORGANISATION } from './grant-rows';

/** One organisation in one whole year without index, before and after a change of its municipal money; euros. */
export interface OneYear {
  readonly before: number;
  readonly after: number;
  readonly ownIncome: number;
  readonly costs: number;
  readonly reserve: number;
  readonly grants: unknown;
}

/** Any year will do: there is no index. */
const YEAR = 2026;
const AFTER = 'after';

const row = (values: RawRow['values']): readonly RawRow[] => [{ row: 1, values }];

interface World {
  readonly model: Model;
  readonly scenario: Scenario;
}

/** The year as a model, so that funders are asked what they are always asked. Ends with `#VALUE!` for a wrong grant. */
const worldOf = ({ before, after, ownIncome, costs, reserve, grants }: OneYear): World => {
  const { model, problems } = parseModel({
    model: row({ title: AFTER, priceLevelYear: YEAR, firstYear: YEAR, lastYear: YEAR }),
    organisations: row({
      organisation: ORGANISATION,
      type: ORGANISATION,
      fixedCosts: costs,
      variableCosts: 0,
      ownIncome,
      openingReserve: reserve,
    }),
    municipal: row({ organisation: ORGANISATION, stream: 'subsidy', amount: before }),
    grants: grantRowsIn(grants),
    scenarios: row({ scenario: AFTER }),
    overrides: row({
      scenario: AFTER,
      table: 'municipal',
      key: `${ORGANISATION}|subsidy|`,
      column: 'amount',
      value: after,
    }),
  });
  const scenario = model === null ? null : scenarioNamed(model, AFTER);
  if (model !== null && scenario !== null) return { model, scenario };
  const problem = problems.find(isError);
  return wrongArgument(problem === undefined ? '' : describeProblem(problem, answerLanguage()));
};

/** What each grant pays after the change. */
export const paymentsIn = (year: OneYear): readonly GrantPayment[] => {
  const { model, scenario } = worldOf(year);
  return grantPayments(model, scenario);
};

/** What is said about the organisation after the change. */
export const figuresAfter = (year: OneYear): OrganisationResult => {
  const { model, scenario } = worldOf(year);
  return only(evaluatorOf(model).evaluate(scenario).result.organisations);
};

/** The same where nothing changes. */
export const figuresBefore = (year: OneYear): OrganisationResult => {
  const { model } = worldOf(year);
  return only(evaluatorOf(model).evaluate(referenceScenario(model)).result.organisations);
};

const only = ([organisation]: readonly OrganisationResult[]): OrganisationResult => {
  if (organisation === undefined) throw new RangeError('There is no organisation');
  return organisation;
};
